#pragma once

#include "core/report/explainjson.h"

namespace kia {

/// `kuscia-image explain` for people: each failure, what the log tells of it, and how it fits the file; then what the
/// log as a whole shows. Without any: what a line looks like that could be explained.
QString explainText(const ExplainedLog &log, const QString &configFile);

/// One failure.
QString entryText(const LogEntry &entry);

} // namespace kia
