#include "ui/theme/appicon.h"

#include <QtGui/QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace kia {

void paintEmblem(QPainter &painter, const QRectF &square, const QColor &ground)
{
    const qreal unit = square.width() / 44;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(square, 10 * unit, 10 * unit);
    paintSign(painter, Sign::Layers, square.adjusted(9 * unit, 9 * unit, -9 * unit, -9 * unit), Qt::white);
    painter.restore();
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintEmblem(painter, QRectF(0, 0, size, size), lightTokens().accent);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace kia
