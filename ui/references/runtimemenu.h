#pragma once

#include <QtWidgets/QMenu>

namespace kia {

class Workspace;

/// For which runtime addresses are made: the file's, or another one that somebody asks "what if" about.
class RuntimeMenu final : public QMenu
{
    Q_OBJECT

public:
    RuntimeMenu(Workspace &workspace, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Workspace &m_workspace;
};

} // namespace kia
