#pragma once

#include <QtCore/QStringList>

#include <functional>
#include <vector>

#include "core/registry/checkqueue.h"
#include "core/report/checkjson.h"

namespace kia::cli {

/// What to check, with whose account, and how.
struct CheckPlan {
    QStringList references;
    ImageConfig image;
    Runtime runtime = Runtime::Runc;
    CheckSettings settings = {};
    int jobs = 4;
    std::function<void(int ended, int all)> progress = {}; ///< told as checks end
};

struct CheckRun {
    std::vector<CheckedImage> images; ///< in the order of the references
    bool wasInterrupted = false;
};

/// Runs the checks to their end. Ctrl+C cancels what is still running; a second one ends the program.
CheckRun runChecks(const CheckPlan &plan);

} // namespace kia::cli
