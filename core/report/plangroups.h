#pragma once

#include <vector>

#include "core/report/planexport.h"

namespace kia {

/// The images that are pulled from one host with one registry's account.
struct PlanGroup {
    QString host;                    ///< empty: no valid address
    QString registry;                ///< whose account is offered; empty: nobody signs in
    std::vector<std::size_t> images; ///< positions in the plan, in its order
};

/// The plan by host and by registry: hosts in the order of the alphabet, what has no valid address last.
std::vector<PlanGroup> planGroups(const std::vector<PlannedImage> &plan);

} // namespace kia
