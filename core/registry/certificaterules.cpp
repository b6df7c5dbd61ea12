#include "core/registry/certificaterules.h"

#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// RFC 6125: a '*' stands for the whole first label.
bool fits(const QString &pattern, const QString &host)
{
    if (!pattern.startsWith(u"*.")) {
        return pattern.compare(host, Qt::CaseInsensitive) == 0;
    }
    const qsizetype dot = host.indexOf(u'.');
    return dot > 0 && host.mid(dot).compare(pattern.mid(1), Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList namesOf(const QSslCertificate &certificate)
{
    QStringList names;
    const auto alternatives = certificate.subjectAlternativeNames();
    for (const QSsl::AlternativeNameEntryType type : {QSsl::DnsEntry, QSsl::IpAddressEntry}) {
        names += alternatives.values(type);
    }
    names.sort();
    return names;
}

std::optional<MessageId> nameFaultOf(const QSslCertificate &certificate, const QString &host)
{
    const auto alternatives = certificate.subjectAlternativeNames();
    if (alternatives.isEmpty()) {
        return MessageId::CnOnly;
    }
    const QHostAddress address(host);
    const auto values =
        alternatives.values(address.isNull() ? QSsl::DnsEntry : QSsl::IpAddressEntry);
    const bool named = std::ranges::any_of(values, [&](const QString &value) {
        return address.isNull() ? fits(value, host) : QHostAddress(value) == address;
    });
    return named ? std::nullopt : std::optional(MessageId::WrongHost);
}

} // namespace kia
