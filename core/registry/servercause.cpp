#include "core/registry/causes.h"

#include <QtCore/QDateTime>

#include "core/registry/manifest.h"
#include "core/registry/redaction.h"
#include "core/registry/redirectrules.h"
#include "core/registry/registryerror.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// Retry-After: seconds, or a date (RFC 9110 section 10.2.3).
QString secondsToWait(const HttpResponse &response)
{
    const QString text = QString::fromLatin1(response.value("Retry-After")).trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber) {
        return seconds >= 0 ? QString::number(seconds) : QString();
    }
    const QDateTime date = QDateTime::fromString(text, Qt::RFC2822Date);
    const qint64 left = date.isValid() ? QDateTime::currentDateTimeUtc().secsTo(date.toUTC()) : -1;
    return left >= 0 ? QString::number(left) : QString();
}

MessageId badRequest(const RegistryError &said)
{
    if (said.mentions(u"HTTP request to an HTTPS server") ||
        said.mentions(u"plain HTTP request was sent to HTTPS port")) {
        return MessageId::HttpOnHttpsPort;
    }
    if (said.mentions(u"No required SSL certificate was sent")) {
        return MessageId::ClientCert;
    }
    return said.has(u"MANIFEST_INVALID") ? MessageId::Accept : MessageId::Misrouted;
}

/// 200 with a page: a portal answers everything alike, a registry's front page answers only this.
MessageId pageInstead(const CheckTrace &trace)
{
    const Asked *ping = trace.find(Purpose::ProbePing);
    if (!ping) {
        ping = trace.isSignInTest() ? nullptr : trace.find(Purpose::Ping);
    }
    const bool isRegistry = ping && (ping->status() == 401 || ping->isSuccess()) && !isPage(ping->outcome.response);
    return isRegistry ? MessageId::NotAnImage : MessageId::CaptivePortal;
}

MessageId causeOf(const CheckTrace &trace, const Asked &asked)
{
    const RegistryError said = parseRegistryError(spokenAnswer(trace, asked).outcome.response);
    const int status = asked.status();
    switch (status) {
    case 400:
        return badRequest(said);
    case 406:
        return MessageId::Accept;
    case 408:
    case 504:
        return MessageId::GatewayTimeout;
    case 412:
        return MessageId::Policy;
    case 421:
        return MessageId::Misrouted;
    case 429:
        return MessageId::RateLimit;
    case 431:
        return asked.withToken ? MessageId::TokenTooBig : MessageId::Misrouted;
    case 451:
        return MessageId::Waf;
    case 502:
        return MessageId::BadGateway;
    case 503:
        return MessageId::Unavailable;
    default:
        break;
    }
    if (status >= 500) {
        return MessageId::ServerError;
    }
    if (status >= 200 && status < 300) {
        return pageInstead(trace);
    }
    return isRedirect(status) ? MessageId::Misrouted : MessageId::NotARegistry;
}

} // namespace

Message serverCause(const CheckTrace &trace, const Asked &asked)
{
    Facts facts = {{Fact::Port, QString::number(asked.origin.port)}, {Fact::Status, QString::number(asked.status())}};
    const MessageId id = causeOf(trace, asked);
    if (id == MessageId::NotARegistry || id == MessageId::HttpOnHttpsPort) {
        facts.insert(Fact::Host, asked.origin.host);
    }
    if (const QString seconds = secondsToWait(asked.outcome.response); !seconds.isEmpty()) {
        facts.insert(Fact::Seconds, seconds);
    }
    if (id == MessageId::Policy) {
        const ServerWords words =
            serverWordsOf({}, spokenAnswer(trace, asked).outcome.response, trace.request.account, false);
        facts.insert(Fact::Detail, words.errors.empty() ? words.text : words.errors.front().message);
    }
    return messageOf(trace, id, facts);
}

} // namespace kia
