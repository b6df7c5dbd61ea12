#pragma once

#include <optional>
#include <vector>

#include "core/registry/challenge.h"
#include "core/registry/checkreport.h"
#include "core/registry/checkrequest.h"
#include "core/registry/httpmessage.h"
#include "core/registry/realmrules.h"
#include "core/registry/tokenanswer.h"

namespace kia {

/// What a request was sent for.
enum class Purpose {
    Ping,      ///< /v2/: runp's first question, and the sign-in test
    Manifest,  ///< the question itself
    Blob,      ///< containerd's second try for a digest
    Body,      ///< the manifest's bytes, to hash them
    Token,     ///< at the realm
    Platforms, ///< the index's bytes
    // harmless questions that tell causes apart, asked after the answer is known
    ProbeTags,              ///< does the repository exist?
    ProbePing,              ///< is this a registry at all?
    ProbeBody,              ///< a HEAD has no body: what does the server say?
    ProbeAnonymousToken,    ///< would the image be there without the account?
    ProbeAnonymousManifest, ///< the same, second half
    ProbeUnscopedToken,     ///< is it the account or the right that Harbor refuses?
    ProbePlainHttp,         ///< does the port speak plain http?
};
bool isProbe(Purpose purpose);

/// One exchange as it is remembered: without its Authorization, its body, and the answer that held a token.
struct Asked {
    StepKind step = StepKind::Manifest;
    Purpose purpose = Purpose::Manifest;
    QByteArray method;
    HttpOrigin origin;
    QString shown;             ///< method and address for display
    bool withPassword = false; ///< the account itself was sent
    bool withToken = false;
    HttpOutcome outcome;

    int status() const { return outcome.failure ? 0 : outcome.response.status; }
    bool isSuccess() const { return status() >= 200 && status() < 300; }
    std::vector<Challenge> challenges() const { return parseChallenges(outcome.response.values("WWW-Authenticate")); }
};

/// Everything that a check has seen and decided: what the cause of a failure is told from.
struct CheckTrace {
    CheckRequest request;
    HttpOrigin registry;       ///< where the image was asked for first
    bool isRemembered = false; ///< it began with a sign-in that an earlier check has made
    std::vector<Asked> asked;

    std::optional<Challenge> challenge; ///< the one that was answered
    std::optional<Realm> realm;
    QByteArray realmText; ///< as the server wrote it
    std::optional<TokenClaims> claims;
    std::optional<TokenFault> tokenFault;
    bool hasToken = false;
    bool hasAnonymousToken = false;         ///< a probe got one
    std::optional<HttpOrigin> redirectedTo; ///< another origin that took over

    std::optional<std::size_t> overHttps; ///< runp: the exchange after whose failure http was tried
    std::optional<std::size_t> decided;   ///< the exchange that ended it
    std::optional<StepKind> failedStep;
    std::optional<MessageId> stopped; ///< a rule of ours ended it, not the server

    std::vector<Message> notes;
    std::optional<ManifestInfo> manifest;
    QString heldBackHost;  ///< of a verdict HeldBack: whom to ask about
    bool signedIn = false; ///< the account was accepted

    const Asked &last() const { return asked.back(); }
    const Asked *deciding() const { return decided ? &asked[*decided] : nullptr; }
    /// The last exchange of that purpose, or nothing.
    const Asked *find(Purpose purpose) const;
    bool hasAccount() const { return request.account.has_value(); }
    bool isSignInTest() const { return request.repository.isEmpty(); }
    bool wantsDigest() const { return request.reference.contains(u':'); }
    /// https origins but loopback go through image.httpProxy, as in Go.
    bool isProxied() const;
};

/// How a check ends.
struct CheckEnd {
    Verdict verdict = Verdict::Unknown;
    Message outcome{MessageId::Cancelled, {}};
};

} // namespace kia
