#pragma once

#include <QtCore/QStringList>

#include <optional>
#include <variant>
#include <vector>

#include "app/cli/assignment.h"
#include "core/image/runtime.h"
#include "core/registry/checkrequest.h"

/// What a command line asks for, as values: made by commandline.h, carried out by commands.h.
namespace kia::cli {

struct ShowHelp {
    std::optional<CommandName> about;
};
struct ShowVersion {};

struct Lint {
    QString file;
    bool json = false;
};

struct Preview {
    QString file; ///< empty: no configuration
    std::optional<Runtime> runtime;
    QString referencesFile; ///< empty: only those of the command line
    QStringList manifests;  ///< files and folders with AppImages
    QStringList references;
    bool json = false;
};

struct Check {
    Preview images;
    int seconds = 20;
    int jobs = 4;
    QString authorities; ///< file with CA certificates
    QStringList allowedHosts;
    bool passwordFromInput = false;
    Verification verification = Verification::Full;
};

struct Explain {
    QString file; ///< empty: no configuration to compare with
    QString log;
    bool json = false;
};

struct Set {
    QString file;
    std::vector<Assignment> assignments;
    bool dryRun = false;
    bool json = false;
    Shared shared = Shared::Ask;
    bool replaceSection = false; ///< where a value cannot be edited as it stands
};

struct Fix {
    QString file;
    QStringList codes; ///< "KIA-Y21"
    bool dryRun = false;
    bool json = false;
};

struct Report {
    Preview images; ///< with the configuration; references are not needed
    QString output; ///< empty or "-": standard output
};

struct Demo {
    int port = 0;
    bool list = false;
    bool tour = false;
};

using Command = std::variant<ShowHelp, ShowVersion, Lint, Preview, Check, Explain, Set, Fix, Report, Demo>;

/// The name of the file that means standard input.
inline bool isStandardInput(const QString &file)
{
    return file == u"-";
}

} // namespace kia::cli
