#include "ui/kit/checkmark.h"

#include <QtGui/QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

namespace kia {

CheckMark::CheckMark(const Theme &theme, QWidget *parent) : QCheckBox(parent), m_theme(theme)
{
    setFont(fontFor(FontRole::Body));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize CheckMark::sizeHint() const
{
    return {26 + fontMetrics().horizontalAdvance(text()) + 4, 28};
}

void CheckMark::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF box(1, (height() - 16) / 2.0, 16, 16);
    p.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(t.edge, 1.25));
    p.setBrush(isChecked() ? t.accent : t.surface);
    p.drawRoundedRect(box, 4, 4);
    if (isChecked()) {
        paintSign(p, Sign::Check, box.adjusted(1, 1, -1, -1), Qt::white);
    }
    p.setPen(isEnabled() ? t.text : t.muted);
    p.setFont(font());
    p.drawText(26, qRound(height() / 2.0 + QFontMetrics(font()).capHeight() / 2.0), text());
    if (hasFocus()) {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(t.accent, 2));
        p.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 5, 5);
    }
}

} // namespace kia
