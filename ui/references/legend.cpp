#include "ui/references/legend.h"

#include <QtGui/QPainter>

#include "ui/theme/fonts.h"

namespace kia {

Legend::Legend(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(28);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Legend::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    const QFont font = fontFor(FontRole::Note);
    const QFontMetrics metrics(font);
    p.setFont(font);
    const int baseline = qRound(height() / 2.0 + metrics.capHeight() / 2.0);
    int x = 20;
    const auto swatch = [&](const QColor &ground, const QColor &line, Qt::PenStyle style, const QString &text) {
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        p.setBrush(ground);
        p.drawRoundedRect(QRectF(x, height() / 2.0 - 6, 16, 11), 2, 2);
        p.setRenderHint(QPainter::Antialiasing, false);
        QPen pen(line, 2);
        pen.setCapStyle(Qt::FlatCap);
        if (style == Qt::DotLine) {
            pen.setDashPattern({1, 1});
        } else if (style == Qt::DashLine) {
            pen.setDashPattern({2.5, 1.5});
        }
        p.setPen(pen);
        p.drawLine(QPointF(x + 1, height() / 2.0 + 5), QPointF(x + 15, height() / 2.0 + 5));
        p.setPen(t.text2);
        p.drawText(x + 23, baseline, text);
        x += 23 + metrics.horizontalAdvance(text) + 20;
    };
    swatch(t.endB, t.endL, Qt::SolidLine, tr("from the endpoint"));
    swatch(t.refB, t.refL, Qt::DotLine, tr("from the AppImage"));
    swatch(t.defB, t.defL, Qt::DashLine, tr("added by Kuscia"));
    p.setRenderHint(QPainter::Antialiasing);
    const QString dropped = tr("dropped");
    p.setPen(t.dropT);
    p.drawText(x, baseline, dropped);
    p.setPen(QPen(t.dropT, 1.5));
    p.drawLine(QPointF(x - 1, height() / 2.0 + 1),
               QPointF(x + metrics.horizontalAdvance(dropped) + 1, height() / 2.0 + 1));
}

} // namespace kia
