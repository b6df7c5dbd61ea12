#include <QtCore/QCoreApplication>

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

} // namespace

int main(int argc, char **argv)
{
    Terminal terminal;
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(KIA_VERSION));

    const CommandLine line = parseCommandLine(QCoreApplication::arguments().mid(1));
    kia::LanguageSwitch language(u"cli"_s);
    language.set(line.language.value_or(languageOfEnvironment()));
    const int code = answer(line, terminal);
    return terminal.isWritten() ? code : exitcode::file;
}
