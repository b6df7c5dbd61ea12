#include "core/registry/registryprotocol.h"

#include "core/registry/accountrules.h"
#include "core/registry/causes.h"
#include "core/registry/checksteps.h"
#include "core/registry/foundmanifest.h"
#include "core/registry/manifest.h"
#include "core/registry/probes.h"
#include "core/registry/proxytext.h"
#include "core/registry/redaction.h"
#include "core/registry/redirectrules.h"
#include "core/registry/registryerror.h"
#include "core/registry/registryhosts.h"
#include "core/registry/requestparts.h"

namespace kia {

using namespace Qt::StringLiterals;

class RegistryProtocol::Private
{
public:
    Private(CheckRequest request, QStringList allowed) : m_allowed(std::move(allowed))
    {
        m_trace.request = std::move(request);
        m_trace.registry = isRunp() ? ggcrOrigin(m_trace.request.domain) : registryOrigin(m_trace.request.domain);
    }

    Next begin();
    Next onOutcome(const HttpOutcome &outcome);
    const CheckTrace &trace() const { return m_trace; }

private:
    enum class Credentials { None, Password, Token };

    bool isRunp() const { return m_trace.request.runtime == Runtime::Runp; }
    bool asksPingFirst() const { return isRunp() || m_trace.isSignInTest(); }

    Next ask(StepKind step, Purpose purpose, HttpRequest request, Credentials credentials);
    Next askRegistry(StepKind step, Purpose purpose, const QByteArray &method, Credentials credentials);
    Next askToken(bool byPost);
    Next askProbe(Purpose purpose);
    HttpRequest tokenByGet(const QByteArray &scope, bool withPassword) const;

    void record(const HttpOutcome &outcome);
    Next onFailure();
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
    Credentials m_credentials = Credentials::None; ///< what the question is asked with
    Secret m_token;
    Secret m_anonymousToken;
    Ask m_current;
    Credentials m_currentCredentials = Credentials::None;
    std::vector<Hop> m_hops; ///< of the current question
    bool m_usesGet = false;  ///< the registry refused HEAD
    bool m_tokenByPost = false;
    int m_probes = 0;
    std::size_t m_firstQuestion = 0; ///< the one that connects
};

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
        return holdBack(StepKind::Address, MessageId::HeldBack);
    }
    if (!request.httpProxy.isEmpty() && !parseProxy(request.httpProxy)) {
        return fail(StepKind::Proxy, MessageId::NotAProxy);
    }
    if (asksPingFirst()) {
        return askRegistry(StepKind::Manifest, Purpose::Ping, "GET", Credentials::None);
    }
    return askRegistry(StepKind::Manifest, Purpose::Manifest, "HEAD", Credentials::None);
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
    const CheckRequest &wanted = m_trace.request;
    HttpRequest request;
    request.method = method;
    request.origin = m_trace.registry;
    request.headers = manifestHeaders(wanted.runtime);
    switch (purpose) {
    case Purpose::Ping:
    case Purpose::ProbePing:
    case Purpose::ProbePlainHttp:
        request.target = "/v2/";
        request.headers = plainHeaders(wanted.runtime);
        break;
    case Purpose::ProbeTags:
        request.target = tagsTarget(wanted.repository);
        request.headers = plainHeaders(wanted.runtime);
        break;
    case Purpose::Blob:
        request.target = blobTarget(wanted.repository, wanted.reference);
        break;
    case Purpose::Platforms:
        request.target = manifestTarget(wanted.repository, m_trace.manifest->digest);
        break;
    default:
        request.target = manifestTarget(wanted.repository, wanted.reference);
        break;
    }
    if (method == "GET" &&
        (purpose == Purpose::Manifest || purpose == Purpose::Body || purpose == Purpose::Platforms)) {
        request.bodyLimit = largestManifest;
    }
    return ask(step, purpose, std::move(request), credentials);
}

