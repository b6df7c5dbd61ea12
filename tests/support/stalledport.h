#pragma once

#include <QtCore/QList>
#include <QtNetwork/QHostAddress>

namespace kia::test {

/// An address and port where connecting neither succeeds nor fails, as behind a firewall that drops packets: it listens
/// with the shortest queue and has filled it, so that Linux drops every further SYN.
class StalledPort final
{
public:
    /// On a free port, or on a given one of another loopback address ("127.0.0.2").
    explicit StalledPort(const QHostAddress &address = QHostAddress(QHostAddress::LocalHost), quint16 port = 0);
    ~StalledPort();
    Q_DISABLE_COPY_MOVE(StalledPort)

    quint16 port() const { return m_port; }

private:
    QList<int> m_sockets;
    quint16 m_port = 0;
};

} // namespace kia::test
