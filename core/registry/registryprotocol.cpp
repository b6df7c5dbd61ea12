#include "core/registry/registryprotocol.h"

#include "core/registry/accountrules.h"
#include "core/registry/causes.h"
#include "core/registry/probes.h"
#include "core/registry/protocolstate.h"
#include "core/registry/proxytext.h"
#include "core/registry/questions.h"
#include "core/registry/redaction.h"
#include "core/registry/requestparts.h"

namespace kia {

CheckTrace RegistryProtocol::Private::freshTrace(CheckRequest request)
{
    CheckTrace trace;
    trace.registry = request.runtime == Runtime::Runp ? ggcrOrigin(request.domain) : registryOrigin(request.domain);
    trace.notes = request.notes;
    trace.request = std::move(request);
    return trace;
}

RegistryProtocol::Next RegistryProtocol::Private::begin()
{
    CheckRequest &request = m_trace.request;
    if (request.error) {
        m_trace.failedStep = StepKind::Address;
        return End{Verdict::NotPullable, *request.error};
    }
    if (request.account && faultOf(*request.account)) {
        return fail(StepKind::Configuration, MessageId::MangledAccount);
    }
    const HostAndPort host = splitDomain(request.domain);
    if (request.account && request.foreign && !isListed(m_allowed, host.host, host.port)) {
        m_trace.heldBackHost = request.domain;
        return holdBack(StepKind::Address, MessageId::HeldBack);
    }
    if (!request.httpProxy.isEmpty() && !parseProxy(request.httpProxy)) {
        return fail(StepKind::Proxy, MessageId::NotAProxy);
    }
    if (m_memory && !m_trace.isSignInTest()) {
        if (const std::optional<KnownAccess> known = m_memory->recall(request)) {
            return askAsBefore(*known);
        }
    }
    return askFirst();
}

RegistryProtocol::Next RegistryProtocol::Private::askFirst()
{
    const bool pings = isRunp() || m_trace.isSignInTest();
    return askRegistry(StepKind::Manifest, pings ? Purpose::Ping : Purpose::Manifest, pings ? "GET" : "HEAD",
                       Credentials::None);
}

RegistryProtocol::Next RegistryProtocol::Private::askAsBefore(const KnownAccess &known)
{
    m_trace.isRemembered = true;
    m_trace.registry = known.registry;
    m_trace.challenge = known.challenge;
    m_trace.realm = known.realm;
    m_trace.realmText = known.realmText;
    m_trace.claims = known.claims;
    m_trace.hasToken = known.credentials == Credentials::Token;
    m_token = known.token;
    m_credentials = known.credentials;
    return askAgain();
}

RegistryProtocol::Next RegistryProtocol::Private::startOver()
{
    m_memory->forget(m_trace.request);
    m_trace = freshTrace(std::move(m_trace.request));
    m_credentials = Credentials::None;
    m_usesGet = false;
    return askFirst();
}

void RegistryProtocol::Private::rememberAccess() const
{
    // on another origin nothing was carried; and without anything to carry only runp's first question is saved
    const bool carried = m_currentCredentials == m_credentials && m_trace.last().origin == m_trace.registry;
    if (m_memory && carried && (isRunp() || m_credentials != Credentials::None)) {
        m_memory->remember(m_trace.request, {m_trace.registry, m_credentials, m_trace.challenge, m_trace.realm,
                                             m_trace.realmText, m_trace.claims, m_token});
    }
}

RegistryProtocol::Next RegistryProtocol::Private::ask(StepKind step, Purpose purpose, HttpRequest request,
                                                      Credentials credentials)
{
    if (credentials == Credentials::Password) {
        request.headers.push_back({"Authorization", basicAuthorization(*m_trace.request.account)});
    } else if (credentials == Credentials::Token) {
        request.headers.push_back({"Authorization", bearerAuthorization(m_token)});
    }
    m_currentCredentials = credentials;
    m_current = Ask{step, purpose, std::move(request)};
    m_hops = {Hop{m_current.request.origin, m_current.request.target}};
    return m_current;
}

RegistryProtocol::Next RegistryProtocol::Private::askRegistry(StepKind step, Purpose purpose, const QByteArray &method,
                                                              Credentials credentials)
{
    return ask(step, purpose, registryRequest(m_trace, purpose, method), credentials);
}

RegistryProtocol::Next RegistryProtocol::Private::askAgain()
{
    const bool byGet = isRunp() || m_usesGet || m_trace.isSignInTest();
    return askRegistry(questionStep(), question(), byGet ? "GET" : "HEAD", m_credentials);
}

RegistryProtocol::Next RegistryProtocol::Private::askToken(bool byPost)
{
    m_tokenByPost = byPost;
    ask(StepKind::Token, Purpose::Token, byPost ? tokenByPost(m_trace) : tokenByGet(m_trace, m_trace.hasAccount()),
        Credentials::None);
    m_currentCredentials = m_trace.hasAccount() ? Credentials::Password : Credentials::None;
    return m_current;
}

RegistryProtocol::Next RegistryProtocol::Private::askProbe(Purpose purpose)
{
    ++m_probes;
    const StepKind step = *m_trace.failedStep;
    switch (purpose) {
    case Purpose::ProbeAnonymousToken:
        return ask(step, purpose, tokenByGet(m_trace, false), Credentials::None);
    case Purpose::ProbeUnscopedToken:
        ask(step, purpose, unscopedToken(m_trace), Credentials::None);
        m_currentCredentials = Credentials::Password;
        return m_current;
    case Purpose::ProbeAnonymousManifest: {
        askRegistry(step, purpose, "HEAD", Credentials::None);
        if (!m_anonymousToken.isEmpty()) {
            m_current.request.headers.push_back({"Authorization", bearerAuthorization(m_anonymousToken)});
        }
        return m_current;
    }
    case Purpose::ProbePlainHttp:
    case Purpose::ProbePing:
        return askRegistry(step, purpose, "GET", Credentials::None);
    default:
        return askRegistry(step, purpose, "GET", m_credentials);
    }
}

void RegistryProtocol::Private::record(const HttpOutcome &outcome)
{
    Asked asked;
    asked.step = m_current.step;
    asked.purpose = m_current.purpose;
    asked.method = m_current.request.method;
    asked.origin = m_current.request.origin;
    asked.shown = QString::fromLatin1(m_current.request.method) + u' ' +
                  shownUrl(m_current.request.origin, m_current.request.target);
    asked.withPassword = m_currentCredentials == Credentials::Password;
    asked.withToken = m_currentCredentials == Credentials::Token;
    asked.outcome = outcome;
    m_trace.asked.push_back(std::move(asked));
}

RegistryProtocol::Next RegistryProtocol::Private::onOutcome(const HttpOutcome &outcome)
{
    record(outcome);
    if (isProbe(m_current.purpose)) {
        return onProbe();
    }
    if (m_current.purpose == Purpose::Platforms) {
        return onPlatforms();
    }
    if (outcome.failure) {
        return onFailure();
    }
    const bool mayMove = m_current.request.method != "POST";
    if (mayMove && isRedirect(outcome.response.status)) {
        return onRedirect();
    }
    switch (m_current.purpose) {
    case Purpose::Ping:
        return onPing();
    case Purpose::Token:
        return onToken();
    default:
        return onManifest();
    }
}

RegistryProtocol::Next RegistryProtocol::Private::succeed()
{
    addSuccessNotes(m_trace);
    return End{Verdict::Pullable, successOf(m_trace)};
}

RegistryProtocol::Next RegistryProtocol::Private::fail(StepKind step, std::optional<MessageId> stopped)
{
    m_trace.failedStep = step;
    m_trace.stopped = stopped;
    if (!m_trace.asked.empty()) {
        m_trace.decided = m_trace.asked.size() - 1;
    }
    return finishFailure();
}

RegistryProtocol::Next RegistryProtocol::Private::finishFailure()
{
    if (m_probes < mostProbes) {
        if (const std::optional<Purpose> purpose = probeFor(m_trace)) {
            return askProbe(*purpose);
        }
    }
    addFailureNotes(m_trace);
    return failureEnd(m_trace);
}

RegistryProtocol::Next RegistryProtocol::Private::holdBack(StepKind step, MessageId outcome)
{
    m_trace.failedStep = step;
    m_trace.stopped = outcome;
    return End{Verdict::HeldBack, messageOf(m_trace, outcome)};
}

RegistryProtocol::RegistryProtocol(CheckRequest request, QStringList allowedHosts, AccessMemory *memory)
{
    allowedHosts += request.allowedHosts;
    d = std::make_unique<Private>(std::move(request), std::move(allowedHosts), memory);
}

RegistryProtocol::~RegistryProtocol() = default;

RegistryProtocol::Next RegistryProtocol::begin()
{
    return d->begin();
}

RegistryProtocol::Next RegistryProtocol::onOutcome(const HttpOutcome &outcome)
{
    return d->onOutcome(outcome);
}

const CheckTrace &RegistryProtocol::trace() const
{
    return d->trace();
}

} // namespace kia
