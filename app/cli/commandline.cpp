#include "app/cli/commandline.h"

#include <algorithm>

#include "app/cli/options.h"
#include "core/base/messageid.h"

using namespace Qt::StringLiterals;

namespace kia::cli {

namespace {

using Parsed = Result<Command, UsageError>;

/// A whole number from `least` to `most`, or `fallback` where the option is not given.
Result<int, UsageError> numberOf(const Options &options, const QString &name, int fallback, int least, int most)
{
    if (!options.has(name)) {
        return fallback;
    }
    bool isNumber = false;
    const int number = options.value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return Fail{UsageError{Fault::BadNumber, u"--"_s + name, u"%1–%2"_s.arg(least).arg(most)}};
    }
    return number;
}

std::optional<UsageError> unexpected(const QStringList &arguments)
{
    return arguments.isEmpty() ? std::nullopt : std::optional(UsageError{Fault::UnexpectedArgument, arguments.first()});
}

std::optional<UsageError> fileFault(const Options &options, bool mayBeInput)
{
    const QString file = options.value(u"config"_s);
    if (file.isEmpty()) {
        return UsageError{Fault::NoFile};
    }
    return !mayBeInput && isStandardInput(file) ? std::optional(UsageError{Fault::StandardInputIsReadOnly})
                                                : std::nullopt;
}

Parsed parseLint(const Options &options)
{
    if (const auto fault = fileFault(options, true)) {
        return Fail{*fault};
    }
    if (const auto fault = unexpected(options.arguments)) {
        return Fail{*fault};
    }
    return Command(Lint{options.value(u"config"_s), options.has(u"json"_s)});
}

/// How many things are to come from standard input.
qsizetype inputsOf(const Preview &preview)
{
    return (isStandardInput(preview.file) ? 1 : 0) + (isStandardInput(preview.referencesFile) ? 1 : 0) +
           preview.manifests.count(u"-"_s);
}

/// The configuration and where images come from; there may be none.
Result<Preview, UsageError> sourcesFrom(const Options &options)
{
    Preview preview;
    preview.json = options.has(u"json"_s);
    preview.file = options.value(u"config"_s);
    preview.referencesFile = options.value(u"refs"_s);
    preview.manifests = options.values.value(u"from"_s);
    preview.references = options.arguments;
    if (options.has(u"config"_s) && preview.file.isEmpty()) {
        return Fail{UsageError{Fault::NoFile}};
    }
    if (options.has(u"runtime"_s)) {
        preview.runtime = runtimeFrom(options.value(u"runtime"_s));
        if (!preview.runtime) {
            return Fail{UsageError{Fault::UnknownRuntime, options.value(u"runtime"_s)}};
        }
    }
    if (inputsOf(preview) > 1) {
        return Fail{UsageError{Fault::StandardInputTwice}};
    }
    return preview;
}

Result<Preview, UsageError> previewFrom(const Options &options)
{
    const Result<Preview, UsageError> preview = sourcesFrom(options);
    if (preview && preview->references.isEmpty() && preview->referencesFile.isEmpty() && preview->manifests.isEmpty()) {
        return Fail{UsageError{Fault::NoReferences}};
    }
    return preview;
}

Parsed parsePreview(const Options &options)
{
    const Result<Preview, UsageError> preview = previewFrom(options);
    if (!preview) {
        return Fail{preview.error()};
    }
    return Command(*preview);
}

Result<Verification, UsageError> verificationFrom(const Options &options)
{
    Verification verification = Verification::Full;
    for (const QString &value : options.values.value(u"insecure-test"_s)) {
        if (value.isEmpty()) {
            verification = std::max(verification, Verification::SkippedWithoutAccount);
        } else if (value == u"with-credentials") {
            verification = Verification::SkippedAlways;
        } else {
            return Fail{UsageError{Fault::BadInsecureTest}};
        }
    }
    return verification;
}

Parsed parseCheck(const Options &options)
{
    const Result<Preview, UsageError> preview = previewFrom(options);
    if (!preview) {
        return Fail{preview.error()};
    }
    const Result<int, UsageError> seconds = numberOf(options, u"timeout"_s, 20, 1, 3600);
    if (!seconds) {
        return Fail{seconds.error()};
    }
    const Result<int, UsageError> jobs = numberOf(options, u"jobs"_s, 4, 1, 64);
    if (!jobs) {
        return Fail{jobs.error()};
    }
    const Result<Verification, UsageError> verification = verificationFrom(options);
    if (!verification) {
        return Fail{verification.error()};
    }
    Check check;
    check.images = *preview;
    check.verification = *verification;
    check.seconds = *seconds;
    check.jobs = *jobs;
    check.authorities = options.value(u"ca"_s);
    check.allowedHosts = options.values.value(u"allow-host"_s);
    check.passwordFromInput = options.has(u"password-stdin"_s);
    if (check.passwordFromInput && inputsOf(check.images) > 0) {
        return Fail{UsageError{Fault::StandardInputTwice}};
    }
    return Command(check);
}

Parsed parseExplain(const Options &options)
{
    if (options.has(u"config"_s) && options.value(u"config"_s).isEmpty()) {
        return Fail{UsageError{Fault::NoFile}};
    }
    if (const auto fault = unexpected(options.arguments.mid(1))) {
        return Fail{*fault};
    }
    const Explain explain{options.value(u"config"_s), options.arguments.value(0, u"-"_s), options.has(u"json"_s)};
    if (isStandardInput(explain.file) && isStandardInput(explain.log)) {
        return Fail{UsageError{Fault::StandardInputTwice}};
    }
    return Command(explain);
}

Parsed parseSet(const Options &options)
{
    if (const auto fault = fileFault(options, false)) {
        return Fail{*fault};
    }
    Set set{options.value(u"config"_s), {}, options.has(u"dry-run"_s), options.has(u"json"_s)};
    set.replaceSection = options.has(u"replace-section"_s);
    if (options.has(u"shared"_s)) {
        const QString shared = options.value(u"shared"_s);
        if (shared != u"everywhere" && shared != u"here") {
            return Fail{UsageError{Fault::UnknownMeaning, shared}};
        }
        set.shared = shared == u"here" ? Shared::Here : Shared::Everywhere;
    }
    int number = 0;
    for (const QString &argument : options.arguments) {
        const auto assignment = parseAssignment(argument, ++number);
        if (!assignment) {
            return Fail{assignment.error()};
        }
        set.assignments.push_back(*assignment);
    }
    if (set.assignments.empty()) {
        return Fail{UsageError{Fault::NoAssignments}};
    }
    if (std::count_if(set.assignments.begin(), set.assignments.end(), readsStandardInput) > 1) {
        return Fail{UsageError{Fault::StandardInputTwice}};
    }
    return Command(set);
}

/// "KIA-Y21" of a code in any case or of a name ("endpoint-scheme"); empty when there is no such message.
QString knownCode(const QString &text)
{
    for (std::size_t i = 0; i < messageIdCount; ++i) {
        const auto id = static_cast<MessageId>(i);
        if (text.compare(codeOf(id), Qt::CaseInsensitive) == 0 || text == kia::nameOf(id)) {
            return codeOf(id);
        }
    }
    return {};
}

Parsed parseFix(const Options &options)
{
    if (const auto fault = fileFault(options, false)) {
        return Fail{*fault};
    }
    Fix fix{options.value(u"config"_s), {}, options.has(u"dry-run"_s), options.has(u"json"_s)};
    for (const QString &argument : options.arguments) {
        const QString code = knownCode(argument);
        if (code.isEmpty()) {
            return Fail{UsageError{Fault::UnknownCode, argument}};
        }
        fix.codes << code;
    }
    if (fix.codes.isEmpty()) {
        return Fail{UsageError{Fault::NoCodes}};
    }
    return Command(fix);
}

Parsed parseReport(const Options &options)
{
    if (const auto fault = fileFault(options, true)) {
        return Fail{*fault};
    }
    const Result<Preview, UsageError> sources = sourcesFrom(options);
    if (!sources) {
        return Fail{sources.error()};
    }
    if (options.has(u"output"_s) && options.value(u"output"_s).isEmpty()) {
        return Fail{UsageError{Fault::OptionWithoutValue, u"-o"_s}};
    }
    return Command(Report{*sources, options.value(u"output"_s)});
}

Parsed parseDemo(const Options &options)
{
    const Result<int, UsageError> port = numberOf(options, u"port"_s, 0, 0, 65535);
    if (!port) {
        return Fail{port.error()};
    }
    if (const auto fault = unexpected(options.arguments)) {
        return Fail{*fault};
    }
    return Command(Demo{*port, options.has(u"list"_s), options.has(u"tour"_s)});
}

/// As it is usually typed.
QString shortNameOf(const QString &name)
{
    return name == u"config" ? u"-c"_s : name == u"output" ? u"-o"_s : QString(u"--"_s + name);
}

Parsed parse(CommandName command, const Options &options)
{
    QStringList allowed = optionsOf(command);
    allowed << u"lang"_s;
    QStringList given = options.values.keys();
    given.sort(); // the order of a hash changes from run to run
    for (const QString &name : given) {
        if (!allowed.contains(name)) {
            return Fail{UsageError{Fault::UnknownOption, shortNameOf(name)}};
        }
    }
    switch (command) {
    case CommandName::Lint:
        return parseLint(options);
    case CommandName::Preview:
        return parsePreview(options);
    case CommandName::Check:
        return parseCheck(options);
    case CommandName::Explain:
        return parseExplain(options);
    case CommandName::Set:
        return parseSet(options);
    case CommandName::Fix:
        return parseFix(options);
    case CommandName::Report:
        return parseReport(options);
    case CommandName::Demo:
        return parseDemo(options);
    }
    Q_UNREACHABLE();
}

Parsed parse(const Options &options)
{
    const std::optional<CommandName> command = commandFrom(options.command);
    if (!options.command.isEmpty() && options.command != u"help" && !command) {
        return Fail{UsageError{Fault::UnknownCommand, options.command}};
    }
    if (options.has(u"help"_s) || options.command == u"help") {
        return Command(ShowHelp{command ? command : commandFrom(options.arguments.value(0))});
    }
    if (options.has(u"version"_s)) {
        return Command(ShowVersion{});
    }
    if (!command) {
        return Fail{UsageError{Fault::NoCommand}};
    }
    const Parsed parsed = parse(*command, options);
    if (parsed) {
        return parsed;
    }
    UsageError error = parsed.error();
    error.command = *command;
    return Fail{error};
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    const Result<Options, UsageError> read = readOptions(arguments);
    if (!read) {
        // the language is wanted also for this complaint
        const qsizetype at = arguments.indexOf(u"--lang"_s);
        return {Fail{read.error()}, at < 0 ? std::nullopt : languageFrom(arguments.value(at + 1))};
    }
    const Options &options = *read;
    if (!options.has(u"lang"_s)) {
        return {parse(options), {}};
    }
    const QString name = options.values.value(u"lang"_s).last();
    const std::optional<Language> language = languageFrom(name);
    if (!language) {
        return {Fail{UsageError{Fault::UnknownLanguage, name}}, {}};
    }
    return {parse(options), language};
}

} // namespace kia::cli
