#pragma once

#include <QtWidgets/QStackedWidget>

namespace kia {

/// Pages of which one is seen, and only that one says how much room it needs: the others are not laid out before
/// somebody looks at them.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(); }
};

} // namespace kia
