#pragma once

#include <vector>

#include "core/image/resolution.h"

namespace kia {

/// Cuts the address of a resolution (its `reference`, or `rewritten` when that is no valid reference) into pieces by
/// origin. `base` is the endpoint without trailing slashes where the rule used it, else empty. Joined, the pieces are
/// the address again.
std::vector<AddressPart> addressParts(const Resolution &resolution, const QString &base);

} // namespace kia
