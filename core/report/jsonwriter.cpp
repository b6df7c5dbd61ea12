#include "core/report/jsonwriter.h"

#include <algorithm>

#include "core/report/visibletext.h"

namespace kia {

namespace {

void appendEscape(QByteArray &text, char16_t unit)
{
    text += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
}

void appendCharacter(QByteArray &text, QStringView character)
{
    const bool isPair = character.size() == 2;
    const char32_t code =
        isPair ? QChar::surrogateToUcs4(character[0], character[1]) : char32_t(character[0].unicode());
    if (code == U'"' || code == U'\\') {
        text += '\\';
        text += static_cast<char>(code);
    } else if (code == U'\n') {
        text += "\\n";
    } else if (code == U'\t') {
        text += "\\t";
    } else if (!isPair && character[0].isSurrogate()) {
        text += "\xef\xbf\xbd"; // half a character: the replacement character
    } else if (isInvisible(code)) {
        for (const QChar unit : character) {
            appendEscape(text, unit.unicode());
        }
    } else {
        text += character.toUtf8();
    }
}

/// Stands in JSON as it is, one byte for one character.
bool isPlain(QChar character)
{
    const char16_t unit = character.unicode();
    return unit >= u' ' && unit < 0x7f && unit != u'"' && unit != u'\\';
}

} // namespace

void JsonWriter::separate()
{
    if (m_needsComma) {
        m_text += ',';
    }
    m_needsComma = true;
}

void JsonWriter::beginObject()
{
    separate();
    m_text += '{';
    m_needsComma = false;
}

void JsonWriter::endObject()
{
    m_text += '}';
    m_needsComma = true;
}

void JsonWriter::beginArray()
{
    separate();
    m_text += '[';
    m_needsComma = false;
}

void JsonWriter::endArray()
{
    m_text += ']';
    m_needsComma = true;
}

void JsonWriter::key(const char *name)
{
    separate();
    m_text += '"';
    m_text += name;
    m_text += "\":";
    m_needsComma = false;
}

void JsonWriter::value(const QString &text)
{
    separate();
    m_text += '"';
    const QStringView view(text);
    for (qsizetype i = 0; i < view.size(); ++i) {
        const QStringView rest = view.sliced(i);
        const qsizetype plain = std::distance(rest.begin(), std::find_if_not(rest.begin(), rest.end(), isPlain));
        if (plain > 0) {
            m_text += rest.first(plain).toLatin1();
            i += plain - 1;
            continue;
        }
        const bool isPair = view[i].isHighSurrogate() && i + 1 < view.size() && view[i + 1].isLowSurrogate();
        appendCharacter(m_text, view.sliced(i, isPair ? 2 : 1));
        i += isPair ? 1 : 0;
    }
    m_text += '"';
}

void JsonWriter::value(bool yes)
{
    separate();
    m_text += yes ? "true" : "false";
}

void JsonWriter::value(int number)
{
    value(qint64(number));
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_text += QByteArray::number(number);
}

void JsonWriter::value(double number)
{
    separate();
    m_text += QByteArray::number(number, 'f', 1);
}

void JsonWriter::value(const QStringList &texts)
{
    beginArray();
    for (const QString &text : texts) {
        value(text);
    }
    endArray();
}

void JsonWriter::null()
{
    separate();
    m_text += "null";
}

QByteArray JsonWriter::take()
{
    m_text += '\n';
    m_needsComma = false;
    return std::exchange(m_text, {});
}

} // namespace kia
