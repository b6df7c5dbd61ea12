#include "core/yaml/textcheck.h"

#include <QtCore/QStringDecoder>

#include <algorithm>

namespace kia {

using namespace Qt::StringLiterals;

namespace {

unsigned char byteAt(const QByteArray &bytes, qsizetype i)
{
    return static_cast<unsigned char>(bytes.at(i));
}

/// Length of the UTF-8 sequence at `i` and its code point; 0 when it is none (RFC 3629: no overlong forms, no
/// surrogates, nothing above U+10FFFF).
int decode(const QByteArray &bytes, qsizetype i, char32_t &point)
{
    const unsigned char first = byteAt(bytes, i);
    if (first < 0x80) {
        point = first;
        return 1;
    }
    const int length = first >= 0xF0 && first <= 0xF4   ? 4
                       : first >= 0xE0 && first <= 0xEF ? 3
                       : first >= 0xC2 && first <= 0xDF ? 2
                                                        : 0;
    if (length == 0 || i + length > bytes.size()) {
        return 0;
    }
    point = first & (0xFF >> (length + 1));
    for (int k = 1; k < length; ++k) {
        const unsigned char follow = byteAt(bytes, i + k);
        if ((follow & 0xC0) != 0x80) {
            return 0;
        }
        point = (point << 6) | (follow & 0x3F);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    return point < smallest[length] || surrogate || point > 0x10FFFF ? 0 : length;
}

/// In yaml.v3's words (readerc.go yaml_parser_update_buffer).
QString whyNotUtf8(const QByteArray &bytes, qsizetype i)
{
    const unsigned char first = byteAt(bytes, i);
    const int length = (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : (first & 0xF8) == 0xF0 ? 4 : 0;
    if (length == 0) {
        return u"invalid leading UTF-8 octet"_s;
    }
    if (i + length > bytes.size()) {
        return u"incomplete UTF-8 octet sequence"_s;
    }
    for (int k = 1; k < length; ++k) {
        if ((byteAt(bytes, i + k) & 0xC0) != 0x80) {
            return u"invalid trailing UTF-8 octet"_s;
        }
    }
    const bool tooLong = first < 0xC2 || (first == 0xE0 && byteAt(bytes, i + 1) < 0xA0) ||
                         (first == 0xF0 && byteAt(bytes, i + 1) < 0x90);
    return tooLong ? u"invalid length of a UTF-8 sequence"_s : u"invalid Unicode character"_s;
}

bool isPrintable(char32_t c)
{
    return c == 0x09 || c == 0x0A || c == 0x0D || (c >= 0x20 && c <= 0x7E) || c == 0x85 || (c >= 0xA0 && c <= 0xD7FF) ||
           (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
}

// The parser keeps a token for every open bracket until it knows whether a simple key begins there, so a file of
// nothing but '[' would cost it gigabytes. No honest file has this many more opening than closing brackets.
constexpr int bracketLimit = 5000;

} // namespace

QString toText(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

qsizetype byteOrderMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

Place placeOfOffset(const QByteArray &bytes, qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, bytes.size());
    const auto begin = bytes.cbegin();
    const int line = static_cast<int>(std::count(begin, begin + offset, '\n')) + 1;
    qsizetype start = offset == 0 ? 0 : bytes.lastIndexOf('\n', offset - 1) + 1;
    if (start == 0) {
        start = std::min(byteOrderMark(bytes), offset);
    }
    const auto characters = std::count_if(begin + start, begin + offset,
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return {line, static_cast<int>(characters) + 1};
}

YamlError errorAt(const QByteArray &bytes, qsizetype offset, YamlErrorKind kind, const QString &detail)
{
    return {kind, offset, placeOfOffset(bytes, offset), detail};
}

std::optional<YamlError> checkText(const QByteArray &bytes)
{
    if (bytes.size() > yamlSizeLimit) {
        return YamlError{YamlErrorKind::TooBig, 0, {}, {}};
    }
    // told apart from other control characters: a NUL means that this is no text at all
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        return errorAt(bytes, nul, YamlErrorKind::Binary);
    }
    int open = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        char32_t point = 0;
        const int length = decode(bytes, i, point);
        if (length == 0) {
            return errorAt(bytes, i, YamlErrorKind::NotUtf8, u"yaml: "_s + whyNotUtf8(bytes, i));
        }
        if (!isPrintable(point)) {
            return errorAt(bytes, i, YamlErrorKind::ControlCharacter, u"yaml: control characters are not allowed"_s);
        }
        if (point == U'[' || point == U'{') {
            if (++open > bracketLimit) {
                return errorAt(bytes, i, YamlErrorKind::TooDeep);
            }
        } else if ((point == U']' || point == U'}') && open > 0) {
            --open;
        }
        i += length;
    }
    return {};
}

} // namespace kia
