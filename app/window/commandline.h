#pragma once

#include <QtCore/QStringList>

#include <optional>

#include "core/base/result.h"
#include "core/explain/language.h"
#include "ui/theme/theme.h"

namespace kia {

/// What the window was asked for when it was started. Unset means: as remembered.
struct CommandLine {
    bool help = false;
    bool version = false;
    bool demo = false;
    std::optional<Language> language = {};
    std::optional<ThemeMode> theme = {};
    QString file = {};
};

/// Reads the arguments behind the program's name. What stands behind "--" is a file, whatever it looks like. Fails with
/// the argument that nobody understands, in words of usageError().
struct UsageError {
    enum class Kind { UnknownOption, MissingValue, BadValue, SecondFile, FileAndDemo };
    Kind kind = Kind::UnknownOption;
    QString argument;
};
Result<CommandLine, UsageError> parseCommandLine(const QStringList &arguments);

/// In the current language.
QString usageText();
QString errorText(const UsageError &error);

} // namespace kia
