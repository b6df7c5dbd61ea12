#include "core/registry/protocolstate.h"

#include "core/registry/causes.h"
#include "core/registry/checksteps.h"
#include "core/registry/foundmanifest.h"
#include "core/registry/hostrules.h"
#include "core/registry/manifest.h"
#include "core/registry/probes.h"
#include "core/registry/registryerror.h"

namespace kia {

RegistryProtocol::Next RegistryProtocol::Private::onFailure()
{
    const HttpFailure &failure = *m_trace.last().outcome.failure;
    const bool isFirstPing = isRunp() && m_current.purpose == Purpose::Ping && m_credentials == Credentials::None;
    if (isFirstPing && m_trace.registry.tls && failure.kind != HttpFailureKind::Cancelled &&
        failure.kind != HttpFailureKind::HostBlocked && mayFallBackToHttp(m_trace.request.domain)) {
        // go-containerregistry takes whichever of https and http answers first (pkg/v1/remote/transport/ping.go)
        m_trace.overHttps = m_trace.asked.size() - 1;
        m_trace.registry.tls = false;
        if (splitDomain(m_trace.request.domain).port == 0) {
            m_trace.registry.port = 80;
        }
        return askRegistry(StepKind::Manifest, Purpose::Ping, "GET", Credentials::None);
    }
    return isFirstPing && m_trace.overHttps ? failOverHttps() : fail(stepOf(m_trace.last()));
}

StepKind RegistryProtocol::Private::stepOf(const Asked &asked) const
{
    const bool isFirst = &asked == &m_trace.asked.front() || (m_trace.overHttps && m_trace.asked.size() == 2);
    return CheckSteps::stepOf(asked.outcome.failure->phase, asked.step, isFirst, m_trace.isProxied());
}

RegistryProtocol::Next RegistryProtocol::Private::failOverHttps()
{
    // http was only a way out: what broke is https
    const std::size_t decided = *m_trace.overHttps;
    m_trace.registry = m_trace.asked[decided].origin;
    m_trace.failedStep = stepOf(m_trace.asked[decided]);
    m_trace.decided = decided;
    return finishFailure();
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
    if (last.status() == 400 && m_trace.overHttps && m_credentials == Credentials::None) {
        return failOverHttps(); // "Client sent an HTTP request to an HTTPS server"
    }
    if (last.status() != 200) {
        return fail(last.step);
    }
    if (m_trace.isSignInTest()) {
        if (isPage(last.outcome.response)) {
            return fail(last.step);
        }
        // a token for nobody proves nothing about the account
        m_trace.signedIn = m_credentials != Credentials::None && !(m_trace.claims && m_trace.claims->subject.isEmpty());
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
        return askAgain();
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
        m_trace.heldBackHost = realmHost(*m_trace.realm);
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
    return askAgain();
}

RegistryProtocol::Next RegistryProtocol::Private::onManifest()
{
    const Asked &last = m_trace.last();
    const int status = last.status();
    if (m_trace.isRemembered && m_credentials == Credentials::Token && (status == 401 || status == 403)) {
        return startOver();
    }
    if (last.isSuccess() || status == 404) {
        rememberAccess();
    }
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

} // namespace kia
