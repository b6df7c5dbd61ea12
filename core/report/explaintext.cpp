#include "core/report/explaintext.h"

#include "core/explain/catalogue.h"
#include "core/report/labeltable.h"
#include "core/report/messagetext.h"
#include "core/report/paragraph.h"
#include "core/report/reportwords.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

/// Waiting and cut lines are no failures of their own.
Severity severityOfEntry(const LogEntry &entry)
{
    const bool isState = entry.cause.id == MessageId::LogBackOff || entry.cause.id == MessageId::LogCut;
    return isState ? Severity::Warning : Severity::Error;
}

QString timesText(const LogEntry &entry)
{
    const QString times = entry.first.text.isEmpty() || entry.first == entry.last
                              ? entry.first.text
                              : QString(entry.first.text + u" – "_s + entry.last.text);
    if (entry.count < 2) {
        return times;
    }
    const QString count = reportWord(QT_TRANSLATE_N_NOOP("kia::Report", "%n time(s)"), static_cast<int>(entry.count));
    return times.isEmpty() ? count : QString(times + listComma() + count);
}

QString podText(const LogEntry &entry)
{
    const QString pod = entry.nameSpace.isEmpty() ? entry.pod : QString(entry.nameSpace + u'/' + entry.pod);
    if (entry.container.isEmpty()) {
        return pod;
    }
    const QString container = reportWord(QT_TRANSLATE_NOOP("kia::Report", "container %1")).arg(entry.container);
    return pod.isEmpty() ? container : QString(pod + listComma() + container);
}

QString accountText(const LogEntry &entry)
{
    switch (entry.credentials) {
    case LogCredentials::Configured:
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "username and password were set"));
    case LogCredentials::NotConfigured:
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "none was set"));
    case LogCredentials::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

QString possibleText(const LogEntry &entry)
{
    QStringList titles;
    for (const MessageId id : entry.possible) {
        titles << u"%1 [%2]"_s.arg(titleOf({id, entry.cause.facts}), codeOf(id));
    }
    QString text;
    for (const QString &title : titles) {
        text += paragraph(title, u"    ? "_s);
    }
    return text.isEmpty()
               ? QString()
               : paragraph(reportWord(QT_TRANSLATE_NOOP("kia::Report", "It may be one of these:")), u"  "_s) + text;
}

QString comparisonText(const LogComparison &comparison, const QString &file)
{
    if (comparison.findings.empty()) {
        return {};
    }
    QString text = paragraph(reportWord(QT_TRANSLATE_NOOP("kia::Report", "Compared with %1:")).arg(file), u"  "_s);
    for (const Finding &finding : comparison.findings) {
        text += messageText(finding.message, signOf(finding.severity), 4);
        for (const ConfigFix &fix : finding.fixes) {
            text +=
                paragraph(reportWord(QT_TRANSLATE_NOOP("kia::Report", "Fix: %1")).arg(titleOf(fix.label)), u"      "_s);
        }
    }
    if (!comparison.address.isEmpty()) {
        text += paragraph(reportWord(QT_TRANSLATE_NOOP("kia::Report", "Afterwards %1 in the AppImage gives %2."))
                              .arg(comparison.reference, comparison.address),
                          u"  "_s);
    }
    return text;
}

QString nothingText(const LogReading &reading)
{
    return paragraph(reportWord(QT_TRANSLATE_N_NOOP("kia::Report", "No failed image pull was found in %n line(s)."),
                                static_cast<int>(qMin<qint64>(reading.lines, INT_MAX)))) +
           paragraph(reportWord(
               QT_TRANSLATE_NOOP("kia::Report", "A line that can be explained holds words like “failed to pull image” "
                                                "or “ErrImagePull”. Kuscia writes them to "
                                                "/home/kuscia/var/logs/kuscia.log in its container.")));
}

} // namespace

QString entryText(const LogEntry &entry)
{
    QString text = messageText(entry.cause, signOf(severityOfEntry(entry)));
    text += possibleText(entry);
    LabelTable table;
    table.addUnlessEmpty(reportWord(QT_TRANSLATE_NOOP("kia::Report", "when")), timesText(entry));
    table.addUnlessEmpty(reportWord(QT_TRANSLATE_NOOP("kia::Report", "Pod")), podText(entry));
    table.addUnlessEmpty(reportWord(QT_TRANSLATE_NOOP("kia::Report", "image")), entry.image);
    table.addUnlessEmpty(reportWord(QT_TRANSLATE_NOOP("kia::Report", "AppImage")), entry.appImage);
    table.addUnlessEmpty(reportWord(QT_TRANSLATE_NOOP("kia::Report", "request")), entry.request);
    table.addUnlessEmpty(reportWord(QT_TRANSLATE_NOOP("kia::Report", "account")), accountText(entry));
    table.addUnlessEmpty(reportWord(QT_TRANSLATE_NOOP("kia::Report", "runtime")),
                         entry.runtime ? nameOf(*entry.runtime) : QString());
    table.addUnlessEmpty(reportWord(QT_TRANSLATE_NOOP("kia::Report", "words")), entry.words);
    table.add(reportWord(QT_TRANSLATE_NOOP("kia::Report", "line")), QString::number(entry.line));
    text += table.text();
    for (const Message &doubt : entry.doubts) {
        text += messageText(doubt, signOf(Severity::Info), 2);
    }
    return text;
}

QString explainText(const ExplainedLog &log, const QString &configFile)
{
    QStringList texts;
    for (std::size_t i = 0; i < log.reading.entries.size(); ++i) {
        const LogEntry &entry = log.reading.entries[i];
        // a state says nothing that the causes before it have not been held against
        const bool isCompared = i < log.comparisons.size() && (severityOfEntry(entry) == Severity::Error || i == 0);
        texts << entryText(entry) + (isCompared ? comparisonText(log.comparisons[i], configFile) : QString());
    }
    for (const LogNote &note : log.reading.notes) {
        texts << messageText(note.message, signOf(Severity::Warning));
    }
    if (texts.isEmpty()) {
        return nothingText(log.reading);
    }
    if (log.reading.leftOut > 0) {
        texts << paragraph(
            reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1 further failures are left out.")).arg(log.reading.leftOut));
    }
    return texts.join(u'\n');
}

} // namespace kia
