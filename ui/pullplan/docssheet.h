#pragma once

#include "ui/pullplan/addresssheet.h"

namespace kia {

class Workspace;

/// The documentation's table with the open endpoint in it, and the traps that the page leaves out. Without a file the
/// page's own sample stands in.
class DocsSheet final : public AddressSheet
{
    Q_OBJECT

public:
    DocsSheet(const Theme &theme, Workspace &workspace, QWidget *window);

    void open();

protected:
    void retranslate() override;

private:
    Workspace &m_workspace;
};

} // namespace kia
