#include "core/registry/connector.h"

#include "core/registry/addressdialer.h"
#include "core/registry/hostresolver.h"
#include "core/registry/hostrules.h"
#include "core/registry/proxytunnel.h"
#include "core/registry/requestbytes.h"
#include "core/registry/tlshandshake.h"
#include "core/registry/truststore.h"

namespace kia {
namespace {

/// Bounds what may come between two looks at the socket, so that an endless answer cannot fill the memory.
constexpr qint64 readBuffer = 64 * 1024;

} // namespace

Connector::Connector(const HttpOptions &options, HttpOrigin origin, QObject *parent)
    : QObject(parent), m_options(options), m_origin(std::move(origin)),
      m_proxy(goesThroughProxy(m_origin) ? options.proxy : std::nullopt),
      m_roots(options.extraAuthorities.isEmpty() ? Roots::System : Roots::Extra)
{}

Connector::~Connector() = default;

const HttpPeer &Connector::peer() const
{
    return m_peer;
}

bool Connector::usesProxy() const
{
    return m_proxy.has_value();
}

OwnedSocket Connector::takeSocket()
{
    m_socket->setParent(nullptr);
    return std::move(m_socket);
}

void Connector::start()
{
    if (const std::optional<HttpFailure> failure = refusal()) {
        Q_EMIT failed(*failure);
        return;
    }
    resolve();
}

/// Why nothing may be asked for at all.
std::optional<HttpFailure> Connector::refusal() const
{
    HttpFailure failure;
    if (!mayConnect(m_origin.host, m_origin.port, m_options.onlyHosts)) {
        failure.kind = HttpFailureKind::HostBlocked;
        return failure;
    }
    if (!m_proxy) {
        return std::nullopt;
    }
    failure.atProxy = true;
    if (!isHostText(m_proxy->host) || m_proxy->port == 0) {
        failure.kind = HttpFailureKind::BadRequest;
        return failure;
    }
    if (!mayConnect(m_proxy->host, m_proxy->port, m_options.onlyHosts)) {
        failure.kind = HttpFailureKind::HostBlocked;
        return failure;
    }
    return std::nullopt;
}

void Connector::resolve()
{
    Q_EMIT entered(HttpPhase::Resolve);
    m_resolver.reset(new HostResolver(m_proxy ? m_proxy->host : m_origin.host, m_options.resolver, this));
    connect(m_resolver.get(), &HostResolver::resolved, this, &Connector::dial);
    connect(m_resolver.get(), &HostResolver::failed, this, &Connector::fail);
    m_resolver->start();
}

void Connector::dial(const QList<QHostAddress> &addresses)
{
    for (const QHostAddress &address : addresses) {
        m_peer.addresses << address.toString();
    }
    m_addresses = addresses;
    connectSocket();
}

/// A second try goes on in the phase, and within the deadline, of the handshake that failed.
void Connector::enter(HttpPhase phase)
{
    if (!m_isSecondTry) {
        Q_EMIT entered(phase);
    }
}

/// There are authorities that the last handshake did not look at.
bool Connector::mayTryOthers() const
{
    return m_roots == Roots::Extra || (m_roots == Roots::System && hasAuthoritiesToRead());
}

void Connector::connectSocket()
{
    enter(HttpPhase::Connect);
    m_dialer.reset(new AddressDialer(m_addresses, m_proxy ? m_proxy->port : m_origin.port, this));
    connect(m_dialer.get(), &AddressDialer::connected, this, &Connector::onDialled);
    connect(m_dialer.get(), &AddressDialer::failed, this, &Connector::fail);
    m_resolver.reset();
    m_dialer->start();
}

void Connector::onDialled(QTcpSocket *socket)
{
    m_dialer.reset();
    socket->setParent(this);
    socket->setReadBufferSize(readBuffer);
    m_socket.reset(socket);
    m_peer.address = hostAndPort(socket->peerAddress().toString(), socket->peerPort());
    if (m_proxy) {
        openTunnel();
    } else if (m_origin.tls) {
        encrypt();
    } else {
        Q_EMIT connected();
    }
}

void Connector::openTunnel()
{
    enter(HttpPhase::Proxy);
    m_tunnel.reset(new ProxyTunnel(m_socket.get(), connectBytes(m_origin, *m_proxy), m_options.headerLimit, this));
    connect(m_tunnel.get(), &ProxyTunnel::established, this, &Connector::encrypt);
    connect(m_tunnel.get(), &ProxyTunnel::failed, this, &Connector::fail);
    m_tunnel->start();
}

void Connector::encrypt()
{
    m_tunnel.reset();
    enter(HttpPhase::Tls);
    m_handshake.reset(new TlsHandshake(std::move(m_socket), m_origin.host, m_roots, m_options.extraAuthorities,
                                       m_options.acceptAnyCertificate, this));
    connect(m_handshake.get(), &TlsHandshake::began, this, &Connector::handshakeBegan);
    connect(m_handshake.get(), &TlsHandshake::encrypted, this, [this] {
        m_peer.tlsVersion = m_handshake->version();
        m_peer.certificates = m_handshake->certificates();
        m_socket = m_handshake->takeSocket();
        m_socket->setParent(this);
        m_handshake.reset();
        Q_EMIT connected();
    });
    connect(m_handshake.get(), &TlsHandshake::failed, this, [this](const HttpFailure &failure) {
        m_peer.certificates = m_handshake->certificates();
        if (mayTryOthers() && isUnknownIssuer(failure)) {
            m_roots = Roots::All;
            m_isSecondTry = true;
            m_handshake.reset();
            connectSocket();
            return;
        }
        fail(failure);
    });
    m_handshake->start();
}

void Connector::fail(const HttpFailure &failure)
{
    HttpFailure placed = failure;
    placed.atProxy = m_proxy.has_value() && failure.phase <= HttpPhase::Proxy;
    Q_EMIT failed(placed);
}

} // namespace kia
