#pragma once

#include <QtCore/QObject>

#include "core/registry/dismiss.h"
#include "core/registry/httpexchange.h"
#include "core/registry/tlshandshake.h"

namespace kia {

class ProxyTunnel;
class SocksTunnel;

/// From a connection to a proxy to one that leads through it to `origin`: speaks TLS with the proxy itself when its
/// address begins with https, then asks for a tunnel, by CONNECT or by SOCKS.
///
/// The proxy is verified against the same authorities as a registry, by its own name, as in Go (transport.go: addTLS).
///
/// start() ends with exactly one of opened() and failed(), perhaps before it returns. Has no deadline of its own.
class ProxyWay final : public QObject
{
    Q_OBJECT

public:
    /// `options` must outlive it and have a proxy. `socket`: connected to that.
    ProxyWay(const HttpOptions &options, HttpOrigin origin, Roots roots, OwnedSocket socket, QObject *parent);
    ~ProxyWay() override;

    void start();
    /// Gives up the connection after opened(): what is written there goes to the origin.
    OwnedSocket takeSocket();
    /// What the proxy itself has shown, if it speaks TLS: known from encrypted() on, and when the handshake failed.
    QList<Certificate> certificates() const { return m_certificates; }

Q_SIGNALS:
    /// Loading the authorities is over, the proxy is asked.
    void handshakeBegan();
    /// The handshake with the proxy itself is done.
    void encrypted();
    void opened();
    void failed(const kia::HttpFailure &failure);

private:
    const HttpProxy &proxy() const { return *m_options.proxy; }
    void encrypt();
    void askHttp();
    void askSocks();
    void onTunnel();
    void fail(const HttpFailure &failure);

    const HttpOptions &m_options;
    HttpOrigin m_origin;
    Roots m_roots;
    OwnedSocket m_socket;
    QList<Certificate> m_certificates;
    Stage<TlsHandshake> m_handshake;
    Stage<ProxyTunnel> m_tunnel;
    Stage<SocksTunnel> m_socks;
};

} // namespace kia
