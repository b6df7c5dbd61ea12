#include "core/logs/logrecord.h"

#include <QtCore/QRegularExpression>

namespace kia {

using namespace Qt::StringLiterals;

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
    if (record.contains(u"Error syncing pod"_s) && !end.endsWith(u'"') && !end.endsWith(u"\"]")) {
        return true; // what failed to start stands in quotation marks at the end
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
        u"|"
        "Error syncing pod|Container \"|- |[A-Za-z][\\w.-]*:(?: |$)|\"[^\"]*\"\\s*:)"_s);
    return begins.match(line).hasMatch();
}

} // namespace kia
