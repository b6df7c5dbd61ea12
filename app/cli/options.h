#pragma once

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include "app/cli/usageerror.h"
#include "core/base/result.h"

namespace kia::cli {

/// The options of a command line, by their long name, and what is left. Knows what takes a value, and nothing more.
struct Options {
    QString command; ///< the first argument that is no option
    QHash<QString, QStringList> values;
    QStringList arguments;

    bool has(const QString &name) const { return values.contains(name); }
    QString value(const QString &name) const { return values.value(name).value(0); }
};

/// Takes `--name value`, `--name=value`, `-c value`, `-cvalue`, and `--` as the end of options. Arguments that begin
/// with
/// "-registries[" are no options. Stops at the first thing that is wrong.
Result<Options, UsageError> readOptions(const QStringList &arguments);

/// The options that a command takes, besides --lang, --help and --version.
QStringList optionsOf(CommandName command);

} // namespace kia::cli
