#pragma once

#include <QtCore/QString>

#include <optional>
#include <variant>

#include "core/base/message.h"

namespace kia::cli {

/// The commands, in the order of the help.
enum class CommandName { Lint, Preview, Check, Explain, Set, Fix, Report, Demo };
inline constexpr CommandName allCommands[] = {CommandName::Lint,    CommandName::Preview, CommandName::Check,
                                              CommandName::Explain, CommandName::Set,     CommandName::Fix,
                                              CommandName::Report,  CommandName::Demo};
/// "lint", "preview", …: as typed.
QString nameOf(CommandName command);
std::optional<CommandName> commandFrom(const QString &text);

/// What is wrong with a command line.
enum class Fault {
    NoCommand,
    UnknownCommand,
    UnknownOption,
    OptionWithoutValue,
    OptionWithValue,
    OptionTwice,
    UnexpectedArgument,
    UnknownLanguage,
    UnknownRuntime,
    UnknownMeaning,
    BadNumber,
    BadInsecureTest,
    NoFile,
    NoReferences,
    NoAssignments,
    NoCodes,
    UnknownCode,
    NoAssignment,
    UnknownField,
    NoName,
    SeveralWithThisName,
    PasswordInArgument,
    StandardInputTwice,
    StandardInputIsReadOnly,
    NoPasswordInEnvironment,
    NoPasswordOnInput,
    PasswordHasLines,
    NoRegistryForPassword,
    NoCertificate,
    NothingToFix,
    OutputIsInput,
    PortTaken,
};

/// Never holds the value of an assignment: it might be a password.
struct UsageError {
    Fault fault;
    QString subject = {}; ///< the option, command or path that it is about
    QString detail = {};
    std::optional<CommandName> command = {}; ///< whose help is worth reading

    friend bool operator==(const UsageError &a, const UsageError &b)
    {
        return a.fault == b.fault && a.subject == b.subject;
    }
};

/// Why a command cannot be carried out: what was typed is wrong, or what was found.
using CommandError = std::variant<UsageError, Message>;

/// The sentence, in the current language.
QString errorText(const UsageError &error);
/// The help of the program, or of one command, in the current language.
QString helpText(const std::optional<CommandName> &command);

} // namespace kia::cli
