#pragma once

#include "core/explain/language.h"

namespace kia::cli {

/// Chinese where LC_ALL, else LC_MESSAGES, else LANG begins with "zh" (POSIX: the first of them that is set counts);
/// else English.
Language languageOfEnvironment();

/// Texts, file names and arguments are UTF-8 here, whatever the locale says: Qt would else complain on standard error
/// about the locale "C" of a bare server. To be called before the application object is made.
void useUtf8();

} // namespace kia::cli