HttpRequest RegistryProtocol::Private::tokenByGet(const QByteArray &scope, bool withPassword) const
{
    HttpRequest request;
    request.method = "GET";
    request.origin = m_trace.realm->origin;
    request.target = tokenTarget(m_trace.realm->target, m_trace.challenge->value("service"), scope, isRunp());
    request.headers = plainHeaders(m_trace.request.runtime);
    if (withPassword) {
        request.headers.push_back({"Authorization", basicAuthorization(*m_trace.request.account)});
    }
    return request;
}

RegistryProtocol::Next RegistryProtocol::Private::askToken(bool byPost)
{
    m_tokenByPost = byPost;
    const QByteArray scope = scopeOf(m_trace.request.repository, m_trace.challenge->value("scope"));
    HttpRequest request = tokenByGet(scope, !byPost && m_trace.hasAccount());
    if (byPost) {
        request.method = "POST";
        request.target = m_trace.realm->target;
        request.headers.push_back({"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"});
        request.body = passwordForm(*m_trace.request.account, m_trace.challenge->value("service"), scope);
    }
    const Next next = ask(StepKind::Token, Purpose::Token, std::move(request), Credentials::None);
    m_currentCredentials = m_trace.hasAccount() ? Credentials::Password : Credentials::None;
    return next;
}

