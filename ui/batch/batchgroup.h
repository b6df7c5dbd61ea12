#pragma once

#include <QtCore/QString>

#include <array>

#include "ui/workspace/checkstate.h"

namespace kia {

/// Where a reference stands while all are checked; in the order of the bar and of the chips.
enum class BatchGroup {
    Passed,
    Failed,
    Held, ///< nothing was sent: a foreign host, or a password that is known to be refused
    Checking,
    Waiting,
    NotChecked, ///< never asked, stopped, or asked before an edit
};
inline constexpr std::array batchGroups{BatchGroup::Passed,   BatchGroup::Failed,  BatchGroup::Held,
                                        BatchGroup::Checking, BatchGroup::Waiting, BatchGroup::NotChecked};

BatchGroup batchGroupOf(const CheckState &state);
/// "Passed", "Held back", in the current language.
QString nameOf(BatchGroup group);

} // namespace kia
