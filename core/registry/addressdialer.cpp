#include "core/registry/addressdialer.h"

#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslSocket>

#include <chrono>

#include "core/registry/socketfailure.h"

using namespace std::chrono_literals;

namespace kia {
namespace {

constexpr auto headStart = 250ms; ///< RFC 8305 section 5, "Connection Attempt Delay"

/// The first address stays first; after it the other family, and so on, each in the resolver's order.
QList<QHostAddress> familiesTakingTurns(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : addresses) {
        (address.protocol() == addresses.first().protocol() ? first : second) << address;
    }
    QList<QHostAddress> mixed;
    while (!first.isEmpty() || !second.isEmpty()) {
        if (!first.isEmpty()) {
            mixed << first.takeFirst();
        }
        if (!second.isEmpty()) {
            mixed << second.takeFirst();
        }
    }
    return mixed;
}

/// How much a failure tells a person: "refused" reached a machine, "unreachable" is often only a missing IPv6.
int weight(HttpFailureKind kind)
{
    switch (kind) {
    case HttpFailureKind::Refused:
        return 3;
    case HttpFailureKind::TimedOut:
        return 2;
    case HttpFailureKind::Unreachable:
        return 1;
    default:
        return 0;
    }
}

} // namespace

AddressDialer::AddressDialer(const QList<QHostAddress> &addresses, quint16 port, bool tls, QObject *parent)
    : QObject(parent), m_waiting(familiesTakingTurns(addresses)), m_port(port), m_tls(tls)
{
    m_headStart.setSingleShot(true);
    m_headStart.setTimerType(Qt::PreciseTimer);
    connect(&m_headStart, &QTimer::timeout, this, &AddressDialer::tryNext);
}

void AddressDialer::start()
{
    tryNext();
}

void AddressDialer::tryNext()
{
    if (m_over || m_waiting.isEmpty()) {
        return;
    }
    const QHostAddress address = m_waiting.takeFirst();
    QTcpSocket *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    m_trying << socket;
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { win(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { attemptFailed(socket); });
    m_headStart.start(headStart);
    socket->connectToHost(address, m_port); // may fail before it returns
}

void AddressDialer::attemptFailed(QTcpSocket *socket)
{
    if (m_over || !m_trying.removeOne(socket)) {
        return;
    }
    const HttpFailure failure = socketFailure(socket->error(), socket->errorString());
    if (m_failure.detail.isEmpty() || weight(failure.kind) > weight(m_failure.kind)) {
        m_failure = failure;
    }
    socket->disconnect(this);
    socket->deleteLater();
    if (!m_waiting.isEmpty()) {
        tryNext();
    } else if (m_trying.isEmpty()) {
        m_over = true;
        m_headStart.stop();
        m_failure.phase = HttpPhase::Connect;
        Q_EMIT failed(m_failure);
    }
}

void AddressDialer::win(QTcpSocket *socket)
{
    if (m_over) {
        return;
    }
    m_over = true;
    m_headStart.stop();
    m_trying.removeOne(socket);
    for (QTcpSocket *other : std::as_const(m_trying)) {
        other->disconnect(this);
        other->abort();
        other->deleteLater();
    }
    m_trying.clear();
    socket->disconnect(this);
    socket->setParent(nullptr);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    Q_EMIT connected(socket);
}

} // namespace kia
