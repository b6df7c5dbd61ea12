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
int run(const Explain &explain, Terminal &terminal);
int run(const Set &set, Terminal &terminal);
int run(const Fix &fix, Terminal &terminal);
int run(const Report &report, Terminal &terminal);
int run(const Demo &demo, Terminal &terminal);

/// Why a command ends early: on standard error, or what was found as a JSON object on standard output. `more` is what
/// else can be done with the command itself. Gives the exit code.
int fail(const CommandError &error, bool json, Terminal &terminal, const QStringList &more = {});

} // namespace kia::cli
