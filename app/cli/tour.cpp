#include "app/cli/tour.h"

#include "app/cli/checkrun.h"
#include "app/cli/commands.h"
#include "app/cli/exitcodes.h"
#include "app/cli/inputs.h"
#include "app/cli/words.h"
#include "core/demo/demoregistry.h"
#include "core/image/lint.h"
#include "core/report/checktext.h"
#include "core/report/difference.h"
#include "core/report/linttext.h"
#include "core/report/paragraph.h"
#include "core/report/previewtext.h"

using namespace Qt::StringLiterals;

namespace kia::cli {

namespace {

/// Tells one step: what it is about, the command as one would type it, and what the command says.
class Teller
{
public:
    explicit Teller(Terminal &terminal) : m_terminal(terminal) {}

    void chapter(const QString &title, const QString &words)
    {
        m_terminal.say(u'\n' + u"%1. %2\n"_s.arg(++m_number).arg(title) + paragraph(words, u"   "_s) + u'\n');
    }
    void command(const QString &command) { m_terminal.say(u"$ kuscia-image "_s + command + u'\n'); }
    void output(const QString &text) { m_terminal.say(text); }

private:
    Terminal &m_terminal;
    int m_number = 0;
};

QString checked(const KusciaConfig &config, const QStringList &references, const QString &host)
{
    CheckPlan plan{references, config.image(), runtimeOf(config), {}, 1, {}};
    plan.settings.onlyHosts = {host};
    return checkText(runChecks(plan).images);
}

QString previewed(const KusciaConfig &config, const QStringList &references)
{
    const Resolver resolver(config.image(), runtimeOf(config));
    std::vector<Resolution> resolutions;
    for (const QString &reference : references) {
        resolutions.push_back(resolver.resolve(reference));
    }
    return previewText(resolutions);
}

} // namespace

int runTour(const QString &host, const QString &file, Terminal &terminal)
{
    const Result<OpenConfig, Message> open = openConfig(file, terminal);
    if (!open) {
        return fail(open.error(), false, terminal);
    }
    const QString name = u"kuscia.yaml"_s;
    const QStringList references = sampleReferences();
    Teller tell(terminal);
    terminal.say(paragraph(word(QT_TRANSLATE_NOOP(
        "kia::CommandLine", "A tour with a sample configuration and a registry that is built in and listens on this "
                            "computer only. Everything below is the real program at work."))));

    tell.chapter(word(QT_TRANSLATE_NOOP("kia::CommandLine", "What is wrong with the file?")),
                 word(QT_TRANSLATE_NOOP("kia::CommandLine", "Kuscia reads the image section once, at start, and says "
                                                            "little about what it makes of it. lint says it.")));
    tell.command(u"lint -c "_s + name);
    tell.output(lintText(name, open->config, lint(open->config)));

    tell.chapter(word(QT_TRANSLATE_NOOP("kia::CommandLine", "What will Kuscia pull?")),
                 word(QT_TRANSLATE_NOOP("kia::CommandLine",
                                        "Kuscia counts the slashes of a reference, and drops what stands before a "
                                        "single one. preview shows the address that comes out, and who gets the "
                                        "password.")));
    tell.command(u"preview -c "_s + name + u' ' + references.join(u" \\\n    "_s));
    tell.output(previewed(open->config, references));

    const QStringList first = {references.first()};
    tell.chapter(word(QT_TRANSLATE_NOOP("kia::CommandLine", "Would the pull work?")),
                 word(QT_TRANSLATE_NOOP("kia::CommandLine",
                                        "check asks the registry as Kuscia's runtime would. The password in the sample "
                                        "is an old one.")));
    tell.command(u"check -c %1 %2"_s.arg(name, first.first()));
    tell.output(checked(open->config, first, host));

    const Result<KusciaConfig, Message> fixed = open->config.edited({SetPassword{0, Secret(samplePassword())}});
    if (!fixed) {
        return fail(fixed.error(), false, terminal);
    }
    if (const auto saved = saveConfigFile(open->file, fixed->bytes()); !saved) {
        return fail(saved.error(), false, terminal);
    }
    tell.chapter(word(QT_TRANSLATE_NOOP("kia::CommandLine", "Set the new password")),
                 word(QT_TRANSLATE_NOOP("kia::CommandLine",
                                        "set changes this value and no other byte of the file. The password comes from "
                                        "standard input and is never shown, so both lines look the same.")));
    tell.command(u"set -c %1 'registries[private].password=@-'"_s.arg(name));
    tell.output(difference(open->config, *fixed, name));

    const QStringList rest = {references.first(), u"app:v9"_s, references.last()};
    tell.chapter(
        word(QT_TRANSLATE_NOOP("kia::CommandLine", "Check again")),
        word(QT_TRANSLATE_NOOP("kia::CommandLine",
                               "The first image can be pulled now. The second has no such tag. The third comes "
                               "from another host, and Kuscia would send it this password: the check holds "
                               "that back.")));
    tell.command(u"check -c %1 %2"_s.arg(name, rest.join(u" \\\n    "_s)));
    tell.output(checked(*fixed, rest, host));

    terminal.say(u'\n' +
                 paragraph(word(QT_TRANSLATE_NOOP(
                     "kia::CommandLine", "That was the tour. Now with your own file: kuscia-image lint -c FILE"))));
    return exitcode::fine;
}

} // namespace kia::cli
