#include "tests/support/loopbackserver.h"

#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QTcpServer>

#include "tests/support/serverconnection.h"

using namespace Qt::StringLiterals;

namespace kia::test {

class LoopbackServer::Private final : public QTcpServer
{
public:
    Private(LoopbackServer *server, Handler answering, const ServerOptions &given)
        : q(server), handler(std::move(answering)), options(given)
    {
        setProxy(QNetworkProxy::NoProxy);
        if (!listen(QHostAddress::LocalHost, options.port) && !listen(QHostAddress::LocalHost)) {
            qFatal("cannot listen on 127.0.0.1");
        }
    }

    ServerAnswer handle(const ServerRequest &request)
    {
        requests << request;
        Q_EMIT q->requested(request);
        return handler(request);
    }

    /// Not QSslServer: it gives a connection only after a handshake, and the tests count and break earlier ones.
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = options.chain.isEmpty() ? new QTcpSocket : new QSslSocket;
        socket->setProxy(QNetworkProxy::NoProxy);
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto *connection = new ServerConnection(
            socket, connections, [this](const ServerRequest &request) { return handle(request); }, q);
        open << connection;
        connect(connection, &QObject::destroyed, this, [this, connection] { open.removeOne(connection); });
        connect(connection, &ServerConnection::wrote, this, [this](qint64 bytes) { written += bytes; });
        connect(connection, &ServerConnection::received, this,
                [this, number = connections](const QByteArray &bytes) { received[number] += bytes; });
        if (auto *encrypting = qobject_cast<QSslSocket *>(socket)) {
            encrypt(encrypting, connection);
        } else if (options.greeting) {
            connection->answer(*options.greeting);
        }
    }

    void encrypt(QSslSocket *socket, ServerConnection *connection)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(options.chain);
        configuration.setPrivateKey(options.key);
        configuration.setProtocol(options.protocol);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // asks for no client certificate
        socket->setSslConfiguration(configuration);
        connect(socket, &QSslSocket::errorOccurred, this, [this, socket] { tlsErrors << socket->errorString(); });
        if (options.greeting) {
            connect(socket, &QSslSocket::encrypted, connection,
                    [this, connection] { connection->answer(*options.greeting); });
        }
        socket->startServerEncryption();
    }

    LoopbackServer *const q;
    const Handler handler;
    const ServerOptions options;
    QList<ServerRequest> requests;
    QList<ServerConnection *> open;
    int connections = 0;
    qint64 written = 0;
    QHash<int, QByteArray> received;
    QStringList tlsErrors;
};

LoopbackServer::LoopbackServer(std::vector<ServerAnswer> script, const ServerOptions &options, QObject *parent)
    : LoopbackServer(
          [script = std::move(script), next = std::size_t{0}](const ServerRequest &) mutable {
              return next < script.size() ? script[next++] : ServerAnswer::silence();
          },
          options, parent)
{}

LoopbackServer::LoopbackServer(Handler handler, const ServerOptions &options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(handler), options))
{}

LoopbackServer::~LoopbackServer()
{
    // while the list that their end changes is still there
    qDeleteAll(QList<ServerConnection *>(d->open));
}

quint16 LoopbackServer::port() const
{
    return d->serverPort();
}

QString LoopbackServer::address() const
{
    return u"127.0.0.1:"_s + QString::number(port());
}

const QList<ServerRequest> &LoopbackServer::requests() const
{
    return d->requests;
}

int LoopbackServer::connections() const
{
    return d->connections;
}

int LoopbackServer::openConnections() const
{
    return static_cast<int>(d->open.size());
}

qint64 LoopbackServer::bytesWritten() const
{
    return d->written;
}

QByteArray LoopbackServer::received(int connection) const
{
    return d->received.value(connection);
}

QStringList LoopbackServer::tlsErrors() const
{
    return d->tlsErrors;
}

void LoopbackServer::closeConnections()
{
    for (ServerConnection *connection : std::as_const(d->open)) {
        connection->close();
    }
}

} // namespace kia::test
