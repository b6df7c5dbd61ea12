#include "core/report/paragraph.h"

#include <QtCore/QTextBoundaryFinder>

#include <algorithm>

namespace kia {

namespace {

bool isWide(char32_t character)
{
    struct Range {
        char32_t first;
        char32_t last;
    };
    static constexpr Range ranges[] = {{0x1100, 0x115f},   {0x2e80, 0x303e},   {0x3041, 0xa4cf},  {0xac00, 0xd7a3},
                                       {0xf900, 0xfaff},   {0xfe30, 0xfe6f},   {0xff01, 0xff60},  {0xffe0, 0xffe6},
                                       {0x1f300, 0x1f64f}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}};
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [character](const Range &range) { return character >= range.first && character <= range.last; });
}

/// The end of the piece that begins at `begin`: a word with the blanks behind it, or as much of Chinese text as has to
/// stay together. Unicode's rules (UAX 14) say where Chinese may be broken; they would also break inside addresses.
qsizetype pieceEnd(const QString &text, qsizetype begin, QTextBoundaryFinder &finder)
{
    for (qsizetype end = begin + 1; end < text.size(); ++end) {
        const QChar before = text.at(end - 1);
        const QChar after = text.at(end);
        if (before == u'\n' || (before.isSpace() && !after.isSpace())) {
            return end;
        }
        if (isWide(before.unicode()) || isWide(after.unicode())) {
            finder.setPosition(end);
            if (finder.isAtBoundary()) {
                return end;
            }
        }
    }
    return text.size();
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const char32_t character : text.toUcs4()) {
        const bool isMark = QChar::category(character) == QChar::Mark_NonSpacing;
        columns += isMark ? 0 : isWide(character) ? 2 : 1;
    }
    return columns;
}

QString padded(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - columnsOf(text)), u' ');
}

QString paragraph(const QString &text, const QString &first, int width)
{
    const QString rest(columnsOf(first), u' ');
    QString result;
    QString line = first;
    bool isStart = true;
    const auto endLine = [&] {
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        result += line + u'\n';
        line = rest;
        isStart = true;
    };
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = pieceEnd(text, begin, finder);
        QString piece = text.mid(begin, end - begin);
        const bool endsLine = piece.endsWith(u'\n');
        while (!piece.isEmpty() && piece.back() == u'\n') {
            piece.chop(1);
        }
        // the blank behind the last word of a line needs no room
        if (!isStart && columnsOf(line) + columnsOf(piece.trimmed()) > width) {
            endLine();
        }
        line += piece;
        isStart = false;
        if (endsLine && end < text.size()) {
            endLine();
        }
        begin = end;
    }
    endLine();
    return result;
}

} // namespace kia
