#include "app/cli/options.h"

#include <algorithm>

#include "app/cli/assignment.h"

using namespace Qt::StringLiterals;

namespace kia::cli {

namespace {

enum class Takes {
    Nothing,
    Value,
    AttachedValue, ///< or nothing: "--insecure-test", "--insecure-test=with-credentials"
};

struct Option {
    const char *name;
    char letter; ///< its short form, 0: none
    Takes takes;
    bool mayRepeat;
};

constexpr Option known[] = {
    {"config", 'c', Takes::Value, false},
    {"json", 0, Takes::Nothing, true},
    {"runtime", 0, Takes::Value, false},
    {"from", 0, Takes::Value, true},
    {"refs", 0, Takes::Value, false},
    {"timeout", 0, Takes::Value, false},
    {"ca", 0, Takes::Value, false},
    {"jobs", 0, Takes::Value, false},
    {"allow-host", 0, Takes::Value, true},
    {"insecure-test", 0, Takes::AttachedValue, true},
    {"password-stdin", 0, Takes::Nothing, true},
    {"dry-run", 0, Takes::Nothing, true},
    {"shared", 0, Takes::Value, false},
    {"replace-section", 0, Takes::Nothing, true},
    {"port", 0, Takes::Value, false},
    {"output", 'o', Takes::Value, false},
    {"list", 0, Takes::Nothing, true},
    {"tour", 0, Takes::Nothing, true},
    {"lang", 0, Takes::Value, true},
    {"help", 'h', Takes::Nothing, true},
    {"version", 0, Takes::Nothing, true},
};

const Option *find(const QString &argument)
{
    const auto *found = std::find_if(std::begin(known), std::end(known), [&argument](const Option &option) {
        return argument == u"--"_s + QString::fromLatin1(option.name) ||
               (option.letter != 0 && argument == QString(u'-' + QChar::fromLatin1(option.letter)));
    });
    return found == std::end(known) ? nullptr : found;
}

/// The option's name and the value that is attached to it: "--jobs=3", "-cFILE". Only the name is ever repeated in a
/// message, since the rest might be a password.
std::pair<QString, std::optional<QString>> split(const QString &argument)
{
    if (!argument.startsWith(u"--")) {
        return {argument.left(2), argument.size() > 2 ? std::optional(argument.mid(2)) : std::nullopt};
    }
    const qsizetype equals = argument.indexOf(u'=');
    return {argument.left(equals), equals < 0 ? std::nullopt : std::optional(argument.mid(equals + 1))};
}

} // namespace

Result<Options, UsageError> readOptions(const QStringList &arguments)
{
    Options options;
    bool onlyArguments = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (!onlyArguments && argument == u"--") {
            onlyArguments = true;
            continue;
        }
        const bool isOption =
            !onlyArguments && argument.size() > 1 && argument.startsWith(u'-') && !isRemoval(argument);
        if (!isOption) {
            (options.command.isEmpty() ? options.command : options.arguments.emplace_back()) = argument;
            continue;
        }
        const auto [name, attached] = split(argument);
        const Option *option = find(name);
        if (!option) {
            const bool wantsPassword = name == u"--password" || name == u"-p" || name == u"--creds";
            return Fail{UsageError{wantsPassword ? Fault::PasswordInArgument : Fault::UnknownOption, name}};
        }
        if (attached && option->takes == Takes::Nothing) {
            return Fail{UsageError{Fault::OptionWithValue, name}};
        }
        const bool takesNext = option->takes == Takes::Value && !attached;
        if (takesNext && i + 1 >= arguments.size()) {
            return Fail{UsageError{Fault::OptionWithoutValue, name}};
        }
        const QString value = takesNext ? arguments[++i] : attached.value_or(QString());
        QStringList &values = options.values[QString::fromLatin1(option->name)];
        if (!values.isEmpty() && !option->mayRepeat) {
            return Fail{UsageError{Fault::OptionTwice, name}};
        }
        values << value;
    }
    return options;
}

QStringList optionsOf(CommandName command)
{
    switch (command) {
    case CommandName::Lint:
        return {u"config"_s, u"json"_s};
    case CommandName::Preview:
        return {u"config"_s, u"json"_s, u"runtime"_s, u"refs"_s, u"from"_s};
    case CommandName::Check:
        return {u"config"_s, u"json"_s, u"runtime"_s,    u"refs"_s,           u"from"_s,         u"timeout"_s,
                u"ca"_s,     u"jobs"_s, u"allow-host"_s, u"password-stdin"_s, u"insecure-test"_s};
    case CommandName::Explain:
        return {u"config"_s, u"json"_s};
    case CommandName::Set:
        return {u"config"_s, u"json"_s, u"dry-run"_s, u"shared"_s, u"replace-section"_s};
    case CommandName::Fix:
        return {u"config"_s, u"json"_s, u"dry-run"_s};
    case CommandName::Report:
        return {u"config"_s, u"runtime"_s, u"refs"_s, u"from"_s, u"output"_s};
    case CommandName::Demo:
        return {u"port"_s, u"list"_s, u"tour"_s};
    }
    Q_UNREACHABLE();
}

} // namespace kia::cli
