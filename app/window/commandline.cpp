#include "app/window/commandline.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("kia::CommandLine", text);
}

std::optional<ThemeMode> themeFrom(const QString &name)
{
    return name == u"system"_s  ? std::optional(ThemeMode::System)
           : name == u"light"_s ? std::optional(ThemeMode::Light)
           : name == u"dark"_s  ? std::optional(ThemeMode::Dark)
                                : std::nullopt;
}

} // namespace

Result<CommandLine, UsageError> parseCommandLine(const QStringList &arguments)
{
    using Kind = UsageError::Kind;
    CommandLine command;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (onlyFiles || !argument.startsWith(u'-')) {
            if (!command.file.isEmpty()) {
                return Fail{UsageError{Kind::SecondFile, argument}};
            }
            command.file = argument;
        } else if (argument == u"--"_s) {
            onlyFiles = true;
        } else if (argument == u"--help"_s || argument == u"-h"_s) {
            command.help = true;
        } else if (argument == u"--version"_s) {
            command.version = true;
        } else if (argument == u"--demo"_s) {
            command.demo = true;
        } else if (const QString name = argument.section(u'=', 0, 0); name == u"--lang"_s || name == u"--theme"_s) {
            const bool joined = argument.contains(u'=');
            if (!joined && i + 1 == arguments.size()) {
                return Fail{UsageError{Kind::MissingValue, name}};
            }
            const QString value = joined ? argument.section(u'=', 1) : arguments.at(++i);
            const bool language = name == u"--lang"_s;
            if (language ? !(command.language = languageFrom(value)) : !(command.theme = themeFrom(value))) {
                return Fail{UsageError{Kind::BadValue, name + u' ' + value}};
            }
        } else {
            return Fail{UsageError{Kind::UnknownOption, argument}};
        }
    }
    if (command.demo && !command.file.isEmpty()) {
        return Fail{UsageError{Kind::FileAndDemo, command.file}};
    }
    return command;
}

QString usageText()
{
    return u"kuscia-image-assistant [--demo] [--lang en|zh] [--theme system|light|dark] [--] [FILE]\n\n"_s +
           say(QT_TRANSLATE_NOOP("kia::CommandLine",
                                 "Opens the window: edits the image section of a Kuscia configuration, shows what "
                                 "Kuscia will really pull, and tests it.\n\n"
                                 "  FILE       a kuscia.yaml, or a ConfigMap manifest that holds one\n"
                                 "  --demo     start with the sample and the built-in registry; works offline\n"
                                 "  --lang     the language of the window\n"
                                 "  --theme    the colours of the window\n"
                                 "  --version  print the version\n\n"
                                 "Without a display, kuscia-image does the same in the terminal."));
}

QString errorText(const UsageError &error)
{
    switch (error.kind) {
    case UsageError::Kind::UnknownOption:
        return say(QT_TRANSLATE_NOOP("kia::CommandLine", "There is no option %1.")).arg(error.argument);
    case UsageError::Kind::MissingValue:
        return say(QT_TRANSLATE_NOOP("kia::CommandLine", "%1 needs a value.")).arg(error.argument);
    case UsageError::Kind::BadValue:
        return say(QT_TRANSLATE_NOOP("kia::CommandLine", "%1 is no value of this option.")).arg(error.argument);
    case UsageError::Kind::SecondFile:
        return say(QT_TRANSLATE_NOOP("kia::CommandLine", "One file at a time: %1 is the second.")).arg(error.argument);
    case UsageError::Kind::FileAndDemo:
        return say(QT_TRANSLATE_NOOP("kia::CommandLine", "--demo opens its own sample, not %1.")).arg(error.argument);
    }
    return {};
}

} // namespace kia
