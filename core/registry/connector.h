#pragma once

#include <QtCore/QObject>

#include "core/registry/dismiss.h"
#include "core/registry/httpexchange.h"
#include "core/registry/tlshandshake.h"

namespace kia {

class AddressDialer;
class HostResolver;
class ProxyWay;

/// Opens a connection to an origin, one stage after the other: resolves, connects, goes through the proxy, speaks TLS;
/// each stage is its own class. What is connected is ready for a request.
///
/// When authorities were given, here or by the environment, and the chain ends at none that was looked at, it connects
/// once more with all of them loaded; nothing has been asked by then, and no phase is told again.
///
/// start() ends with exactly one of connected() and failed(), perhaps before it returns; entered() tells each phase as
/// it begins. Has no deadlines. Destroying aborts silently.
class Connector final : public QObject
{
    Q_OBJECT

public:
    /// `options` must outlive it.
    Connector(const HttpOptions &options, HttpOrigin origin, QObject *parent);
    ~Connector() override;

    void start();
    /// What is known so far; whole when connected() or failed() is emitted.
    const HttpPeer &peer() const;
    /// The way leads through the proxy.
    bool usesProxy() const;
    /// Gives up the connection after connected().
    OwnedSocket takeSocket();

Q_SIGNALS:
    void entered(kia::HttpPhase phase);
    /// In the phase Tls, or in Proxy when that speaks TLS: loading the authorities is over, the peer is asked.
    void handshakeBegan();
    void connected();
    void failed(const kia::HttpFailure &failure);

private:
    std::optional<HttpFailure> refusal() const;
    void resolve();
    void dial(const QList<QHostAddress> &addresses);
    void onDialled(QTcpSocket *socket);
    bool triesOthersAfter(const HttpFailure &failure);
    void connectSocket();
    void enter(HttpPhase phase);
    void goThroughProxy();
    void encrypt();
    void fail(const HttpFailure &failure);

    const HttpOptions &m_options;
    HttpOrigin m_origin;
    std::optional<HttpProxy> m_proxy;
    HttpPeer m_peer;
    QList<QHostAddress> m_addresses;
    Roots m_roots;
    HttpPhase m_reached = HttpPhase::Resolve;
    Stage<HostResolver> m_resolver;
    Stage<AddressDialer> m_dialer;
    Stage<ProxyWay> m_way;
    Stage<TlsHandshake> m_handshake;
    OwnedSocket m_socket;
};

} // namespace kia
