#include "core/logs/logrecord.h"

#include <QtCore/QRegularExpression>

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// "Error syncing pod "P", skipping: failed to "StartContainer" for "C" with R: "…": whether what failed to start, and
/// why, is still to come. Other errors of a pod end with their line.
bool isOpenSync(const QString &record)
{
    const qsizetype sync = record.indexOf(u"Error syncing pod "_s);
    if (sync < 0) {
        return false;
    }
    const QString before = u", skipping: "_s;
    const qsizetype skipping = record.indexOf(before, sync);
    if (skipping < 0) {
        return true;
    }
    QStringView rest = QStringView(record).mid(skipping + before.size());
    if (rest.startsWith(u'[')) {
        rest = rest.mid(1);
    }
    const QStringView form = u"failed to ";
    static const QRegularExpression reason(u"\\bwith \\w+: \\\\*\""_s);
    return form.startsWith(rest) || (rest.startsWith(form) && !reason.match(record, skipping).hasMatch());
}

} // namespace

bool isOpenRecord(const QString &record)
{
    static const QRegularExpression tail(u", err-> \\w+\\s*(?:\\\\n)?\"?"_s);
    if (const qsizetype at = record.indexOf(u"containerMessage-> "_s); at >= 0) {
        return !tail.match(record, at).hasMatch();
    }
    const QStringView end = QStringView(record).trimmed();
    if (end.endsWith(u"unmarshal errors:")) {
        return true; // yaml.v3 puts each of them in a line of its own
    }
    if (isOpenSync(record)) {
        return true;
    }
    bool isOpen = false;
    bool isEscaped = false;
    for (const QChar c : record) {
        isOpen = isOpen != (c == u'"' && !isEscaped);
        isEscaped = c == u'\\' && !isEscaped;
    }
    if (isOpen) {
        return true;
    }
    // a YAML writer breaks long texts in single quotes
    static const QRegularExpression single(u": '[^']*(?:''[^']*)*$"_s);
    return single.match(record).hasMatch();
}

bool beginsRecord(const QString &line)
{
    static const QRegularExpression begins(
        u"^\\s*(?:$|\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d|time=\"|\\{\"|[\\w.-]+ +\\| |container\\[|(?:Warning|Normal) "
        "|Error syncing pod|Container \"|- |(?!skipping: )[A-Za-z][\\w.-]*:(?: |$)|\"[^\"]*\"\\s*:)"_s);
    return begins.match(line).hasMatch();
}

} // namespace kia
