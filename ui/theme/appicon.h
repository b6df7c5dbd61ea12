#pragma once

#include <QtGui/QIcon>

class QPainter;
class QRectF;

namespace kia {

/// The program's sign: layers on a blue ground, drawn in code like all signs.
void paintEmblem(QPainter &painter, const QRectF &square, const QColor &ground);

QIcon applicationIcon();

} // namespace kia
