#include "core/report/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kia {

bool isInvisible(char32_t character)
{
    struct Range {
        char32_t first;
        char32_t last;
    };
    // Unicode's Cc, bidirectional controls (UAX 9) and other format characters without a shape of their own
    static constexpr Range ranges[] = {{0x00, 0x09},     {0x0b, 0x1f},     {0x7f, 0x9f},      {0xad, 0xad},
                                       {0x061c, 0x061c}, {0x200b, 0x200f}, {0x2028, 0x202e},  {0x2060, 0x206f},
                                       {0xfeff, 0xfeff}, {0xfff9, 0xfffb}, {0xe0000, 0xe007f}};
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [character](const Range &range) { return character >= range.first && character <= range.last; });
}

QString visible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (isInvisible(character) || (text[i].isSurrogate() && !isPair)) {
            result += u"\\u{%1}"_s.arg(static_cast<uint>(character), 0, 16);
        } else {
            result += text.mid(i, isPair ? 2 : 1);
        }
        i += isPair ? 1 : 0;
    }
    return result;
}

} // namespace kia
