#include "core/registry/causes.h"
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

/// The proxy's answer to CONNECT. Its status is not the registry's, though runc's log shows only the phrase.
MessageId answerOf(const CheckTrace &trace, const HttpFailure &failure)
{
    const QByteArray squid = squidError(failure);
    if (squid.startsWith("ERR_ACCESS_DENIED")) {
        return MessageId::ProxyForbidden;
    }
    if (squid.startsWith("ERR_CONNECT_FAIL") || squid.startsWith("ERR_DNS_FAIL")) {
        return MessageId::ProxyCannotReach;
    }
    const std::optional<HttpProxy> proxy = parseProxy(trace.request.httpProxy);
    switch (failure.proxyStatus) {
    case 401: // tinyproxy's way of refusing a password
    case 407:
        return proxy && !proxy->user.isEmpty() ? MessageId::ProxyWrongLogin : MessageId::ProxyLogin;
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

MessageId causeOf(const CheckTrace &trace, const HttpFailure &failure)
{
    switch (failure.kind) {
    case HttpFailureKind::ProxyStatus:
        return answerOf(trace, failure);
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

} // namespace

Message proxyCause(const CheckTrace &trace, const Asked &asked)
{
    const HttpFailure &failure = *asked.outcome.failure;
    const std::vector<HttpTiming> &timings = asked.outcome.timings;
    Facts facts = {{Fact::Host, trace.registry.host}, {Fact::Port, QString::number(trace.registry.port)}};
    if (failure.proxyStatus > 0) {
        facts.insert(Fact::Status, QString::number(failure.proxyStatus));
        facts.insert(Fact::Detail, QString::number(failure.proxyStatus));
    }
    if (!failure.firstLine.isEmpty()) {
        facts.insert(Fact::Detail, escaped(failure.firstLine, 80));
    }
    if (failure.kind == HttpFailureKind::TimedOut && !timings.empty()) {
        facts.insert(Fact::Seconds, QString::number(qRound(timings.back().ms / 1000)));
    }
    return messageOf(trace, causeOf(trace, failure), facts);
}

} // namespace kia
