// MainWindow: the log. What it is made of is in mainwindowparts.cpp.
#include <QtGui/QAction>
#include <QtWidgets/QListView>

#include "core/image/appimages.h"
#include "core/logs/logreader.h"
#include "ui/batch/batchdetails.h"
#include "ui/details/detailspane.h"
#include "ui/kit/textfield.h"
#include "ui/log/logdetails.h"
#include "ui/log/logpane.h"
#include "ui/problems/problemstrip.h"
#include "ui/pullplan/plansheet.h"
#include "ui/references/referenceinput.h"
#include "ui/references/referencesmodel.h"
#include "ui/references/referencespane.h"
#include "ui/settings/registrylist.h"
#include "ui/settings/settingspane.h"
#include "ui/window/centrepane.h"
#include "ui/window/firstrun.h"
#include "ui/window/mainwindow.h"
#include "ui/window/threepanes.h"

namespace kia {

using namespace Qt::StringLiterals;

void MainWindow::connectLog()
{
    connect(m_centre, &CentrePane::tabChanged, this, &MainWindow::explainTab);
    connect(&m_log, &LogSession::currentChanged, this, &MainWindow::explainTab);
    connect(m_centre, &CentrePane::fieldWanted, this, &MainWindow::goTo);
    connect(m_centre, &CentrePane::detailsWanted, this, [this] {
        m_panes->setShown(m_details, true);
        m_details->focusFirst();
    });
}

void MainWindow::showLog()
{
    if (openSheet()) {
        return;
    }
    makePanes();
    if (!m_workspace.hasDocument() && !m_onlyLog) {
        m_onlyLog = true;
        m_panes->setShown(m_settings, false);
        showPage();
    }
    m_centre->showTab(CentrePane::LogTab);
    m_centre->log().focusText();
}

void MainWindow::leaveLog()
{
    m_onlyLog = false;
    m_panes->setShown(m_settings, true);
    m_centre->showTab(CentrePane::ReferencesTab);
    showPage();
}

void MainWindow::explainTab()
{
    if (m_centre->tab() == CentrePane::LogTab && m_log.entry()) {
        m_details->showPage(&logDetails());
    } else if (m_batch.isOn()) {
        m_details->showPage(&batchDetails());
    } else if (!m_details->showsProblem()) {
        m_details->showReference(references().current());
    }
}

void MainWindow::fixFromLog(const ConfigFix &fix)
{
    RegistryList &list = m_settings->list();
    const int before = list.model()->rowCount();
    m_centre->problems().doFix(fix);
    const int now = list.model()->rowCount();
    if (now > before) {
        list.setCurrentRow(now - 1); // what is added is what wants an account next
        m_details->focusFirst();     // the button that was pressed is gone with what it repaired
    }
}

void MainWindow::checkFromLog(const QString &reference)
{
    QStringList all = m_workspace.references();
    if (!all.contains(reference)) {
        all << reference;
        m_workspace.setReferences(all);
    }
    m_centre->showTab(CentrePane::ReferencesTab);
    references().choose(reference);
    references().focusList();
    m_panes->setShown(m_details, true);
    m_checks.check({reference});
}

void MainWindow::takeText(const QString &text)
{
    const bool log = m_panes && m_centre->isVisible() && m_centre->tab() == CentrePane::LogTab;
    if (log || !readLog(text.toUtf8()).entries.empty()) {
        showLog();
        m_log.readText(text);
    } else if (m_workspace.hasDocument()) {
        m_centre->showTab(CentrePane::ReferencesTab);
        references().input().enter(text);
    } else if (looksLikeAppImages(text.toUtf8())) {
        if (PlanSheet *sheet = showPlan()) {
            sheet->readText(text);
        }
    } else {
        firstRun().referenceField().setText(text.trimmed().section(u'\n', 0, 0));
    }
}

} // namespace kia
