// MainWindow: what is opened in it, which page shows it, and the sheets over it.
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

#include "ui/details/detailspane.h"
#include "ui/palette/commands.h"
#include "ui/references/referencespane.h"
#include "ui/save/savesheet.h"
#include "ui/settings/settingspane.h"
#include "ui/testsettings/testsettingssheet.h"
#include "ui/window/centrepane.h"
#include "ui/window/demomode.h"
#include "ui/window/errorcard.h"
#include "ui/window/filedesk.h"
#include "ui/window/firstrun.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/question.h"
#include "ui/window/statusstrip.h"
#include "ui/window/threepanes.h"

using namespace Qt::StringLiterals;

namespace kia {

void MainWindow::openFile(const QString &path)
{
    fill();
    m_files->open(path);
}

void MainWindow::startDemo()
{
    makePanes();
    m_files->whenNothingIsLost([this] {
        if (!m_demo->start()) {
            m_centre->messages().showText(tr("The demo registry could not be started"), m_demo->why(), {}, {});
        }
        refreshActions();
    });
}

void MainWindow::toggleDemo()
{
    if (m_demo->isOn()) {
        m_files->whenNothingIsLost([this] { m_demo->stop(); });
        refreshActions();
    } else {
        startDemo();
    }
}

void MainWindow::fillScenarioMenu()
{
    m_actions.scenarioMenu->clear();
    for (const DemoExample &example : demoExamples()) {
        QAction *action = m_actions.scenarioMenu->addAction(demoScenarioText(example.scenario), this,
                                                            [this, example] { tryScenario(example); });
        action->setProperty(actionproperty::why, tr("Turn the demo registry on first."));
    }
}

void MainWindow::tryScenario(const DemoExample &example)
{
    if (!m_demo->isOn() || openSheet()) {
        return;
    }
    const QString reference = m_demo->prepare(example);
    m_centre->showTab(CentrePane::ReferencesTab);
    references().add({reference});
    references().focusList();
    m_panes->setShown(m_details, true);
    example.account != DemoAccount::None ? m_checks.check({reference}) : m_checks.checkAnonymously(reference);
}

void MainWindow::setLanguage(Language language)
{
    if (language == m_language.current()) {
        return;
    }
    m_language.set(language);
    m_actions.languages[static_cast<int>(language)]->setChecked(true);
    retranslate();
}

void MainWindow::setTheme(ThemeMode mode)
{
    m_theme.setMode(mode);
    m_actions.themes[static_cast<int>(mode)]->setChecked(true);
    retranslate();
}

void MainWindow::showPage()
{
    const bool open = m_workspace.hasDocument();
    if (open) {
        makePanes();
    }
    if (open && m_onlyLog) {
        m_onlyLog = false;
        m_panes->setShown(m_settings, true);
    }
    if (m_panes) {
        m_centre->setOnlyLog(m_onlyLog);
    }
    m_pages->setCurrentWidget(open || m_onlyLog ? static_cast<QWidget *>(m_panes) : &firstRun());
    focusPage();
    refreshFile();
    refreshActions();
    refreshScope();
    refreshHints();
}

void MainWindow::focusPage()
{
    if (page() == m_panes) {
        m_centre->focusView();
    } else {
        m_pages->currentWidget()->setFocus();
    }
}

void MainWindow::showError(const QString &path, const Message &why)
{
    errorCard().showError(path, why, m_workspace.hasDocument() ? m_workspace.fileName() : QString());
    m_pages->setCurrentWidget(m_error);
}

Sheet *MainWindow::openSheet() const
{
    for (Sheet *sheet : findChildren<Sheet *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (sheet->isOpen()) {
            return sheet;
        }
    }
    return nullptr;
}

SaveSheet *MainWindow::saveSheet() const
{
    return qobject_cast<SaveSheet *>(openSheet());
}

void MainWindow::reviewAndSave()
{
    if (!m_workspace.hasDocument() || !m_workspace.isModified() || openSheet()) {
        return;
    }
    m_workspace.lintNow();
    auto *sheet = new SaveSheet(m_theme, m_workspace, this);
    connect(sheet, &Sheet::closed, this, &MainWindow::refreshFile);
    connect(sheet, &SaveSheet::saved, this, [this] {
        if (!m_demo->isOn()) {
            FileDesk::remember(m_workspace.path()); // it may be another one than before
        }
        m_status->announce(tr("Saved: %1").arg(m_workspace.fileName()), {});
    });
    sheet->open();
}

void MainWindow::explainListForm()
{
    // such a file can only be converted, so that is what the window speaks of first
    if (m_workspace.isListForm() && !m_workspace.findings().empty()) {
        m_centre->showTab(CentrePane::YamlTab);
        m_details->showProblem(m_workspace.findings().front());
    }
}

void MainWindow::tellDiskChange(bool changed)
{
    MessageBar &bar = m_centre->messages();
    if (changed && !saveSheet()) {
        bar.showText(tr("%1 was changed on disk").arg(m_workspace.fileName()),
                     tr("What you see is what was read before. Undo brings it back after reading again."),
                     tr("Read again"), [this] {
                         const Result<void, Message> read = m_workspace.reload();
                         if (!read) {
                             m_centre->messages().showMessage(read.error());
                         }
                     });
    } else if (!changed) {
        bar.dismiss();
    }
}

void MainWindow::showAbout()
{
    if (openSheet()) {
        return;
    }
    auto *sheet =
        new Question(m_theme, this, tr("Kuscia Image Assistant %1").arg(QCoreApplication::applicationVersion()),
                     tr("Edits the image section of a Kuscia configuration and nothing else, shows what address "
                        "Kuscia will really pull, and says in plain words why a pull fails. Apache License 2.0."));
    sheet->addAnswer(tr("Close"), {});
    sheet->open();
}

void MainWindow::showTestSettings()
{
    if (openSheet()) {
        return;
    }
    auto *sheet = new TestSettingsSheet(m_theme, m_checks.testSettings(), this);
    connect(sheet, &TestSettingsSheet::applied, this, [this](const TestSettings &settings) {
        m_checks.setTestSettings(settings);
        remember(settings);
        m_status->announce(tr("The next check uses these settings."), {});
    });
    sheet->open();
}

void MainWindow::fillRecentMenu()
{
    QMenu *menu = m_actions.recentMenu;
    menu->clear();
    for (const QString &path : FileDesk::recent()) {
        QString text = path;
        menu->addAction(text.replace(u'&', u"&&"_s), this, [this, path] { openFile(path); });
    }
    if (menu->isEmpty()) {
        QAction *none = menu->addAction(tr("No file yet"));
        none->setEnabled(false);
        none->setProperty(actionproperty::why, tr("What is opened is remembered here."));
    } else {
        menu->addSeparator();
        menu->addAction(tr("Forget these"), this, &FileDesk::forgetRecent);
    }
}

} // namespace kia
