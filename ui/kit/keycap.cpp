#include "ui/kit/keycap.h"

#include <QtGui/QPainter>

namespace kia {

KeyCap::KeyCap(const Theme &theme, const QString &key, QWidget *parent)
    : Label(theme, FontRole::Hint, &Tokens::text2, parent), m_theme(theme)
{
    setText(key);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 10, 18};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(t.line, 1));
    p.setBrush(t.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    p.setPen(t.text2);
    p.setFont(font());
    p.drawText(5, qRound(height() / 2.0 + QFontMetrics(font()).capHeight() / 2.0), text());
}

} // namespace kia
