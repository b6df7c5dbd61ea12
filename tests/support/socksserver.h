#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtNetwork/QTcpServer>

#include <functional>

class QTcpSocket;

namespace kia::test {

/// A scripted SOCKS5 proxy on an ephemeral port of 127.0.0.1. On each connection the nth message gets the nth answer;
/// after the last it is a tunnel to `target` of 127.0.0.1, if there is one. Keeps what came before the tunnel.
class SocksServer final
{
public:
    struct Script {
        QList<QByteArray> answers; ///< an empty one is silence
        quint16 target = 0;
        bool inPieces = false; ///< one byte at a time
        bool closes = false;   ///< after the last answer
    };

    explicit SocksServer(Script script);
    ~SocksServer();

    /// No sign-in, and a tunnel.
    static Script open(quint16 target);
    /// User and password, and a tunnel.
    static Script wantingAccount(quint16 target);
    /// No sign-in, and this reply of RFC 1928 section 6.
    static Script replying(char code);

    quint16 port() const { return m_server.serverPort(); }
    QString address() const { return QStringLiteral("127.0.0.1:") + QString::number(port()); }
    /// In order, over all connections.
    const QList<QByteArray> &messages() const { return m_messages; }
    int openConnections() const { return m_open; }

private:
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &bytes) const;
    void tunnel(QTcpSocket *socket);

    Script m_script;
    QList<QByteArray> m_messages;
    int m_open = 0;
    QTcpServer m_server; ///< last, so that no connection outlives what is counted
};

} // namespace kia::test
