#include "ui/references/runtimemenu.h"

#include <QtCore/QEvent>
#include <QtGui/QActionGroup>

#include "ui/palette/commands.h"
#include "ui/workspace/workspace.h"

namespace kia {

RuntimeMenu::RuntimeMenu(Workspace &workspace, QWidget *parent) : QMenu(parent), m_workspace(workspace)
{
    auto *group = new QActionGroup(this);
    for (const Runtime runtime : {Runtime::Runc, Runtime::Runp, Runtime::Runk}) {
        QAction *action = addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(runtime));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, runtime] { m_workspace.assumeRuntime(runtime); });
    }
    connect(&workspace, &Workspace::documentChanged, this, &RuntimeMenu::refresh);
    refresh();
}

void RuntimeMenu::refresh()
{
    for (QAction *action : actions()) {
        const auto runtime = static_cast<Runtime>(action->data().toInt());
        action->setText(runtime == m_workspace.fileRuntime() ? tr("%1, as in the file").arg(nameOf(runtime))
                                                             : tr("What if it were %1?").arg(nameOf(runtime)));
        action->setChecked(runtime == m_workspace.runtime());
        action->setProperty(actionproperty::why, tr("Open a kuscia.yaml first."));
    }
    setTitle(tr("Runtime of the preview"));
    setEnabled(m_workspace.hasDocument());
}

void RuntimeMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QMenu::changeEvent(event);
}

} // namespace kia
