#pragma once

#include <QtCore/QSortFilterProxyModel>

#include <optional>

#include "ui/batch/batchgroup.h"

namespace kia {

class CheckController;

/// Shows the rows of one group of a batch, in their own order; without a group, all.
class ReferenceFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    ReferenceFilter(const CheckController &checks, QObject *parent = nullptr);

    std::optional<BatchGroup> group() const { return m_group; }
    void setGroup(std::optional<BatchGroup> group);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const CheckController &m_checks;
    std::optional<BatchGroup> m_group;
};

} // namespace kia
