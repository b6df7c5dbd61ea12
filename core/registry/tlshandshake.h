#pragma once

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtNetwork/QSslSocket>

#include "core/registry/httpmessage.h"

namespace kia {

/// Which authorities a chain may end at. Loading the system's takes longer than a whole check, and in most checks at
/// most one of them is looked at.
enum class Roots {
    System, ///< the system's, which OpenSSL looks up one by one
    Extra,  ///< only those given: the usual case when some are given at all
    All,    ///< the system's, the environment's and those given, loaded (truststore.h)
};

/// Makes a connected socket speak TLS 1.2 or newer with `host`, verified against `roots`.
/// Errors of a certificate are passed over only with `acceptAny` (HttpOptions::acceptAnyCertificate). No ALPN, as
/// containerd (HTTP/1.1 only).
///
/// start() ends with exactly one of encrypted() and failed(), perhaps before it returns. Has no deadline of its own.
class TlsHandshake final : public QObject
{
    Q_OBJECT

public:
    TlsHandshake(QSslSocket *socket, QString host, Roots roots, QList<QSslCertificate> extra, bool acceptAny,
                 QObject *parent);

    void start();

Q_SIGNALS:
    /// The authorities are loaded and the first bytes go out: from here on it is the peer that may be slow.
    void began();
    void encrypted();
    /// Tls with all errors of the certificate or an alert, or Closed. Also when the certificate is for `host` only by
    /// its Common Name: then the error is HostNameMismatch.
    void failed(const kia::HttpFailure &failure);

private:
    void begin();
    void end(const std::optional<HttpFailure> &failure);
    void onEncrypted();
    void onError();

    QSslSocket *m_socket;
    QString m_host;
    Roots m_roots;
    QList<QSslCertificate> m_extra;
    bool m_acceptsAny;
    QList<QSslError> m_errors;
    QFutureWatcher<QList<QSslCertificate>> m_authorities;
    bool m_over = false;
};

/// The chain ends at nobody who is trusted: other authorities might have helped.
bool isUnknownIssuer(const HttpFailure &failure);

/// "TLSv1.3", or empty when it is none that we allow.
QString tlsVersionText(const QSslSocket &socket);

} // namespace kia
