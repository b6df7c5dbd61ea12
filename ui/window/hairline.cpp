#include "ui/window/hairline.h"

#include <QtGui/QPainter>

namespace kia {

namespace {

class Handle final : public QSplitterHandle
{
public:
    Handle(const Theme &theme, Qt::Orientation orientation, QSplitter *parent)
        : QSplitterHandle(orientation, parent), m_theme(theme)
    {}

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(contentsRect(), m_theme.tokens().line); }

private:
    const Theme &m_theme;
};

} // namespace

HairlineSplitter::HairlineSplitter(const Theme &theme, Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent), m_theme(theme)
{
    setHandleWidth(1);
    connect(&theme, &Theme::changed, this, [this] {
        for (int i = 0; i < count(); ++i) {
            handle(i)->update();
        }
    });
}

QSplitterHandle *HairlineSplitter::createHandle()
{
    return new Handle(m_theme, orientation(), this);
}

} // namespace kia
