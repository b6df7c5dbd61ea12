#include "core/registry/proxyway.h"

#include "core/registry/proxytunnel.h"
#include "core/registry/requestbytes.h"
#include "core/registry/sockstunnel.h"

namespace kia {

ProxyWay::ProxyWay(const HttpOptions &options, HttpOrigin origin, Roots roots, OwnedSocket socket, QObject *parent)
    : QObject(parent), m_options(options), m_origin(std::move(origin)), m_roots(roots), m_socket(std::move(socket))
{
    m_socket->setParent(this);
}

ProxyWay::~ProxyWay() = default;

OwnedSocket ProxyWay::takeSocket()
{
    m_socket->setParent(nullptr);
    return std::move(m_socket);
}

void ProxyWay::start()
{
    switch (proxy().kind) {
    case HttpProxy::Kind::Http:
        askHttp();
        break;
    case HttpProxy::Kind::Https:
        encrypt();
        break;
    case HttpProxy::Kind::Socks5:
        askSocks();
        break;
    }
}

void ProxyWay::encrypt()
{
    const bool acceptsAny = m_options.acceptAnyCertificate && !proxy().hasAccount();
    m_handshake.reset(
        new TlsHandshake(std::move(m_socket), proxy().host, m_roots, m_options.extraAuthorities, acceptsAny, this));
    connect(m_handshake.get(), &TlsHandshake::began, this, &ProxyWay::handshakeBegan);
    connect(m_handshake.get(), &TlsHandshake::encrypted, this, [this] {
        m_certificates = m_handshake->certificates();
        m_socket = m_handshake->takeSocket();
        m_socket->setParent(this);
        m_handshake.reset();
        Q_EMIT encrypted();
        askHttp();
    });
    connect(m_handshake.get(), &TlsHandshake::failed, this, [this](const HttpFailure &failure) {
        m_certificates = m_handshake->certificates();
        fail(failure);
    });
    m_handshake->start();
}

void ProxyWay::askHttp()
{
    m_tunnel.reset(new ProxyTunnel(m_socket.get(), connectBytes(m_origin, proxy()), m_options.headerLimit, this));
    connect(m_tunnel.get(), &ProxyTunnel::established, this, &ProxyWay::onTunnel);
    connect(m_tunnel.get(), &ProxyTunnel::failed, this, &ProxyWay::fail);
    m_tunnel->start();
}

void ProxyWay::askSocks()
{
    m_socks.reset(new SocksTunnel(m_socket.get(), m_origin, proxy(), this));
    connect(m_socks.get(), &SocksTunnel::established, this, &ProxyWay::onTunnel);
    connect(m_socks.get(), &SocksTunnel::failed, this, &ProxyWay::fail);
    m_socks->start();
}

void ProxyWay::onTunnel()
{
    m_tunnel.reset();
    m_socks.reset();
    Q_EMIT opened();
}

void ProxyWay::fail(const HttpFailure &failure)
{
    HttpFailure placed = failure;
    placed.phase = HttpPhase::Proxy;
    placed.atProxy = true;
    Q_EMIT failed(placed);
}

} // namespace kia
