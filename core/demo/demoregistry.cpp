#include "core/demo/demoregistry.h"

#include <QtNetwork/QTcpServer>

#include "core/demo/democonnection.h"
#include "core/demo/demoscenarios.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

constexpr int clientLimit = 200;

} // namespace

class DemoRegistry::Private
{
public:
    // before the server: the connections are its children and hold on to it
    DemoContents contents;
    int requests = 0;
    QTcpServer server;
};

DemoRegistry::DemoRegistry(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    connect(&d->server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = d->server.nextPendingConnection()) {
            if (d->server.findChildren<DemoConnection *>(Qt::FindDirectChildrenOnly).size() >= clientLimit) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            auto *connection = new DemoConnection(socket, d->contents, &d->server);
            connect(connection, &DemoConnection::asked, this, [this] { ++d->requests; });
        }
    });
}

DemoRegistry::~DemoRegistry() = default;

bool DemoRegistry::listen(quint16 port)
{
    return d->server.listen(QHostAddress::LocalHost, port);
}

QString DemoRegistry::errorString() const
{
    return d->server.errorString();
}

quint16 DemoRegistry::port() const
{
    return d->server.serverPort();
}

QString DemoRegistry::host() const
{
    return u"127.0.0.1:%1"_s.arg(port());
}

int DemoRegistry::requestCount() const
{
    return d->requests;
}

} // namespace kia
