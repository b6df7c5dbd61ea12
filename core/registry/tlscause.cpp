#include "core/registry/causes.h"

#include <QtCore/QDateTime>
#include <QtNetwork/QSslKey>

#include <algorithm>

#include "core/registry/redaction.h"
#include "core/registry/registryhosts.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// The names and addresses that the certificate is for.
QStringList namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    names.sort();
    return names;
}

QString issuerOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.issuerInfo(QSslCertificate::CommonName);
    if (names.isEmpty()) {
        names = certificate.issuerInfo(QSslCertificate::Organization);
    }
    return names.isEmpty() ? QString() : names.front();
}

/// Products that open TLS on its way and sign it again; a hint, since a company may sign with any name.
bool isInterceptor(const QSslCertificate &certificate)
{
    static const QStringList products = {
        u"zscaler"_s,       u"fortinet"_s,   u"fortigate"_s,   u"palo alto"_s,      u"blue coat"_s, u"bluecoat"_s,
        u"netskope"_s,      u"umbrella"_s,   u"mcafee"_s,      u"kaspersky"_s,      u"sophos"_s,    u"mitmproxy"_s,
        u"charles proxy"_s, u"fiddler"_s,    u"portswigger"_s, u"forcepoint"_s,     u"websense"_s,  u"sonicwall"_s,
        u"check point"_s,   u"watchguard"_s, u"sangfor"_s,     u"深信服"_s,         u"qianxin"_s,   u"奇安信"_s,
        u"hillstone"_s,     u"山石"_s,       u"topsec"_s,      u"天融信"_s,         u"squid"_s,     u"avast"_s,
        u"bitdefender"_s,   u"eset ssl"_s,   u"firewall"_s,    u"ssl inspection"_s, u"proxy ca"_s,
    };
    const QString text =
        (certificate.issuerInfo(QSslCertificate::CommonName) + certificate.issuerInfo(QSslCertificate::Organization))
            .join(u' ');
    return std::ranges::any_of(products,
                               [&text](const QString &product) { return text.contains(product, Qt::CaseInsensitive); });
}

/// In the order in which Go verifies, so that the cause is the one of its log: time, name, then who signed.
constexpr MessageId order[] = {MessageId::NotYetValid,  MessageId::Expired,  MessageId::CnOnly,
                               MessageId::WrongHost,    MessageId::Weak,     MessageId::SelfSigned,
                               MessageId::Interception, MessageId::UnknownCa};

MessageId causeOf(const QSslError &error, const HttpPeer &peer)
{
    const QSslCertificate leaf = peer.certificates.isEmpty() ? QSslCertificate() : peer.certificates.front();
    switch (error.error()) {
    case QSslError::CertificateNotYetValid:
        return MessageId::NotYetValid;
    case QSslError::CertificateExpired:
        return MessageId::Expired;
    case QSslError::HostNameMismatch:
        return !leaf.isNull() && leaf.subjectAlternativeNames().isEmpty() ? MessageId::CnOnly : MessageId::WrongHost;
    case QSslError::SelfSignedCertificate:
        return MessageId::SelfSigned;
    case QSslError::UnspecifiedError: // OpenSSL's security level: "EE certificate key too weak"
    case QSslError::UnableToDecryptCertificateSignature:
    case QSslError::CertificateSignatureFailed:
        return MessageId::Weak;
    default:
        return !leaf.isNull() && isInterceptor(leaf) ? MessageId::Interception : MessageId::UnknownCa;
    }
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
        const QList<QSslError> &errors = asked.outcome.failure->sslErrors;
        if (std::ranges::any_of(errors,
                                [&](const QSslError &error) { return causeOf(error, asked.outcome.peer) == id; })) {
            found.push_back(id);
        }
    }
    return found;
}

Message certificateCause(const CheckTrace &trace, MessageId id, const HttpPeer &peer, const HttpOrigin &origin)
{
    Facts facts = {{Fact::Host, origin.host}, {Fact::Port, QString::number(origin.port)}};
    if (!peer.certificates.isEmpty()) {
        const QSslCertificate &leaf = peer.certificates.front();
        constexpr qsizetype mostNames = 8;
        facts.insert(Fact::Issuer, escaped(issuerOf(leaf), 100));
        facts.insert(Fact::Names, escaped(namesOf(leaf).mid(0, mostNames).join(u", "_s)));
        const QDateTime date = id == MessageId::NotYetValid ? leaf.effectiveDate() : leaf.expiryDate();
        facts.insert(Fact::Date, date.toUTC().date().toString(Qt::ISODate));
    }
    if (id == MessageId::Weak && !peer.certificates.isEmpty() && peer.certificates.front().publicKey().length() > 0) {
        facts.insert(Fact::Detail, u"%1 bit"_s.arg(peer.certificates.front().publicKey().length()));
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
