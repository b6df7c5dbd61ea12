#include "ui/kit/label.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

namespace kia {

Label::Label(const Theme &theme, FontRole role, Ink ink, QWidget *parent) : QLabel(parent), m_theme(theme), m_ink(ink)
{
    setFont(fontFor(role));
    setTextFormat(Qt::PlainText); // texts hold names from files
    takeColours();
    connect(&theme, &Theme::changed, this, &Label::takeColours);
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    takeColours();
}

void Label::takeColours()
{
    QPalette p = palette();
    p.setColor(QPalette::WindowText, m_theme.tokens().*m_ink);
    setPalette(p);
}

StateLabel::StateLabel(const Theme &theme, FontRole role, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(new Label(theme, role, &Tokens::text2, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 0, 0);
    row->addWidget(m_text);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void StateLabel::setWordWrap(bool wrap)
{
    m_text->setWordWrap(wrap);
    QSizePolicy policy(wrap ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(wrap);
    m_text->setSizePolicy(policy);
}

void StateLabel::show(std::optional<Sign> sign, const QString &text, Ink ink)
{
    m_sign = sign;
    m_ink = ink;
    m_text->setText(text);
    m_text->setInk(ink);
    setVisible(!text.isEmpty());
    update();
}

void StateLabel::paintEvent(QPaintEvent *)
{
    if (m_sign) {
        QPainter p(this);
        const int line = m_text->fontMetrics().height();
        const qreal top = m_text->wordWrap() ? m_text->y() + (line - 14) / 2.0 : (height() - 14) / 2.0;
        paintSign(p, *m_sign, QRectF(0, top, 14, 14), m_theme.tokens().*m_ink);
    }
}

Chip::Chip(const Theme &theme, Ink ink, Ink ground, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_ink(ink), m_ground(ground)
{
    setFont(fontFor(FontRole::Hint));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Chip::setColours(Ink ink, Ink ground)
{
    m_ink = ink;
    m_ground = ground;
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 14, metrics.height() + 4};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(m_theme.tokens().*m_ground);
    p.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    p.setPen(m_theme.tokens().*m_ink);
    p.setFont(font());
    const QFontMetrics metrics(font());
    p.drawText(7, qRound(height() / 2.0 + metrics.capHeight() / 2.0), text());
}

} // namespace kia
