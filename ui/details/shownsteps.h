#pragma once

#include <vector>

#include "core/registry/checkreport.h"

namespace kia {

/// The steps as the timeline shows them: those of the network, without what the address card says already (which
/// configuration, which address, no proxy) and without what was not needed. A challenge is part of the answer that
/// brought it. Nothing that failed, warns or was not reached any more is left out.
std::vector<TraceStep> shownSteps(const std::vector<TraceStep> &steps);

/// What stands behind a step's name, in the current language.
QString stepDetail(const TraceStep &step);

} // namespace kia
