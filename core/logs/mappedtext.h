#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace kia {

/// A text that was made from a piece of a log by removing and unescaping, and that still knows where each of its
/// characters stood. So a range found in the inmost message can be marked in the line as the user pasted it.
///
/// Offsets of the source count UTF-16 units; a line end counts as one.
class MappedText final
{
public:
    MappedText() = default;
    explicit MappedText(const QString &source);

    const QString &text() const { return m_text; }
    qsizetype size() const { return m_text.size(); }

    /// Where the character at `offset` begins in the source; for the end of the text, where its last one ends.
    qsizetype toSource(qsizetype offset) const { return m_at[static_cast<std::size_t>(offset)]; }

    MappedText mid(qsizetype begin, qsizetype length) const;
    /// Without terminal colours (ECMA-48 control sequences, `ESC [ … letter`, and `ESC ] … BEL`).
    MappedText withoutColours() const;
    /// What Go's strconv.Unquote or a JSON reader makes of the inside of a quoted string. An escape that is neither, or
    /// is cut, stays as it is.
    MappedText unescaped() const;
    /// Lines that a terminal or a YAML writer has broken, as one: without anything between them when all but the last
    /// have the same length (a terminal's width), else with one blank for the line end and the indentation after it.
    MappedText rejoined() const;

private:
    void append(QChar c, qsizetype at);
    void finish(qsizetype end) { m_at.push_back(end); }

    QString m_text;
    std::vector<qsizetype> m_at = {0}; ///< one more than characters
};

} // namespace kia
