#pragma once

#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

#include "core/registry/certificate.h"

namespace kia::test {

/// What a server shows: its chain, leaf first, and the key of the leaf.
struct Identity {
    QList<QSslCertificate> chain;
    QSslKey key;

    /// As the product sees it.
    Certificate leaf() const { return Certificate::allIn(chain.first().toPem()).value(0); }
};

/// How a certificate shall be; as it stands: good for "registry.test".
struct CertificateWish {
    enum class Signer { Authority, Stranger, Interceptor, Itself };

    QString commonName = QStringLiteral("registry.test");
    QStringList names = {QStringLiteral("DNS:registry.test")}; ///< Subject Alternative Names; empty: none
    Signer signer = Signer::Authority;                         ///< the others nobody trusts
    int validFromDays = -1;                                    ///< from today
    int validToDays = 30;
    int rsaBits = 0; ///< 0: a key on a curve
};

/// Makes certificates with the `openssl` command in a temporary folder, anew for each test program: no key is ever
/// committed, and none expires. Ends the test program when the command fails.
class Certificates final
{
public:
    Certificates();

    /// A process loads the system's authorities once, which takes seconds under a sanitizer: for tests that must not
    /// count that time into their first row.
    static void loadSystemAuthorities();

    /// Who signs them; to be trusted by the client.
    Certificate authority() const;
    /// authority() as a file.
    QString authorityFile() const;
    Identity make(const CertificateWish &wish = {});
    /// The files of the last one made.
    QString lastChainFile() const;
    QString lastKeyFile() const;

private:
    void run(const QStringList &arguments) const;
    void makeAuthority(const QString &name) const;
    QString path(const QString &name) const;

    QTemporaryDir m_folder;
    int m_made = 0;
};

} // namespace kia::test
