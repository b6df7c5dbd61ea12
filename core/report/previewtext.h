#pragma once

#include <vector>

#include "core/image/resolution.h"
#include "core/report/referencesource.h"

namespace kia {

/// `kuscia-image preview` for people: each reference, the address Kuscia pulls, where its pieces come from, what is
/// dropped, who receives the password, and what a reader would not expect.
QString previewText(const std::vector<Resolution> &resolutions, const std::vector<ReferenceSource> &sources = {});

/// The AppImage of a reference and what is wrong with it; nothing for a typed one.
QString sourceText(const ReferenceSource &source);
/// What of the manifests could not be read.
QString manifestErrorsText(const std::vector<ManifestError> &errors);

/// One of them.
QString resolutionText(const Resolution &resolution);
/// What a reader would not expect of it, a line each.
QString resolutionNotesText(const Resolution &resolution);

} // namespace kia
