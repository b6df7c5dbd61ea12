#pragma once

#include <vector>

#include "core/config/kusciaconfig.h"
#include "core/image/runtime.h"

namespace kia {

/// The traps of Kuscia's own rules that a sound file can still hold: what is in the list and never used, what the
/// runtime makes of addresses, accounts and the proxy (facts/kuscia.md 7).
void findTraps(const KusciaConfig &config, Runtime runtime, std::vector<Finding> &findings);

} // namespace kia
