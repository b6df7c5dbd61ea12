#include "ui/kit/button.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include "ui/theme/fonts.h"

namespace kia {

namespace {
constexpr int gap = 7;
constexpr int signSize = 16;
} // namespace

Button::Button(const Theme &theme, Look look, QWidget *parent) : QAbstractButton(parent), m_theme(theme), m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(look == Look::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Button::setSign(std::optional<Sign> sign)
{
    m_sign = sign;
    updateGeometry();
    update();
}

void Button::setSignBehind(bool behind)
{
    m_signBehind = behind;
    update();
}

void Button::setHint(const QString &hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

void Button::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

void Button::setNote(bool note)
{
    m_note = note;
    updateGeometry();
}

QFont Button::textFont() const
{
    return fontFor(m_note ? FontRole::Note : m_look == Look::Head ? FontRole::Section : FontRole::Button);
}

int Button::sidePadding() const
{
    return m_note ? 6 : m_look == Look::Link ? 4 : m_look == Look::Head ? 0 : m_small ? 10 : 12;
}

QSize Button::sizeHint() const
{
    const int height = m_note ? 24 : m_small || m_look == Look::Link ? 28 : m_look == Look::Head ? 26 : 32;
    if (m_look == Look::Icon) {
        return {height, height};
    }
    int width = 2 * sidePadding();
    if (m_sign) {
        width += signSize + (text().isEmpty() ? 0 : gap);
    }
    width += QFontMetrics(textFont()).horizontalAdvance(text());
    if (!m_hint.isEmpty()) {
        width += 12 + QFontMetrics(fontFor(FontRole::Hint)).horizontalAdvance(m_hint);
    }
    return {width, height};
}

void Button::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool hot = isEnabled() && (m_hovered || isDown());
    QColor fill = Qt::transparent;
    QColor border = Qt::transparent;
    QColor ink = t.text;
    QColor hintInk = t.muted;
    switch (m_look) {
    case Look::Primary:
        fill = !isEnabled() ? t.sunken : hot ? t.accentHover : t.accent;
        ink = isEnabled() ? QColor(Qt::white) : t.muted;
        hintInk = isEnabled() ? QColor(255, 255, 255, 225) : t.muted;
        break;
    case Look::Secondary:
        fill = !isEnabled() ? QColor(Qt::transparent) : hot ? t.hover : t.surface;
        border = isEnabled() ? t.edge : t.line;
        break;
    case Look::Plain:
        fill = hot ? t.sunken : QColor(Qt::transparent);
        ink = t.text2;
        break;
    case Look::Link:
        ink = t.accentText;
        break;
    case Look::Head:
        ink = hot ? t.text : t.text2;
        break;
    case Look::Icon:
        fill = isChecked() ? (t.dark ? t.sel : t.sunken) : hot ? t.sunken : QColor(Qt::transparent);
        ink = isChecked() ? t.accentText : t.text2;
        break;
    }
    if (!isEnabled()) {
        ink = t.muted;
        if (m_look == Look::Icon || m_look == Look::Plain || m_look == Look::Secondary) {
            ink.setAlpha(150);
        }
    }
    p.setBrush(fill);
    p.setPen(border == QColor(Qt::transparent) ? QPen(Qt::NoPen) : QPen(border, 1));
    p.drawRoundedRect(box, 6, 6);
    if (hasFocus()) {
        p.setBrush(Qt::NoBrush);
        if (m_look == Look::Primary) {
            p.setPen(QPen(Qt::white, 1.5));
            p.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
        } else {
            p.setPen(QPen(t.accent, 2));
            p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
    }
    const QFont font = textFont();
    const QFontMetrics metrics(font);
    const qreal middle = height() / 2.0;
    if (m_look == Look::Icon) {
        if (m_sign) {
            paintSign(p, *m_sign, QRectF((width() - signSize) / 2.0, middle - 8, signSize, signSize), ink);
        }
        return;
    }
    const int content = sizeHint().width() - 2 * sidePadding();
    int x = std::max(sidePadding(), (width() - content) / 2);
    if (m_look == Look::Link || m_look == Look::Head || m_note) {
        x = sidePadding();
    }
    if (m_sign) {
        const int at = m_signBehind ? x + metrics.horizontalAdvance(text()) + gap : x;
        paintSign(p, *m_sign, QRectF(at, middle - 8, signSize, signSize), ink);
        x += m_signBehind ? 0 : signSize + gap;
    }
    const int baseline = qRound(middle + metrics.capHeight() / 2.0);
    p.setPen(ink);
    p.setFont(font);
    p.drawText(x, baseline, text());
    if (!m_hint.isEmpty()) {
        const QFont hintFont = fontFor(FontRole::Hint);
        p.setFont(hintFont);
        p.setPen(hintInk);
        p.drawText(width() - sidePadding() - QFontMetrics(hintFont).horizontalAdvance(m_hint), baseline, m_hint);
    }
}

void Button::enterEvent(QEnterEvent *event)
{
    m_hovered = true;
    update();
    QAbstractButton::enterEvent(event);
}

void Button::leaveEvent(QEvent *event)
{
    m_hovered = false;
    update();
    QAbstractButton::leaveEvent(event);
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange) {
        m_hovered = m_hovered && isEnabled();
        update();
    }
    QAbstractButton::changeEvent(event);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    // people press Enter on a button that has the focus; QAbstractButton only knows the space bar. Ctrl+Enter is what
    // the sheet around it knows.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ControlModifier)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace kia
