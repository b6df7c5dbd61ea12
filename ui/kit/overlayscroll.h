#pragma once

#include <QtCore/QObject>

#include "ui/kit/label.h"

class QAbstractScrollArea;
class QScrollBar;

namespace kia {

/// A scroll bar that lies over the right edge of a view instead of beside it, so that nothing moves aside when it
/// comes; and a fade at the bottom edge that says "more below". Lives as long as the view.
class OverlayScroll final : public QObject
{
    Q_OBJECT

public:
    /// `ground`: what the view stands on, the colour it fades into.
    OverlayScroll(const Theme &theme, QAbstractScrollArea *view, Ink ground);

    static constexpr int fadeHeight = 28;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QAbstractScrollArea *m_view;
    QScrollBar *m_bar;
    QWidget *m_fade;
};

} // namespace kia
