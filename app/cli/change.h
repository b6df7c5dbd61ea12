#pragma once

#include "app/cli/inputs.h"

namespace kia::cli {

/// How `set` and `fix` end: shows the difference, saves unless `dryRun`, says where the backup is and how to restart
/// Kuscia. Gives the exit code.
int finishChange(const OpenConfig &before, const KusciaConfig &after, bool dryRun, bool json, Terminal &terminal);

} // namespace kia::cli
