#include "ui/pullplan/docssheet.h"

#include <QtWidgets/QListView>

#include <algorithm>

#include "core/config/secretranges.h"
#include "core/image/docstable.h"
#include "ui/pullplan/addressrows.h"
#include "ui/workspace/workspace.h"

namespace kia {

DocsSheet::DocsSheet(const Theme &theme, Workspace &workspace, QWidget *window)
    : AddressSheet(theme, window, {860, 660}), m_workspace(workspace)
{
    DocsSheet::retranslate();
}

void DocsSheet::open()
{
    list().setCurrentIndex(rows().index(0));
    Sheet::open(&list());
}

void DocsSheet::retranslate()
{
    AddressSheet::retranslate();
    setWords(tr("The documentation’s table"),
             m_workspace.hasDocument()
                 ? tr("The eight lines of the registry page with the endpoint of %1, then what the page leaves out.")
                       .arg(m_workspace.fileName())
                 : tr("The eight lines of the registry page as it shows them, then what the page leaves out."));
    std::vector<AddressRowsModel::Row> table;
    int number = 0;
    for (const DocsRow &row : docsTable(m_workspace.image(), m_workspace.runtime())) {
        ++number;
        const QString configured =
            row.endpoint.isEmpty() ? tr("nothing configured") : withoutAccountPassword(row.endpoint);
        table.push_back({row.isOnPage ? tr("line %1: %2").arg(number).arg(configured) : tr("not on the page"),
                         row.resolution, gravestNote(row.resolution, {})});
    }
    const int current = list().currentIndex().row();
    rows().setRows(std::move(table));
    list().setCurrentIndex(rows().index(std::max(0, current)));
}

} // namespace kia
