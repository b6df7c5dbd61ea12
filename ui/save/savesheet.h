#pragma once

#include <QtWidgets/QCheckBox>

#include "core/base/message.h"
#include "core/config/configfile.h"
#include "ui/kit/sheet.h"
#include "ui/save/changes.h"

class QStackedWidget;

namespace kia {

class Button;
class ChangeList;
class CheckMark;
class DiffView;
class SaveBanner;
class SavedPage;
class Workspace;

/// Review and save: what changes in words and in lines, what was checked, and what went wrong, all in one sheet.
/// Nothing is written before Save is pressed.
class SaveSheet final : public Sheet
{
    Q_OBJECT

public:
    SaveSheet(const Theme &theme, Workspace &workspace, QWidget *window);
    /// Shows it, with the focus on what changes.
    void open();

    const DiffView &diff() const { return *m_diff; }
    Button &saveButton() { return *m_save; }
    SaveBanner &banner() { return *m_banner; }
    const SavedPage &donePage() const { return *m_donePage; }
    QCheckBox &backupBox();
    /// Why the last attempt failed, or empty.
    QString failureText() const;
    void save();
    /// Writes to another file, which is then the open one.
    void saveElsewhere(const QString &path);

Q_SIGNALS:
    void saved();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeLeft();
    QWidget *makeFoot();
    void chooseElsewhere();
    void refresh();
    void refreshBanner();
    void fail(const Message &why);
    void write(bool overwrite);
    void finish(const Result<SavedFile, Message> &result);
    void retranslate();

    Workspace &m_workspace;
    std::vector<Change> m_changes;
    std::optional<Message> m_failure;
    bool m_done = false;

    Label *m_title;
    Label *m_path;
    StateLabel *m_scope;
    Ground *m_pill = nullptr;
    QStackedWidget *m_pages;
    Label *m_whatChanges;
    ChangeList *m_list;
    Label *m_checked;
    StateLabel *m_loads;
    StateLabel *m_others;
    StateLabel *m_disk;
    DiffView *m_diff;
    SaveBanner *m_banner;
    CheckMark *m_backup;
    Button *m_show;
    Button *m_cancel;
    Button *m_save;
    SavedPage *m_donePage;
};

} // namespace kia
