#include "ui/window/openingframe.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

#include "ui/details/detailspane.h"
#include "ui/settings/settingspane.h"
#include "ui/window/centrepane.h"
#include "ui/window/statusstrip.h"
#include "ui/window/threepanes.h"
#include "ui/window/toolbar.h"

namespace kia {

namespace {

/// A pane's ground with the line under its head, which is as high in all three.
class PaneGround final : public Ground
{
public:
    PaneGround(const Theme &theme, Ink fill, int minimumWidth, int width) : Ground(theme, {fill}), m_width(width)
    {
        setMinimumWidth(minimumWidth);
        auto *head = new Ground(theme, {fill, nullptr, 0, false, true});
        head->setFixedHeight(ThreePanes::headHeight);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(head);
        column->addStretch();
    }
    QSize sizeHint() const override { return {m_width, 600}; }

private:
    int m_width;
};

Ground *bar(const Theme &theme, int height, bool topLine)
{
    auto *ground = new Ground(theme, {&Tokens::win, nullptr, 0, topLine, !topLine});
    ground->setFixedHeight(height);
    return ground;
}

} // namespace

OpeningFrame::OpeningFrame(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_between(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar(theme, ToolBar::barHeight, false));
    column->addWidget(m_between, 1);
    column->addWidget(bar(theme, StatusStrip::barHeight, true));
}

void OpeningFrame::showPanes(const QByteArray &state)
{
    auto *panes = new ThreePanes(
        m_theme, new PaneGround(m_theme, &Tokens::win, SettingsPane::leastWidth, ThreePanes::settingsWidth),
        new PaneGround(m_theme, &Tokens::surface, CentrePane::leastWidth, ThreePanes::narrowWidth),
        new PaneGround(m_theme, &Tokens::win, DetailsPane::leastWidth, ThreePanes::detailsWidth));
    panes->arrange(state);
    delete layout()->replaceWidget(m_between, panes);
    delete m_between;
    m_between = panes;
}

void OpeningFrame::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().win);
    Q_EMIT painted();
}

} // namespace kia
