#pragma once

#include <vector>

#include "core/image/resolution.h"

namespace kia {

/// `kuscia-image preview` for people: each reference, the address Kuscia pulls, where its pieces come from, what is
/// dropped, who receives the password, and what a reader would not expect.
QString previewText(const std::vector<Resolution> &resolutions);

/// One of them.
QString resolutionText(const Resolution &resolution);

} // namespace kia
