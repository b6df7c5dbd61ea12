#include "core/registry/addressdialer.h"

#include <QtNetwork/QNetworkProxy>

#include <chrono>

#include "core/registry/connectattempt.h"
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

AddressDialer::AddressDialer(const QList<QHostAddress> &addresses, quint16 port, QObject *parent)
    : QObject(parent), m_waiting(familiesTakingTurns(addresses)), m_port(port)
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
    auto *attempt = new ConnectAttempt(m_waiting.takeFirst(), m_port, this);
    m_trying << attempt;
    connect(attempt, &ConnectAttempt::connected, this, [this, attempt] { onConnected(attempt); });
    connect(attempt, &ConnectAttempt::failed, this, [this, attempt](int error) { onFailed(attempt, error); });
    m_headStart.start(headStart);
    attempt->start(); // may fail before it returns
}

void AddressDialer::onFailed(ConnectAttempt *attempt, int error)
{
    m_trying.removeOne(attempt);
    attempt->deleteLater();
    const HttpFailure failure = connectFailure(error);
    if (m_failure.detail.isEmpty() || weight(failure.kind) > weight(m_failure.kind)) {
        m_failure = failure;
    }
    if (!m_waiting.isEmpty()) {
        tryNext();
    } else if (m_trying.isEmpty()) {
        end();
        Q_EMIT failed(m_failure);
    }
}

void AddressDialer::onConnected(ConnectAttempt *attempt)
{
    m_trying.removeOne(attempt);
    attempt->deleteLater();
    end();
    auto *socket = new QTcpSocket;
    socket->setProxy(QNetworkProxy::NoProxy);               // Debian's Qt would otherwise take the environment's
    socket->setSocketDescriptor(attempt->takeDescriptor()); // one that has been reset tells so when it is used
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    Q_EMIT connected(socket);
}

/// Nothing more is tried, and what still tries is given up.
void AddressDialer::end()
{
    m_over = true;
    m_headStart.stop();
    for (ConnectAttempt *attempt : std::as_const(m_trying)) {
        attempt->disconnect(this);
        attempt->deleteLater();
    }
    m_trying.clear();
}

} // namespace kia
