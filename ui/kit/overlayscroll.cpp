#include "ui/kit/overlayscroll.h"

#include <QtGui/QLinearGradient>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QScrollBar>

#include "ui/theme/style.h"

namespace kia {

namespace {

class Fade final : public QWidget
{
public:
    Fade(const Theme &theme, Ink ground, QWidget *parent) : QWidget(parent), m_theme(theme), m_ground(ground)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QColor clear = m_theme.tokens().*m_ground;
        QLinearGradient gradient(0, 0, 0, height());
        gradient.setColorAt(1, clear);
        clear.setAlpha(0);
        gradient.setColorAt(0, clear);
        QPainter(this).fillRect(rect(), gradient);
    }

private:
    const Theme &m_theme;
    Ink m_ground;
};

} // namespace

OverlayScroll::OverlayScroll(const Theme &theme, QAbstractScrollArea *view, Ink ground)
    : QObject(view), m_view(view), m_bar(new QScrollBar(Qt::Vertical, view)), m_fade(new Fade(theme, ground, view))
{
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->installEventFilter(this);
    m_bar->setFocusPolicy(Qt::NoFocus);
    QScrollBar *real = view->verticalScrollBar();
    connect(real, &QScrollBar::rangeChanged, this, &OverlayScroll::follow);
    connect(real, &QScrollBar::valueChanged, this, &OverlayScroll::follow);
    connect(m_bar, &QScrollBar::valueChanged, real, &QScrollBar::setValue);
    connect(&theme, &Theme::changed, m_fade, qOverload<>(&QWidget::update));
    follow();
}

void OverlayScroll::follow()
{
    const QScrollBar *real = m_view->verticalScrollBar();
    const QSignalBlocker quiet(m_bar);
    m_bar->setRange(real->minimum(), real->maximum());
    m_bar->setPageStep(real->pageStep());
    m_bar->setSingleStep(real->singleStep());
    m_bar->setValue(real->value());
    m_bar->setVisible(real->maximum() > real->minimum());
    m_fade->setVisible(real->value() < real->maximum());
    m_bar->setGeometry(m_view->width() - Style::scrollBarExtent, 0, Style::scrollBarExtent, m_view->height());
    m_fade->setGeometry(0, m_view->height() - fadeHeight, m_view->width(), fadeHeight);
    m_fade->raise();
    m_bar->raise();
}

bool OverlayScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest) {
        follow();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kia
