#pragma once

#include <QtCore/QString>

namespace kia {

/// Whether a terminal or a reader would take the character for something else than itself: control characters (C0 but
/// for the line feed, DEL, C1), direction marks and overrides, invisible ones, line separators.
bool isInvisible(char32_t character);

/// The text with each of those as `\u{202e}`: what a file or a server sends can then move no cursor, change no colour
/// and turn no line around. Line feeds stay.
QString visible(const QString &text);

} // namespace kia
