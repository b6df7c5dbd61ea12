#pragma once

#include <QtCore/QObject>
#include <QtNetwork/QTcpSocket>

#include "core/registry/httpexchange.h"

namespace kia {

/// Asks the SOCKS5 proxy at the other end of a connected socket for a tunnel (RFC 1928), as Go's net/http does
/// (socks_bundle.go): offers "no sign-in", with an account also user and password (RFC 1929), and names the origin,
/// which the proxy resolves. Not by QNetworkProxy, which has one error for several replies and connects by itself.
///
///     greeting ─► method ─┬─────────────────────► request ─► reply ─► established()
///                         └─► account ─► status ─┘
///
/// start() ends with exactly one of established() and failed(), perhaps before it returns. Has no deadline of its own.
class SocksTunnel final : public QObject
{
    Q_OBJECT

public:
    /// The origin's host has been checked.
    SocksTunnel(QTcpSocket *socket, HttpOrigin origin, HttpProxy proxy, QObject *parent);

    void start();

Q_SIGNALS:
    void established();
    /// SocksMethod, SocksSignIn, SocksReply, or Malformed with what came instead.
    void failed(const kia::HttpFailure &failure);

private:
    enum class Awaited { Method, SignIn, Reply, Nothing };

    void onReadyRead();
    void onError();
    void judge();
    void onMethod();
    void onSignIn();
    void onReply();
    void sendSignIn();
    void sendRequest();
    void fail(HttpFailureKind kind, int reply = 0);
    void failAsNoSocks();
    void end(const std::optional<HttpFailure> &failure);

    QTcpSocket *m_socket;
    HttpOrigin m_origin;
    HttpProxy m_proxy;
    QByteArray m_received; ///< of the answer that is awaited
    Awaited m_awaited = Awaited::Method;
};

} // namespace kia
