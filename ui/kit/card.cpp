#include "ui/kit/card.h"

#include <QtGui/QPainter>

namespace kia {

Ground::Ground(const Theme &theme, Look look, QWidget *parent) : QWidget(parent), m_theme(theme), m_look(look)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Ground::setLook(Look look)
{
    m_look = look;
    update();
}

void Ground::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    if (!m_look.fill) {
        // only lines
    } else if (m_look.radius == 0) {
        p.fillRect(rect(), t.*m_look.fill);
    } else {
        p.setRenderHint(QPainter::Antialiasing);
        p.setBrush(t.*m_look.fill);
        p.setPen(m_look.border ? QPen(t.*m_look.border, 1) : QPen(Qt::NoPen));
        p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_look.radius, m_look.radius);
    }
    if (m_look.topLine) {
        p.fillRect(0, 0, width(), 1, t.line);
    }
    if (m_look.bottomLine) {
        p.fillRect(0, height() - 1, width(), 1, t.line);
    }
}

} // namespace kia
