#pragma once

#include <QtCore/QString>

#include <vector>

#include "core/report/planexport.h"

namespace kia {

/// The pull plan as a chapter of a report, in the current language: a table for each host and registry. Empty for an
/// empty plan.
QString planMarkdown(const std::vector<PlannedImage> &plan);

/// What is wrong with the images of the plan: each message once, with the AppImages it is about; then what of the
/// manifests could not be read.
QString planProblemsMarkdown(const std::vector<PlannedImage> &plan, const std::vector<ManifestError> &errors);

} // namespace kia
