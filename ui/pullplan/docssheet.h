#pragma once

#include "ui/kit/sheet.h"

class QListView;

namespace kia {

class AddressRowsModel;
class Button;
class Workspace;

/// The documentation's table with the open endpoint in it, and the traps that the page leaves out. Without a file the
/// page's own sample stands in.
class DocsSheet final : public Sheet
{
    Q_OBJECT

public:
    DocsSheet(const Theme &theme, Workspace &workspace, QWidget *window);

    void open();
    AddressRowsModel &rows() { return *m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Workspace &m_workspace;
    AddressRowsModel *m_model;
    Label *m_title;
    Label *m_text;
    QListView *m_list;
    Button *m_close;
};

} // namespace kia
