// MainWindow: who tells whom. What it is made of is in mainwindowparts.cpp.
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

#include "ui/details/detailspane.h"
#include "ui/log/logpane.h"
#include "ui/problems/problemstrip.h"
#include "ui/references/legend.h"
#include "ui/references/referencespane.h"
#include "ui/references/runtimemenu.h"
#include "ui/settings/registryform.h"
#include "ui/settings/registrylist.h"
#include "ui/settings/settingspane.h"
#include "ui/window/centrepane.h"
#include "ui/window/demomode.h"
#include "ui/window/filedesk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/statusstrip.h"
#include "ui/window/threepanes.h"
#include "ui/window/toolbar.h"
#include "ui/yaml/yamlpane.h"
#include "ui/yaml/yamlview.h"

using namespace Qt::StringLiterals;

namespace kia {

void MainWindow::connectActions()
{
    const WindowActions &a = m_actions;
    connect(a.open, &QAction::triggered, m_files, &FileDesk::chooseAndOpen);
    connect(a.save, &QAction::triggered, this, &MainWindow::reviewAndSave);
    connect(a.closeFile, &QAction::triggered, this, [this] {
        m_demo->isOn() ? toggleDemo() : m_onlyLog ? leaveLog() : m_files->close();
    });
    connect(a.demo, &QAction::triggered, this, &MainWindow::toggleDemo);
    connect(a.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.undo, &QAction::triggered, &m_workspace.undoStack(), &QUndoStack::undo);
    connect(a.redo, &QAction::triggered, &m_workspace.undoStack(), &QUndoStack::redo);
    connect(a.newReference, &QAction::triggered, this, [this] {
        m_centre->showTab(CentrePane::ReferencesTab);
        references().focusInput();
    });
    connect(a.checkAll, &QAction::triggered, &m_checks, &CheckController::checkAll);
    connect(a.stop, &QAction::triggered, this, &MainWindow::escape);
    connect(a.testSettings, &QAction::triggered, this, &MainWindow::showTestSettings);
    connect(a.nextProblem, &QAction::triggered, this, [this] { stepProblem(1); });
    connect(a.previousProblem, &QAction::triggered, this, [this] { stepProblem(-1); });
    connect(a.showSettings, &QAction::triggered, this, [this](bool on) { m_panes->setShown(m_settings, on); });
    connect(a.showDetails, &QAction::triggered, this, [this](bool on) { m_panes->setShown(m_details, on); });
    connect(a.focusSettings, &QAction::triggered, this, [this] {
        m_panes->setShown(m_settings, true);
        m_settings->focusFirst();
    });
    connect(a.focusCentre, &QAction::triggered, this, [this] { m_centre->focusView(); });
    connect(a.focusDetails, &QAction::triggered, this, [this] {
        m_panes->setShown(m_details, true);
        m_details->focusFirst();
    });
    connect(a.nextPane, &QAction::triggered, this, &MainWindow::stepPane);
    connect(a.menuKey, &QAction::triggered, this, [this] { toolBar().openMenu(); });
    connect(a.showLog, &QAction::triggered, this, &MainWindow::showLog);
    connect(a.openLog, &QAction::triggered, this, [this] {
        showLog();
        centre().log().chooseFile();
    });
    connect(a.importPlan, &QAction::triggered, this, [this] { showPlan(); });
    connect(a.docsTable, &QAction::triggered, this, &MainWindow::showDocsTable);
    connect(a.commands, &QAction::triggered, this, &MainWindow::showCommands);
    connect(a.help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(a.earlierVersions, &QAction::triggered, this, &MainWindow::showEarlierVersions);
}

void MainWindow::connectChoices()
{
    connect(m_actions.recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    m_runtimeMenu = new RuntimeMenu(m_workspace, this);
    m_actions.referenceMenu->insertMenu(m_actions.docsTable, m_runtimeMenu);
    for (const PlanFormat format : {PlanFormat::Csv, PlanFormat::Json, PlanFormat::Markdown}) {
        m_actions.exportMenu->addAction(nameOf(format), this, [this, format] { exportPlan(format); });
    }
    connect(m_actions.scenarioMenu, &QMenu::aboutToShow, this, &MainWindow::fillScenarioMenu);
    for (int i = 0; i < 2; ++i) {
        connect(m_actions.languages[i], &QAction::triggered, this, [this, i] {
            setLanguage(static_cast<Language>(i));
            QSettings().setValue(u"window/language"_s, nameOf(m_language.current()));
        });
    }
    for (int i = 0; i < 3; ++i) {
        connect(m_actions.themes[i], &QAction::triggered, this, [this, i] {
            setTheme(static_cast<ThemeMode>(i));
            QSettings().setValue(u"window/theme"_s, i);
        });
    }
}

void MainWindow::connectWorkspace()
{
    connect(m_files, &FileDesk::opened, m_demo, &DemoMode::leave);
    connect(m_files, &FileDesk::opened, this, &MainWindow::explainListForm);
    connect(m_files, &FileDesk::saveWanted, this, &MainWindow::reviewAndSave);
    connect(m_demo, &DemoMode::changed, this, [this] {
        m_toolBar->showDemo(m_demo->isOn());
        refreshFile();
    });

    connect(&m_workspace, &Workspace::documentOpened, this, [this] { m_centre->messages().dismiss(); });
    connect(&m_workspace, &Workspace::documentChanged, this, &MainWindow::refreshScope);
    connect(&m_workspace, &Workspace::savedStateChanged, this, &MainWindow::refreshFile);
    connect(&m_workspace, &Workspace::findingsChanged, this, &MainWindow::refreshActions);
    connect(&m_workspace, &Workspace::referencesChanged, this, &MainWindow::refreshActions);
    connect(&m_workspace, &Workspace::refused, this, &MainWindow::offerWaysOut);
    connect(&m_workspace, &Workspace::diskChanged, this, &MainWindow::tellDiskChange);
    connect(&m_workspace.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshActions);
    connect(&m_checks, &CheckController::runningChanged, this, &MainWindow::refreshActions);
    connect(&m_checks, &CheckController::authoritiesMissing, this, [this](const QString &file) {
        m_centre->messages().showText(tr("The check does without your authorities"),
                                      tr("%1 cannot be read or holds no certificate.").arg(file),
                                      tr("Settings for the test…"), [this] { showTestSettings(); });
    });
}

void MainWindow::connectPanes()
{
    connect(m_panes, &ThreePanes::shownChanged, this, &MainWindow::refreshActions);
    connect(m_panes, &ThreePanes::shownChanged, this,
            [this] { m_centre->problems().setCrowded(m_panes->isNarrow() && m_panes->isShown(m_details)); });
    connect(m_centre, &CentrePane::tabChanged, this, &MainWindow::refreshHints);
    connect(m_centre, &CentrePane::tabChanged, this, &MainWindow::refreshScope);
    connect(&m_settings->list(), &RegistryList::currentRowChanged, this, &MainWindow::refreshActions);

    references().legend().setRuntimeMenu(*m_runtimeMenu);
    connect(m_actions.testSignIn, &QAction::triggered, &m_settings->form(), &RegistryForm::testSignIn);
    connect(m_actions.firstFix, &QAction::triggered, &m_centre->problems(), &ProblemStrip::doFirstFix);

    const ProblemStrip *problems = &m_centre->problems();
    connect(problems, &ProblemStrip::fieldWanted, this, &MainWindow::goTo);
    connect(problems, &ProblemStrip::lineWanted, this, [this](int line) {
        m_centre->showTab(CentrePane::YamlTab);
        m_centre->yaml().view().goToLine(line);
    });
    connect(problems, &ProblemStrip::problemChosen, m_details, &DetailsPane::showProblem);
    connect(problems, &ProblemStrip::fixed, this, [this](const QString &what) {
        m_status->announce(tr("Done: %1").arg(what), [this] { m_workspace.undoStack().undo(); });
    });
    connect(&references(), &ReferencesPane::currentChanged, this, [this](const QString &reference) {
        // what is added from the log becomes current too, while the log is what is being looked at
        if (m_centre->tab() != CentrePane::LogTab) {
            m_details->showReference(reference);
        }
    });
    connect(&references(), &ReferencesPane::currentChanged, this, &MainWindow::refreshActions);
    connect(&references(), &ReferencesPane::currentUpdated, this, &MainWindow::refreshActions);
    connect(&references(), &ReferencesPane::detailsWanted, this, [this] { m_panes->setShown(m_details, true); });
    connect(m_details, &DetailsPane::closeWanted, this, [this] { m_panes->setShown(m_details, false); });
    connect(m_details, &DetailsPane::fieldWanted, this, &MainWindow::goTo);
    connect(m_details, &DetailsPane::fixChosen, &m_centre->problems(), &ProblemStrip::doFix);
}

} // namespace kia
