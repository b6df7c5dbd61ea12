#pragma once

#include <QtWidgets/QMainWindow>

#include "core/config/imageconfig.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"
#include "core/explain/language.h"
#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

class QSplitter;
class QStackedWidget;

namespace kia {

class DemoMode;
class DetailsPane;
class ErrorCard;
class FileDesk;
class FirstRun;
class MessageBar;
class ProblemStrip;
class ReferencesPane;
class SaveSheet;
class SettingsPane;
class StatusStrip;
class TabStrip;
class ToolBar;
class YamlView;

/// The window: composes the panes around one workspace and connects them. Rules live in core, state in the workspace.
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
    void setLanguage(Language language);
    void setTheme(ThemeMode mode);

    Workspace &workspace() { return m_workspace; }
    CheckController &checks() { return m_checks; }
    Theme &theme() { return m_theme; }
    WindowActions &actions() { return m_actions; }
    SettingsPane &settings() { return *m_settings; }
    ProblemStrip &problems() { return *m_problems; }
    ReferencesPane &references() { return *m_references; }
    FirstRun &firstRun() { return *m_firstRun; }
    ErrorCard &errorCard() { return *m_error; }
    YamlView &yaml() { return *m_yaml; }
    StatusStrip &status() { return *m_status; }
    ToolBar &toolBar() { return *m_toolBar; }
    /// The open sheet, or none.
    SaveSheet *saveSheet() const;
    void showTab(int tab);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildWork();
    QWidget *buildCentre();
    void connectActions();
    void connectParts();
    void restoreSession();

    void showPage();
    void showError(const QString &path, const Message &why);
    void reviewAndSave();
    void toggleDemo();
    void showAbout();
    void fillRecentMenu();
    void goTo(const Field &field);
    void setPane(QWidget *pane, bool visible);
    void fitPanes(QWidget *wanted);
    void stepPane();
    void escape();

    void refreshFile();
    void refreshActions();
    void refreshScope();
    void refreshHints();
    void retranslate();

    Theme m_theme;
    LanguageSwitch m_language;
    Workspace m_workspace;
    CheckController m_checks;
    WindowActions m_actions;
    FileDesk *m_files;
    DemoMode *m_demo;

    ToolBar *m_toolBar;
    QStackedWidget *m_pages;
    FirstRun *m_firstRun;
    ErrorCard *m_error;
    QSplitter *m_work;
    SettingsPane *m_settings;
    TabStrip *m_tabs;
    MessageBar *m_messages;
    QStackedWidget *m_views;
    ReferencesPane *m_references;
    YamlView *m_yaml;
    ProblemStrip *m_problems;
    DetailsPane *m_details;
    StatusStrip *m_status;
    bool m_closing = false;
    bool m_narrow = false;
};

} // namespace kia
