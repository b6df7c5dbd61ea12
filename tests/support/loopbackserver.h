#pragma once

#include <QtCore/QObject>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslSocket>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "tests/support/serveranswer.h"

namespace kia::test {

struct ServerOptions {
    /// Speak TLS with this chain (leaf first) and key; empty: plain.
    QList<QSslCertificate> chain;
    QSslKey key;
    /// TLS at most / only of this version.
    QSsl::SslProtocol protocol = QSsl::SecureProtocols;
    /// 0: any. A picture shows a port that is the same every time.
    quint16 port = 0;
    /// Done with each connection at once, before any request: a banner, silence, a reset.
    std::optional<ServerAnswer> greeting;
};

/// A scripted HTTP server on an ephemeral port of 127.0.0.1, or, with ServerAnswer::tunnelTo(), a forward proxy. The
/// nth request, over all connections, gets the nth answer of the script; beyond its end nothing is answered. Or a
/// function answers. Works in the thread and event loop of the test; keeps every request for the test to look at.
class LoopbackServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<ServerAnswer(const ServerRequest &)>;

    explicit LoopbackServer(std::vector<ServerAnswer> script, const ServerOptions &options = {},
                            QObject *parent = nullptr);
    explicit LoopbackServer(Handler handler, const ServerOptions &options = {}, QObject *parent = nullptr);
    ~LoopbackServer() override;

    quint16 port() const;
    /// "127.0.0.1:PORT".
    QString address() const;

    /// In the order of their ends; of CONNECT the request only, not what went through the tunnel.
    const QList<ServerRequest> &requests() const;
    /// Accepted so far, TCP connections, whether or not TLS or a request followed.
    int connections() const;
    /// Still open.
    int openConnections() const;
    /// Answer bytes written so far, over all connections.
    qint64 bytesWritten() const;
    /// All that came on a connection (counted from 1) up to CONNECT's tunnel, whether or not it is a request: for a
    /// plain server that a TLS client meets, its ClientHello.
    QByteArray received(int connection) const;
    /// What Qt says of failed handshakes.
    QStringList tlsErrors() const;

    /// Ends all open connections in order; the server goes on.
    void closeConnections();

Q_SIGNALS:
    void requested(const kia::test::ServerRequest &request);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kia::test
