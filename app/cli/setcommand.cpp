#include <algorithm>

#include "app/cli/change.h"
#include "app/cli/commands.h"

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

/// Each assignment sees what those before it have made: a registry can be added and then given a username.
Result<KusciaConfig, CommandError> changed(const KusciaConfig &config, const std::vector<Assignment> &assignments,
                                           const GivenSecrets &given)
{
    KusciaConfig result = config;
    for (const Assignment &assignment : assignments) {
        const Secret &secret = readsStandardInput(assignment) ? given.fromInput : given.fromEnvironment;
        const Result<ConfigEdit, CommandError> edit = editFor(assignment, result.image(), secret);
        if (!edit) {
            return Fail{edit.error()};
        }
        const Result<KusciaConfig, Message> next = result.edited({*edit});
        if (!next) {
            return Fail{next.error()};
        }
        result = *next;
    }
    return result;
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
    const Result<KusciaConfig, CommandError> result = changed(open->config, set.assignments, *given);
    if (!result) {
        return fail(result.error(), set.json, terminal);
    }
    return finishChange({*open, *result}, set.dryRun, set.json, terminal);
}

} // namespace kia::cli
