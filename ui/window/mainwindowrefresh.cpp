// MainWindow: what the bars, the menu's actions and the title show of the workspace's state.
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

#include "ui/details/detailspane.h"
#include "ui/palette/commands.h"
#include "ui/problems/problemstrip.h"
#include "ui/references/referencespane.h"
#include "ui/save/changes.h"
#include "ui/settings/registrylist.h"
#include "ui/settings/settingspane.h"
#include "ui/window/centrepane.h"
#include "ui/window/demomode.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusstrip.h"
#include "ui/window/threepanes.h"
#include "ui/window/toolbar.h"

using namespace Qt::StringLiterals;

namespace kia {

void MainWindow::refreshFile()
{
    if (!m_workspace.hasDocument()) {
        m_toolBar->showNoFile();
        setWindowTitle(tr("Kuscia Image Assistant"));
        setWindowModified(false);
        return;
    }
    ToolBar::FileState state;
    state.name = m_workspace.fileName();
    // the sample has an old password in it, as it is found in the field; the story goes on with the right one
    state.folder = m_demo->isOn() ? tr("a copy of the sample; the right password is %1").arg(samplePassword())
                                  : m_workspace.folder();
    state.changes = static_cast<int>(describeChanges(m_workspace.savedConfig(), m_workspace.config()).size());
    state.changedOnDisk = m_workspace.isChangedOnDisk();
    m_toolBar->showFile(state);
    setWindowTitle(tr("%1[*] – Kuscia Image Assistant").arg(state.name));
    setWindowModified(m_workspace.isModified());
    refreshActions();
}

void MainWindow::refreshActions()
{
    const WindowActions &a = m_actions;
    const bool open = m_workspace.hasDocument();
    const auto enable = [](QAction *action, bool enabled, const QString &why) {
        action->setEnabled(enabled);
        action->setProperty(actionproperty::why, enabled ? QString() : why);
        if (!enabled) {
            action->setToolTip(why);
        }
    };
    const QString noFile = tr("Open a kuscia.yaml first.");
    m_actions.retranslate(); // puts back the tooltips that a reason had replaced
    enable(a.save, open && m_workspace.isModified(), open ? tr("There are no changes to save.") : noFile);
    enable(a.closeFile, open || m_onlyLog, noFile);
    enable(a.earlierVersions, open, noFile);
    m_actions.exportMenu->setEnabled(open && !m_workspace.references().isEmpty());
    for (QAction *action : m_actions.exportMenu->actions()) {
        enable(action, m_actions.exportMenu->isEnabled(), tr("There is no reference to export."));
    }
    const QString undo = m_workspace.undoText();
    const QString redo = m_workspace.redoText();
    enable(a.undo, !undo.isEmpty(), tr("There is nothing to undo."));
    enable(a.redo, !redo.isEmpty(), tr("There is nothing to redo."));
    if (!undo.isEmpty()) {
        a.undo->setToolTip(tr("Undo: %1 (%2)").arg(undo, a.undo->shortcut().toString(QKeySequence::PortableText)));
        a.undo->setText(tr("Undo: %1").arg(QString(undo).replace(u'&', u"&&"_s)));
    }
    if (!redo.isEmpty()) {
        a.redo->setToolTip(tr("Redo: %1 (%2)").arg(redo, a.redo->shortcut().toString(QKeySequence::PortableText)));
        a.redo->setText(tr("Redo: %1").arg(QString(redo).replace(u'&', u"&&"_s)));
    }
    enable(a.newReference, open, noFile);
    for (QAction *action : a.ofReference()) {
        enable(action, open && !references().current().isEmpty(), open ? tr("There is no reference.") : noFile);
    }
    enable(a.checkAll, open && !m_workspace.references().isEmpty() && !m_checks.isRunning(),
           m_checks.isRunning() ? tr("The checks are running.")
           : open               ? tr("There is no reference to check.")
                                : noFile);
    const int row = m_panes ? m_settings->list().currentRow() : -1;
    enable(a.testSignIn, open && row >= 0, open ? tr("There is no registry to sign in at.") : noFile);
    refreshEscape();
    const bool problems = m_panes && m_centre->problems().problemCount() > 0;
    const QString noProblem = open ? tr("There is no problem.") : noFile;
    enable(a.firstFix, open && problems, noProblem);
    const bool failures = m_batch.isOn() && m_batch.count(BatchGroup::Failed) > 0;
    for (QAction *action : {a.nextProblem, a.previousProblem}) {
        enable(action, open && (problems || failures), noProblem);
    }
    for (QAction *action :
         {a.showSettings, a.showDetails, a.focusSettings, a.focusCentre, a.focusDetails, a.nextPane}) {
        enable(action, open, noFile);
    }
    refreshRegistryActions(row);
    a.showSettings->setChecked(open && m_panes->isShown(m_settings));
    a.showDetails->setChecked(open && m_panes->isShown(m_details));
    a.demo->setChecked(m_demo->isOn());
    a.scenarioMenu->setEnabled(m_demo->isOn());
    m_toolBar->showRunning(m_checks.isRunning());
}

void MainWindow::refreshScope()
{
    if ((m_onlyLog || m_workspace.hasDocument()) && m_centre->tab() == CentrePane::LogTab) {
        m_status->showScope(tr("Read on this computer only. The log is sent nowhere."));
        return;
    }
    if (!m_workspace.hasDocument()) {
        const auto waiting = static_cast<int>(m_workspace.references().size());
        m_status->showScope(waiting == 0 ? tr("No file open")
                                         : tr("No file open. %n reference(s) wait for one.", nullptr, waiting));
        return;
    }
    if (m_batch.isRunning() && m_centre->tab() == CentrePane::ReferencesTab) {
        m_status->showScope(tr("A check only sends HEAD requests. No image is downloaded."));
        return;
    }
    const auto lines = m_workspace.config().imageLines();
    const int all = m_workspace.config().lineCount();
    if (m_centre->tab() == CentrePane::YamlTab) {
        const bool windows = m_workspace.config().bytes().contains("\r\n");
        m_status->showScope(tr("YAML view, %n line(s), UTF-8, %1", nullptr, all).arg(windows ? u"CRLF"_s : u"LF"_s));
        return;
    }
    if (!lines) {
        m_status->showScope(
            tr("There is no image section yet. An edit adds it; the %n line(s) stay untouched.", nullptr, all));
        return;
    }
    const int others = std::max(0, all - (lines->last - lines->first + 1));
    m_status->showScope(tr("Edits only image (lines %1–%2). The other %n line(s) stay untouched.", nullptr, others)
                            .arg(lines->first)
                            .arg(lines->last));
}

void MainWindow::refreshHints()
{
    const QWidget *focus = QApplication::focusWidget();
    std::vector<StatusStrip::KeyHint> hints;
    if (m_onlyLog) {
        hints = {{u"Ctrl+V"_s, tr("Paste a new log")}, {u"Esc"_s, tr("Back")}};
    } else if (!m_workspace.hasDocument()) {
        hints = {{u"Ctrl+O"_s, tr("Open")}, {u"Ctrl+K"_s, tr("Commands")}, {u"F1"_s, tr("Help")}};
    } else if (m_batch.isOn() && m_centre->tab() == CentrePane::ReferencesTab) {
        hints = {{u"Esc"_s, m_batch.isRunning() ? tr("Stop") : tr("Dismiss")}, {u"F8"_s, tr("Next failure")}};
    } else if (focus && m_settings->isAncestorOf(focus)) {
        if (focus == &m_settings->list()) {
            hints = {{u"Space"_s, tr("Default")}, {u"Del"_s, tr("Remove")}, {u"Ctrl+T"_s, tr("Test")}};
        } else {
            hints = {{u"Ctrl+T"_s, tr("Test sign-in")}, {u"Ctrl+Z"_s, tr("Undo")}};
        }
    } else if (focus && m_centre->problems().isAncestorOf(focus)) {
        hints = {{u"F8"_s, tr("Next")}, {u"Ctrl+."_s, tr("Fix")}, {u"Enter"_s, tr("Go to")}};
    } else if (m_centre->tab() == CentrePane::LogTab) {
        hints = {{u"Ctrl+L"_s, tr("Log")}, {u"Ctrl+V"_s, tr("Paste a new log")}};
    } else if (m_centre->tab() == CentrePane::YamlTab) {
        hints = {{u"Ctrl+C"_s, tr("Copy")}};
        if (m_centre->problems().problemCount() > 0) {
            hints = {{u"F8"_s, tr("Next problem")}, {u"Ctrl+."_s, tr("Quick fix")}};
        }
    } else {
        hints = {{u"Enter"_s, tr("Check")}, {u"F2"_s, tr("Edit")}, {u"Ctrl+N"_s, tr("New")}};
    }
    m_status->showHints(hints);
}

void MainWindow::retranslate()
{
    if (!isFilled()) {
        setWindowTitle(tr("Kuscia Image Assistant"));
        return;
    }
    m_actions.retranslate();
    const bool dark = m_theme.tokens().dark;
    QString theme = m_actions.themes[static_cast<int>(m_theme.mode())]->text();
    m_status->showChoices(m_actions.languages[static_cast<int>(m_language.current())]->text(), theme, dark);
    refreshFile();
    refreshActions();
    refreshScope();
    refreshHints();
}

} // namespace kia
