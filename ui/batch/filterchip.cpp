#include "ui/batch/filterchip.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

namespace kia {

namespace {

constexpr int side = 10;
constexpr int signSize = 14;
constexpr int gap = 6;

QFont countFont()
{
    QFont font = fontFor(FontRole::Note);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

FilterChip::FilterChip(const Theme &theme, std::optional<Sign> sign, Ink ink, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_sign(sign), m_ink(ink)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FilterChip::show(const QString &text, int count)
{
    const QString number = QLocale().toString(count);
    if (text != this->text() || number != m_count) {
        m_count = number;
        setText(text);
        setAccessibleName(tr("%1: %2").arg(text, number));
        updateGeometry();
        update();
    }
}

QSize FilterChip::sizeHint() const
{
    const int words = QFontMetrics(fontFor(FontRole::Note)).horizontalAdvance(text());
    return {2 * side + (m_sign ? signSize + gap : 0) + words + gap +
                QFontMetrics(countFont()).horizontalAdvance(m_count),
            28};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const qreal pen = hasFocus() ? 2 : 1;
    const QRectF box = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    p.setPen(QPen(isChecked() || hasFocus() ? t.accent : t.edge, pen));
    p.setBrush(isChecked() ? t.sel : underMouse() ? t.hover : t.surface);
    p.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    qreal x = side;
    const qreal middle = height() / 2.0;
    if (m_sign) {
        paintSign(p, *m_sign, QRectF(x, middle - signSize / 2.0, signSize, signSize), t.*m_ink);
        x += signSize + gap;
    }
    const QFont font = fontFor(FontRole::Note);
    const QFontMetrics metrics(font);
    const int baseline = qRound(middle + metrics.capHeight() / 2.0);
    p.setPen(isChecked() ? t.accentText : t.text);
    p.setFont(font);
    p.drawText(QPointF(x, baseline), text());
    x += metrics.horizontalAdvance(text()) + gap;
    p.setFont(countFont());
    p.drawText(QPointF(x, baseline), m_count);
}

} // namespace kia
