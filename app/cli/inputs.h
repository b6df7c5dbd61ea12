#pragma once

#include <QtCore/QStringList>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "core/base/secret.h"
#include "core/config/configfile.h"
#include "core/config/kusciaconfig.h"
#include "core/logs/logreader.h"
#include "core/report/referencesource.h"

namespace kia::cli {

/// A configuration and, unless it came from standard input, the file it stands in.
struct OpenConfig {
    LoadedFile file;
    KusciaConfig config;
};
Result<OpenConfig, Message> openConfig(const QString &path, Terminal &terminal);

/// What is to be previewed or checked, where each comes from, and what of the manifests could not be read.
struct GivenImages {
    QStringList references;
    std::vector<ReferenceSource> sources; ///< one for each
    std::vector<AppImage> appImages;      ///< those of the last references
    std::vector<ManifestError> errors;

    /// Notes at each AppImage that others become one address with it.
    void noteCollisions(const Resolver &resolver);
};

/// The references of the command line, then those of the file, one a line (blank lines and lines that begin with '#'
/// are left out), then those of the manifests.
Result<GivenImages, Message> imagesOf(const Preview &preview, Terminal &terminal);

/// A log, read as it comes; it may be a pipe.
Result<LogReading, Message> readLogOf(const QString &path, Terminal &terminal);

/// A password: one line of text, its line end left out.
Result<Secret, CommandError> secretFromInput(Terminal &terminal);
/// KUSCIA_IMAGE_PASSWORD; taken out of the environment, so that nothing else gets it.
Result<Secret, CommandError> secretFromEnvironment();
bool environmentHasSecret();

} // namespace kia::cli
