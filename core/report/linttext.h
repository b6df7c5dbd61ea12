#pragma once

#include <vector>

#include "core/config/kusciaconfig.h"

namespace kia {

/// `kuscia-image lint` for people: what the file is, which registry Kuscia uses and why, then every finding with its
/// line, its remedies and the command that fixes it.
QString lintText(const QString &file, const KusciaConfig &config, const std::vector<Finding> &findings);

/// "Kuscia uses the registry private (r.com/sf), which defaultRegistry names.", or why there is none.
QString choiceText(const ImageConfig &config);
/// "Kuscia configuration inside a ConfigMap"
QString kindText(const KusciaConfig &config);
/// "line 5, column 9: image.registries[0].endpoint"; empty for what has no place.
QString placeText(const Finding &finding);
/// "2 errors, 1 warning, 0 hints"
QString countText(const std::vector<Finding> &findings);

} // namespace kia
