#include "core/report/configreport.h"

#include <algorithm>

#include "core/config/secretranges.h"
#include "core/explain/catalogue.h"
#include "core/image/lint.h"
#include "core/report/findingjson.h"
#include "core/report/linttext.h"
#include "core/report/markdown.h"
#include "core/report/maskedtext.h"
#include "core/report/messagetext.h"
#include "core/report/plansections.h"
#include "core/report/reportwords.h"
#include "core/report/restartcommands.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QString headingText(const ReportContents &contents)
{
    QStringList lines;
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty()) {
            lines << u"- "_s + reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1: %2")).arg(label, value) + u'\n';
        }
    };
    const KusciaConfig &config = contents.config;
    add(reportWord(QT_TRANSLATE_NOOP("kia::Report", "File")), markdownCode(contents.file));
    add(reportWord(QT_TRANSLATE_NOOP("kia::Report", "Kind")), kindText(config));
    add(u"mode"_s, markdownCode(config.mode()));
    add(u"runtime"_s, markdownCode(nameOf(runtimeOf(config))));
    add(reportWord(QT_TRANSLATE_NOOP("kia::Report", "Time")), contents.time.toString(Qt::ISODate));
    add(reportWord(QT_TRANSLATE_NOOP("kia::Report", "Program")), markdownText(contents.program));
    return u"# "_s + reportWord(QT_TRANSLATE_NOOP("kia::Report", "Report on the image section")) + u"\n\n"_s +
           lines.join(QString()) + u'\n' +
           reportWord(QT_TRANSLATE_NOOP("kia::Report", "No password stands in this report.")) + u'\n';
}

QString registriesText(const ImageConfig &image)
{
    QString text = u"\n## "_s + reportWord(QT_TRANSLATE_NOOP("kia::Report", "Registries")) + u"\n\n"_s +
                   markdownText(choiceText(image)) + u"\n\n"_s;
    const std::optional<int> chosen = chooseRegistry(image).index;
    MarkdownTable table(
        {reportWord(QT_TRANSLATE_NOOP("kia::Report", "used")), u"name"_s, u"endpoint"_s, u"username"_s, u"password"_s});
    for (std::size_t i = 0; i < image.registries.size(); ++i) {
        const ImageRegistry &registry = image.registries[i];
        table.add({chosen == static_cast<int>(i) ? u"✓"_s : QString(), markdownText(registry.name),
                   markdownCode(withoutAccountPassword(registry.endpoint)), markdownText(registry.username),
                   registry.password.isEmpty() ? reportWord(QT_TRANSLATE_NOOP("kia::Report", "empty"))
                                               : reportWord(QT_TRANSLATE_NOOP("kia::Report", "set"))});
    }
    text += image.registries.empty() ? QString() : QString(table.text() + u'\n');
    for (const auto &[key, value] :
         {std::pair{u"defaultRegistry"_s, image.defaultRegistry}, std::pair{u"pullPolicy"_s, image.pullPolicy},
          std::pair{u"httpProxy"_s, withoutAccountPassword(image.httpProxy)}}) {
        if (!value.isEmpty()) {
            text += u"- `%1`: %2\n"_s.arg(key, markdownCode(value));
        }
    }
    return text;
}

QString findingMarkdown(const Finding &finding, const QString &file)
{
    QString text = u"\n### %1 %2 \\[%3\\]\n\n"_s.arg(signOf(finding.severity), markdownText(titleOf(finding.message)),
                                                     codeOf(finding.message.id));
    const QString place = placeText(finding);
    text += place.isEmpty() ? QString() : QString(markdownText(place) + u"\n\n"_s);
    const QString meaning = meaningOf(finding.message);
    text += meaning.isEmpty() ? QString() : QString(markdownText(meaning) + u"\n\n"_s);
    for (const QString &remedy : remediesOf(finding.message)) {
        text += u"- "_s + markdownText(remedy) + u'\n';
    }
    if (const ConfigFix *fix = fixOf(finding)) {
        text += u"- "_s +
                reportWord(QT_TRANSLATE_NOOP("kia::Report", "Fix: %1")).arg(markdownText(titleOf(fix->label))) + u' ' +
                markdownCode(u"kuscia-image fix -c %1 %2"_s.arg(shellQuoted(file), codeOf(finding.message.id))) + u'\n';
    }
    return text;
}

QString findingsText(const ReportContents &contents)
{
    QString text =
        u"\n## "_s + reportWord(QT_TRANSLATE_NOOP("kia::Report", "Findings")) + u"\n\n"_s +
        (contents.findings.empty() ? reportWord(QT_TRANSLATE_NOOP("kia::Report", "Nothing to complain about."))
                                   : countText(contents.findings)) +
        u'\n';
    for (const Finding &finding : contents.findings) {
        text += findingMarkdown(finding, contents.file);
    }
    return text;
}

/// The lines that the section occupies, and no others: they are what this program knows to mask best, and what it is
/// about.
QString sectionText(const KusciaConfig &config)
{
    const auto lines = config.imageLines();
    if (!lines) {
        return {};
    }
    const std::vector<ShownLine> all = shownLines(config);
    QStringList shown;
    for (int line = lines->first; line <= std::min(lines->last, static_cast<int>(all.size())); ++line) {
        shown << all[static_cast<std::size_t>(line - 1)].text;
    }
    return u"\n## "_s +
           reportWord(QT_TRANSLATE_NOOP("kia::Report", "The section, lines %1–%2"))
               .arg(QString::number(lines->first), QString::number(lines->last)) +
           u"\n\n"_s + markdownBlock(shown, u"yaml"_s);
}

} // namespace

QByteArray reportMarkdown(const ReportContents &contents)
{
    const QString text = headingText(contents) + registriesText(contents.config.image()) + findingsText(contents) +
                         sectionText(contents.config) + planMarkdown(contents.plan) +
                         planProblemsMarkdown(contents.plan, contents.errors);
    return text.toUtf8();
}

} // namespace kia
