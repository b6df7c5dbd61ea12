#include "core/registry/causes.h"
#include "core/registry/redaction.h"
#include "core/registry/registryhosts.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// Names that are blocked in mainland China: there the reason is not on this machine.
bool isBlockedHub(const QString &host)
{
    return isDockerHub(host) || host == u"auth.docker.io";
}

MessageId timeoutOf(HttpPhase phase)
{
    switch (phase) {
    case HttpPhase::Resolve:
        return MessageId::Dns;
    case HttpPhase::Connect:
        return MessageId::ConnectTimeout;
    case HttpPhase::Proxy:
        return MessageId::ProxySilent;
    case HttpPhase::Tls:
        return MessageId::TlsStall;
    case HttpPhase::Send:
    case HttpPhase::FirstByte:
        return MessageId::Silent;
    case HttpPhase::Header:
    case HttpPhase::Body:
        return MessageId::StalledAnswer;
    }
    Q_UNREACHABLE();
}

MessageId causeOf(const HttpFailure &failure, const Asked &asked)
{
    const bool answerBegan = failure.phase == HttpPhase::Header || failure.phase == HttpPhase::Body;
    switch (failure.kind) {
    case HttpFailureKind::Cancelled:
        return MessageId::Cancelled;
    case HttpFailureKind::BadRequest:
        return MessageId::Accept;
    case HttpFailureKind::HostBlocked:
        return MessageId::HostBlocked;
    case HttpFailureKind::NameNotFound:
        return MessageId::Dns;
    case HttpFailureKind::Refused:
        return MessageId::Refused;
    case HttpFailureKind::TimedOut:
        return timeoutOf(failure.phase);
    case HttpFailureKind::Closed:
        return answerBegan ? MessageId::CutAnswer : MessageId::Closed;
    case HttpFailureKind::NotHttp:
        return MessageId::NotHttp;
    case HttpFailureKind::Malformed:
        return MessageId::CutAnswer;
    case HttpFailureKind::Oversized:
        return failure.phase == HttpPhase::Body &&
                       (asked.purpose == Purpose::Manifest || asked.purpose == Purpose::Body)
                   ? MessageId::TooBigManifest
                   : MessageId::Oversized;
    case HttpFailureKind::Unreachable:
    case HttpFailureKind::Tls:
    case HttpFailureKind::ProxyStatus:
    case HttpFailureKind::SocksMethod:
    case HttpFailureKind::SocksSignIn:
    case HttpFailureKind::SocksReply:
    case HttpFailureKind::Other:
        break;
    }
    return MessageId::Unreachable;
}

} // namespace

Message connectionCause(const CheckTrace &trace, const Asked &asked)
{
    const HttpFailure &failure = *asked.outcome.failure;
    if (failure.atProxy || failure.phase == HttpPhase::Proxy || failure.kind == HttpFailureKind::ProxyStatus) {
        return proxyCause(trace, asked);
    }
    if (failure.kind == HttpFailureKind::Tls) {
        return tlsCause(trace, asked);
    }
    MessageId id = causeOf(failure, asked);
    const bool neverAnswered = id == MessageId::Dns || id == MessageId::Refused || id == MessageId::ConnectTimeout ||
                               id == MessageId::Unreachable || id == MessageId::TlsStall || id == MessageId::Closed;
    if (neverAnswered && isBlockedHub(asked.origin.host)) {
        id = MessageId::HubBlocked;
    }
    Facts facts = {{Fact::Host, asked.origin.host}, {Fact::Port, QString::number(asked.origin.port)}};
    if (!failure.firstLine.isEmpty()) {
        facts.insert(Fact::Detail, escaped(failure.firstLine, 80));
    }
    if (failure.kind == HttpFailureKind::TimedOut && !asked.outcome.timings.empty()) {
        facts.insert(Fact::Seconds, QString::number(qRound(asked.outcome.timings.back().ms / 1000)));
    }
    return messageOf(trace, id, facts);
}

} // namespace kia
