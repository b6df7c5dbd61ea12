#pragma once

#include "app/cli/command.h"
#include "app/cli/terminal.h"

namespace kia::cli {

/// Carries a command out and says what came of it; gives the exit code.
int run(const ShowHelp &help, Terminal &terminal);
int run(const ShowVersion &version, Terminal &terminal);
int run(const Lint &lint, Terminal &terminal);
int run(const Preview &preview, Terminal &terminal);
int run(const Check &check, Terminal &terminal);
int run(const Set &set, Terminal &terminal);
int run(const Fix &fix, Terminal &terminal);
int run(const Demo &demo, Terminal &terminal);

/// Why a command ends early: on standard error, or as a JSON object on standard output. Gives the exit code.
int fail(const UsageError &error, Terminal &terminal);
int fail(const Message &error, bool json, Terminal &terminal);

/// The same for the end of a command that has a value or an error.
template <typename T>
int fail(const std::variant<T, Message, UsageError> &error, bool json, Terminal &terminal)
{
    const auto *message = std::get_if<Message>(&error);
    return message ? fail(*message, json, terminal) : fail(std::get<UsageError>(error), terminal);
}

} // namespace kia::cli
