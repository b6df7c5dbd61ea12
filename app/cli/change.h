#pragma once

#include "app/cli/inputs.h"

namespace kia::cli {

/// A change that `set` or `fix` has worked out.
struct Change {
    OpenConfig before;
    KusciaConfig after;
    QString words = {}; ///< what it consists of, a line each; may be empty
    bool sectionReplaced = false;
    std::vector<int> lostLines = {}; ///< with comments or keys that the new section has no place for
};

/// Saves it unless `dryRun`, and says what it was, where the backup is and how to restart Kuscia. Gives the exit code.
int finishChange(const Change &change, bool dryRun, bool json, Terminal &terminal);

} // namespace kia::cli
