// MainWindow: the batch. What it is made of is in mainwindowparts.cpp.
#include <QtWidgets/QMenu>

#include "core/explain/catalogue.h"
#include "ui/batch/batchdetails.h"
#include "ui/batch/batchhead.h"
#include "ui/details/detailspane.h"
#include "ui/problems/problemstrip.h"
#include "ui/references/referencespane.h"
#include "ui/window/centrepane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusstrip.h"
#include "ui/window/threepanes.h"

namespace kia {

void MainWindow::connectBatch()
{
    connect(&m_batch, &Batch::stateChanged, this, [this] {
        if (m_batch.isRunning() && m_centre->tab() != CentrePane::LogTab) {
            m_details->showPage(&batchDetails());
        } else if (!m_batch.isOn()) {
            explainTab();
        }
        if (m_batch.isOn() && !m_batch.isRunning()) {
            sayResult();
        }
        refreshActions();
        refreshScope();
        refreshHints();
    });
    connect(&m_checks, &CheckController::referenceChanged, this, &MainWindow::sayVerdict);
    connect(&m_checks, &CheckController::signInTested, this,
            [this](const CheckReport &report) { m_status->say(titleOf(report.outcome)); });
    connect(&references(), &ReferencesPane::groupChosen, this, [this] {
        if (m_batch.isOn()) {
            m_details->showPage(&batchDetails());
        }
    });
    connect(m_centre, &CentrePane::exportWanted, this, [this](QWidget *button) {
        m_actions.exportMenu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
    });
}

void MainWindow::goToReference(const QString &reference)
{
    m_centre->showTab(CentrePane::ReferencesTab);
    references().choose(reference);
    references().focusList();
}

void MainWindow::sayVerdict(const QString &reference)
{
    const CheckState &state = m_checks.stateOf(reference);
    if (state.isFinished() && !m_batch.isRunning()) {
        m_status->say(tr("%1: %2").arg(reference, headline(state.report)));
    }
}

void MainWindow::sayResult()
{
    QStringList parts{references().batchHead().title()};
    for (const BatchGroup group : batchGroups) {
        if (m_batch.count(group) > 0) {
            parts << tr("%1: %2").arg(nameOf(group)).arg(m_batch.count(group));
        }
    }
    m_status->say(parts.join(tr(", ")));
}

void MainWindow::stepProblem(int direction)
{
    const bool failures = m_batch.isOn() && m_centre->tab() == CentrePane::ReferencesTab;
    if (!failures || !references().stepFailure(direction)) {
        m_centre->problems().step(direction);
    }
}

} // namespace kia
