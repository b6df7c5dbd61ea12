#include "app/cli/usageerror.h"

#include <algorithm>

#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace kia::cli {

namespace {

/// "%1" is the subject, "%2" the detail.
const char *sentenceOf(Fault fault)
{
    switch (fault) {
    case Fault::NoCommand:
        return QT_TRANSLATE_NOOP("kia::CommandLine",
                                 "Say what to do: lint, preview, check, explain, set, fix, report or demo.");
    case Fault::UnknownCommand:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "There is no command “%1”.");
    case Fault::UnknownOption:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "There is no option %1 here.");
    case Fault::OptionWithoutValue:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "%1 needs a value.");
    case Fault::OptionWithValue:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "%1 takes no value.");
    case Fault::OptionTwice:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "%1 is given twice.");
    case Fault::UnexpectedArgument:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "“%1” is not expected here.");
    case Fault::UnknownLanguage:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "--lang takes en or zh, not “%1”.");
    case Fault::UnknownRuntime:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "--runtime takes runc, runp or runk, not “%1”.");
    case Fault::BadNumber:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "%1 takes a whole number, %2.");
    case Fault::BadInsecureTest:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "--insecure-test takes nothing, or with-credentials.");
    case Fault::NoFile:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "Name the configuration: -c FILE.");
    case Fault::NoReferences:
        return QT_TRANSLATE_NOOP(
            "kia::CommandLine",
            "Name at least one image reference, a file with references (--refs FILE), or a manifest "
            "with AppImages (--from FILE).");
    case Fault::NoAssignments:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "Say what to set, for example defaultRegistry=private.");
    case Fault::NoCodes:
        return QT_TRANSLATE_NOOP("kia::CommandLine",
                                 "Say what to fix, by its code, for example KIA-Y21. lint shows the codes.");
    case Fault::UnknownCode:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "There is no code “%1”. lint shows the codes.");
    case Fault::NoAssignment:
        return QT_TRANSLATE_NOOP(
            "kia::CommandLine",
            "Argument %1 is no assignment. An assignment looks like registries[NAME].endpoint=VALUE.");
    case Fault::UnknownField:
        return QT_TRANSLATE_NOOP("kia::CommandLine",
                                 "“%1” is no field. The fields are pullPolicy, defaultRegistry, httpProxy, and name, "
                                 "endpoint, username and password of registries[NAME].");
    case Fault::UnknownMeaning:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "--shared is followed by everywhere or here.");
    case Fault::NoName:
        return QT_TRANSLATE_NOOP("kia::CommandLine",
                                 "Argument %1 names no registry. Write its name or its position in the brackets: "
                                 "registries[NAME] or registries[#0].");
    case Fault::SeveralWithThisName:
        return QT_TRANSLATE_NOOP(
            "kia::CommandLine", "%2 registries are named “%1”. Name the one you mean by its position: registries[#0].");
    case Fault::PasswordInArgument:
        return QT_TRANSLATE_NOOP("kia::CommandLine",
                                 "%1: a password is not taken from an argument, where every user of this machine can "
                                 "see it. Write @- and give it on standard input, or @env and put it into "
                                 "KUSCIA_IMAGE_PASSWORD.");
    case Fault::StandardInputTwice:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "Standard input can be used for one thing only.");
    case Fault::StandardInputIsReadOnly:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "Standard input cannot be changed. Name a file: -c FILE.");
    case Fault::NoPasswordInEnvironment:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "KUSCIA_IMAGE_PASSWORD is not set.");
    case Fault::NoPasswordOnInput:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "Nothing came on standard input where a password was expected.");
    case Fault::PasswordHasLines:
        return QT_TRANSLATE_NOOP("kia::CommandLine",
                                 "What came on standard input is no password: one line of text is expected.");
    case Fault::NoRegistryForPassword:
        return QT_TRANSLATE_NOOP("kia::CommandLine",
                                 "The password belongs to nobody: there is no registry with a username in the "
                                 "configuration. Name one with -c FILE.");
    case Fault::NoCertificate:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "%1 holds no certificate in PEM form.");
    case Fault::NothingToFix:
        return QT_TRANSLATE_NOOP("kia::CommandLine",
                                 "Nothing that could be fixed by itself was found in this file for %1.");
    case Fault::OutputIsInput:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "The report would be written over %1, which it is about.");
    case Fault::PortTaken:
        return QT_TRANSLATE_NOOP("kia::CommandLine", "The demo registry cannot listen on port %1: %2");
    }
    Q_UNREACHABLE();
}

constexpr const char *commandNames[] = {"lint", "preview", "check", "explain", "set", "fix", "report", "demo"};

} // namespace

QString nameOf(CommandName command)
{
    return QString::fromLatin1(commandNames[static_cast<std::size_t>(command)]);
}

std::optional<CommandName> commandFrom(const QString &text)
{
    const auto *found = std::find_if(std::begin(allCommands), std::end(allCommands),
                                     [&text](CommandName command) { return nameOf(command) == text; });
    return found == std::end(allCommands) ? std::nullopt : std::optional(*found);
}

QString errorText(const UsageError &error)
{
    const QString sentence = word(sentenceOf(error.fault));
    // both at once: what is filled in may itself look like a placeholder
    return sentence.contains(u"%2")   ? sentence.arg(error.subject, error.detail)
           : sentence.contains(u"%1") ? sentence.arg(error.subject)
                                      : sentence;
}

} // namespace kia::cli
