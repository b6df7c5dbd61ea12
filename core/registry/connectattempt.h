#pragma once

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>
#include <QtNetwork/QHostAddress>

#include <memory>

namespace kia {

/// One TCP connect() to one address, made exactly once. Not QTcpSocket's: that connects again and again when the peer
/// resets the connection before the event loop has seen it established (measured with Qt 6.4.2: some 8,000 times in
/// 150 ms), and tells "no route" and "timed out" apart by text only.
///
/// start() ends with exactly one of connected() and failed(), perhaps before it returns. Destroying closes silently.
class ConnectAttempt final : public QObject
{
    Q_OBJECT

public:
    ConnectAttempt(QHostAddress address, quint16 port, QObject *parent);
    ~ConnectAttempt() override;

    void start();
    /// Gives up the descriptor after connected().
    qintptr takeDescriptor();

Q_SIGNALS:
    void connected();
    /// `error`: errno.
    void failed(int error);

private:
    void onWritable();

    QHostAddress m_address;
    quint16 m_port;
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace kia
