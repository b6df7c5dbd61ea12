#include "ui/kit/sheet.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLayout>

namespace kia {

namespace {
constexpr int radius = 12;
constexpr int shadow = 24;
constexpr int distance = 20; ///< between the card and the window's edges
} // namespace

Sheet::Sheet(const Theme &theme, QWidget *window, QSize wish)
    : QWidget(window), m_theme(theme), m_wish(wish),
      m_card(new Ground(theme, {&Tokens::surface, nullptr, radius}, this))
{
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void Sheet::open(QWidget *focus)
{
    m_isOpen = true;
    m_before = QApplication::focusWidget();
    place();
    raise();
    show();
    focus->setFocus(Qt::PopupFocusReason);
}

void Sheet::close()
{
    if (!m_isOpen) {
        return;
    }
    m_isOpen = false;
    hide();
    if (m_before) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
    Q_EMIT closed();
    deleteLater(); // one of its buttons may still be in its click
}

void Sheet::place()
{
    setGeometry(parentWidget()->rect());
    QSize size = m_wish.boundedTo(this->size() - QSize(2 * distance, 2 * distance));
    if (m_fitsContent && m_card->layout()) {
        const QLayout *layout = m_card->layout();
        const int height =
            layout->hasHeightForWidth() ? layout->heightForWidth(size.width()) : layout->sizeHint().height();
        size.setHeight(std::min(height, this->height() - 2 * distance));
    }
    m_card->setGeometry(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size));
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(rect(), QColor(19, 22, 33, m_theme.tokens().dark ? 150 : 102));
    p.setPen(Qt::NoPen);
    const QRectF card = m_card->geometry();
    for (int i = shadow; i > 0; i -= 2) { // falls a little, as light from above throws it
        p.setBrush(QColor(10, 14, 24, 5));
        p.drawRoundedRect(card.adjusted(-i, -i + 6, i, i + 6), radius + i, radius + i);
    }
}

bool Sheet::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no shortcut of the window behind; the key comes here instead
        return true;
    }
    return QWidget::event(event);
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && m_isOpen) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget *from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from)) {
        from = this;
    }
    const auto step = [next](QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *widget = step(from); widget != from; widget = step(widget)) {
        if (isAncestorOf(widget) && widget->isVisibleTo(this) && widget->isEnabled() && !widget->focusProxy() &&
            (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true; // the window behind is never reached
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    }
    event->accept();
}

} // namespace kia
