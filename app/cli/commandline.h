#pragma once

#include "app/cli/command.h"
#include "core/explain/language.h"

namespace kia::cli {

/// What was asked for, and in which language the answer is wanted (nothing: that of the environment). The language is
/// known also where the rest is wrong.
struct CommandLine {
    Result<Command, UsageError> command;
    std::optional<Language> language = {};
};

/// Reads the arguments behind the program's name. Pure: opens nothing, asks nothing, prints nothing.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace kia::cli
