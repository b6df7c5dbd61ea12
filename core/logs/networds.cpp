#include "core/logs/networds.h"

#include <QtCore/QRegularExpression>

#include <vector>

#include "core/logs/safetext.h"
#include "core/logs/sockswords.h"
#include "core/registry/causes.h"

namespace kia {

using namespace Qt::StringLiterals;
using enum MessageId;

namespace {

constexpr auto dotAll = QRegularExpression::DotMatchesEverythingOption;

struct Phrase {
    QRegularExpression pattern;
    MessageId id;
    std::vector<MessageId> possible = {};
};

NetCause made(const QRegularExpressionMatch &match, MessageId id, Facts facts, std::vector<MessageId> possible = {})
{
    facts.insert(Fact::Detail, safeText(match.captured(0)));
    return {{id, std::move(facts)}, std::move(possible), match.capturedStart(0), match.capturedEnd(0)};
}

QString portOf(const QString &host)
{
    const qsizetype colon = host.lastIndexOf(u':');
    return colon > host.lastIndexOf(u']') ? host.mid(colon + 1) : u"443"_s;
}

QString nameOfHost(const QString &host)
{
    const qsizetype colon = host.lastIndexOf(u':');
    return colon > host.lastIndexOf(u']') ? host.left(colon) : host;
}

std::optional<NetCause> proxyCause(const QString &text, qsizetype from, const QString &host)
{
    static const QRegularExpression proxy(u"proxyconnect tcp: (.*)$"_s, dotAll);
    const auto match = proxy.match(text, from);
    if (!match.hasMatch()) {
        return {};
    }
    static const QRegularExpression noTls(u"tls: first record does not look like a TLS handshake"_s);
    std::optional<NetCause> inner = netCauseOf(text, match.capturedStart(1), QString());
    if (const auto plain = noTls.match(text, match.capturedStart(1)); plain.hasMatch()) {
        inner = made(plain, HttpsOnHttpPort, {});
    }
    if (!inner) {
        return {};
    }
    const bool isDial = match.captured(1).startsWith(u"dial ");
    static const QRegularExpression address(u"dial tcp (\\S+?): "_s);
    static const QRegularExpression name(u"lookup (\\S+?)(?: on \\S+)?: "_s);
    const auto byAddress = address.match(text, match.capturedStart(1));
    const auto byName = name.match(text, match.capturedStart(1));
    Facts facts{{Fact::Host, host}, {Fact::Detail, inner->cause.facts.value(Fact::Detail)}};
    if (byName.hasMatch()) {
        facts.insert(Fact::Proxy, byName.captured(1));
    } else if (byAddress.hasMatch()) {
        facts.insert(Fact::Proxy, byAddress.captured(1));
    }
    switch (inner->cause.id) {
    case Dns:
    case LogDnsServer:
        inner->cause = {ProxyName, facts};
        break;
    case Refused:
        inner->cause = {ProxyRefused, facts};
        break;
    case Closed:
        inner->cause = {isDial ? ProxyRefused : ProxyNotTls, facts};
        break;
    case ConnectTimeout:
    case Unreachable:
    case Silent:
        inner->cause = {ProxySilent, facts};
        break;
    case TlsStall:
    case HttpsOnHttpPort:
    case TlsVersion:
        inner->cause = {ProxyNotTls, facts};
        break;
    case NotYetValid:
    case Expired:
    case CnOnly:
    case WrongHost:
    case Weak:
    case UnknownCa:
        inner->cause.reason = proxyReasonOf(inner->cause.id);
        inner->cause.id = ProxyCertificate;
        break;
    default:
        inner->cause = {NotAProxy, facts};
        break;
    }
    inner->possible.clear();
    return inner;
}

/// The proxy's answer to CONNECT comes as its reason phrase and nothing else.
std::optional<NetCause> connectCause(const QString &text, qsizetype from, const QString &host)
{
    static const std::vector<Phrase> phrases = {
        {QRegularExpression(u"Proxy Authentication Required$"_s), ProxyLogin, {ProxyLogin, ProxyWrongLogin}},
        {QRegularExpression(u"(?:Forbidden|Access violation)$"_s), ProxyForbidden},
        {QRegularExpression(u"(?:Bad Gateway|Gateway Timeout|Service Unavailable|Unable to connect)$"_s),
         ProxyCannotReach},
        {QRegularExpression(u"(?:Not Found|Method Not Allowed)$"_s), NotAProxy},
    };
    for (const Phrase &phrase : phrases) {
        const auto match = phrase.pattern.match(text, from, QRegularExpression::NormalMatch,
                                                QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            return made(match, phrase.id, {{Fact::Host, nameOfHost(host)}, {Fact::Port, portOf(host)}},
                        phrase.possible);
        }
    }
    return {};
}

std::optional<NetCause> certificateCause(const QString &text, qsizetype from, const QString &host)
{
    static const QRegularExpression x509(u"(?:tls: failed to verify certificate: )?x509: ([^;]*)"_s, dotAll);
    const auto match = x509.match(text, from);
    if (!match.hasMatch()) {
        return {};
    }
    const QString why = match.captured(1);
    Facts facts{{Fact::Host, nameOfHost(host)}};
    if (why.startsWith(u"certificate signed by unknown authority")) {
        // Go has one text for a certificate of its own making and for one of an authority it does not know
        return made(match, UnknownCa, facts, {UnknownCa, SelfSigned, Interception});
    }
    if (why.startsWith(u"certificate has expired or is not yet valid")) {
        static const QRegularExpression order(u"current time (\\S+) is (after|before) (\\S+)"_s);
        const auto times = order.match(why);
        if (!times.hasMatch()) {
            return {}; // cut: it may be either
        }
        facts.insert(Fact::Time, times.captured(1));
        facts.insert(Fact::Date, times.captured(3));
        return made(match, times.captured(2) == u"after" ? Expired : NotYetValid, facts);
    }
    static const QRegularExpression names(u"^certificate is valid for (.+), not (\\S+)"_s);
    if (const auto named = names.match(why); named.hasMatch()) {
        facts.insert(Fact::Names, safeText(named.captured(1)));
        return made(match, WrongHost, facts);
    }
    static const QRegularExpression noNames(u"cannot validate certificate for (\\S+) because it doesn''?t contain any "
                                            "IP SANs|certificate is not valid for any names"_s);
    if (noNames.match(why).hasMatch()) {
        return made(match, WrongHost, facts);
    }
    if (why.contains(u"legacy Common Name")) {
        return made(match, CnOnly, facts);
    }
    if (why.contains(u"insecure algorithm")) {
        return made(match, Weak, facts);
    }
    static const QRegularExpression whole(u"[a-z]{3,} [a-z]"_s);
    if (!whole.match(why).hasMatch()) {
        return {}; // cut in its first word
    }
    return made(match, LogCertificateRefused, facts);
}

std::optional<NetCause> nameCause(const QString &text, qsizetype from)
{
    static const QRegularExpression dns(
        u"lookup (\\S+?)(?: on (\\S+))?: (no such host|i/o timeout|server misbehaving|"
        "Temporary failure in name resolution|connection refused|read udp \\S+: (?:i/o timeout|connection refused))"_s);
    static const QRegularExpression readUdp(u"lookup (\\S+?)(?: on (\\S+))?: (?:read|dial) udp \\S+: "
                                            "(?:read: |connect: )?(?:i/o timeout|connection refused|network is "
                                            "unreachable)"_s);
    auto match = dns.match(text, from);
    if (!match.hasMatch()) {
        match = readUdp.match(text, from);
    }
    if (!match.hasMatch()) {
        return {};
    }
    const bool isUnknownName = match.captured(3) == u"no such host";
    return made(match, isUnknownName ? Dns : LogDnsServer,
                {{Fact::Host, match.captured(1)}, {Fact::Server, match.captured(2)}});
}

std::optional<NetCause> dialCause(const QString &text, qsizetype from, const QString &host)
{
    static const QRegularExpression dial(
        u"dial tcp (\\S+): (?:connect: )?(connection refused|i/o timeout|no route to host|network is unreachable|"
        "connection timed out|connection reset by peer|host is down)"_s);
    const auto match = dial.match(text, from);
    if (!match.hasMatch()) {
        return {};
    }
    const QString address = match.captured(1);
    const QString why = match.captured(2);
    const bool isOver = why.contains(u"time");
    const MessageId id = why == u"connection refused"         ? Refused
                         : isOver                             ? ConnectTimeout
                         : why == u"connection reset by peer" ? Closed
                                                              : Unreachable;
    const bool isHub = isHubHost(host) && id != Unreachable;
    return made(match, isHub ? HubBlocked : id,
                {{Fact::Host, host.isEmpty() ? nameOfHost(address) : nameOfHost(host)}, {Fact::Port, portOf(address)}});
}

/// Words of facts/registry.md 3.4 that the net level of the grammar leaves out.
std::optional<NetCause> otherCause(const QString &text, qsizetype from, const QString &host)
{
    static const std::vector<Phrase> phrases = {
        {QRegularExpression(u"http: server gave HTTP response to HTTPS client"_s), HttpsOnHttpPort},
        {QRegularExpression(u"net/http: TLS handshake timeout"_s), TlsStall},
        {QRegularExpression(u"request canceled while waiting for connection"_s), ConnectTimeout},
        {QRegularExpression(u"timeout awaiting response headers|Client\\.Timeout exceeded while awaiting headers"_s),
         Silent},
        {QRegularExpression(u"malformed HTTP (?:response|status code|version)"_s), NotHttp},
        {QRegularExpression(u"remote error: tls: protocol version not supported|tls: server selected unsupported "
                            "protocol version|remote error: tls: handshake failure"_s),
         TlsVersion},
        {QRegularExpression(u"remote error: tls: unrecognized name"_s), Sni},
        {QRegularExpression(u"remote error: tls: (?:bad certificate|certificate required)"_s), ClientCert},
        {QRegularExpression(u"stopped after \\d+ redirects"_s), RedirectLoop},
        {QRegularExpression(u"unsupported protocol scheme"_s), BadRealm},
        {QRegularExpression(u"read: connection reset by peer|write: broken pipe|(?:unexpected )?\\bEOF$"_s), Closed},
        {QRegularExpression(u"context deadline exceeded"_s), LogUnknownError, {ConnectTimeout, TlsStall, Silent}},
        {QRegularExpression(u"context canceled"_s), LogPullCancelled},
    };
    for (const Phrase &phrase : phrases) {
        const auto match = phrase.pattern.match(text, from);
        if (match.hasMatch()) {
            return made(match, phrase.id, {{Fact::Host, nameOfHost(host)}, {Fact::Port, portOf(host)}},
                        phrase.possible);
        }
    }
    return {};
}

} // namespace

bool isHubHost(const QString &host)
{
    return host == u"docker.io" || host == u"index.docker.io" || host == u"registry-1.docker.io" ||
           host == u"auth.docker.io";
}

std::optional<NetCause> netCauseOf(const QString &text, qsizetype from, const QString &host)
{
    if (auto cause = proxyCause(text, from, host)) {
        return cause;
    }
    if (auto cause = socksCauseOf(text, from)) {
        return cause;
    }
    if (auto cause = connectCause(text, from, host)) {
        return cause;
    }
    if (auto cause = certificateCause(text, from, host)) {
        return cause;
    }
    if (text.indexOf(u"http: server gave HTTP response"_s, from) < 0) {
        if (auto cause = nameCause(text, from)) {
            return cause;
        }
        if (auto cause = dialCause(text, from, host)) {
            return cause;
        }
    }
    return otherCause(text, from, host);
}

} // namespace kia
