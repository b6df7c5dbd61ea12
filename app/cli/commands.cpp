#include "app/cli/commands.h"

#include <QtCore/QCoreApplication>

#include "app/cli/exitcodes.h"
#include "app/cli/words.h"
#include "core/report/changejson.h"
#include "core/report/messagetext.h"
#include "core/report/paragraph.h"

using namespace Qt::StringLiterals;

namespace kia::cli {

int run(const ShowHelp &help, Terminal &terminal)
{
    terminal.say(helpText(help.about));
    return exitcode::fine;
}

int run(const ShowVersion &, Terminal &terminal)
{
    terminal.say(u"kuscia-image "_s + QCoreApplication::applicationVersion() + u'\n');
    return exitcode::fine;
}

namespace {

int fail(const UsageError &error, Terminal &terminal)
{
    const QString help =
        error.command ? QString(u"kuscia-image "_s + nameOf(*error.command) + u" --help"_s) : u"kuscia-image --help"_s;
    terminal.complain(u"kuscia-image: "_s + errorText(error) + u'\n' +
                      word(QT_TRANSLATE_NOOP("kia::CommandLine", "How it is used: %1")).arg(help) + u'\n');
    return exitcode::usage;
}

} // namespace

int fail(const CommandError &error, bool json, Terminal &terminal, const QStringList &more)
{
    if (const auto *usage = std::get_if<UsageError>(&error)) {
        return fail(*usage, terminal);
    }
    const Message &message = std::get<Message>(error);
    if (json) {
        terminal.write(errorJson(message, more));
    } else {
        QString text = messageText(message, u"kuscia-image:"_s);
        for (const QString &remedy : more) {
            text += paragraph(remedy, u"  - "_s);
        }
        terminal.complain(text);
    }
    return exitCodeFor(message.id);
}

} // namespace kia::cli
