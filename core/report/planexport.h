#pragma once

#include <QtCore/QByteArray>

#include <optional>
#include <vector>

#include "core/image/resolution.h"
#include "core/registry/checkreport.h"
#include "core/report/referencesource.h"

namespace kia {

/// One line of the pull plan: a reference, where it comes from, and what its check found if there was one.
struct PlannedImage {
    Resolution resolution;
    ReferenceSource source = {};
    std::optional<CheckReport> check = {};
};

enum class PlanFormat { Csv, Json, Markdown };
/// "CSV", "JSON", "Markdown": names, the same in every language.
QString nameOf(PlanFormat format);
/// "csv", "json", "md".
QString suffixOf(PlanFormat format);

/// What Kuscia will pull for a cluster, as a table: AppImage, file, line, reference, address, rule, registry, host,
/// user, foreign, verdict, result, platforms, findings (codes). Grouped by registry and host, within these in the order
/// given. Keys and codes only, so that it reads the same in every language; nothing secret is in it.
///
/// CSV is RFC 4180, and no cell can begin a formula. Markdown has a heading for each host and registry (plangroups.h).
QByteArray exportPlan(PlanFormat format, const std::vector<PlannedImage> &images);

} // namespace kia
