#include "core/registry/tlshandshake.h"

#include <algorithm>

#include "core/registry/socketfailure.h"
#include "core/registry/tlssocket.h"
#include "core/registry/truststore.h"

namespace kia {

TlsHandshake::TlsHandshake(OwnedSocket socket, QString host, Roots roots, QList<Certificate> extra, bool acceptAny,
                           QObject *parent)
    : QObject(parent), m_plain(std::move(socket)), m_host(std::move(host)), m_roots(roots), m_extra(std::move(extra)),
      m_acceptsAny(acceptAny)
{
    m_plain->setParent(this);
    connect(m_plain.get(), &QTcpSocket::errorOccurred, this, &TlsHandshake::onError);
    connect(&m_authorities, &QFutureWatcherBase::finished, this, &TlsHandshake::begin);
}

TlsHandshake::~TlsHandshake() = default;

OwnedSocket TlsHandshake::takeSocket()
{
    m_socket->setParent(nullptr);
    return OwnedSocket(m_socket.release());
}

QList<Certificate> TlsHandshake::certificates() const
{
    return m_socket ? m_socket->session().certificates() : QList<Certificate>();
}

QString TlsHandshake::version() const
{
    return m_socket->session().version();
}

void TlsHandshake::start()
{
    if (m_roots == Roots::All) {
        m_authorities.setFuture(readAuthorities());
    } else {
        begin();
    }
}

void TlsHandshake::begin()
{
    if (m_over) {
        return;
    }
    m_plain->disconnect(this);
    const bool withSystems = m_roots != Roots::Extra;
    const QList<Certificate> read = m_roots == Roots::All ? m_authorities.result() : QList<Certificate>();
    m_socket.reset(new TlsSocket(std::move(m_plain), m_host, trustStore(withSystems, m_extra + read), m_acceptsAny));
    m_socket->setParent(this);
    connect(m_socket.get(), &TlsSocket::encrypted, this, [this] { end(std::nullopt); });
    connect(m_socket.get(), &TlsSocket::errorOccurred, this, &TlsHandshake::onError);
    m_socket->start();
    Q_EMIT began();
}

void TlsHandshake::end(const std::optional<HttpFailure> &failure)
{
    if (m_over) {
        return;
    }
    m_over = true;
    if (m_socket) {
        m_socket->disconnect(this);
    }
    if (failure) {
        Q_EMIT failed(*failure);
    } else {
        Q_EMIT encrypted();
    }
}

void TlsHandshake::onError()
{
    const QTcpSocket &socket = m_socket ? *m_socket : *m_plain;
    HttpFailure failure = socketFailure(socket.error(), socket.errorString());
    failure.phase = HttpPhase::Tls;
    if (m_socket) {
        failure.faults = m_socket->session().faults();
    }
    if (!failure.faults.isEmpty()) {
        failure.kind = HttpFailureKind::Tls;
    }
    end(failure);
}

bool isUnknownIssuer(const HttpFailure &failure)
{
    return std::ranges::any_of(failure.faults, [](CertificateFault fault) {
        return fault == CertificateFault::SelfSigned || fault == CertificateFault::UnknownIssuer;
    });
}

} // namespace kia
