#include "ui/theme/icons.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace kia {

namespace {

void polyline(QPainter &p, std::initializer_list<QPointF> points)
{
    p.drawPolyline(points.begin(), static_cast<int>(points.size()));
}

void circle(QPainter &p, qreal radius = 5.75)
{
    p.drawEllipse(QPointF(8, 8), radius, radius);
}

void dot(QPainter &p, QPointF at, qreal radius = 0.9)
{
    p.save();
    p.setBrush(p.pen().color());
    p.setPen(Qt::NoPen);
    p.drawEllipse(at, radius, radius);
    p.restore();
}

void pane(QPainter &p, qreal divider)
{
    p.drawRoundedRect(QRectF(2.25, 2.75, 11.5, 10.5), 2, 2);
    p.drawLine(QPointF(divider, 3), QPointF(divider, 13));
}

void undo(QPainter &p)
{
    polyline(p, {{5.5, 3}, {2.5, 6}, {5.5, 9}});
    QPainterPath path(QPointF(2.75, 6));
    path.lineTo(9.5, 6);
    path.arcTo(QRectF(6.25, 6, 6.75, 6.75), 90, -180);
    path.lineTo(7, 12.75);
    p.drawPath(path);
}

void eye(QPainter &p)
{
    QPainterPath path(QPointF(1.5, 8));
    path.quadTo(8, 0, 14.5, 8);
    path.quadTo(8, 16, 1.5, 8);
    p.drawPath(path);
    circle(p, 2);
}

void key(QPainter &p)
{
    p.drawEllipse(QPointF(5, 10.5), 2.75, 2.75);
    p.drawLine(QPointF(7, 8.5), QPointF(13, 3));
    polyline(p, {{11, 4.8}, {13, 6.8}});
}

void sun(QPainter &p)
{
    circle(p, 2.5);
    for (int i = 0; i < 8; ++i) {
        p.save();
        p.translate(8, 8);
        p.rotate(45 * i);
        p.drawLine(QPointF(0, -5), QPointF(0, -6));
        p.restore();
    }
}

void moon(QPainter &p)
{
    QPainterPath path(QPointF(13.25, 9.5));
    path.arcTo(QRectF(2.5, 2.5, 11, 11), -15, -240);
    path.quadTo(4.5, 9.5, 13.25, 9.5);
    p.drawPath(path);
}

void shield(QPainter &p)
{
    QPainterPath path(QPointF(8, 1.75));
    path.lineTo(13, 3.5);
    path.lineTo(13, 8);
    path.quadTo(13, 12, 8, 14.25);
    path.quadTo(3, 12, 3, 8);
    path.lineTo(3, 3.5);
    path.closeSubpath();
    p.drawPath(path);
}

void layers(QPainter &p)
{
    p.drawPolygon(QPolygonF({{8, 2}, {14, 5.25}, {8, 8.5}, {2, 5.25}}));
    polyline(p, {{2, 8.25}, {8, 11.5}, {14, 8.25}});
    for (int i = 0; i <= 4; ++i) {
        const qreal x = 2.4 + 2.8 * i;
        dot(p, QPointF(x, 14.4 - 1.5 * std::abs(2 - i) * 0.6 - 0.4), 0.55);
    }
}

void globe(QPainter &p)
{
    circle(p);
    p.drawEllipse(QPointF(8, 8), 2.5, 5.75);
    p.drawLine(QPointF(2.5, 8), QPointF(13.5, 8));
}

void flask(QPainter &p)
{
    polyline(
        p,
        {{6.25, 2.25}, {6.25, 6.5}, {3, 12.25}, {3.75, 13.5}, {12.25, 13.5}, {13, 12.25}, {9.75, 6.5}, {9.75, 2.25}});
    p.drawLine(QPointF(5.25, 2.25), QPointF(10.75, 2.25));
    p.drawLine(QPointF(4.75, 10), QPointF(11.25, 10));
}

void folder(QPainter &p)
{
    QPainterPath path(QPointF(2, 12.5));
    path.lineTo(2, 3.5);
    path.lineTo(6.25, 3.5);
    path.lineTo(7.75, 5.25);
    path.lineTo(14, 5.25);
    path.lineTo(14, 12.5);
    path.closeSubpath();
    p.drawPath(path);
}

void copy(QPainter &p)
{
    p.drawRoundedRect(QRectF(5.5, 5.5, 8, 8), 1.5, 1.5);
    polyline(p, {{10.5, 2.75}, {4, 2.75}, {2.75, 4}, {2.75, 10.5}});
}

void triangle(QPainter &p)
{
    QPainterPath path(QPointF(8, 2.25));
    path.lineTo(14, 13.25);
    path.lineTo(2, 13.25);
    path.closeSubpath();
    p.drawPath(path);
    p.drawLine(QPointF(8, 6.5), QPointF(8, 9.25));
    dot(p, QPointF(8, 11.25));
}

void file(QPainter &p)
{
    p.drawRoundedRect(QRectF(2.75, 2.25, 10.5, 11.5), 2, 2);
    p.drawLine(QPointF(5.5, 5.75), QPointF(10.5, 5.75));
    p.drawLine(QPointF(5.5, 8), QPointF(10.5, 8));
    p.drawLine(QPointF(5.5, 10.25), QPointF(8.5, 10.25));
}

void lock(QPainter &p)
{
    p.drawRoundedRect(QRectF(3.25, 7, 9.5, 6.75), 1.5, 1.5);
    QPainterPath bow(QPointF(5.25, 7));
    bow.lineTo(5.25, 5);
    bow.arcTo(QRectF(5.25, 2.25, 5.5, 5.5), 180, -180);
    bow.lineTo(10.75, 7);
    p.drawPath(bow);
}

void pencil(QPainter &p)
{
    p.drawPolygon(QPolygonF({{10.75, 2.5}, {13.5, 5.25}, {5.75, 13}, {2.5, 13.5}, {3, 10.25}}));
    p.drawLine(QPointF(9, 4.25), QPointF(11.75, 7));
}

void bin(QPainter &p)
{
    p.drawLine(QPointF(2.75, 4.25), QPointF(13.25, 4.25));
    polyline(p, {{6, 4}, {6.5, 2.25}, {9.5, 2.25}, {10, 4}});
    polyline(p, {{4, 4.5}, {4.75, 13.75}, {11.25, 13.75}, {12, 4.5}});
}

void draw(QPainter &p, Sign sign)
{
    switch (sign) {
    case Sign::Menu:
        for (const qreal y : {4.0, 8.0, 12.0}) {
            p.drawLine(QPointF(2.5, y), QPointF(13.5, y));
        }
        break;
    case Sign::PaneLeft:
        pane(p, 6.25);
        break;
    case Sign::PaneRight:
        pane(p, 9.75);
        break;
    case Sign::Undo:
        undo(p);
        break;
    case Sign::Redo:
        p.translate(16, 0);
        p.scale(-1, 1);
        undo(p);
        break;
    case Sign::Play:
        p.drawPolygon(QPolygonF({{4.25, 2.75}, {12.75, 8}, {4.25, 13.25}}));
        break;
    case Sign::Stop:
        p.drawRoundedRect(QRectF(3.5, 3.5, 9, 9), 1.5, 1.5);
        break;
    case Sign::Plus:
        p.drawLine(QPointF(8, 2.75), QPointF(8, 13.25));
        [[fallthrough]];
    case Sign::Minus:
        p.drawLine(QPointF(2.75, 8), QPointF(13.25, 8));
        break;
    case Sign::Close:
        p.drawLine(QPointF(3.5, 3.5), QPointF(12.5, 12.5));
        p.drawLine(QPointF(12.5, 3.5), QPointF(3.5, 12.5));
        break;
    case Sign::Copy:
        copy(p);
        break;
    case Sign::Tick:
        circle(p);
        polyline(p, {{5.5, 8.25}, {7.25, 10}, {10.5, 6.25}});
        break;
    case Sign::Cross:
        circle(p);
        p.drawLine(QPointF(6, 6), QPointF(10, 10));
        p.drawLine(QPointF(10, 6), QPointF(6, 10));
        break;
    case Sign::Triangle:
        triangle(p);
        break;
    case Sign::Barred:
        circle(p);
        p.drawLine(QPointF(4.25, 4.25), QPointF(11.75, 11.75));
        break;
    case Sign::Circle:
        circle(p, 5.25);
        break;
    case Sign::Clock:
        circle(p);
        polyline(p, {{8, 5}, {8, 8}, {10.25, 9.5}});
        break;
    case Sign::Arc:
        p.drawArc(QRectF(2.5, 2.5, 11, 11), 60 * 16, -250 * 16);
        break;
    case Sign::Info:
        circle(p);
        p.drawLine(QPointF(8, 7.5), QPointF(8, 11));
        dot(p, QPointF(8, 5.25));
        break;
    case Sign::Eye:
        eye(p);
        break;
    case Sign::EyeOff:
        eye(p);
        p.drawLine(QPointF(3, 13), QPointF(13, 3));
        break;
    case Sign::Key:
        key(p);
        break;
    case Sign::Globe:
        globe(p);
        break;
    case Sign::Sun:
        sun(p);
        break;
    case Sign::Moon:
        moon(p);
        break;
    case Sign::Folder:
        folder(p);
        break;
    case Sign::Flask:
        flask(p);
        break;
    case Sign::Shield:
        shield(p);
        break;
    case Sign::Layers:
        layers(p);
        break;
    case Sign::ChevronDown:
        polyline(p, {{4, 6.25}, {8, 10.25}, {12, 6.25}});
        break;
    case Sign::ChevronRight:
        polyline(p, {{6.25, 4}, {10.25, 8}, {6.25, 12}});
        break;
    case Sign::Arrow:
        p.drawLine(QPointF(2, 8), QPointF(13.5, 8));
        polyline(p, {{9.5, 4}, {13.5, 8}, {9.5, 12}});
        break;
    case Sign::Check:
        polyline(p, {{3.5, 8.5}, {6.75, 11.5}, {12.5, 5}});
        break;
    case Sign::File:
        file(p);
        break;
    case Sign::Again:
        p.drawArc(QRectF(2.75, 2.75, 10.5, 10.5), 20 * 16, 290 * 16);
        polyline(p, {{13.25, 2.5}, {13.25, 6}, {9.75, 6}});
        break;
    case Sign::Lock:
        lock(p);
        break;
    case Sign::Pencil:
        pencil(p);
        break;
    case Sign::Bin:
        bin(p);
        break;
    case Sign::Import:
        p.drawLine(QPointF(8, 2.5), QPointF(8, 9.75));
        polyline(p, {{5, 7}, {8, 10}, {11, 7}});
        polyline(p, {{2.75, 10.5}, {2.75, 13.25}, {13.25, 13.25}, {13.25, 10.5}});
        break;
    }
}

} // namespace

void paintSign(QPainter &painter, Sign sign, const QRectF &rect, const QColor &color, qreal turn)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    if (turn != 0) {
        painter.translate(8, 8);
        painter.rotate(turn);
        painter.translate(-8, -8);
    }
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    draw(painter, sign);
    painter.restore();
}

} // namespace kia
