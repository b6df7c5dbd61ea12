#pragma once

#include <QtGui/QColor>

class QPainter;
class QRectF;

namespace kia {

/// Signs on a 16 px grid, 1.5 px stroke, round caps, drawn in code: sharp in every size and in every colour.
enum class Sign {
    Menu,
    PaneLeft,
    PaneRight,
    Undo,
    Redo,
    Play,
    Stop,
    Plus,
    Minus,
    Close,
    Copy,
    Tick,     ///< circle with a tick
    Cross,    ///< circle with a cross
    Triangle, ///< triangle with an exclamation mark
    Barred,   ///< barred circle: held back
    Circle,   ///< open circle: not tested
    Clock,    ///< waiting
    Arc,      ///< busy
    Info,     ///< circle with an i
    Eye,
    EyeOff,
    Key,
    Globe,
    Sun,
    Moon,
    Folder,
    Flask,
    Shield,
    Layers,
    ChevronDown,
    ChevronRight,
    Arrow,
    Check, ///< bare tick, for check boxes
    File,
    Again, ///< check again
    Lock,
    Pencil,
    Bin,
    Import, ///< an arrow down into a tray
};

/// Paints a sign into a square. `turn` in degrees turns the busy arc.
void paintSign(QPainter &painter, Sign sign, const QRectF &rect, const QColor &color, qreal turn = 0);

} // namespace kia
