#pragma once

#include <QtCore/QByteArray>

#include <vector>

#include "core/logs/logcomparison.h"

namespace kia {

/// What a log says, and how each of its entries fits the open file.
struct ExplainedLog {
    LogReading reading;
    std::vector<LogComparison> comparisons = {}; ///< one for each entry, or none: no file is open
};

/// `kuscia-image explain --json`: product contract, section 8.
QByteArray explainJson(const ExplainedLog &log);

/// Whether the log tells of no failure.
bool isFine(const ExplainedLog &log);

} // namespace kia
