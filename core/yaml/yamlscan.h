#pragma once

#include <QtCore/QByteArray>

namespace kia {

/// Finds in the raw bytes what the parser's events do not tell: where things end. All take and give byte offsets into
/// the whole text and answer -1 when the text does not have the expected form there.
///
/// Nothing here decides what YAML means. A wrong answer can only lead to a refused edit, since every edit is proved by
/// parsing its result.

/// The first offset from `from` on that is no blank, line end, comment, or one of `also`.
qsizetype skipToToken(const QByteArray &bytes, qsizetype from, const char *also = "");
/// Past an anchor (`&name`), alias (`*name`) or tag (`!tag`, `!<uri>`) that begins at `from`.
qsizetype endOfProperty(const QByteArray &bytes, qsizetype from);
/// Past the closing quote of a quoted scalar that opens at `from`.
qsizetype endOfQuoted(const QByteArray &bytes, qsizetype from);
/// Past a plain scalar at `from` that the parser decoded to `value`; it may be folded over several lines.
qsizetype endOfPlain(const QByteArray &bytes, qsizetype from, const QByteArray &value);

/// A block scalar (`|`, `>`) with its header at `from`, inside a block collection of column `parentColumn` (-1: none).
struct BlockScalarSpan {
    char indicator = '|';
    char chomping = 0;     ///< '-', '+' or 0
    int indent = 0;        ///< columns that belong to the layout and not to the value
    qsizetype body = 0;    ///< start of the first line after the header
    qsizetype lastEnd = 0; ///< end of the last line of the value, without its line end; `body` - 1 or less when empty
};
BlockScalarSpan blockScalarAt(const QByteArray &bytes, qsizetype from, int parentColumn);

/// The offset of the line's first byte, behind a byte order mark.
qsizetype lineStart(const QByteArray &bytes, qsizetype offset);
/// The offset of the line's '\n' or of the end of the text; a '\r' before the '\n' belongs to the line end.
qsizetype lineEnd(const QByteArray &bytes, qsizetype offset);
/// The offset after the line's end.
qsizetype nextLine(const QByteArray &bytes, qsizetype offset);
/// Bytes between the line's start and `offset`.
int columnAt(const QByteArray &bytes, qsizetype offset);

} // namespace kia
