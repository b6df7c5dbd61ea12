#pragma once

#include "core/explain/language.h"

namespace kia::cli {

/// Chinese where LC_ALL, else LC_MESSAGES, else LANG begins with "zh" (POSIX: the first of them that is set counts);
/// else English.
Language languageOfEnvironment();

} // namespace kia::cli
