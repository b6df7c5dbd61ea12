#include "core/report/referencesource.h"

#include <algorithm>

#include "core/image/resolution.h"

namespace kia {

ReferenceSource sourceOf(const AppImage &image)
{
    return {image.name, image.file, image.place.line, image.problems};
}

void noteCollisions(const std::vector<AppImageCollision> &collisions, std::size_t first,
                    std::vector<ReferenceSource> &sources)
{
    for (const AppImageCollision &collision : collisions) {
        for (const int image : collision.images) {
            sources[first + static_cast<std::size_t>(image)].notes.push_back(collision.message);
        }
    }
}

std::optional<ReferenceNote> gravestNote(const Resolution &resolution, const std::vector<Message> &sourceNotes)
{
    std::optional<ReferenceNote> gravest;
    const auto look = [&gravest](const std::vector<Message> &notes) {
        for (const Message &note : notes) {
            if (const Severity severity = severityOf(note.id); !gravest || severity > gravest->severity) {
                gravest = ReferenceNote{note, severity};
            }
        }
    };
    look(sourceNotes);
    if (resolution.error && (!gravest || gravest->severity < Severity::Error)) {
        return ReferenceNote{*resolution.error, Severity::Error};
    }
    look(resolution.notes);
    return gravest;
}

bool hasError(const ReferenceSource &source)
{
    return std::any_of(source.notes.begin(), source.notes.end(),
                       [](const Message &note) { return severityOf(note.id) == Severity::Error; });
}

} // namespace kia
