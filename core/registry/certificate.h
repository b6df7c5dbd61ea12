#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QStringList>

#include <memory>

struct x509_st; // OpenSSL's X509

namespace kia {

/// What can be wrong with a server's chain. The names are those of the causes that operators read.
enum class CertificateFault {
    Expired,
    NotYetValid,
    WrongHost,     ///< by isIssuedFor() (certificatenames.h)
    SelfSigned,    ///< by itself, and not trusted
    UnknownIssuer, ///< it ends at nobody who is trusted
    Weak,          ///< OpenSSL's security level: a short key, an old digest, a signature that does not fit
    Other,
};

/// One X.509 certificate (RFC 5280): an authority that is trusted, or what a server has shown. Cheap to copy. Without
/// one (isNull()) every answer is empty.
///
/// Not QSslCertificate: making one of those encodes and reads the certificate a second time, and loads Qt's TLS plugin;
/// together a third of a cold check.
class Certificate final
{
public:
    Certificate() = default;
    /// Shares what OpenSSL holds.
    explicit Certificate(x509_st *shared);

    /// All that are in a PEM text, in its order; what cannot be read is passed over.
    static QList<Certificate> allIn(const QByteArray &pem);

    bool isNull() const { return !m_shared; }
    /// DNS entries of the Subject Alternative Names, as they stand.
    QStringList hostNames() const;
    /// IP entries of the Subject Alternative Names.
    QStringList addresses() const;
    /// Whether it has Subject Alternative Names at all, of any kind.
    bool hasAlternativeNames() const;
    /// The issuer's Common Names, or its Organizations; usually one.
    QStringList issuerNames() const;
    QStringList issuerOrganizations() const;
    QDateTime validFrom() const;
    QDateTime validTo() const;
    /// Of the public key; 0 when it cannot be read.
    int keyBits() const;
    QByteArray der() const;

    x509_st *handle() const { return m_shared.get(); }

    friend bool operator==(const Certificate &a, const Certificate &b) { return a.der() == b.der(); }

private:
    std::shared_ptr<x509_st> m_shared;
};

} // namespace kia
