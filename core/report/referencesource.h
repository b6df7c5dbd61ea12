#pragma once

#include <QtCore/QString>

#include <vector>

#include "core/image/appimages.h"

namespace kia {

/// Where a reference comes from, when it is an AppImage's, and what is wrong with how that joins it.
struct ReferenceSource {
    QString appImage = {}; ///< empty: it was typed
    QString file = {};
    int line = 0;
    std::vector<Message> notes = {};
};

ReferenceSource sourceOf(const AppImage &image);

/// The collision is noted at each of its images; `first` is where these begin in `sources`.
void noteCollisions(const std::vector<AppImageCollision> &collisions, std::size_t first,
                    std::vector<ReferenceSource> &sources);

/// Whether a note says that no pod with this reference can start.
bool hasError(const ReferenceSource &source);

} // namespace kia
