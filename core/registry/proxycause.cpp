#include "core/registry/causes.h"

#include <algorithm>

#include "core/registry/proxytext.h"
#include "core/registry/redaction.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

QByteArray squidError(const HttpFailure &failure)
{
    HttpResponse response;
    response.headers = failure.proxyHeaders;
    return response.value("X-Squid-Error");
}

/// The sign-ins that a proxy asks for, when Basic, the only one that Go answers, is not among them.
QStringList foreignSignIns(const HttpFailure &failure)
{
    HttpResponse response;
    response.headers = failure.proxyHeaders;
    QStringList schemes;
    for (const Challenge &challenge : parseChallenges(response.values("Proxy-Authenticate"))) {
        if (challenge.scheme == "basic") {
            return {};
        }
        schemes << escaped(challenge.scheme, 40);
    }
    return schemes;
}

/// The proxy's answer to CONNECT. Its status is not the registry's, though runc's log shows only the phrase.
MessageId answerOf(const std::optional<HttpProxy> &proxy, const HttpFailure &failure)
{
    const QByteArray squid = squidError(failure);
    if (squid.startsWith("ERR_ACCESS_DENIED")) {
        return MessageId::ProxyForbidden;
    }
    if (squid.startsWith("ERR_CONNECT_FAIL") || squid.startsWith("ERR_DNS_FAIL")) {
        return MessageId::ProxyCannotReach;
    }
    switch (failure.proxyStatus) {
    case 401: // tinyproxy's way of refusing a password
    case 407:
        if (!foreignSignIns(failure).isEmpty()) {
            return MessageId::ProxySignInKind;
        }
        return proxy && proxy->hasAccount() ? MessageId::ProxyWrongLogin : MessageId::ProxyLogin;
    case 403:
        return MessageId::ProxyForbidden;
    case 500:
    case 502:
    case 503:
    case 504:
        return MessageId::ProxyCannotReach;
    default:
        return MessageId::NotAProxy;
    }
}

/// The replies of RFC 1928 section 6.
struct SocksReply {
    int code;
    MessageId cause;
    MessageId reason;
};
constexpr SocksReply socksReplies[] = {
    {1, MessageId::ProxyCannotReach, MessageId::ReasonSocksFailure},
    {2, MessageId::ProxyForbidden, MessageId::ReasonSocksRules},
    {3, MessageId::ProxyCannotReach, MessageId::ReasonSocksNetwork},
    {4, MessageId::ProxyCannotReach, MessageId::ReasonSocksHost},
    {5, MessageId::ProxyCannotReach, MessageId::ReasonSocksRefused},
    {6, MessageId::ProxyCannotReach, MessageId::ReasonSocksHops},
    {7, MessageId::NotAProxy, MessageId::ReasonSocksCommand},
    {8, MessageId::ProxyCannotReach, MessageId::ReasonSocksAddress},
};

const SocksReply *socksReply(int code)
{
    const auto *found = std::ranges::find(socksReplies, code, &SocksReply::code);
    return found == std::end(socksReplies) ? nullptr : found;
}

/// The other end of a proxy's address that begins with https has not spoken TLS: an HTTP proxy waits for the end of a
/// line that the greeting does not have, or closes.
bool isStuckInHandshake(const std::optional<HttpProxy> &proxy, const HttpFailure &failure, const HttpPeer &peer)
{
    const bool hasEnded = failure.kind == HttpFailureKind::TimedOut || failure.kind == HttpFailureKind::Closed;
    return hasEnded && proxy && proxy->kind == HttpProxy::Kind::Https && failure.phase == HttpPhase::Proxy &&
           peer.certificates.isEmpty();
}

