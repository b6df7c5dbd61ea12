#include "core/report/messagetext.h"

#include "core/explain/catalogue.h"
#include "core/report/paragraph.h"

using namespace Qt::StringLiterals;

namespace kia {

QString signOf(Severity severity)
{
    return severity == Severity::Error ? u"✗"_s : severity == Severity::Warning ? u"!"_s : u"·"_s;
}

QString explanationText(const Message &message, int indent)
{
    const QString space(indent, u' ');
    QString text;
    if (const QString meaning = meaningOf(message); !meaning.isEmpty()) {
        text += paragraph(meaning, space);
    }
    for (const QString &remedy : remediesOf(message)) {
        text += paragraph(remedy, space + u"- "_s);
    }
    return text;
}

QString messageText(const Message &message, const QString &sign, int indent)
{
    const QString space(indent, u' ');
    const QString title = titleOf(message) + u"  ["_s + codeOf(message.id) + u']';
    return paragraph(title, space + sign + u' ') + explanationText(message, indent + 2);
}

} // namespace kia
