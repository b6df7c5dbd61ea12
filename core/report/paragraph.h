#pragma once

#include <QtCore/QString>

namespace kia {

inline constexpr int terminalWidth = 80;

/// How many columns a terminal gives the text: two for a Chinese character (Unicode's East Asian Width W and F).
int columnsOf(QStringView text);

/// The text in lines of at most `width` columns, broken at blanks and between Chinese characters, never inside a word
/// or address. `first` stands before the first line, as many blanks before the others. Ends with a line end.
QString paragraph(const QString &text, const QString &first = {}, int width = terminalWidth);

/// The text and blanks behind it up to `columns`.
QString padded(const QString &text, int columns);

} // namespace kia
