#include "core/demo/demoregistry.h"

#include <QtCore/QFile>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>

#include <array>

#include "core/demo/democonnection.h"
#include "core/demo/democontents.h"

using namespace Qt::StringLiterals;

// A static library's resources are dropped by the linker unless something asks for them. Not inside a namespace: the
// macro declares a global function.
static void initialiseCertificates()
{
    Q_INIT_RESOURCE(demo);
}

namespace kia {

namespace {

constexpr int clientLimit = 200;

constexpr std::array tlsHosts = {DemoHost::Secure, DemoHost::SelfSigned, DemoHost::Expired, DemoHost::WrongName};

QByteArray contentsOf(const QString &file)
{
    initialiseCertificates();
    QFile resource(u":/demo/"_s + file);
    const bool isThere = resource.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? resource.readAll() : QByteArray();
}

QSslConfiguration configurationOf(DemoHost host)
{
    const QString file = demoHostName(host).section(u'.', 0, 0);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients
    configuration.setLocalCertificateChain(QSslCertificate::fromData(contentsOf(file + u".pem"_s)));
    configuration.setPrivateKey(QSslKey(contentsOf(file + u".key"_s), QSsl::Ec));
    return configuration;
}

} // namespace

class DemoRegistry::Private
{
public:
    void serve(QTcpServer &listener, const DemoConnection::Answers &answers)
    {
        QObject::connect(&listener, &QTcpServer::pendingConnectionAvailable, &listener, [this, &listener, answers] {
            while (QTcpSocket *socket = listener.nextPendingConnection()) {
                if (listener.findChildren<DemoConnection *>(Qt::FindDirectChildrenOnly).size() >= clientLimit) {
                    socket->abort();
                    socket->deleteLater();
                    continue;
                }
                auto *connection = new DemoConnection(socket, answers, &listener);
                QObject::connect(connection, &DemoConnection::asked, &listener, [this] { ++requests; });
            }
        });
    }

    // before the servers: the connections are their children and hold on to it
    DemoContents contents;
    int requests = 0;
    QTcpSocket dead; ///< bound, and nobody listens
    QTcpServer server;
    QTcpServer webSite;
    std::array<QSslServer, tlsHosts.size()> tlsServers;
    QString error;
};

DemoRegistry::DemoRegistry(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    const auto registry = [this](const DemoRequest &request) {
        return d->contents.answerTo(request);
    };
    d->serve(d->server, registry);
    d->serve(d->webSite, &DemoContents::webPage);
    for (std::size_t i = 0; i < tlsHosts.size(); ++i) {
        d->tlsServers[i].setSslConfiguration(configurationOf(tlsHosts[i]));
        d->serve(d->tlsServers[i], registry);
    }
}

DemoRegistry::~DemoRegistry() = default;

bool DemoRegistry::listen(quint16 port)
{
    const auto open = [this](QTcpServer &server, int wanted) {
        const bool isOpen = wanted <= 65535 && server.listen(QHostAddress::LocalHost, static_cast<quint16>(wanted));
        d->error = server.errorString();
        return isOpen;
    };
    const auto portOf = [port](DemoHost host) {
        return port == 0 ? 0 : port + demoPortOffset(host);
    };
    if (!open(d->server, port) || !open(d->webSite, portOf(DemoHost::WebSite))) {
        return false;
    }
    for (std::size_t i = 0; i < tlsHosts.size(); ++i) {
        if (!open(d->tlsServers[i], portOf(tlsHosts[i]))) {
            return false;
        }
    }
    d->dead.bind(QHostAddress::LocalHost, 0);
    d->contents.setOrigins({"http://" + host().toLatin1(),
                            "http://127.0.0.1:" + QByteArray::number(d->dead.localPort()),
                            "https://login.elsewhere.example"});
    return true;
}

QString DemoRegistry::errorString() const
{
    return d->error;
}

quint16 DemoRegistry::port() const
{
    return d->server.serverPort();
}

QString DemoRegistry::host() const
{
    return hostOf(DemoHost::Main);
}

QString DemoRegistry::hostOf(DemoHost host) const
{
    const QTcpServer *server = host == DemoHost::WebSite ? &d->webSite : &d->server;
    for (std::size_t i = 0; i < tlsHosts.size(); ++i) {
        server = tlsHosts[i] == host ? &d->tlsServers[i] : server;
    }
    return demoHostName(host) + u':' + QString::number(server->serverPort());
}

QString DemoRegistry::addressOf(const DemoExample &example) const
{
    return hostOf(example.host) + u'/' + example.image;
}

QStringList DemoRegistry::hosts() const
{
    QStringList hosts{host(), u"127.0.0.1:%1"_s.arg(d->dead.localPort()), hostOf(DemoHost::PlainHttp),
                      hostOf(DemoHost::WebSite)};
    for (const DemoHost tls : tlsHosts) {
        hosts << hostOf(tls);
    }
    return hosts;
}

int DemoRegistry::requestCount() const
{
    return d->requests;
}

QByteArray demoAuthorityPem()
{
    return contentsOf(u"demo-ca.pem"_s);
}

Certificate demoAuthority()
{
    return Certificate::allIn(demoAuthorityPem()).value(0);
}

} // namespace kia
