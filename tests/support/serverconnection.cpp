#include "tests/support/serverconnection.h"

#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslSocket>

#include <sys/socket.h>

namespace kia::test {
namespace {

constexpr qint64 mostEndlessBytes = 64 * 1024 * 1024;
constexpr qint64 writtenAhead = 256 * 1024;

/// The first whole request of the stream, or nothing yet.
std::optional<ServerRequest> firstRequest(const QByteArray &stream)
{
    const qsizetype headEnd = stream.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return std::nullopt;
    }
    ServerRequest request;
    request.raw = stream.first(headEnd + 4);
    const QList<QByteArray> line = request.raw.first(request.raw.indexOf("\r\n")).split(' ');
    request.method = line.value(0);
    request.target = line.value(1);
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (stream.size() < headEnd + 4 + length) {
        return std::nullopt;
    }
    request.body = stream.sliced(headEnd + 4, length);
    request.raw += request.body;
    return request;
}

} // namespace

ServerConnection::ServerConnection(QTcpSocket *socket, int number, Handler handler, QObject *parent)
    : QObject(parent), m_socket(socket), m_number(number), m_handler(std::move(handler))
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &ServerConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(socket, &QTcpSocket::errorOccurred, this, &QObject::deleteLater);
    connect(&m_pieces, &QTimer::timeout, this, &ServerConnection::writePiece);
    m_pieces.setTimerType(Qt::PreciseTimer);
    QMetaObject::invokeMethod(this, &ServerConnection::read, Qt::QueuedConnection); // what came with the handshake
}

void ServerConnection::read()
{
    if (!m_socket->isOpen()) { // reset by a greeting
        return;
    }
    if (m_target) {
        m_target->write(m_socket->readAll());
        return;
    }
    const QByteArray bytes = m_socket->readAll();
    Q_EMIT received(bytes);
    m_received += bytes;
    while (!m_answering) {
        std::optional<ServerRequest> request = firstRequest(m_received);
        if (!request) {
            return;
        }
        m_received.remove(0, request->raw.size());
        request->connection = m_number;
        answer(m_handler(*request));
    }
}

void ServerConnection::answer(const ServerAnswer &answer)
{
    m_answer = answer;
    m_answering = true;
    m_sent = 0;
    if (answer.pieceSize > 0) {
        m_pieces.start(answer.pieceEvery);
        return;
    }
    m_socket->write(answer.bytes);
    Q_EMIT wrote(answer.bytes.size());
    finishAnswer();
}

void ServerConnection::writePiece()
{
    const QByteArray piece = m_answer.bytes.mid(m_sent, m_answer.pieceSize);
    m_sent += piece.size();
    m_socket->write(piece);
    Q_EMIT wrote(piece.size());
    if (m_sent >= m_answer.bytes.size()) {
        m_pieces.stop();
        finishAnswer();
        read();
    }
}

void ServerConnection::finishAnswer()
{
    using Then = ServerAnswer::Then;
    switch (m_answer.then) {
    case Then::KeepOpen:
        m_answering = false;
        break;
    case Then::Close:
        close();
        break;
    case Then::Reset:
        reset();
        break;
    case Then::Endless:
        connect(m_socket, &QTcpSocket::bytesWritten, this, &ServerConnection::writeMore);
        if (auto *encrypting = qobject_cast<QSslSocket *>(m_socket)) {
            connect(encrypting, &QSslSocket::encryptedBytesWritten, this, &ServerConnection::writeMore);
        }
        writeMore();
        break;
    case Then::Tunnel:
        openTunnel();
        break;
    }
}

void ServerConnection::writeMore()
{
    const auto *encrypting = qobject_cast<const QSslSocket *>(m_socket);
    const auto waiting = [this, encrypting] {
        return m_socket->bytesToWrite() + (encrypting ? encrypting->encryptedBytesToWrite() : 0);
    };
    while (waiting() < writtenAhead && m_endless < mostEndlessBytes && !m_answer.more.isEmpty()) {
        m_socket->write(m_answer.more);
        m_endless += m_answer.more.size();
        Q_EMIT wrote(m_answer.more.size());
    }
}

void ServerConnection::close()
{
    m_socket->disconnectFromHost();
}

void ServerConnection::reset()
{
    m_socket->flush();
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_socket->abort();
    deleteLater();
}

void ServerConnection::openTunnel()
{
    m_target = new QTcpSocket(this);
    m_target->setProxy(QNetworkProxy::NoProxy);
    connect(m_target, &QTcpSocket::readyRead, this, [this] { m_socket->write(m_target->readAll()); });
    connect(m_target, &QTcpSocket::disconnected, this, &ServerConnection::close);
    connect(m_target, &QTcpSocket::errorOccurred, this, &ServerConnection::close);
    m_target->connectToHost(QHostAddress::LocalHost, m_answer.tunnelPort);
}

} // namespace kia::test
