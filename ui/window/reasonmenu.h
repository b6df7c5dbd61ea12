#pragma once

#include <QtWidgets/QMenu>

namespace kia {

/// A menu whose disabled entries say why they are disabled, where the pointer rests on them. Enabled ones say nothing
/// beside their text, unlike with QMenu::setToolTipsVisible().
class ReasonMenu final : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    bool event(QEvent *event) override;
};

} // namespace kia
