#pragma once

#include <vector>

#include "core/config/kusciaconfig.h"

namespace kia {

/// `kuscia-image lint` for people: what the file is, which registry Kuscia uses and why, then every finding with its
/// line, its remedies and the command that fixes it.
QString lintText(const QString &file, const KusciaConfig &config, const std::vector<Finding> &findings);

/// "Kuscia uses the registry private (r.com/sf), which defaultRegistry names.", or why there is none.
QString choiceText(const ImageConfig &config);

} // namespace kia
