#include <algorithm>

#include "app/cli/change.h"
#include "app/cli/commands.h"
#include "app/cli/words.h"

namespace kia::cli {

namespace {

/// What the assignments take from standard input and the environment.
struct GivenSecrets {
    Secret fromInput;
    Secret fromEnvironment;
};
Result<GivenSecrets, CommandError> secretsFor(const std::vector<Assignment> &assignments, Terminal &terminal)
{
    GivenSecrets given;
    if (std::any_of(assignments.begin(), assignments.end(), readsStandardInput)) {
        const Result<Secret, CommandError> secret = secretFromInput(terminal);
        if (!secret) {
            return Fail{secret.error()};
        }
        given.fromInput = *secret;
    }
    if (std::any_of(assignments.begin(), assignments.end(), readsEnvironment)) {
        const Result<Secret, CommandError> secret = secretFromEnvironment();
        if (!secret) {
            return Fail{secret.error()};
        }
        given.fromEnvironment = *secret;
    }
    return given;
}

/// The file with all assignments made.
struct Changed {
    KusciaConfig config;
    bool sectionReplaced = false;
    std::vector<int> lostLines = {};
};

const Secret &secretOf(const Assignment &assignment, const GivenSecrets &given)
{
    return readsStandardInput(assignment) ? given.fromInput : given.fromEnvironment;
}

/// Each assignment sees what those before it have made: a registry can be added and then given a username.
Result<Changed, CommandError> changedInPlace(const KusciaConfig &config, const Set &set, const GivenSecrets &given)
{
    KusciaConfig result = config;
    for (const Assignment &assignment : set.assignments) {
        const Result<ConfigEdit, CommandError> edit =
            editFor(assignment, result.image(), secretOf(assignment, given), set.shared);
        if (!edit) {
            return Fail{edit.error()};
        }
        const Result<KusciaConfig, Message> next = result.edited({*edit});
        if (!next) {
            return Fail{next.error()};
        }
        result = *next;
    }
    return Changed{result};
}

/// The same with the whole section written anew.
Result<Changed, CommandError> changedAnew(const KusciaConfig &config, const Set &set, const GivenSecrets &given)
{
    Changed result{config, true};
    ConfigEdits edits;
    for (const Assignment &assignment : set.assignments) {
        const Result<ConfigEdit, CommandError> edit =
            editFor(assignment, result.config.image(), secretOf(assignment, given), set.shared);
        if (!edit) {
            return Fail{edit.error()};
        }
        edits.push_back(*edit);
        const Result<SectionReplacement, Message> next = config.withSectionReplaced(edits);
        if (!next) {
            return Fail{next.error()};
        }
        result.config = next->config;
        result.lostLines = next->lostLines;
    }
    return result;
}

Result<Changed, CommandError> changed(const KusciaConfig &config, const Set &set, const GivenSecrets &given)
{
    Result<Changed, CommandError> result = changedInPlace(config, set, given);
    const auto *refusal = result ? nullptr : std::get_if<Message>(&result.error());
    return refusal && set.replaceSection && offersReplacement(*refusal) ? changedAnew(config, set, given) : result;
}

/// The ways out of a refusal that are options of this command.
QStringList waysOut(const CommandError &error, const Set &set)
{
    QStringList ways;
    const auto *refusal = std::get_if<Message>(&error);
    if (refusal && refusal->id == MessageId::SharedValue && set.shared == Shared::Ask) {
        ways << word(QT_TRANSLATE_NOOP("kia::CommandLine", "Say what is meant: --shared everywhere or --shared here."));
    }
    if (refusal && offersReplacement(*refusal) && !set.replaceSection) {
        ways << word(QT_TRANSLATE_NOOP("kia::CommandLine", "Have the whole image section written anew with "
                                                           "--replace-section, and look at it with --dry-run first."));
    }
    return ways;
}

} // namespace

int run(const Set &set, Terminal &terminal)
{
    const Result<OpenConfig, Message> open = openConfig(set.file, terminal);
    if (!open) {
        return fail(open.error(), set.json, terminal);
    }
    const Result<GivenSecrets, CommandError> given = secretsFor(set.assignments, terminal);
    if (!given) {
        return fail(given.error(), set.json, terminal);
    }
    const Result<Changed, CommandError> result = changed(open->config, set, *given);
    if (!result) {
        return fail(result.error(), set.json, terminal, waysOut(result.error(), set));
    }
    return finishChange({*open, result->config, {}, result->sectionReplaced, result->lostLines}, set.dryRun, set.json,
                        terminal);
}

} // namespace kia::cli
