#pragma once

#include <QtCore/QStringList>

#include <vector>

#include "core/config/kusciaconfig.h"
#include "core/image/runtime.h"

namespace kia {

/// Every finding the open file and the references typed beside it can show: the document's own, those of the address
/// rules and those of the runtime. Errors before warnings before hints, within a severity in the order of the file.
std::vector<Finding> lint(const KusciaConfig &config, const QStringList &references = {});
/// As another runtime than the file's would show.
std::vector<Finding> lint(const KusciaConfig &config, const QStringList &references, Runtime runtime);

/// The runtime to assume: what the file says, runc when it says nothing or nothing known.
Runtime runtimeOf(const KusciaConfig &config);

} // namespace kia
