#include "core/report/linttext.h"

#include <algorithm>

#include "core/config/secretranges.h"
#include "core/explain/catalogue.h"
#include "core/image/lint.h"
#include "core/image/registrychoice.h"
#include "core/report/findingjson.h"
#include "core/report/messagetext.h"
#include "core/report/paragraph.h"
#include "core/report/reportwords.h"
#include "core/report/restartcommands.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QString kindText(const KusciaConfig &config)
{
    switch (config.kind()) {
    case ConfigKind::Kuscia:
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "Kuscia configuration"));
    case ConfigKind::ConfigMap:
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "Kuscia configuration inside a ConfigMap"));
    case ConfigKind::ListForm:
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "list form, which Kuscia cannot load"));
    case ConfigKind::Empty:
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "empty file"));
    }
    Q_UNREACHABLE();
}

QString reasonText(ChoiceReason reason)
{
    switch (reason) {
    case ChoiceReason::NameMatch:
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "defaultRegistry names it"));
    case ChoiceReason::LastMatch:
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "it is the last one with that name"));
    case ChoiceReason::FallbackFirst:
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "it is the first; defaultRegistry names none"));
    case ChoiceReason::Environment:
        return reportWord(QT_TRANSLATE_NOOP(
            "kia::Report", "none in the file; only REGISTRY_ENDPOINT and the like in Kuscia's environment count"));
    case ChoiceReason::None:
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "none"));
    }
    Q_UNREACHABLE();
}

QString placeText(const Finding &finding)
{
    if (finding.place.line == 0) {
        return finding.path;
    }
    const QString line = reportWord(QT_TRANSLATE_NOOP("kia::Report", "line %1, column %2"))
                             .arg(finding.place.line)
                             .arg(finding.place.column);
    return finding.path.isEmpty() ? line : QString(line + u", "_s + finding.path);
}

QString findingText(const Finding &finding, const QString &file)
{
    QString text = messageText(finding.message, signOf(finding.severity));
    if (const QString place = placeText(finding); !place.isEmpty()) {
        text += paragraph(place, u"  "_s);
    }
    if (const ConfigFix *fix = fixOf(finding)) {
        text += paragraph(reportWord(QT_TRANSLATE_NOOP("kia::Report", "Fix: %1")).arg(titleOf(fix->label)), u"  "_s);
        text += u"    kuscia-image fix -c %1 %2\n"_s.arg(shellQuoted(file), codeOf(finding.message.id));
    }
    return text;
}

QString countText(const std::vector<Finding> &findings)
{
    const auto count = [&findings](Severity severity) {
        return static_cast<int>(std::count_if(findings.begin(), findings.end(), [severity](const Finding &finding) {
            return finding.severity == severity;
        }));
    };
    const QStringList counts = {
        reportWord(QT_TRANSLATE_N_NOOP("kia::Report", "%n error(s)"), count(Severity::Error)),
        reportWord(QT_TRANSLATE_N_NOOP("kia::Report", "%n warning(s)"), count(Severity::Warning)),
        reportWord(QT_TRANSLATE_N_NOOP("kia::Report", "%n hint(s)"), count(Severity::Info)),
    };
    return counts.join(reportWord(QT_TRANSLATE_NOOP("kia::Report", ", ")));
}

} // namespace

QString choiceText(const ImageConfig &config)
{
    const RegistryChoice choice = chooseRegistry(config);
    if (!choice.index) {
        return reasonText(choice.reason);
    }
    const ImageRegistry &registry = config.registries[static_cast<std::size_t>(*choice.index)];
    const QString name = registry.name.isEmpty()
                             ? reportWord(QT_TRANSLATE_NOOP("kia::Report", "registry %1")).arg(*choice.index + 1)
                             : registry.name;
    const QString endpoint = registry.endpoint.isEmpty() ? reportWord(QT_TRANSLATE_NOOP("kia::Report", "no endpoint"))
                                                         : withoutAccountPassword(registry.endpoint);
    return reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1 (%2), because %3"))
        .arg(name, endpoint, reasonText(choice.reason));
}

QString lintText(const QString &file, const KusciaConfig &config, const std::vector<Finding> &findings)
{
    QString text = paragraph(reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1: %2")).arg(file, kindText(config)));
    if (!config.mode().isEmpty()) {
        text += paragraph(reportWord(QT_TRANSLATE_NOOP("kia::Report", "Mode %1, runtime %2"))
                              .arg(config.mode(), nameOf(runtimeOf(config))),
                          u"  "_s);
    }
    text += paragraph(reportWord(QT_TRANSLATE_NOOP("kia::Report", "Registry used: %1")).arg(choiceText(config.image())),
                      u"  "_s);
    text += u'\n';
    for (const Finding &finding : findings) {
        text += findingText(finding, file) + u'\n';
    }
    if (findings.empty()) {
        return text + u"✓ "_s + reportWord(QT_TRANSLATE_NOOP("kia::Report", "Nothing to complain about.")) + u'\n';
    }
    return text + countText(findings) + u'\n';
}

} // namespace kia
