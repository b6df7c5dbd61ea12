#include "ui/kit/textfield.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include "ui/kit/button.h"
#include "ui/theme/fonts.h"

namespace kia {

TextField::TextField(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setFrame(false);
    setFont(fontFor(FontRole::Body));
    setTextMargins(10, 0, 10, 0);
    setFixedHeight(32);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    takeColours();
    connect(&theme, &Theme::changed, this, &TextField::takeColours);
}

void TextField::takeColours()
{
    const Tokens &t = m_theme.tokens();
    QPalette p = palette();
    p.setColor(QPalette::Base, Qt::transparent);
    p.setColor(QPalette::Text, m_endpointInk ? t.endT : isEnabled() ? t.text : t.text2);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, Qt::white);
    setPalette(p);
    update();
}

void TextField::setMood(Mood mood)
{
    if (m_mood != mood) {
        m_mood = mood;
        update();
    }
}

void TextField::setEndpointInk(bool endpointInk)
{
    m_endpointInk = endpointInk;
    takeColours();
}

void TextField::makePassword()
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setTextMargins(10, 0, 36, 0);
    m_eye = new Button(m_theme, Button::Look::Icon, this);
    m_eye->setSmall(true);
    m_eye->setSign(Sign::Eye);
    m_eye->setCheckable(true);
    m_eye->setCursor(Qt::ArrowCursor);
    nameEye();
    connect(m_eye, &Button::toggled, this, [this](bool shown) {
        setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_eye->setSign(shown ? Sign::EyeOff : Sign::Eye);
        nameEye();
    });
}

void TextField::nameEye()
{
    const QString name = m_eye->isChecked() ? tr("Hide the password") : tr("Show the password");
    m_eye->setAccessibleName(name);
    m_eye->setToolTip(name);
}

bool TextField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_undoOfWindow) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            setModified(false); // what comes back is shown, not what was being typed
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void TextField::showValue(const QString &value)
{
    if (text() != value) {
        const int cursor = cursorPosition();
        setText(value);
        setCursorPosition(std::min(cursor, static_cast<int>(value.size())));
    }
}

QSize TextField::sizeHint() const
{
    return {200, 32};
}

void TextField::paintEvent(QPaintEvent *event)
{
    const Tokens &t = m_theme.tokens();
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const bool thick = hasFocus() || m_mood != Mood::Plain;
        QColor border = !isEnabled() ? t.line : hasFocus() ? t.accent : t.edge;
        if (m_mood == Mood::Error) {
            border = t.errL;
        } else if (m_mood == Mood::Warning) {
            border = t.warnL;
        }
        const qreal inset = thick ? 1 : 0.5;
        p.setPen(QPen(border, thick ? 2 : 1));
        p.setBrush(isEnabled() && !isReadOnly() ? t.surface : t.sunken);
        p.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
    }
    QLineEdit::paintEvent(event);
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (m_eye) {
        m_eye->setGeometry(width() - 30, 2, 28, 28);
    }
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    Q_EMIT left();
}

void TextField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange) {
        takeColours();
    } else if (event->type() == QEvent::LanguageChange && m_eye) {
        nameEye();
    }
    QLineEdit::changeEvent(event);
}

} // namespace kia
