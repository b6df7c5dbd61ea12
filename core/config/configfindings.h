#pragma once

#include <functional>
#include <vector>

#include "core/config/configsection.h"
#include "core/config/finding.h"

namespace kia {

/// What the text alone shows, in the order of the file. `placeAt` turns an offset of the text into a place of the file.
std::vector<Finding> findingsOf(const YamlDocument &text, const ConfigSection &section,
                                const std::function<Place(qsizetype)> &placeAt);

} // namespace kia
