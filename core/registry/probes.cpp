#include "core/registry/probes.h"

#include <algorithm>

#include "core/registry/registryerror.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

std::optional<Purpose> unlessAsked(const CheckTrace &trace, Purpose purpose)
{
    return trace.find(purpose) ? std::nullopt : std::optional(purpose);
}

/// Only a HEAD leaves something unsaid.
std::optional<Purpose> bodyOf(const CheckTrace &trace, const Asked &failed)
{
    return failed.method == "HEAD" && !trace.isSignInTest() ? unlessAsked(trace, Purpose::ProbeBody) : std::nullopt;
}

std::optional<Purpose> probeForMissing(const CheckTrace &trace, const Asked &failed)
{
    if (failed.purpose == Purpose::Ping) {
        return std::nullopt; // there is no registry to ask about its tags
    }
    const Asked *tags = trace.find(Purpose::ProbeTags);
    if (!tags) {
        return Purpose::ProbeTags;
    }
    if (tags->isSuccess()) {
        return std::nullopt;
    }
    const bool saysError = parseRegistryError(tags->outcome.response).isJson;
    if (tags->status() == 404 && saysError) {
        return std::nullopt;
    }
    const bool isRegistry = failed.outcome.response.values("Docker-Distribution-Api-Version").size() > 0 ||
                            trace.find(Purpose::Ping) != nullptr;
    return isRegistry ? bodyOf(trace, failed) : unlessAsked(trace, Purpose::ProbePing);
}

std::optional<Purpose> probeForUnauthorized(const CheckTrace &trace, const Asked &failed)
{
    const std::vector<Challenge> challenges = failed.challenges();
    if (failed.withPassword) {
        // a registry that runp was let into without a password, and that then refused the one it sent unasked
        const bool isOpen = trace.find(Purpose::Ping) && trace.find(Purpose::Ping)->isSuccess();
        return isOpen && !trace.isSignInTest() ? unlessAsked(trace, Purpose::ProbeAnonymousManifest) : std::nullopt;
    }
    if (challenges.empty()) {
        return bodyOf(trace, failed);
    }
    const bool isAnonymous = trace.claims && trace.claims->subject.isEmpty();
    if (failed.withToken && trace.hasAccount() && (isAnonymous || looksLikeHarbor(trace))) {
        const Asked *unscoped = trace.find(Purpose::ProbeUnscopedToken);
        if (!unscoped) {
            return Purpose::ProbeUnscopedToken;
        }
        return unscoped->isSuccess() ? bodyOf(trace, failed) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Purpose> probeForToken(const CheckTrace &trace, const Asked &failed)
{
    if (!failed.withPassword || trace.isSignInTest() || (failed.status() != 401 && failed.status() != 403)) {
        return std::nullopt;
    }
    if (!trace.find(Purpose::ProbeAnonymousToken)) {
        return Purpose::ProbeAnonymousToken;
    }
    return trace.hasAnonymousToken ? unlessAsked(trace, Purpose::ProbeAnonymousManifest) : std::nullopt;
}

} // namespace

bool looksLikeHarbor(const CheckTrace &trace)
{
    const Asked *failed = trace.deciding();
    if (!failed || !trace.realm) {
        return false;
    }
    const std::vector<Challenge> challenges = failed->challenges();
    const bool namesHarbor = std::ranges::any_of(challenges, [](const Challenge &challenge) {
        return challenge.scheme == "basic" && challenge.value("realm").toLower() == "harbor";
    });
    const bool askedBasic = !challenges.empty() && challenges.front().scheme == "basic";
    const bool emptyToken = trace.claims && (trace.claims->subject.isEmpty() || trace.claims->grants.isEmpty());
    return namesHarbor || (askedBasic && emptyToken) ||
           (emptyToken && trace.realm->target.startsWith("/service/token"));
}

std::optional<Purpose> probeFor(const CheckTrace &trace)
{
    const Asked *failed = trace.deciding();
    if (!failed || trace.stopped) {
        return std::nullopt;
    }
    if (failed->outcome.failure) {
        const HttpFailure &failure = *failed->outcome.failure;
        const bool isHandshake = failure.kind == HttpFailureKind::Tls && failure.faults.isEmpty() && !failure.atProxy;
        const bool wasTried = trace.overHttps.has_value();
        return isHandshake && failed->purpose != Purpose::Token && failed->origin.tls && !wasTried
                   ? unlessAsked(trace, Purpose::ProbePlainHttp)
                   : std::nullopt;
    }
    if (failed->purpose == Purpose::Token) {
        return probeForToken(trace, *failed);
    }
    switch (failed->status()) {
    case 200:
        return isPage(failed->outcome.response) && !trace.find(Purpose::Ping) ? unlessAsked(trace, Purpose::ProbePing)
                                                                              : std::nullopt;
    case 400:
    case 403:
    case 412:
        return bodyOf(trace, *failed);
    case 401:
        return probeForUnauthorized(trace, *failed);
    case 404:
        return probeForMissing(trace, *failed);
    default:
        return std::nullopt;
    }
}

} // namespace kia
