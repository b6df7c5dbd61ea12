#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpSocket>

#include "core/registry/httpmessage.h"

namespace kia {

class ConnectAttempt;

/// Connects to the first of several addresses that answers, after RFC 8305 ("happy eyeballs"): the families take turns,
/// the first address has a short head start, then the next is tried beside it; an address that fails makes room at
/// once.
///
/// start() ends with exactly one of connected() and failed(), perhaps before it returns. Has no deadline of its own.
class AddressDialer final : public QObject
{
    Q_OBJECT

public:
    AddressDialer(const QList<QHostAddress> &addresses, quint16 port, QObject *parent);

    void start();

Q_SIGNALS:
    /// The receiver owns the socket.
    void connected(QTcpSocket *socket);
    /// What the addresses failed with; of different failures the one that says most.
    void failed(const kia::HttpFailure &failure);

private:
    void tryNext();
    void onFailed(ConnectAttempt *attempt, int error);
    void onConnected(ConnectAttempt *attempt);
    void end();

    QList<QHostAddress> m_waiting;
    QList<ConnectAttempt *> m_trying;
    quint16 m_port;
    bool m_over = false;
    QTimer m_headStart;
    HttpFailure m_failure;
};

} // namespace kia
