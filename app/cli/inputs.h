#pragma once

#include <QtCore/QStringList>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "core/base/secret.h"
#include "core/config/configfile.h"
#include "core/config/kusciaconfig.h"

namespace kia::cli {

/// A configuration and, unless it came from standard input, the file it stands in.
struct OpenConfig {
    LoadedFile file;
    KusciaConfig config;
};
Result<OpenConfig, Message> openConfig(const QString &path, Terminal &terminal);

/// The references of the command line and then those of the file, one a line; blank lines and lines that begin with
/// '#' are left out.
Result<QStringList, Message> referencesOf(const Preview &preview, Terminal &terminal);

/// A password: one line of text, its line end left out.
Result<Secret, CommandError> secretFromInput(Terminal &terminal);
/// KUSCIA_IMAGE_PASSWORD; taken out of the environment, so that nothing else gets it.
Result<Secret, CommandError> secretFromEnvironment();
bool environmentHasSecret();

} // namespace kia::cli
