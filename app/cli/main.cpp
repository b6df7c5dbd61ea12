#include <QtCore/QCoreApplication>

#include <cstdlib>

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/environment.h"
#include "app/cli/exitcodes.h"

using namespace Qt::StringLiterals;
using namespace kia::cli;

namespace {

int answer(const CommandLine &line, Terminal &terminal)
{
    if (!line.command) {
        return fail(line.command.error(), false, terminal);
    }
    return std::visit([&terminal](const auto &command) { return run(command, terminal); }, *line.command);
}

/// A run lasts some milliseconds: GLib's event loop and compiled regular expressions would cost it more than they save
/// (tests/bench/check.cpp). Whoever has set the variables knows better.
void trimQt()
{
    for (const auto &[variable, value] : {std::pair("QT_NO_GLIB", "1"), std::pair("QT_ENABLE_REGEXP_JIT", "0")}) {
        if (!qEnvironmentVariableIsSet(variable)) {
            qputenv(variable, value);
        }
    }
}

/// Everything is written: the system takes the rest back faster than destructors do. Other builds tidy up, so that
/// tools see what was forgotten.
int end(int code)
{
#ifdef NDEBUG
    std::_Exit(code);
#else
    return code;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    trimQt();
    Terminal terminal;
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(KIA_VERSION));

    const CommandLine line = parseCommandLine(QCoreApplication::arguments().mid(1));
    kia::LanguageSwitch language(u"cli"_s);
    language.set(line.language.value_or(languageOfEnvironment()));
    const int code = answer(line, terminal);
    return end(terminal.isWritten() ? code : exitcode::file);
}
