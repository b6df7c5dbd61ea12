#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

#include <functional>

#include "core/config/finding.h"
#include "core/explain/language.h"
#include "ui/batch/batch.h"
#include "ui/log/logsession.h"
#include "ui/pullplan/pullplan.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"
#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

class QStackedWidget;

namespace kia {

class BatchDetails;
class CentrePane;
class DemoMode;
struct DemoExample;
class DetailsPane;
class ErrorCard;
class FileDesk;
class FirstRun;
class LogDetails;
class PlanSheet;
class ReferencesPane;
class RuntimeMenu;
class SaveSheet;
class SettingsPane;
class Sheet;
class StatusStrip;
class ThreePanes;
class ToolBar;

/// The window: composes the panes around one workspace and connects them. Rules live in core, state in the workspace.
///
/// What is in the window is made when it is needed. The first picture is its frame alone (openingframe.h), which needs
/// no font; the next turn of the event loop fills it with the bars and the page that is wanted. The panes are made for
/// the first file or log, the error card for the first error. Whoever asks for a part before that gets it made.
///
/// In ten files: events (mainwindow.cpp), what is made when (mainwindowparts.cpp), who tells whom
/// (mainwindowwiring.cpp), what is opened and asked (mainwindowstate.cpp), what the bars and the actions show of it
/// (mainwindowrefresh.cpp), the log (mainwindowlog.cpp), the pull plan (mainwindowplan.cpp), the batch
/// (mainwindowbatch.cpp), what Esc does (mainwindowescape.cpp), the palette, the help and the work on registries and
/// files that the menu offers (mainwindowtools.cpp).
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Geometry, language, theme and references come from QSettings; what is set here wins and is remembered only when
    /// the user chooses it in the window.
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString &path);
    void startDemo();
    /// The same for a window that is not shown yet: its first picture already has the frame of the panes and the name
    /// of the file in the title, and the work follows.
    void openFileOnceShown(const QString &path);
    void startDemoOnceShown();
    /// True when nothing is missing that is to be seen.
    bool isFilled() const { return m_toolBar != nullptr; }
    void setLanguage(Language language);
    void setTheme(ThemeMode mode);

    Workspace &workspace() { return m_workspace; }
    CheckController &checks() { return m_checks; }
    Batch &batch() { return m_batch; }
    BatchDetails &batchDetails();
    LogSession &log() { return m_log; }
    PullPlan &plan() { return m_plan; }
    LogDetails &logDetails();
    Theme &theme() { return m_theme; }
    WindowActions &actions() { return m_actions; }
    SettingsPane &settings();
    CentrePane &centre();
    ReferencesPane &references();
    DetailsPane &details();
    ThreePanes &panes();
    FirstRun &firstRun();
    ErrorCard &errorCard();
    StatusStrip &status();
    ToolBar &toolBar();
    DemoMode &demo() { return *m_demo; }
    /// For which nothing has asked yet.
    bool hasPanes() const { return m_panes != nullptr; }
    bool hasFirstRun() const { return m_firstRun != nullptr; }
    /// Which of the pages is shown: the panes, the first run or the error card.
    const QWidget *page();
    /// The sheet over the window, or none.
    Sheet *openSheet() const;
    SaveSheet *saveSheet() const;

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void restoreSession();
    /// Puts into the frame what belongs there; once.
    void fill();
    /// For the first file or log; once.
    void makePanes();
    void onceShown(const QString &title, std::function<void()> work);

    void connectActions();
    void connectChoices();
    void connectWorkspace();
    void connectPanes();
    void connectLog();
    void connectPlan();
    void connectBatch();

    void showPage();
    void focusPage();
    void showError(const QString &path, const Message &why);
    void reviewAndSave();
    void toggleDemo();
    void fillScenarioMenu();
    void tryScenario(const DemoExample &example);
    void showAbout();
    void showCommands();
    /// The page of what is looked at, else the index.
    void showHelp();
    void showHelpOn(std::optional<MessageId> topic);
    std::optional<MessageId> helpTopic();
    void showEarlierVersions();
    /// Says why an edit was refused, and how it can be made all the same.
    void offerWaysOut(const Message &reason, const ConfigEdits &edits);
    void connectTools();
    void showTestSettings();
    void fillRecentMenu();
    void goTo(const Field &field);
    void explainListForm();
    void tellDiskChange(bool changed);
    /// To the Log tab; without a file it is shown alone.
    void showLog();
    void leaveLog();
    void explainTab();
    void fixFromLog(const ConfigFix &fix);
    void checkFromLog(const QString &reference);
    /// None where it cannot be shown.
    PlanSheet *showPlan();
    void importManifests(const QStringList &paths);
    void showDocsTable();
    void exportPlan(PlanFormat format);
    /// Dropped: a log, manifests, or references.
    void takeText(const QString &text);
    /// False: there is no manifest among them.
    bool importDropped(const QStringList &paths);
    void stepPane();
    /// To the next problem, or while a batch is shown the next failed check.
    void stepProblem(int direction);
    void goToReference(const QString &reference);
    void sayVerdict(const QString &reference);
    void sayResult();
    /// What Esc ends or closes now: the most passing thing first.
    struct Escape {
        QString text;
        std::function<void()> run;
    };
    Escape nextEscape();
    void refreshEscape();
    void escape();

    void refreshFile();
    void refreshActions();
    void refreshRegistryActions(int row);
    void refreshScope();
    void refreshHints();
    void retranslate();

    Theme m_theme;
    LanguageSwitch m_language;
    Workspace m_workspace;
    CheckController m_checks;
    Batch m_batch;
    LogSession m_log;
    PullPlan m_plan;
    WindowActions m_actions;
    FileDesk *m_files;
    DemoMode *m_demo;

    ToolBar *m_toolBar = nullptr;
    QStackedWidget *m_pages = nullptr;
    FirstRun *m_firstRun = nullptr;
    ErrorCard *m_error = nullptr;
    SettingsPane *m_settings = nullptr;
    CentrePane *m_centre = nullptr;
    DetailsPane *m_details = nullptr;
    LogDetails *m_logDetails = nullptr;
    BatchDetails *m_batchDetails = nullptr;
    ThreePanes *m_panes = nullptr;
    StatusStrip *m_status = nullptr;
    RuntimeMenu *m_runtimeMenu = nullptr;
    std::function<void()> m_onceShown;
    QTimer m_unseen; ///< a window that is never painted, since it starts as an icon, is filled all the same
    bool m_closing = false;
    bool m_onlyLog = false; ///< the panes are shown without a file
};

} // namespace kia
