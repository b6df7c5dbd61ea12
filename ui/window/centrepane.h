#pragma once

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

    CentrePane(const Theme &theme, Workspace &workspace, CheckController &checks, Batch &batch, LogSession &log,
               QWidget *parent = nullptr);

    ReferencesPane &references() { return *m_references; }
    YamlPane &yaml() { return *m_yaml; }
    LogPane &log() { return *m_log; }
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

protected:
    void changeEvent(QEvent *event) override;

private:
    void followTab();
    void showTools();
    void retranslate();

    Workspace &m_workspace;
    Batch &m_batch;
    TabStrip *m_tabs;
    Button *m_showPasswords;
    Button *m_import;
    Button *m_export;
    Button *m_openLog;
    Button *m_pasteLog;
    MessageBar *m_messages;
    QStackedWidget *m_views;
    ReferencesPane *m_references;
    YamlPane *m_yaml;
    LogPane *m_log;
    ProblemStrip *m_problems;
};

} // namespace kia
