#pragma once

class QAbstractItemView;
class QLineEdit;

namespace kia {

/// The arrow keys and Home/End with Ctrl, pressed in a search field, move through the list beneath it; everything else
/// is typing.
void leadListFrom(QLineEdit *field, QAbstractItemView *list);

} // namespace kia