RegistryProtocol::Next RegistryProtocol::Private::askProbe(Purpose purpose)
{
    ++m_probes;
    const StepKind step = *m_trace.failedStep;
    switch (purpose) {
    case Purpose::ProbeAnonymousToken:
        return ask(step, purpose,
                   tokenByGet(scopeOf(m_trace.request.repository, m_trace.challenge->value("scope")), false),
                   Credentials::None);
    case Purpose::ProbeUnscopedToken: {
        const Next next = ask(step, purpose, tokenByGet({}, true), Credentials::None);
        m_currentCredentials = Credentials::Password;
        return next;
    }
    case Purpose::ProbeAnonymousManifest: {
        askRegistry(step, purpose, "HEAD", Credentials::None);
        if (!m_anonymousToken.isEmpty()) {
            m_current.request.headers.push_back({"Authorization", bearerAuthorization(m_anonymousToken)});
        }
        return m_current;
    }
    case Purpose::ProbePlainHttp:
        askRegistry(step, purpose, "GET", Credentials::None);
        m_current.request.origin.tls = false;
        return m_current;
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

RegistryProtocol::Next RegistryProtocol::Private::onFailure()
{
    const HttpFailure &failure = *m_trace.last().outcome.failure;
    if (isRunp() && m_current.purpose == Purpose::Ping && m_trace.registry.tls &&
        failure.kind != HttpFailureKind::Cancelled && mayFallBackToHttp(m_trace.request.domain)) {
        // go-containerregistry takes whichever of https and http answers first (pkg/v1/remote/transport/ping.go)
        m_trace.registry.tls = false;
        if (m_trace.registry.port == 443 && splitDomain(m_trace.request.domain).port == 0) {
            m_trace.registry.port = 80;
        }
        m_firstQuestion = m_trace.asked.size();
        return askRegistry(StepKind::Manifest, Purpose::Ping, "GET", Credentials::None);
    }
    const bool isFirst = m_trace.asked.size() == m_firstQuestion + 1;
    return fail(CheckSteps::stepOf(failure.phase, m_current.step, isFirst, m_trace.isProxied()));
}

RegistryProtocol::Next RegistryProtocol::Private::onRedirect()
{
    const Redirect redirect = judgeRedirect(m_hops, m_trace.last().outcome.response.value("Location"));
    switch (redirect.rule) {
    case RedirectRule::Broken:
        return fail(m_current.step);
    case RedirectRule::Loop:
        return fail(m_current.step, MessageId::RedirectLoop);
    case RedirectRule::ToHttp:
        m_trace.redirectedTo = redirect.origin;
        return fail(m_current.step, MessageId::RedirectToHttp);
    case RedirectRule::OtherOrigin:
        m_trace.redirectedTo = redirect.origin;
        if (m_current.purpose == Purpose::Token && m_currentCredentials == Credentials::Password) {
            return fail(m_current.step,
                        MessageId::RedirectOtherHost); // without the account the token would say nothing
        }
        std::erase_if(m_current.request.headers, [](const auto &header) { return header.first == "Authorization"; });
        m_currentCredentials = Credentials::None;
        break;
    case RedirectRule::SameOrigin:
        break;
    }
    m_current.request.origin = redirect.origin;
    m_current.request.target = redirect.target;
    m_hops.push_back({redirect.origin, redirect.target});
    return m_current;
}

RegistryProtocol::Next RegistryProtocol::Private::onPing()
{
    const Asked &last = m_trace.last();
    if (last.status() == 401) {
        return m_credentials == Credentials::None ? onChallenge() : fail(StepKind::ManifestAgain);
    }
    if (last.status() != 200) {
        return fail(last.step);
    }
    if (m_trace.isSignInTest()) {
        if (isPage(last.outcome.response)) {
            return fail(last.step);
        }
        m_trace.signedIn = m_credentials != Credentials::None &&
                           !(m_trace.claims && m_trace.claims->subject.isEmpty() && looksLikeHarbor(m_trace));
        return succeed();
    }
    // runp sends the account although nobody has asked for it (pkg/v1/remote/transport/basic.go:34-62)
    if (m_trace.hasAccount()) {
        if (!last.origin.tls && !isLoopbackHost(last.origin.host)) {
            return holdBack(StepKind::Manifest, MessageId::RunpPlainHttp);
        }
        m_credentials = Credentials::Password;
    }
    return askRegistry(questionStep(), Purpose::Manifest, "GET", m_credentials);
}

RegistryProtocol::Next RegistryProtocol::Private::onChallenge()
{
    const Asked &last = m_trace.last();
    if (!(last.origin == m_trace.registry)) {
        return fail(StepKind::Challenge, MessageId::RedirectOtherHost); // the account is not for this host
    }
    const std::optional<Challenge> challenge = usableChallenge(last.challenges());
    if (!challenge) {
        const bool sendsAnyway = isRunp() && m_trace.hasAccount() && !last.challenges().empty();
        if (!sendsAnyway) {
            return fail(StepKind::Challenge);
        }
    }
    m_trace.challenge = challenge;
    if (!m_trace.registry.tls && m_trace.hasAccount() && !isLoopbackHost(m_trace.registry.host)) {
        return holdBack(StepKind::Challenge, MessageId::RunpPlainHttp);
    }
    if (!challenge || challenge->scheme == "basic") {
        if (!m_trace.hasAccount()) {
            return fail(StepKind::Challenge);
        }
        m_credentials = Credentials::Password;
        return askRegistry(StepKind::ManifestAgain, question(),
                           isRunp() || m_usesGet || m_trace.isSignInTest() ? "GET" : "HEAD", m_credentials);
    }
    m_trace.realmText = challenge->value("realm");
    m_trace.realm = parseRealm(m_trace.realmText);
    if (!m_trace.realm) {
        return fail(StepKind::Challenge, MessageId::BadRealm);
    }
    const RealmRule rule = m_trace.hasAccount() ? judgeRealmForAccount(*m_trace.realm, m_trace.registry, m_allowed)
                                                : judgeRealm(*m_trace.realm, m_trace.registry, m_allowed);
    if (rule == RealmRule::Refused) {
        return fail(StepKind::Challenge, MessageId::BadRealm);
    }
    if (rule == RealmRule::HeldBack) {
        return holdBack(StepKind::Challenge, MessageId::HeldBack);
    }
    return askToken(!isRunp() && m_trace.hasAccount());
}

RegistryProtocol::Next RegistryProtocol::Private::onToken()
{
    Asked &last = m_trace.asked.back();
    const int status = last.status();
    if (m_tokenByPost && (status == 400 || status == 401 || status == 404 || status == 405)) {
        return askToken(false); // as containerd does (remotes/docker/authorizer.go:316)
    }
    const bool isAnswer = isRunp() ? status == 200 : status < 400;
    if (!isAnswer) {
        return fail(StepKind::Token);
    }
    const Result<TokenAnswer, TokenFault> answer = parseTokenAnswer(last.outcome.response.body);
    if (!answer) {
        m_trace.tokenFault = answer.error();
        return fail(StepKind::Token);
    }
    last.outcome.response.body.clear();
    if (m_tokenByPost && !answer->isAccessToken) {
        return fail(StepKind::Token, MessageId::TokenField);
    }
    m_token = answer->token;
    m_trace.claims = answer->claims;
    m_trace.hasToken = true;
    m_credentials = Credentials::Token;
    return askRegistry(StepKind::ManifestAgain, question(),
                       isRunp() || m_usesGet || m_trace.isSignInTest() ? "GET" : "HEAD", m_credentials);
}

RegistryProtocol::Next RegistryProtocol::Private::onManifest()
{
    const Asked &last = m_trace.last();
    const int status = last.status();
    if (status == 200 || (last.isSuccess() && !isRunp())) {
        return onFound();
    }
    if ((status == 405 || status == 501) && last.method == "HEAD") {
        m_usesGet = true;
        m_trace.notes.push_back(messageOf(m_trace, MessageId::HeadRefused));
        return askRegistry(last.step, Purpose::Manifest, "GET", m_credentials);
    }
    if (status == 401 && m_credentials == Credentials::None) {
        return onChallenge();
    }
    if (status == 404 && m_trace.wantsDigest() && m_current.purpose == Purpose::Manifest && !isRunp()) {
        return askRegistry(last.step, Purpose::Blob, "HEAD", m_credentials);
    }
    return fail(last.step);
}

RegistryProtocol::Next RegistryProtocol::Private::onFound()
{
    const Asked &last = m_trace.last();
    const Found found = judgeManifest(m_trace.request, last.method, last.outcome.response);
    if (found.needsBody) {
        return askRegistry(last.step, Purpose::Body, "GET", m_credentials);
    }
    if (found.fault) {
        // a page is no image of anybody: whether it is a portal, another question tells
        return fail(last.step, *found.fault == MessageId::CaptivePortal ? std::nullopt : found.fault);
    }
    m_trace.manifest = found.info;
    // Harbor gives everybody a token for a public project, whatever the password was
    const bool isAnonymousToken = m_trace.claims && m_trace.claims->subject.isEmpty();
    m_trace.signedIn = m_credentials != Credentials::None && m_trace.hasAccount() && !isAnonymousToken;
    if (m_trace.hasAccount() && isAnonymousToken) {
        m_trace.notes.push_back(messageOf(m_trace, MessageId::PublicButBadAccount));
    }
    // Docker Hub counts every GET of a manifest as a pull
    const bool mayAsk = !isDockerHub(splitDomain(m_trace.request.domain).host);
    if (found.kind == ManifestKind::Index && found.info.platforms.isEmpty() && mayAsk) {
        return askRegistry(StepKind::Platforms, Purpose::Platforms, "GET", m_credentials);
    }
    return succeed();
}

RegistryProtocol::Next RegistryProtocol::Private::onPlatforms()
{
    const Asked &last = m_trace.last();
    if (last.isSuccess()) {
        m_trace.manifest->platforms = platformsOf(last.outcome.response.body);
    }
    return succeed();
}

RegistryProtocol::Next RegistryProtocol::Private::onProbe()
{
    Asked &last = m_trace.asked.back();
    if (m_current.purpose == Purpose::ProbeAnonymousToken && last.isSuccess()) {
        if (const Result<TokenAnswer, TokenFault> answer = parseTokenAnswer(last.outcome.response.body)) {
            m_anonymousToken = answer->token;
            m_trace.hasAnonymousToken = true;
        }
    }
    if ((m_current.purpose == Purpose::ProbeAnonymousToken || m_current.purpose == Purpose::ProbeUnscopedToken) &&
        last.isSuccess()) {
        last.outcome.response.body.clear();
    }
    return finishFailure();
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

RegistryProtocol::RegistryProtocol(CheckRequest request, QStringList allowedHosts)
    : d(std::make_unique<Private>(std::move(request), std::move(allowedHosts)))
{}

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
