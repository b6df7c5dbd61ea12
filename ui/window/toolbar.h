#pragma once

#include "ui/kit/card.h"

class QAction;
class QMenu;

namespace kia {

class Button;
struct WindowActions;

/// The bar at the top: menu, settings toggle, the file and its state, undo, redo, check, save, details toggle.
class ToolBar final : public Ground
{
    Q_OBJECT

public:
    static constexpr int barHeight = 52;

    ToolBar(const Theme &theme, const WindowActions &actions, QMenu *menu, QWidget *parent = nullptr);

    struct FileState {
        QString name;
        QString folder;
        int changes = 0;
        bool changedOnDisk = false;
    };
    void showFile(const FileState &state);
    /// Without a document: only the program's name.
    void showNoFile();
    void showDemo(bool on);
    void showRunning(bool running);
    void openMenu();

    Button &checkButton() { return *m_check; }
    Button &saveButton() { return *m_save; }
    QString stateText() const { return m_state->text(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void bind(Button *button, QAction *action);
    void retranslate();
    void showState();

    const WindowActions &m_actions;
    FileState m_file;
    bool m_hasFile = false;
    bool m_running = false;
    Button *m_menu;
    Button *m_settings;
    Label *m_name;
    Chip *m_state;
    Label *m_noChanges;
    Label *m_folder;
    Chip *m_demo;
    Button *m_undo;
    Button *m_redo;
    Button *m_check;
    Button *m_save;
    Button *m_details;
};

} // namespace kia
