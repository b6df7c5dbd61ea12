#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

#include <functional>

#include "tests/support/serveranswer.h"

namespace kia::test {

/// One connection of the LoopbackServer: cuts the stream into requests and carries out the answers.
class ServerConnection final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<ServerAnswer(const ServerRequest &)>;
    /// Owns the socket from now on, and deletes itself when it ends.
    ServerConnection(QTcpSocket *socket, int number, Handler handler, QObject *parent);

    void answer(const ServerAnswer &answer);
    void close();

Q_SIGNALS:
    void received(const QByteArray &bytes);
    void wrote(qint64 bytes);

private:
    void read();
    void writePiece();
    void writeMore();
    void finishAnswer();
    void reset();
    void openTunnel();

    QTcpSocket *m_socket;
    QTcpSocket *m_target = nullptr; ///< of a tunnel
    int m_number;
    Handler m_handler;
    QByteArray m_received;
    ServerAnswer m_answer; ///< being carried out
    bool m_answering = false;
    qsizetype m_sent = 0; ///< of m_answer.bytes
    qint64 m_endless = 0;
    QTimer m_pieces;
};

} // namespace kia::test
