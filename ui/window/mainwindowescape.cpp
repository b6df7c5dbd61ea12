// MainWindow: what Esc ends or closes. What it is made of is in mainwindowparts.cpp.
#include <QtGui/QAction>

#include "ui/details/detailspane.h"
#include "ui/palette/commands.h"
#include "ui/window/centrepane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/threepanes.h"

namespace kia {

MainWindow::Escape MainWindow::nextEscape()
{
    if (m_checks.isRunning()) {
        return {tr("Stop all checks"), [this] {
                    m_checks.stop();
                }};
    }
    if (m_log.isReading()) {
        return {tr("Stop reading the log"), [this] {
                    m_log.clear();
                }};
    }
    if (m_panes && m_centre->messages().isSpeaking()) {
        return {tr("Close the message"), [this] {
                    m_centre->messages().dismiss();
                }};
    }
    if (m_batch.isOn()) {
        return {tr("Dismiss the result of the checks"), [this] {
                    m_batch.dismiss();
                }};
    }
    if (m_onlyLog) {
        return {tr("Leave the log"), [this] {
                    leaveLog();
                }};
    }
    if (m_workspace.hasDocument() && m_panes->isShown(m_details)) {
        return {tr("Close the details"), [this] {
                    m_panes->setShown(m_details, false);
                }};
    }
    return {};
}

void MainWindow::refreshEscape()
{
    const QString text = nextEscape().text;
    QAction *action = m_actions.stop;
    action->setEnabled(!text.isEmpty());
    action->setText(text.isEmpty() ? tr("Stop or close") : text);
    const QString why = text.isEmpty() ? tr("There is nothing to stop or to close.") : QString();
    action->setProperty(actionproperty::why, why);
    action->setToolTip(text.isEmpty() ? why : tr("%1 (Esc)").arg(text));
}

void MainWindow::escape()
{
    if (const Escape next = nextEscape(); next.run) {
        next.run();
    }
}

} // namespace kia
