#include "core/registry/causes.h"

#include <QtCore/QDateTime>

#include <algorithm>

#include "core/registry/redaction.h"
#include "core/registry/registryhosts.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// The names and addresses that the certificate is for.
QStringList namesOf(const Certificate &certificate)
{
    QStringList names = certificate.hostNames() + certificate.addresses();
    names.sort();
    return names;
}

QString issuerOf(const Certificate &certificate)
{
    return (certificate.issuerNames() + certificate.issuerOrganizations()).value(0);
}

/// Products that open TLS on its way and sign it again; a hint, since a company may sign with any name.
bool isInterceptor(const Certificate &certificate)
{
    static const QStringList products = {
        u"zscaler"_s,       u"fortinet"_s,   u"fortigate"_s,   u"palo alto"_s,      u"blue coat"_s, u"bluecoat"_s,
        u"netskope"_s,      u"umbrella"_s,   u"mcafee"_s,      u"kaspersky"_s,      u"sophos"_s,    u"mitmproxy"_s,
        u"charles proxy"_s, u"fiddler"_s,    u"portswigger"_s, u"forcepoint"_s,     u"websense"_s,  u"sonicwall"_s,
        u"check point"_s,   u"watchguard"_s, u"sangfor"_s,     u"深信服"_s,         u"qianxin"_s,   u"奇安信"_s,
        u"hillstone"_s,     u"山石"_s,       u"topsec"_s,      u"天融信"_s,         u"squid"_s,     u"avast"_s,
        u"bitdefender"_s,   u"eset ssl"_s,   u"firewall"_s,    u"ssl inspection"_s, u"proxy ca"_s,
    };
    const QString text = (certificate.issuerNames() + certificate.issuerOrganizations()).join(u' ');
    return std::ranges::any_of(products,
                               [&text](const QString &product) { return text.contains(product, Qt::CaseInsensitive); });
}

/// In the order in which Go verifies, so that the cause is the one of its log: time, name, then who signed.
constexpr MessageId order[] = {MessageId::NotYetValid,  MessageId::Expired,  MessageId::CnOnly,
                               MessageId::WrongHost,    MessageId::Weak,     MessageId::SelfSigned,
                               MessageId::Interception, MessageId::UnknownCa};

MessageId causeOf(CertificateFault fault, const HttpPeer &peer)
{
    const Certificate leaf = peer.certificates.value(0);
    switch (fault) {
    case CertificateFault::NotYetValid:
        return MessageId::NotYetValid;
    case CertificateFault::Expired:
        return MessageId::Expired;
    case CertificateFault::WrongHost:
        return !leaf.isNull() && !leaf.hasAlternativeNames() ? MessageId::CnOnly : MessageId::WrongHost;
    case CertificateFault::SelfSigned:
        return MessageId::SelfSigned;
    case CertificateFault::Weak:
        return MessageId::Weak;
    case CertificateFault::UnknownIssuer:
    case CertificateFault::Other:
        break;
    }
    return isInterceptor(leaf) ? MessageId::Interception : MessageId::UnknownCa;
}

/// What a port that spoke no TLS speaks instead, from the probe in the clear.
MessageId plainAnswer(const CheckTrace &trace, const Asked *probe)
{
    if (probe && !probe->outcome.failure) {
        const bool isRunc = trace.request.runtime == Runtime::Runc;
        return isRunc && mayFallBackToHttp(trace.request.domain) ? MessageId::HttpOnlyRunc : MessageId::HttpsOnHttpPort;
    }
    if (probe && probe->outcome.failure->kind == HttpFailureKind::NotHttp) {
        return MessageId::NotHttp;
    }
    return MessageId::TlsStall;
}

MessageId alertCause(const CheckTrace &trace, const Asked &asked)
{
    const QString &words = asked.outcome.failure->detail;
    const auto says = [&words](QStringView text) {
        return words.contains(text, Qt::CaseInsensitive);
    };
    if (says(u"unrecognized name")) {
        return MessageId::Sni;
    }
    if (says(u"certificate required") || says(u"alert bad certificate") || says(u"alert number 116")) {
        return MessageId::ClientCert;
    }
    if (says(u"protocol version") || says(u"handshake failure") || says(u"unsupported protocol") ||
        says(u"no protocols available") || says(u"insufficient security") || says(u"no shared cipher")) {
        return MessageId::TlsVersion;
    }
    return plainAnswer(trace, trace.find(Purpose::ProbePlainHttp));
}

} // namespace

std::vector<MessageId> certificateCauses(const Asked &asked)
{
    std::vector<MessageId> found;
    for (const MessageId id : order) {
        if (std::ranges::any_of(asked.outcome.failure->faults,
                                [&](CertificateFault fault) { return causeOf(fault, asked.outcome.peer) == id; })) {
            found.push_back(id);
        }
    }
    return found;
}

Message certificateCause(const CheckTrace &trace, MessageId id, const HttpPeer &peer, const HttpOrigin &origin)
{
    Facts facts = {{Fact::Host, origin.host}, {Fact::Port, QString::number(origin.port)}};
    if (!peer.certificates.isEmpty()) {
        const Certificate &leaf = peer.certificates.front();
        constexpr qsizetype mostNames = 8;
        facts.insert(Fact::Issuer, escaped(issuerOf(leaf), 100));
        facts.insert(Fact::Names, escaped(namesOf(leaf).mid(0, mostNames).join(u", "_s)));
        const QDateTime date = id == MessageId::NotYetValid ? leaf.validFrom() : leaf.validTo();
        facts.insert(Fact::Date, date.toUTC().date().toString(Qt::ISODate));
    }
    if (const int bits = peer.certificates.value(0).keyBits(); id == MessageId::Weak && bits > 0) {
        facts.insert(Fact::Detail, u"%1 bit"_s.arg(bits));
    }
    if (id == MessageId::NotYetValid || id == MessageId::Expired) {
        facts.insert(Fact::Time, QDateTime::currentDateTime().toString(u"yyyy-MM-dd hh:mm"_s));
    }
    return messageOf(trace, id, facts);
}

Message tlsCause(const CheckTrace &trace, const Asked &asked)
{
    const std::vector<MessageId> found = certificateCauses(asked);
    if (!found.empty()) {
        return certificateCause(trace, found.front(), asked.outcome.peer, asked.origin);
    }
    const MessageId id = alertCause(trace, asked);
    Message message = certificateCause(trace, id, asked.outcome.peer, asked.origin);
    if (id == MessageId::NotHttp) {
        message.facts.insert(Fact::Detail,
                             escaped(trace.find(Purpose::ProbePlainHttp)->outcome.failure->firstLine, 80));
    }
    return message;
}

std::vector<Message> otherTlsCauses(const CheckTrace &trace, const Asked &asked)
{
    std::vector<Message> messages;
    if (asked.outcome.failure->kind == HttpFailureKind::Tls) {
        const std::vector<MessageId> found = certificateCauses(asked);
        for (std::size_t i = 1; i < found.size(); ++i) {
            messages.push_back(certificateCause(trace, found[i], asked.outcome.peer, asked.origin));
        }
    }
    return messages;
}

} // namespace kia
