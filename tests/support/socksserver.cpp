#include "tests/support/socksserver.h"

#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpSocket>

#include <memory>

namespace kia::test {
namespace {

const QByteArray noSignIn = QByteArray("\x05\x00", 2);
const QByteArray userAndPassword = QByteArray("\x05\x02", 2);
const QByteArray accountTaken = QByteArray("\x01\x00", 2);

QByteArray reply(char code)
{
    return QByteArray("\x05", 1) + code + QByteArray("\x00\x01\x7f\x00\x00\x01\x12\x34", 8);
}

} // namespace

SocksServer::SocksServer(Script script) : m_script(std::move(script))
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            serve(socket);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qFatal("no port of 127.0.0.1: %s", qPrintable(m_server.errorString()));
    }
}

SocksServer::~SocksServer()
{
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>()) {
        socket->disconnect();
    }
}

SocksServer::Script SocksServer::open(quint16 target)
{
    return {{noSignIn, reply(0)}, target};
}

SocksServer::Script SocksServer::wantingAccount(quint16 target)
{
    return {{userAndPassword, accountTaken, reply(0)}, target};
}

SocksServer::Script SocksServer::replying(char code)
{
    return {{noSignIn, reply(code)}};
}

void SocksServer::serve(QTcpSocket *socket)
{
    ++m_open;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this, socket] {
        --m_open;
        socket->deleteLater();
    });
    const auto next = std::make_shared<qsizetype>(0);
    QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket, next] {
        if (*next >= m_script.answers.size()) {
            return; // in the tunnel
        }
        m_messages << socket->readAll();
        answer(socket, m_script.answers[(*next)++]);
        if (*next < m_script.answers.size()) {
            return;
        }
        if (m_script.closes) {
            socket->disconnectFromHost();
        } else if (m_script.target != 0) {
            tunnel(socket);
        }
    });
}

void SocksServer::answer(QTcpSocket *socket, const QByteArray &bytes) const
{
    if (!m_script.inPieces) {
        socket->write(bytes);
        return;
    }
    for (const char byte : bytes) {
        socket->write(&byte, 1);
        socket->flush();
    }
}

void SocksServer::tunnel(QTcpSocket *socket)
{
    auto *target = new QTcpSocket(socket);
    target->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(socket, &QTcpSocket::readyRead, target, [=] { target->write(socket->readAll()); });
    QObject::connect(target, &QTcpSocket::readyRead, socket, [=] { socket->write(target->readAll()); });
    QObject::connect(target, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
    target->connectToHost(QHostAddress::LocalHost, m_script.target);
}

} // namespace kia::test
