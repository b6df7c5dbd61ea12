#include "core/logs/mappedtext.h"

#include <algorithm>
#include <optional>

namespace kia {

namespace {

constexpr QChar escape = QChar(u'\x1b');

/// Past the control sequence that begins at `i`; `i` when none does.
qsizetype endOfColour(const QString &text, qsizetype i)
{
    if (i + 1 >= text.size() || text[i] != escape) {
        return i;
    }
    qsizetype end = i + 2;
    if (text[i + 1] == u'[') {
        while (end < text.size() && (text[end] < u'@' || text[end] > u'~')) {
            ++end;
        }
    } else if (text[i + 1] == u']') {
        while (end < text.size() && text[end] != u'\a') {
            ++end;
        }
    } else {
        return i;
    }
    return std::min(end + 1, text.size());
}

int hexDigit(QChar c)
{
    const char16_t u = c.unicode();
    return u >= u'0' && u <= u'9'   ? u - u'0'
           : u >= u'a' && u <= u'f' ? u - u'a' + 10
           : u >= u'A' && u <= u'F' ? u - u'A' + 10
                                    : -1;
}

/// The number in `digits` hexadecimal digits at `i`.
std::optional<char32_t> hexNumber(const QString &text, qsizetype i, int digits)
{
    char32_t value = 0;
    for (qsizetype k = i; k < i + digits; ++k) {
        const int digit = k < text.size() ? hexDigit(text[k]) : -1;
        if (digit < 0) {
            return {};
        }
        value = value * 16 + static_cast<char32_t>(digit);
    }
    return value;
}

/// What one escape stands for, and how long it is.
struct Escape {
    QString text;
    qsizetype length = 0;
};

/// Bytes written as \xNN, as many as follow one another: Go writes so what is no UTF-8.
Escape bytesAt(const QString &text, qsizetype i)
{
    QByteArray bytes;
    qsizetype end = i;
    while (end + 1 < text.size() && text[end] == u'\\' && text[end + 1] == u'x') {
        const std::optional<char32_t> byte = hexNumber(text, end + 2, 2);
        if (!byte) {
            break;
        }
        bytes.append(static_cast<char>(*byte));
        end += 4;
    }
    return {QString::fromUtf8(bytes), end - i};
}

Escape escapeAt(const QString &text, qsizetype i)
{
    if (i + 1 >= text.size()) {
        return {};
    }
    const char16_t kind = text[i + 1].unicode();
    switch (kind) {
    case u'"':
    case u'\\':
    case u'/':
    case u'\'':
        return {QString(QChar(kind)), 2};
    case u'n':
        return {QStringLiteral("\n"), 2};
    case u't':
        return {QStringLiteral("\t"), 2};
    case u'r':
        return {QStringLiteral("\r"), 2};
    case u'a':
    case u'b':
    case u'f':
    case u'v':
        return {QStringLiteral(" "), 2};
    case u'x':
        return bytesAt(text, i);
    case u'u':
    case u'U': {
        const int digits = kind == u'u' ? 4 : 8;
        const std::optional<char32_t> code = hexNumber(text, i + 2, digits);
        if (!code || *code > 0x10ffff) {
            return {};
        }
        if (*code >= 0xd800 && *code < 0xe000) { // half of a JSON pair; the other half follows
            return {QString(QChar(static_cast<char16_t>(*code))), 2 + digits};
        }
        return {QString::fromUcs4(&*code, 1), 2 + digits};
    }
    default:
        return {};
    }
}

} // namespace

MappedText::MappedText(const QString &source) : m_text(source), m_at(static_cast<std::size_t>(source.size()) + 1)
{
    for (std::size_t i = 0; i < m_at.size(); ++i) {
        m_at[i] = static_cast<qsizetype>(i);
    }
}

void MappedText::append(QChar c, qsizetype at)
{
    m_text.append(c);
    m_at.push_back(at);
}

MappedText MappedText::mid(qsizetype begin, qsizetype length) const
{
    const qsizetype end = std::min(begin + length, size());
    MappedText result;
    result.m_text = m_text.mid(begin, end - begin);
    result.m_at.assign(m_at.begin() + begin, m_at.begin() + end + 1);
    return result;
}

MappedText MappedText::withoutColours() const
{
    if (!m_text.contains(escape)) {
        return *this;
    }
    MappedText result;
    result.m_at.clear();
    for (qsizetype i = 0; i < size();) {
        const qsizetype end = endOfColour(m_text, i);
        if (end == i) {
            result.append(m_text[i], toSource(i));
            ++i;
        } else {
            i = end;
        }
    }
    result.finish(toSource(size()));
    return result;
}

MappedText MappedText::unescaped() const
{
    if (!m_text.contains(u'\\')) {
        return *this;
    }
    MappedText result;
    result.m_at.clear();
    for (qsizetype i = 0; i < size();) {
        const Escape found = m_text[i] == u'\\' ? escapeAt(m_text, i) : Escape{};
        if (found.length == 0) {
            result.append(m_text[i], toSource(i));
            ++i;
            continue;
        }
        for (const QChar c : found.text) {
            result.append(c, toSource(i));
        }
        i += found.length;
    }
    result.finish(toSource(size()));
    return result;
}

MappedText MappedText::rejoined() const
{
    const QStringList lines = m_text.split(u'\n');
    if (lines.size() < 2) {
        return *this;
    }
    const qsizetype width = lines.first().size();
    const bool isTerminal =
        std::all_of(lines.begin(), lines.end() - 1, [width](const QString &line) { return line.size() == width; }) &&
        lines.last().size() <= width;
    MappedText result;
    result.m_at.clear();
    bool afterBreak = false;
    for (qsizetype i = 0; i < size(); ++i) {
        const QChar c = m_text[i];
        if (c == u'\n') {
            if (!isTerminal && !result.m_text.endsWith(u' ')) {
                result.append(u' ', toSource(i));
            }
            afterBreak = true;
        } else if (isTerminal || !afterBreak || (c != u' ' && c != u'\t')) {
            result.append(c, toSource(i));
            afterBreak = false;
        }
    }
    result.finish(toSource(size()));
    return result;
}

} // namespace kia
