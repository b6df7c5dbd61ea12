#include "core/yaml/scalartext.h"

#include <QtCore/QStringEncoder>

#include <algorithm>
#include <array>

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// Characters that every reader takes as they are inside quotes. U+0085, U+2028 and U+2029 are line ends to yaml.v3
/// (yamlprivateh.go is_break) and plain characters to YAML 1.2; a byte order mark may be dropped.
bool isLiteral(char32_t c)
{
    if (c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
        return false;
    }
    return (c >= 0x20 && c <= 0x7E) || (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
}

QByteArray escaped(char32_t c)
{
    switch (c) {
    case U'\n':
        return "\\n";
    case U'\r':
        return "\\r";
    case U'\t':
        return "\\t";
    default:
        break;
    }
    // not \x.., which JSON has not; what is beyond four digits is literal
    return "\\u" + QByteArray::number(static_cast<uint>(c), 16).toUpper().rightJustified(4, '0');
}

QByteArray singleQuoted(const QString &value)
{
    QString inside = value;
    inside.replace(u'\'', u"''"_s);
    return QByteArray("'") + inside.toUtf8() + "'";
}

QByteArray doubleQuoted(const QString &value)
{
    QByteArray text = "\"";
    for (const uint point : value.toUcs4()) {
        const auto c = static_cast<char32_t>(point);
        if (c == U'"' || c == U'\\') {
            text += '\\';
            text += static_cast<char>(c);
        } else if (isLiteral(c)) {
            text += QString::fromUcs4(&c, 1).toUtf8();
        } else {
            text += escaped(c);
        }
    }
    return text + "\"";
}

bool isWellFormed(const QString &value)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const QByteArray ignored = encoder(value);
    return !encoder.hasError();
}

/// Words that some YAML version reads as null, a boolean, a special number or a merge key.
bool isWord(const QString &value)
{
    static constexpr std::array words = {"null"_L1, "true"_L1, "false"_L1, "yes"_L1, "no"_L1,   "on"_L1,
                                         "off"_L1,  "y"_L1,    "n"_L1,     "~"_L1,   ".inf"_L1, ".nan"_L1};
    return std::any_of(words.begin(), words.end(),
                       [&value](QLatin1StringView word) { return value.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

bool isLiteralText(const QString &value)
{
    const QList<uint> points = value.toUcs4();
    return isWellFormed(value) &&
           std::all_of(points.begin(), points.end(), [](uint c) { return isLiteral(static_cast<char32_t>(c)); });
}

bool isPlainSafe(const QString &value)
{
    if (value.isEmpty() || !isLiteralText(value) || isWord(value)) {
        return false;
    }
    if (u"-?:,[]{}#&*!|>'\"%@`~=<+. \u00A0"_s.contains(value.front()) || value.back().isSpace() ||
        value.back() == u':') {
        return false;
    }
    // flow indicators are forbidden everywhere, so that the same text is right inside brackets too; '?' ends a text
    // there to some readers
    if (std::any_of(value.begin(), value.end(), [](QChar c) { return u",[]{}?"_s.contains(c); }) ||
        value.contains(": "_L1) || value.contains(" #"_L1)) {
        return false;
    }
    // numbers of any base, sexagesimals, dates and times are made of these alone; "10.0.0.5" is quoted needlessly then
    return !(value.front().isDigit() && std::all_of(value.begin(), value.end(), [](QChar c) {
                 return u"0123456789abcdefABCDEFxXoO_+-.:tTzZ "_s.contains(c);
             }));
}

std::optional<QByteArray> scalarText(const QString &value, YamlStyle style, YamlQuoting quoting, YamlStyle quotes)
{
    if (!isWellFormed(value)) {
        return {};
    }
    const bool singleFits = isLiteralText(value);
    if (quoting == YamlQuoting::AsNeeded) {
        if (style == YamlStyle::Plain && isPlainSafe(value)) {
            return value.toUtf8();
        }
        const bool wantsSingle =
            style == YamlStyle::SingleQuoted || (style != YamlStyle::DoubleQuoted && quotes == YamlStyle::SingleQuoted);
        return wantsSingle && singleFits ? singleQuoted(value) : doubleQuoted(value);
    }
    // Double quotes that stand there or around are kept while nothing needs a backslash in them; else single quotes, in
    // which nothing but the quote itself is special.
    const bool doubleIsBare = singleFits && !value.contains(u'\\') && !value.contains(u'"');
    const bool wantsDouble =
        style == YamlStyle::DoubleQuoted || (style != YamlStyle::SingleQuoted && quotes == YamlStyle::DoubleQuoted);
    if (!singleFits || (wantsDouble && doubleIsBare)) {
        return doubleQuoted(value);
    }
    return singleQuoted(value);
}

} // namespace kia