MessageId causeOf(const std::optional<HttpProxy> &proxy, const HttpFailure &failure, const HttpPeer &peer)
{
    if (isStuckInHandshake(proxy, failure, peer)) {
        return MessageId::ProxyNotTls;
    }
    switch (failure.kind) {
    case HttpFailureKind::ProxyStatus:
        return answerOf(proxy, failure);
    case HttpFailureKind::SocksMethod: // without both halves of an account it is that what the proxy misses
        return proxy && !proxy->user.isEmpty() && !proxy->password.isEmpty() ? MessageId::ProxySignInKind
                                                                             : MessageId::ProxyLogin;
    case HttpFailureKind::SocksSignIn:
        return MessageId::ProxyWrongLogin;
    case HttpFailureKind::SocksReply:
        if (const SocksReply *reply = socksReply(failure.proxyStatus)) {
            return reply->cause;
        }
        return MessageId::NotAProxy;
    case HttpFailureKind::Tls:
        return failure.faults.isEmpty() ? MessageId::ProxyNotTls : MessageId::ProxyCertificate;
    case HttpFailureKind::HostBlocked:
        return MessageId::HostBlocked;
    case HttpFailureKind::Cancelled:
        return MessageId::Cancelled;
    case HttpFailureKind::NameNotFound:
        return MessageId::ProxyName;
    case HttpFailureKind::Refused:
        return MessageId::ProxyRefused;
    case HttpFailureKind::TimedOut:
        return failure.phase == HttpPhase::Resolve ? MessageId::ProxyName : MessageId::ProxySilent;
    case HttpFailureKind::Unreachable:
    case HttpFailureKind::Other:
        return MessageId::ProxySilent;
    default:
        return MessageId::NotAProxy; // it closed, or spoke something else
    }
}

Message certificateOfProxy(const CheckTrace &trace, const Asked &asked)
{
    const MessageId first = certificateCauses(asked).front();
    Message message = certificateCause(trace, first, asked.outcome.peer, asked.origin);
    message.id = MessageId::ProxyCertificate;
    message.reason = proxyReasonOf(first);
    return message;
}

} // namespace

MessageId proxyReasonOf(MessageId certificateCause)
{
    switch (certificateCause) {
    case MessageId::NotYetValid:
        return MessageId::ReasonCertificateEarly;
    case MessageId::Expired:
        return MessageId::ReasonCertificateExpired;
    case MessageId::CnOnly:
        return MessageId::ReasonCertificateCnOnly;
    case MessageId::WrongHost:
        return MessageId::ReasonCertificateHost;
    case MessageId::Weak:
        return MessageId::ReasonCertificateWeak;
    case MessageId::SelfSigned:
        return MessageId::ReasonCertificateSelfSigned;
    default:
        return MessageId::ReasonCertificateIssuer;
    }
}

Message proxyCause(const CheckTrace &trace, const Asked &asked)
{
    const HttpFailure &failure = *asked.outcome.failure;
    const std::optional<HttpProxy> proxy = parseProxy(trace.request.httpProxy);
    const MessageId cause = causeOf(proxy, failure, asked.outcome.peer);
    if (cause == MessageId::ProxyCertificate) {
        return certificateOfProxy(trace, asked);
    }
    const std::vector<HttpTiming> &timings = asked.outcome.timings;
    const bool isSocks = failure.kind == HttpFailureKind::SocksReply;
    Facts facts = {{Fact::Host, asked.origin.host}, {Fact::Port, QString::number(asked.origin.port)}};
    if (proxy) {
        facts.insert(Fact::Kind, nameOf(proxy->kind));
    }
    if (failure.proxyStatus > 0 && !isSocks) {
        facts.insert(Fact::Status, QString::number(failure.proxyStatus));
    }
    if (failure.proxyStatus > 0) {
        facts.insert(Fact::Detail, QString::number(failure.proxyStatus));
    }
    if (!failure.firstLine.isEmpty()) {
        facts.insert(Fact::Detail, escaped(failure.firstLine, 80));
    }
    if (failure.kind == HttpFailureKind::TimedOut && !timings.empty()) {
        facts.insert(Fact::Seconds, QString::number(qRound(timings.back().ms / 1000)));
    }
    if (cause == MessageId::ProxySignInKind) {
        facts.insert(Fact::Scheme, foreignSignIns(failure).join(u", "_s));
    }
    Message message = messageOf(trace, cause, facts);
    if (const SocksReply *reply = isSocks ? socksReply(failure.proxyStatus) : nullptr) {
        message.reason = reply->reason;
    }
    return message;
}

} // namespace kia
