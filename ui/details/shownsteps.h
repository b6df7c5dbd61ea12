#pragma once

#include <vector>

#include "core/registry/checkreport.h"

namespace kia {

/// The steps as the timeline shows them: those of the network, without what the address card says already (which
/// configuration, which address, no proxy) and without what was not needed. A challenge is part of the answer that
/// brought it. Nothing that failed, warns or was not reached any more is left out.
std::vector<TraceStep> shownSteps(const std::vector<TraceStep> &steps);

/// What stands behind a step's name, in the current language: never more than a row has room for.
QString stepDetail(const TraceStep &step);
/// All that is known of it, for the tooltip and the screen reader.
QString stepExplanation(const TraceStep &step);
/// "HEAD with token" where there is a token, else what stepName() says.
QString shownStepName(const TraceStep &step, const std::vector<TraceStep> &all);

} // namespace kia
