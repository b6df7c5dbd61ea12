#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>

#include "core/registry/certificate.h"
#include "core/registry/httpmessage.h"
#include "core/registry/truststore.h"

struct x509_store_ctx_st; // OpenSSL's X509_STORE_CTX

namespace kia {

/// The client's side of TLS 1.2 or newer (RFC 8446, RFC 5246) with `host`, without a socket: takes in what the peer
/// sent and gives out what is to be sent to it. OpenSSL does it all.
///
/// The server is verified while the handshake runs, as Go does it: against a TrustStore, by its time, and by its name
/// with isIssuedFor(); what does not hold ends it with the alert that Go sends. No ALPN, as containerd; no server name
/// for an address (RFC 6066). No renegotiation, no resumption.
///
/// Not QSslSocket, which reads each certificate three times, sets OpenSSL up twice, and cannot speak TLS inside TLS.
class TlsSession final
{
public:
    enum class State {
        Handshaking,
        Open,
        Closed, ///< by the peer, in order (close_notify)
        Failed,
    };

    /// With `acceptAny` faults of the certificate are told and end nothing.
    TlsSession(QString host, const TrustStore &trusted, bool acceptAny);
    ~TlsSession();
    Q_DISABLE_COPY_MOVE(TlsSession)

    /// What the peer sent, any piece of it; then goes on as far as it can.
    void receive(const QByteArray &bytes);
    /// Begins the handshake.
    void start() { receive({}); }
    /// What is to be sent now, once.
    QByteArray takeOutgoing();
    /// Only while Open.
    void write(const char *bytes, qint64 size);
    /// What the peer said, once; at most `most` bytes. More may wait.
    QByteArray read(qint64 most);

    State state() const { return m_state; }
    /// In OpenSSL's words, when Failed.
    QString errorText() const { return m_errorText; }
    /// "TLSv1.3", when Open.
    QString version() const;
    /// The chain as sent, leaf first; also when that is what failed.
    const QList<Certificate> &certificates() const { return m_certificates; }
    /// All that is wrong with the chain.
    const QList<CertificateFault> &faults() const { return m_faults; }

private:
    struct OpenSsl;

    bool verify(x509_store_ctx_st *context);
    void noteFault(CertificateFault fault);
    void judge(int result);
    void fail();

    QString m_host;
    bool m_acceptsAny;
    State m_state = State::Handshaking;
    QString m_errorText;
    QList<Certificate> m_certificates;
    QList<CertificateFault> m_faults;
    std::unique_ptr<OpenSsl> m_ssl;
};

} // namespace kia
