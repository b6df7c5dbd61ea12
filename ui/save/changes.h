#pragma once

#include <vector>

#include "core/config/kusciaconfig.h"

namespace kia {

/// One change in words, as the Save sheet lists it.
struct Change {
    QString title;  ///< what: the key as it stands in the file, with its registry: "private, password"
    QString detail; ///< how: "local becomes remote"; never a password
    int line = 0;   ///< where, in the new file (of a removal: in the old one)
    bool removed = false;
};

/// What the new document says differently, in the order of the file. Registries are matched by name, then by place.
/// Documents that differ in bytes but not in values give one change that says so; equal documents give none.
std::vector<Change> describeChanges(const KusciaConfig &before, const KusciaConfig &after);

} // namespace kia
