#pragma once

#include <vector>

#include "core/image/resolution.h"
#include "core/image/runtime.h"

namespace kia {

/// One line of the table that the documentation's registry page shows, or of what it leaves out.
struct DocsRow {
    QString endpoint;      ///< what is configured for this line; empty: nothing
    bool isOnPage = false; ///< one of the page's eight
    Resolution resolution;
};

/// The table of docs/tutorial/custom_registry.md with the endpoint that this configuration uses in place of the page's,
/// then the traps the page does not mention (facts: pkg/agent/framework/pods_controller.go:487-509). Without a usable
/// registry the page's own sample takes its place.
std::vector<DocsRow> docsTable(const ImageConfig &config, Runtime runtime);

} // namespace kia
