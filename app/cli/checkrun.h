#pragma once

#include <functional>
#include <vector>

#include "core/registry/checkqueue.h"

namespace kia::cli {

/// Runs checks to their end and gives the reports in the order of the requests. Ctrl+C cancels what is still running
/// (a second one ends the program); `wasInterrupted` then says so. `progress` is told how many have ended.
struct CheckRun {
    std::vector<CheckReport> reports;
    bool wasInterrupted = false;
};
CheckRun runChecks(const std::vector<CheckRequest> &requests, const CheckSettings &settings, int jobs,
                   const std::function<void(int ended)> &progress = {});

} // namespace kia::cli
