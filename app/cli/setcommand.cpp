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
using SecretsOrError = std::variant<GivenSecrets, Message, UsageError>;

SecretsOrError secretsFor(const std::vector<Assignment> &assignments, Terminal &terminal)
{
    GivenSecrets given;
    const auto take = [](const SecretOrError &from, Secret &to) -> std::optional<SecretsOrError> {
        if (const auto *message = std::get_if<Message>(&from)) {
            return SecretsOrError(*message);
        }
        if (const auto *usage = std::get_if<UsageError>(&from)) {
            return SecretsOrError(*usage);
        }
        to = std::get<Secret>(from);
        return {};
    };
    std::optional<SecretsOrError> error;
    if (std::any_of(assignments.begin(), assignments.end(), readsStandardInput)) {
        error = take(secretFromInput(terminal), given.fromInput);
    }
    if (!error && std::any_of(assignments.begin(), assignments.end(), readsEnvironment)) {
        error = take(secretFromEnvironment(), given.fromEnvironment);
    }
    return error ? *error : SecretsOrError(given);
}

using ConfigOrError = std::variant<KusciaConfig, Message, UsageError>;

/// Each assignment sees what those before it have made: a registry can be added and then given a username.
ConfigOrError changed(const KusciaConfig &config, const std::vector<Assignment> &assignments, const GivenSecrets &given)
{
    KusciaConfig result = config;
    for (const Assignment &assignment : assignments) {
        const Secret &secret = readsStandardInput(assignment) ? given.fromInput : given.fromEnvironment;
        const EditOrError edit = editFor(assignment, result.image(), secret);
        if (const auto *message = std::get_if<Message>(&edit)) {
            return *message;
        }
        if (const auto *usage = std::get_if<UsageError>(&edit)) {
            return *usage;
        }
        const Result<KusciaConfig, Message> next = result.edited({std::get<ConfigEdit>(edit)});
        if (!next) {
            return next.error();
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
    const SecretsOrError given = secretsFor(set.assignments, terminal);
    if (!std::holds_alternative<GivenSecrets>(given)) {
        return fail(given, set.json, terminal);
    }
    const ConfigOrError result = changed(open->config, set.assignments, std::get<GivenSecrets>(given));
    if (!std::holds_alternative<KusciaConfig>(result)) {
        return fail(result, set.json, terminal);
    }
    return finishChange(*open, std::get<KusciaConfig>(result), set.dryRun, set.json, terminal);
}

} // namespace kia::cli
