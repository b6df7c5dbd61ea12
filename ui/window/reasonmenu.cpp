#include "ui/window/reasonmenu.h"

#include <QtGui/QHelpEvent>
#include <QtWidgets/QToolTip>

#include "ui/palette/commands.h"

namespace kia {

bool ReasonMenu::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QMenu::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const QAction *action = actionAt(help->pos());
    const bool disabled = action && !action->isEnabled();
    QToolTip::showText(help->globalPos(), disabled ? action->property(actionproperty::why).toString() : QString(),
                       this);
    return true;
}

} // namespace kia
