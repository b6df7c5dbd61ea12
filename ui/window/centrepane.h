#pragma once

#include "core/config/imageconfig.h"
#include "ui/kit/card.h"

class QStackedWidget;

namespace kia {

class Batch;
class Button;
class CheckController;
class LogPane;
class LogSession;
class MessageBar;
class ProblemStrip;
class ReferencesPane;
class TabStrip;
class Workspace;
class YamlPane;

/// The middle: the tabs with their views, and under them, the same for all, the problems.
class CentrePane final : public Ground
{
    Q_OBJECT

public:
    enum Tab { ReferencesTab, YamlTab, LogTab };
    static constexpr int leastWidth = 340;

    CentrePane(const Theme &theme, Workspace &workspace, CheckController &checks, Batch &batch, LogSession &log,
               QWidget *parent = nullptr);

    ReferencesPane &references() { return *m_references; }
    /// Made when first asked for, as the log.
    YamlPane &yaml();
    LogPane &log();
    bool hasYaml() const { return m_yaml != nullptr; }
    bool hasLog() const { return m_log != nullptr; }
    ProblemStrip &problems() { return *m_problems; }
    MessageBar &messages() { return *m_messages; }
    TabStrip &tabs() { return *m_tabs; }
    Tab tab() const;
    void showTab(Tab tab);
    /// Without a file there is nothing to see but the log.
    void setOnlyLog(bool only);
    /// To the list or the text, whichever is shown.
    void focusView();
    QWidget *views() const;

Q_SIGNALS:
    void tabChanged();
    void importWanted();
    /// The plan with what the batch found; the menu of formats belongs below this button.
    void exportWanted(QWidget *button);
    /// By a fact of the log.
    void fieldWanted(const kia::Field &field);
    /// An entry of the log is to be read.
    void detailsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *view(Tab tab);
    void followTab();
    void showTools();
    void retranslate();

    Workspace &m_workspace;
    Batch &m_batch;
    LogSession &m_session;
    TabStrip *m_tabs;
    Button *m_showPasswords;
    Button *m_import;
    Button *m_export;
    Button *m_openLog;
    Button *m_pasteLog;
    MessageBar *m_messages;
    QStackedWidget *m_views;
    ReferencesPane *m_references;
    YamlPane *m_yaml = nullptr;
    LogPane *m_log = nullptr;
    ProblemStrip *m_problems;
};

} // namespace kia
