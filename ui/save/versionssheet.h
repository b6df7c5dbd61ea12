#pragma once

#include <optional>
#include <vector>

#include "core/config/backups.h"
#include "core/config/kusciaconfig.h"
#include "ui/kit/sheet.h"

namespace kia {

class Button;
class ChangeList;
class DiffView;
class Workspace;

/// The copies that saving has kept, newest first, each against what is in the window now. Restoring one is one step of
/// undo; it is written only by Review & save.
class VersionsSheet final : public Sheet
{
    Q_OBJECT

public:
    VersionsSheet(const Theme &theme, Workspace &workspace, QWidget *window);

    void open();
    int versionCount() const { return static_cast<int>(m_versions.size()); }
    ChangeList &list() { return *m_list; }
    const DiffView &diff() const { return *m_diff; }
    Button &restoreButton() { return *m_restore; }
    void restore();

Q_SIGNALS:
    /// The document is now the chosen version.
    void restored();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Version {
        Backup backup;
        std::optional<KusciaConfig> config; ///< none: it cannot be read
        std::optional<Message> error;
    };
    QWidget *makeLeft();
    QWidget *makeFoot();
    void read();
    void describe();
    void show(int index);
    void retranslate();

    Workspace &m_workspace;
    std::vector<Version> m_versions;
    int m_current = -1;
    Label *m_title;
    Label *m_path;
    ChangeList *m_list;
    Label *m_listTitle;
    DiffView *m_diff;
    Label *m_note;
    Button *m_showPasswords;
    Button *m_cancel;
    Button *m_restore;
};

} // namespace kia
