#pragma once

#include "core/registry/accessmemory.h"
#include "core/registry/redirectrules.h"
#include "core/registry/registryhosts.h"
#include "core/registry/registryprotocol.h"

namespace kia {

/// Where a conversation stands: what is asked next is in registryprotocol.cpp, what an answer means for it in
/// protocolanswers.cpp.
class RegistryProtocol::Private
{
public:
    Private(CheckRequest request, QStringList allowed, AccessMemory *memory)
        : m_trace(freshTrace(std::move(request))), m_allowed(std::move(allowed)), m_memory(memory)
    {}

    Next begin();
    Next onOutcome(const HttpOutcome &outcome);
    const CheckTrace &trace() const { return m_trace; }

private:
    static CheckTrace freshTrace(CheckRequest request);
    bool isRunp() const { return m_trace.request.runtime == Runtime::Runp; }

    Next ask(StepKind step, Purpose purpose, HttpRequest request, Credentials credentials);
    Next askRegistry(StepKind step, Purpose purpose, const QByteArray &method, Credentials credentials);
    Next askFirst();
    Next askAsBefore(const KnownAccess &known);
    Next startOver();
    void rememberAccess() const;
    Next askAgain();
    Next askToken(bool byPost);
    Next askProbe(Purpose purpose);

    void record(const HttpOutcome &outcome);
    Next onFailure();
    Next failOverHttps();
    StepKind stepOf(const Asked &asked) const;
    Next onRedirect();
    Next onPing();
    Next onManifest();
    Next onChallenge();
    Next onToken();
    Next onFound();
    Next onProbe();
    Next onPlatforms();

    Next succeed();
    Next fail(StepKind step, std::optional<MessageId> stopped = std::nullopt);
    Next holdBack(StepKind step, MessageId outcome);
    Next finishFailure();

    StepKind questionStep() const
    {
        return m_credentials == Credentials::None ? StepKind::Manifest : StepKind::ManifestAgain;
    }
    Purpose question() const { return m_trace.isSignInTest() ? Purpose::Ping : Purpose::Manifest; }

    CheckTrace m_trace;
    QStringList m_allowed;
    AccessMemory *m_memory;
    Credentials m_credentials = Credentials::None; ///< what the question is asked with
    Secret m_token;
    Secret m_anonymousToken;
    Ask m_current;
    Credentials m_currentCredentials = Credentials::None;
    std::vector<Hop> m_hops; ///< of the current question
    bool m_usesGet = false;  ///< the registry refused HEAD
    bool m_tokenByPost = false;
    int m_probes = 0;
};

} // namespace kia
