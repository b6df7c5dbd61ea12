#include "ui/references/referencefilter.h"

#include "ui/workspace/checkcontroller.h"

namespace kia {

ReferenceFilter::ReferenceFilter(const CheckController &checks, QObject *parent)
    : QSortFilterProxyModel(parent), m_checks(checks)
{}

void ReferenceFilter::setGroup(std::optional<BatchGroup> group)
{
    if (m_group != group) {
        m_group = group;
        invalidate(); // once over all rows; invalidateFilter() takes them out piece by piece
    }
}

bool ReferenceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_group) {
        return true;
    }
    const QString reference = sourceModel()->index(row, 0, parent).data(Qt::EditRole).toString();
    return batchGroupOf(m_checks.stateOf(reference)) == *m_group;
}

} // namespace kia
