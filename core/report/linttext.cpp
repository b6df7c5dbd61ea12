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

/// %1 is the registry's name, %2 its endpoint.
QString choiceSentence(ChoiceReason reason)
{
    switch (reason) {
    case ChoiceReason::NameMatch:
        return reportWord(
            QT_TRANSLATE_NOOP("kia::Report", "Kuscia uses the registry %1 (%2), which defaultRegistry names."));
    case ChoiceReason::LastMatch:
        return reportWord(
            QT_TRANSLATE_NOOP("kia::Report", "Kuscia uses the registry %1 (%2), the last one with that name."));
    case ChoiceReason::FallbackFirst:
        return reportWord(
            QT_TRANSLATE_NOOP("kia::Report", "Kuscia uses the first registry, %1 (%2): defaultRegistry names none."));
    case ChoiceReason::Environment:
    case ChoiceReason::None:
        return reportWord(QT_TRANSLATE_NOOP("kia::Report",
                                            "The file has no registry. Kuscia would look for REGISTRY_ENDPOINT in its "
                                            "environment, and else use docker.io."));
    }
    Q_UNREACHABLE();
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

} // namespace

QString choiceText(const ImageConfig &config)
{
    const RegistryChoice choice = chooseRegistry(config);
    const QString sentence = choiceSentence(choice.reason);
    if (!choice.index) {
        return sentence;
    }
    const ImageRegistry &registry = config.registries[static_cast<std::size_t>(*choice.index)];
    return sentence.arg(registry.name.isEmpty() ? reportWord(QT_TRANSLATE_NOOP("kia::Report", "without a name"))
                                                : registry.name,
                        registry.endpoint.isEmpty() ? reportWord(QT_TRANSLATE_NOOP("kia::Report", "no endpoint"))
                                                    : withoutAccountPassword(registry.endpoint));
}

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

QString placeText(const Finding &finding)
{
    if (finding.place.line == 0) {
        return finding.path;
    }
    const QString line = QString::number(finding.place.line);
    const QString column = QString::number(finding.place.column);
    return finding.path.isEmpty()
               ? reportWord(QT_TRANSLATE_NOOP("kia::Report", "line %1, column %2")).arg(line, column)
               : reportWord(QT_TRANSLATE_NOOP("kia::Report", "line %1, column %2: %3")).arg(line, column, finding.path);
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
    return counts.join(listComma());
}

QString lintText(const QString &file, const KusciaConfig &config, const std::vector<Finding> &findings)
{
    QString text = paragraph(reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1: %2")).arg(file, kindText(config)));
    if (!config.mode().isEmpty()) {
        text += paragraph(reportWord(QT_TRANSLATE_NOOP("kia::Report", "Mode %1, runtime %2"))
                              .arg(config.mode(), nameOf(runtimeOf(config))),
                          u"  "_s);
    }
    text += paragraph(choiceText(config.image()), u"  "_s);
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
