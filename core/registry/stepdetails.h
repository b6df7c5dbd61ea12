#pragma once

#include <optional>

#include "core/registry/checktrace.h"

namespace kia {

/// What a step found, as one message of the S family; nothing when there is nothing to say.
std::optional<Message> detailOf(const CheckTrace &trace, StepKind kind, const Asked *asked);

} // namespace kia
