#pragma once

#include "core/registry/checktrace.h"

namespace kia {

/// The report of an ended check, without its steps and times.
CheckReport reportOf(const CheckTrace &trace, const CheckEnd &end);

} // namespace kia
