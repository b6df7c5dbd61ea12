#pragma once

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include "core/registry/certificate.h"
#include "core/registry/dismiss.h"
#include "core/registry/httpmessage.h"

namespace kia {

class TlsSocket;

/// Which authorities a chain may end at. Reading files full of them takes longer than a whole check, and in most checks
/// at most one of them is looked at.
enum class Roots {
    System, ///< the system's, each read when it is needed
    Extra,  ///< only those given: the usual case when some are given at all
    All,    ///< the system's, those that have to be read first (truststore.h), and those given
};

/// Makes a connected socket speak TLS 1.2 or newer with `host`, verified against `roots` and by its name (TlsSession).
/// Faults of a certificate are passed over only with `acceptAny` (HttpOptions::acceptAnyCertificate).
///
/// start() ends with exactly one of encrypted() and failed(), perhaps before it returns. Has no deadline of its own.
class TlsHandshake final : public QObject
{
    Q_OBJECT

public:
    TlsHandshake(OwnedSocket socket, QString host, Roots roots, QList<Certificate> extra, bool acceptAny,
                 QObject *parent);
    ~TlsHandshake() override;

    void start();
    /// Gives up the connection after encrypted(); what is read and written there is encrypted on its way.
    OwnedSocket takeSocket();
    /// What the peer has shown so far, leaf first.
    QList<Certificate> certificates() const;
    /// "TLSv1.3", after encrypted().
    QString version() const;

Q_SIGNALS:
    /// The authorities are read and the first bytes go out: from here on it is the peer that may be slow.
    void began();
    void encrypted();
    /// Tls with all faults of the chain or an alert, or Closed.
    void failed(const kia::HttpFailure &failure);

private:
    void begin();
    void end(const std::optional<HttpFailure> &failure);
    void onError();

    OwnedSocket m_plain;
    std::unique_ptr<TlsSocket, DismissSocket> m_socket;
    QString m_host;
    Roots m_roots;
    QList<Certificate> m_extra;
    bool m_acceptsAny;
    QFutureWatcher<QList<Certificate>> m_authorities;
    bool m_over = false;
};

/// The chain ends at nobody who is trusted: other authorities might have helped.
bool isUnknownIssuer(const HttpFailure &failure);

} // namespace kia
