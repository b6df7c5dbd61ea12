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

/// What a row says of a reference in one line, and how grave it is: what makes every pod with it fail (the join before
/// what comes of it), a password that leaves its registry, a collision, then what a reader would not expect.
struct ReferenceNote {
    Message message;
    Severity severity = Severity::Info;
};
std::optional<ReferenceNote> gravestNote(const Resolution &resolution, const std::vector<Message> &sourceNotes);

/// Whether a note says that no pod with this reference can start.
bool hasError(const ReferenceSource &source);

} // namespace kia
