#include "app/cli/change.h"

#include "app/cli/commands.h"
#include "app/cli/exitcodes.h"
#include "app/cli/words.h"
#include "core/report/changejson.h"
#include "core/report/difference.h"
#include "core/report/messagetext.h"
#include "core/report/restartcommands.h"

using namespace Qt::StringLiterals;

namespace kia::cli {

namespace {

/// What a section that is written anew has lost.
QString replacementText(const Change &change)
{
    if (!change.sectionReplaced) {
        return {};
    }
    QString text = word(QT_TRANSLATE_NOOP("kia::CommandLine", "The whole image section is written anew.")) + u'\n';
    QStringList lines;
    for (const int line : change.lostLines) {
        lines << QString::number(line);
    }
    if (!lines.isEmpty()) {
        text += word(QT_TRANSLATE_NOOP("kia::CommandLine",
                                       "Comments and unknown keys in these lines have no place in it: %1"))
                    .arg(lines.join(u", "_s)) +
                u'\n';
    }
    return text + u'\n';
}

QString savedText(const SavedFile &saved, const QString &path, bool inConfigMap)
{
    QString text =
        word(QT_TRANSLATE_NOOP("kia::CommandLine", "Saved. The file as it was: %1")).arg(saved.backup) + u'\n';
    if (saved.inPlace) {
        text += messageText({MessageId::WrittenInPlace, {{Fact::Path, saved.backup}}}, signOf(Severity::Info));
    }
    text += word(QT_TRANSLATE_NOOP("kia::CommandLine",
                                   "Kuscia reads the section only when it starts. Put in your names and restart it:")) +
            u'\n';
    const RestartCommands commands = restartCommands(path, inConfigMap);
    if (!commands.docker.isEmpty()) {
        text += u"  Docker:     "_s + commands.docker + u'\n';
    }
    return text + u"  Kubernetes: "_s + commands.kubernetes + u'\n';
}

} // namespace

int finishChange(const Change &change, bool dryRun, bool json, Terminal &terminal)
{
    const LoadedFile &file = change.before.file;
    const QString lines = difference(change.before.config, change.after, file.path);
    const bool isChanged = !lines.isEmpty();
    std::optional<SavedFile> saved;
    if (isChanged && !dryRun) {
        const Result<SavedFile, Message> result = saveConfigFile(file, change.after.bytes());
        if (!result) {
            return fail(result.error(), json, terminal);
        }
        saved = *result;
    }
    if (json) {
        terminal.write(changeJson({isChanged, lines, saved ? std::optional(saved->backup) : std::nullopt,
                                   saved && saved->inPlace, change.sectionReplaced, change.lostLines}));
        return exitcode::fine;
    }
    terminal.say(change.words + replacementText(change) + lines);
    if (saved) {
        terminal.say(u'\n' + savedText(*saved, file.path, change.after.kind() == ConfigKind::ConfigMap));
    } else if (isChanged) {
        terminal.say(u'\n' + word(QT_TRANSLATE_NOOP("kia::CommandLine", "Nothing was written (--dry-run).")) + u'\n');
    } else {
        terminal.say(word(QT_TRANSLATE_NOOP("kia::CommandLine", "Nothing to change: the file says so already.")) +
                     u'\n');
    }
    return exitcode::fine;
}

} // namespace kia::cli
