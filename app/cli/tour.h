#pragma once

#include "app/cli/terminal.h"

namespace kia::cli {

/// The whole story in the terminal, with the real code: the sample's findings, what its references become, a wrong
/// password explained, the password set, the check again, a missing tag. `file` is a copy of the sample that may be
/// changed; only the demo registry at `host` is connected to.
int runTour(const QString &host, const QString &file, Terminal &terminal);

} // namespace kia::cli
