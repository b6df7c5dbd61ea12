#include "ui/kit/label.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

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

namespace {

/// Not in the middle of a longer word or of an address: "private" is no part of private.registry.com.
bool standsAlone(QStringView text, qsizetype at, qsizetype size)
{
    const auto belongs = [text](qsizetype place, bool behind) {
        if (place < 0 || place >= text.size()) {
            return false;
        }
        const QChar c = text.at(place);
        const bool letter = (c.isLetterOrNumber() && c.unicode() < 0x2E80) || c == u'-' || c == u'_';
        const bool joint = c == u'.' || c == u':' || c == u'/' || c == u'@'; // unless it ends a sentence
        const qsizetype next = place + (behind ? 1 : -1);
        return letter || (joint && next >= 0 && next < text.size() && text.at(next).isLetterOrNumber());
    };
    return !belongs(at - 1, false) && !belongs(at + size, true);
}

} // namespace

void Label::setProse(const QString &text, const QStringList &strong)
{
    m_prose = text;
    QString html;
    for (qsizetype at = 0; at < text.size();) {
        const auto word = std::find_if(strong.cbegin(), strong.cend(), [&](const QString &candidate) {
            return !candidate.isEmpty() && QStringView(text).mid(at).startsWith(candidate) &&
                   (!candidate.back().isLetterOrNumber() || standsAlone(text, at, candidate.size()));
        });
        const QString piece = word == strong.cend() ? QString(text.at(at)) : *word;
        html += word == strong.cend() ? piece.toHtmlEscaped() : u"<b>"_s + piece.toHtmlEscaped() + u"</b>"_s;
        at += piece.size();
    }
    html.replace(u'\n', u"<br>"_s);
    setTextFormat(Qt::RichText);
    setText(text.isEmpty()
                ? QString()
                : u"<p style=\"line-height:%1px; white-space:pre-wrap\">%2</p>"_s.arg(qRound(font().pixelSize() * 1.55))
                      .arg(html));
}

void Label::setElided(Qt::TextElideMode mode)
{
    m_elide = mode;
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setMinimumWidth(40);
}

void Label::paintEvent(QPaintEvent *event)
{
    if (m_elide == Qt::ElideNone) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter p(this);
    p.setPen(m_theme.tokens().*m_ink);
    p.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter,
               fontMetrics().elidedText(text(), m_elide, contentsRect().width()));
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

void StateLabel::show(std::optional<Sign> sign, const QString &text, Ink ink, Ink words)
{
    m_sign = sign;
    m_ink = ink;
    m_text->setText(text);
    m_text->setInk(words ? words : ink);
    setVisible(!text.isEmpty());
    update();
}

void StateLabel::paintEvent(QPaintEvent *)
{
    if (m_sign) {
        QPainter p(this);
        const QFontMetrics metrics = m_text->fontMetrics();
        int words = metrics.height();
        if (m_text->wordWrap()) {
            words = metrics.boundingRect(0, 0, m_text->width(), 10000, Qt::TextWordWrap, m_text->text()).height();
        }
        // beside the first line, wherever the label centres its text; Chinese makes higher lines than the font says
        const int line = metrics.boundingRect(0, 0, 10000, 10000, Qt::TextSingleLine, m_text->text()).height();
        const qreal top = m_text->y() + (m_text->height() - std::max(words, line)) / 2.0 + (line - 14) / 2.0;
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
