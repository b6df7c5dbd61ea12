#pragma once

#include "ui/kit/sheet.h"
#include "ui/palette/commands.h"

class QListView;

namespace kia {

class CommandModel;
class TextField;

/// Everything the window can do, found by typing in either language: Enter does it, a disabled command says why it
/// cannot be done.
class CommandPalette final : public Sheet
{
    Q_OBJECT

public:
    CommandPalette(const Theme &theme, const QMenu &menu, QWidget *window);

    void open();
    TextField &field() { return *m_field; }
    QListView &list() { return *m_list; }
    CommandModel &rows() { return *m_model; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void collect();
    void filter();
    void run();
    void retranslate();

    const QMenu &m_menu;
    std::vector<Command> m_commands;
    CommandModel *m_model;
    TextField *m_field;
    QListView *m_list;
    Label *m_nothing;
};

} // namespace kia
