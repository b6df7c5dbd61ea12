#pragma once

#include <QtCore/QString>

#include <chrono>

namespace kia::cli {

/// "3 of 500 checked, some 2 min left". The rest is reckoned at the pace so far, and said once that pace is more than a
/// guess: after two seconds and eight checks, and only where there is more than a moment to wait.
QString progressText(int ended, int all, std::chrono::milliseconds elapsed);

} // namespace kia::cli
