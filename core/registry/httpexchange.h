#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <chrono>
#include <functional>
#include <memory>

#include "core/base/secret.h"
#include "core/registry/httpmessage.h"

namespace kia {

/// A proxy for https origins (image.httpProxy). Loopback origins and http origins are never proxied, as in Go
/// (golang.org/x/net/http/httpproxy; Kuscia sets HTTPS_PROXY only, cmd/kuscia/modules/containerd.go:101-105).
struct HttpProxy {
    /// How one speaks with it, as Go's net/http does (transport.go, dialConn): CONNECT in the clear, CONNECT inside TLS
    /// with the proxy itself, or SOCKS5, which is given the origin's name and resolves it, whether the address says
    /// socks5 or socks5h.
    enum class Kind { Http, Https, Socks5 };

    QString host;
    quint16 port = 80;
    QString user;
    Secret password;
    Kind kind = Kind::Http;

    bool hasAccount() const { return !user.isEmpty() || !password.isEmpty(); }
};

/// What every exchange of one check shares. Passed in, never global.
struct HttpOptions {
    std::chrono::milliseconds resolve{5000};
    std::chrono::milliseconds connect{5000}; ///< also the proxy's answer to CONNECT, or to SOCKS
    std::chrono::milliseconds tls{5000};
    std::chrono::milliseconds firstByte{8000};
    std::chrono::milliseconds whole{20000};
    qsizetype headerLimit = 32 * 1024;
    std::optional<HttpProxy> proxy = {};
    QList<Certificate> extraAuthorities = {}; ///< besides the system's and SSL_CERT_FILE's
    /// "host" or "host:port"; empty: all hosts may be connected to.
    QStringList onlyHosts = {};
    /// For a test whose user has said so, and only then: errors of certificates end nothing. A proxy that is to get an
    /// account of its own is verified all the same.
    bool acceptAnyCertificate = false;
    /// Tests answer names here; nothing: the system's resolver. Gives addresses, or nothing for an unknown name.
    std::function<QStringList(const QString &host)> resolver = {};
};

/// Sends HTTP/1.1 requests one after the other, and keeps the connection open for the next request to
/// the same origin (RFC 9112 section 9.3) as containerd's transport does. Sends each request exactly once: when a
/// reused connection turns out to be closed before any byte of an answer, the outcome says so (`peer.reused`, Closed)
/// and the caller decides. Follows no redirect, answers no challenge, keeps no cookie, asks for no compression.
/// Certificate errors are passed over only with `acceptAnyCertificate`. The name is resolved once, and the connection
/// goes to one of the addresses that are reported.
///
/// Idle --send()--> Busy --finished()--> Idle. entered() is emitted as each phase begins; finished() exactly once per
/// send(), never from inside send() or cancel(). cancel() ends the running request with Cancelled, whatever has come by
/// then. Destroying aborts and emits nothing; a slot may send, cancel or destroy. One thread, never blocks it.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    explicit HttpExchange(HttpOptions options, QObject *parent = nullptr);
    ~HttpExchange() override;

    /// Only while idle.
    void send(const HttpRequest &request);
    void cancel();
    bool isBusy() const;
    /// Idle, with a connection that the next request to the same origin can use.
    bool holdsConnection() const;

Q_SIGNALS:
    void entered(kia::HttpPhase phase);
    void finished(const kia::HttpOutcome &outcome);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kia
