#include "core/registry/connector.h"

#include "core/registry/addressdialer.h"
#include "core/registry/hostresolver.h"
#include "core/registry/hostrules.h"
#include "core/registry/proxyway.h"
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
    if (phase > m_reached) {
        m_reached = phase;
        Q_EMIT entered(phase);
    }
}

/// Begins anew when there are authorities that the failed handshake did not look at.
bool Connector::triesOthersAfter(const HttpFailure &failure)
{
    const bool hasOthers = m_roots == Roots::Extra || (m_roots == Roots::System && hasAuthoritiesToRead());
    if (!hasOthers || !isUnknownIssuer(failure)) {
        return false;
    }
    m_roots = Roots::All;
    m_handshake.reset();
    m_way.reset();
    m_socket.reset();
    connectSocket();
    return true;
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
        goThroughProxy();
    } else if (m_origin.tls) {
        encrypt();
    } else {
        Q_EMIT connected();
    }
}

void Connector::goThroughProxy()
{
    enter(HttpPhase::Proxy);
    m_way.reset(new ProxyWay(m_options, m_origin, m_roots, std::move(m_socket), this));
    connect(m_way.get(), &ProxyWay::handshakeBegan, this, &Connector::handshakeBegan);
    connect(m_way.get(), &ProxyWay::encrypted, this, [this] { m_peer.certificates = m_way->certificates(); });
    connect(m_way.get(), &ProxyWay::opened, this, [this] {
        m_peer.certificates.clear(); // the origin's are still to come
        m_socket = m_way->takeSocket();
        m_socket->setParent(this);
        m_way.reset();
        encrypt();
    });
    connect(m_way.get(), &ProxyWay::failed, this, [this](const HttpFailure &failure) {
        m_peer.certificates = m_way->certificates();
        if (!triesOthersAfter(failure)) {
            fail(failure);
        }
    });
    m_way->start();
}

void Connector::encrypt()
{
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
        if (!triesOthersAfter(failure)) {
            fail(failure);
        }
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
