#include "ui/settings/segment.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include "ui/theme/fonts.h"

namespace kia {

Segment::Segment(const Theme &theme, const QStringList &values, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_values(values)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(32);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Segment::setValue(const QString &value)
{
    m_value = value;
    update();
}

QRectF Segment::partRect(int part) const
{
    const qreal width = (this->width() - 4.0) / static_cast<qreal>(m_values.size());
    return {2 + part * width, 2, width, height() - 4.0};
}

void Segment::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(t.line, 1));
    p.setBrush(t.sunken);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    for (int i = 0; i < static_cast<int>(m_values.size()); ++i) {
        const QRectF box = partRect(i).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool on = m_values.at(i) == m_value;
        if (on) {
            p.setPen(QPen(isEnabled() ? t.edge : t.line, 1));
            p.setBrush(isEnabled() ? t.surface : t.sunken);
            p.drawRoundedRect(box, 5, 5);
        }
        const QFont font = fontFor(on ? FontRole::Pane : FontRole::Body);
        p.setFont(font);
        p.setPen(!isEnabled() ? t.muted : on ? t.text : t.text2);
        p.drawText(box, Qt::AlignCenter, m_values.at(i));
    }
    if (hasFocus()) {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(t.accent, 2));
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void Segment::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < static_cast<int>(m_values.size()); ++i) {
        if (partRect(i).contains(event->position())) {
            Q_EMIT chosen(m_values.at(i) == m_value ? QString() : m_values.at(i));
        }
    }
}

void Segment::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_values.size()) - 1;
    const int now = static_cast<int>(m_values.indexOf(m_value));
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT chosen(m_values.at(now < 0 ? 0 : std::max(0, now - 1)));
        break;
    case Qt::Key_Right:
        Q_EMIT chosen(m_values.at(now < 0 ? last : std::min(last, now + 1)));
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT chosen({});
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace kia
