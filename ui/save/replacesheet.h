#pragma once

#include "core/config/kusciaconfig.h"
#include "ui/kit/sheet.h"

namespace kia {

class Button;
class DiffView;
class Workspace;

/// The whole section written anew, as a difference, with what it costs: the way out for an edit that the form of the
/// file does not allow. Nothing changes before it is confirmed, and then as one step of undo.
class ReplaceSheet final : public Sheet
{
    Q_OBJECT

public:
    ReplaceSheet(const Theme &theme, Workspace &workspace, ConfigEdits edits, QWidget *window);

    void open();
    const DiffView &diff() const { return *m_diff; }
    /// What goes with the old section, in words; empty when nothing does.
    QString lost() const { return m_lost->text(); }
    Button &replaceButton() { return *m_replace; }
    void replace();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Workspace &m_workspace;
    ConfigEdits m_edits;
    std::optional<SectionReplacement> m_after;
    Label *m_title;
    Label *m_text;
    StateLabel *m_lost;
    DiffView *m_diff;
    Button *m_showPasswords;
    Button *m_cancel;
    Button *m_replace;
};

} // namespace kia
