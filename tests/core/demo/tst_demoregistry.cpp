#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

#include "core/config/kusciaconfig.h"
#include "core/demo/demohttp.h"
#include "core/demo/demoregistry.h"
#include "core/demo/demoscenarios.h"
#include "core/image/lint.h"
#include "core/image/resolution.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

const QByteArray signedIn = "Authorization: Basic " + QByteArray("demo:demo-password").toBase64() + "\r\n";
const QByteArray wrongPassword = "Authorization: Basic " + QByteArray("demo:other").toBase64() + "\r\n";

QByteArray ask(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {})
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: demo\r\n" + headers + "\r\n";
}

/// A client that sends bytes as they are and reads answers as a browser does.
class Client
{
public:
    explicit Client(const DemoRegistry &registry) { socket.connectToHost(u"127.0.0.1"_s, registry.port()); }

    struct Answer {
        int status = 0;
        QByteArray header;
        QByteArray body;
        QByteArray value(const QByteArray &name) const
        {
            for (const QByteArray &line : header.split('\n')) {
                if (line.toLower().startsWith(QByteArray(name.toLower() + ':'))) {
                    return line.mid(name.size() + 1).trimmed();
                }
            }
            return {};
        }
    };

    void send(const QByteArray &bytes) { socket.write(bytes); }

    Answer read(bool isHead = false)
    {
        Answer answer;
        const auto hasHeader = [this] {
            m_bytes += socket.readAll();
            return m_bytes.contains("\r\n\r\n");
        };
        if (!QTest::qWaitFor(hasHeader)) {
            return answer;
        }
        const qsizetype end = m_bytes.indexOf("\r\n\r\n") + 4;
        answer.header = m_bytes.left(end);
        answer.status = answer.header.split(' ').value(1).toInt();
        const qsizetype length = isHead ? 0 : answer.value("Content-Length").toInt();
        const auto hasBody = [this, end, length] {
            m_bytes += socket.readAll();
            return m_bytes.size() >= end + length;
        };
        if (QTest::qWaitFor(hasBody)) {
            answer.body = m_bytes.mid(end, length);
            m_bytes.remove(0, end + length);
        }
        return answer;
    }

    bool isEnded()
    {
        return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; });
    }

    QTcpSocket socket;

private:
    QByteArray m_bytes;
};

QByteArray errorCode(const QByteArray &body)
{
    const QJsonArray errors = QJsonDocument::fromJson(body).object().value(u"errors").toArray();
    return errors.isEmpty() ? QByteArray() : errors.first().toObject().value(u"code").toString().toLatin1();
}

} // namespace

class TestDemoRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_registry = std::make_unique<DemoRegistry>();
        QVERIFY2(m_registry->listen(), qPrintable(m_registry->errorString()));
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const QByteArray app = "/v2/secretflow/app/manifests/";
        QTest::newRow("without a password the sign-in is refused")
            << ask("GET", "/v2/") << 401 << QByteArray("UNAUTHORIZED");
        QTest::newRow("the account is accepted") << ask("GET", "/v2/", signedIn) << 200 << QByteArray();
        QTest::newRow("an image needs a sign-in") << ask("GET", app + "v1") << 401 << QByteArray("UNAUTHORIZED");
        QTest::newRow("a wrong password is refused")
            << ask("GET", app + "v1", wrongPassword) << 401 << QByteArray("UNAUTHORIZED");
        QTest::newRow("another scheme is refused")
            << ask("GET", app + "v1", "Authorization: Bearer abc\r\n") << 401 << QByteArray("UNAUTHORIZED");
        QTest::newRow("an image is there") << ask("GET", app + "v1", signedIn) << 200 << QByteArray();
        QTest::newRow("the scheme's name may be in any case")
            << ask("GET", app + "v1", QByteArray(signedIn).replace("Basic", "bAsIc")) << 200 << QByteArray();
        QTest::newRow("another tag is not there")
            << ask("GET", app + "v9", signedIn) << 404 << QByteArray("MANIFEST_UNKNOWN");
        QTest::newRow("psi has a tag latest")
            << ask("GET", "/v2/secretflow/psi/manifests/latest", signedIn) << 200 << QByteArray();
        QTest::newRow("another repository is not there")
            << ask("GET", "/v2/other/app/manifests/v1", signedIn) << 404 << QByteArray("MANIFEST_UNKNOWN");
        QTest::newRow("tags of a known repository")
            << ask("GET", "/v2/secretflow/app/tags/list?n=100", signedIn) << 200 << QByteArray();
        QTest::newRow("tags of an unknown repository")
            << ask("GET", "/v2/other/app/tags/list", signedIn) << 404 << QByteArray("NAME_UNKNOWN");
        QTest::newRow("a public image needs no sign-in")
            << ask("GET", "/v2/secretflow/public/manifests/v1") << 200 << QByteArray();
        QTest::newRow("a registry that has had enough")
            << ask("GET", "/v2/secretflow/limited/manifests/v1", signedIn) << 429 << QByteArray("TOOMANYREQUESTS");
        QTest::newRow("a registry under maintenance")
            << ask("GET", "/v2/secretflow/busy/manifests/v1", signedIn) << 503 << QByteArray("UNAVAILABLE");
        QTest::newRow("nothing may be pushed")
            << ask("POST", "/v2/secretflow/app/blobs/uploads/", signedIn) << 405 << QByteArray("UNSUPPORTED");
        QTest::newRow("a page outside the API") << ask("GET", "/") << 404 << QByteArray();
        QTest::newRow("a path that climbs out") << ask("GET", "/v2/../../etc/passwd", signedIn) << 404 << QByteArray();
    }
    void answers()
    {
        QFETCH(QByteArray, request);
        Client client(*m_registry);
        client.send(request);
        const Client::Answer answer = client.read();
        QTEST(answer.status, "status");
        QTEST(errorCode(answer.body), "code");
        QCOMPARE(answer.value("Docker-Distribution-Api-Version"), QByteArray("registry/2.0"));
    }

    void everyDigestIsTheRealOne()
    {
        Client client(*m_registry);
        client.send(ask("GET", "/v2/secretflow/app/manifests/v1", signedIn));
        const Client::Answer index = client.read();
        const auto digest = [](const QByteArray &bytes) {
            return QByteArray("sha256:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        };
        QCOMPARE(index.value("Docker-Content-Digest"), digest(index.body));
        QCOMPARE(index.value("Content-Type"), QByteArray("application/vnd.oci.image.index.v1+json"));
        const QJsonArray manifests = QJsonDocument::fromJson(index.body).object().value(u"manifests").toArray();
        QCOMPARE(manifests.size(), 2);
        for (const QJsonValue &entry : manifests) {
            const QByteArray wanted = entry[u"digest"].toString().toLatin1();
            client.send(ask("GET", "/v2/secretflow/app/manifests/" + wanted, signedIn));
            const Client::Answer manifest = client.read();
            QCOMPARE(digest(manifest.body), wanted);
            QCOMPARE(manifest.body.size(), entry[u"size"].toInt());
            const QJsonValue config = QJsonDocument::fromJson(manifest.body)[u"config"];
            client.send(ask("GET", "/v2/secretflow/app/blobs/" + config[u"digest"].toString().toLatin1(), signedIn));
            QCOMPARE(digest(client.read().body), config[u"digest"].toString().toLatin1());
        }
    }

    void aHeadHasTheLengthAndNoBody()
    {
        Client client(*m_registry);
        client.send(ask("HEAD", "/v2/secretflow/app/manifests/v1", signedIn) +
                    ask("GET", "/v2/secretflow/app/manifests/v1", signedIn));
        const Client::Answer head = client.read(true);
        const Client::Answer get = client.read();
        QCOMPARE(head.status, 200);
        QCOMPARE(get.status, 200);
        QCOMPARE(head.value("Content-Length").toInt(), get.body.size());
        QVERIFY(get.body.size() > 100);
        QCOMPARE(head.value("Docker-Content-Digest"), get.value("Docker-Content-Digest"));
    }

    void aConnectionIsKeptUntilItIsAskedToClose()
    {
        Client client(*m_registry);
        for (int i = 0; i < 5; ++i) {
            client.send(ask("HEAD", "/v2/", signedIn));
            QCOMPARE(client.read(true).status, 200);
        }
        client.send(ask("HEAD", "/v2/", signedIn + "Connection: close\r\n"));
        QCOMPARE(client.read(true).status, 200);
        QVERIFY(client.isEnded());
    }

    void aRequestMayComeByteByByte()
    {
        Client client(*m_registry);
        QVERIFY(client.socket.waitForConnected());
        for (const char c : ask("GET", "/v2/", signedIn)) {
            client.send(QByteArray(1, c));
            client.socket.flush();
        }
        QCOMPARE(client.read().status, 200);
    }

    void whatIsNoRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << 400;
        QTest::newRow("the start of TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\x0a\xfc\x03\x03", 12) << 400;
        QTest::newRow("no target") << QByteArray("GET HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("a target without a slash") << QByteArray("GET v2 HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("another version") << QByteArray("GET / HTTP/2.0\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("a folded header") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n") << 400;
        QTest::newRow("a blank before the colon") << QByteArray("GET / HTTP/1.1\r\nHost : a\r\n\r\n") << 400;
        QTest::newRow("a zero byte") << QByteArray("GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n", 29) << 400;
        QTest::newRow("two lengths")
            << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n") << 400;
        QTest::newRow("a negative length")
            << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n") << 400;
        QTest::newRow("a chunked body")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 501;
        QTest::newRow("a huge body") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n")
                                     << 413;
        QTest::newRow("an endless header")
            << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(40000, 'x')) << 431;
        QTest::newRow("an endless first line") << QByteArray(40000, 'G') << 431;
    }
    void whatIsNoRequestIsRefused()
    {
        QFETCH(QByteArray, bytes);
        Client client(*m_registry);
        client.send(bytes);
        const Client::Answer answer = client.read();
        QTEST(answer.status, "status");
        QVERIFY(client.isEnded());
        Client next(*m_registry);
        next.send(ask("GET", "/v2/", signedIn));
        QCOMPARE(next.read().status, 200);
    }

    void noBytesCrashTheReader()
    {
        QRandomGenerator random(20251124);
        const QByteArray whole = ask("POST", "/v2/a/b?c=d", signedIn + "Content-Length: 4\r\n") + "body";
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes = whole;
            for (int i = random.bounded(6); i > 0; --i) {
                const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
                switch (random.bounded(3)) {
                case 0:
                    bytes[at] = static_cast<char>(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, 1 + random.bounded(8));
                    break;
                default:
                    bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), 9));
                }
                if (bytes.isEmpty()) {
                    break;
                }
            }
            const qsizetype before = bytes.size();
            const auto taken = takeRequest(bytes);
            QVERIFY(bytes.size() <= before);
            QVERIFY(!std::holds_alternative<DemoRequest>(taken) || bytes.size() < before);
        }
    }

    void aClientThatGoesInTheMiddleIsForgotten()
    {
        {
            Client client(*m_registry);
            client.send(ask("GET", "/v2/secretflow/slow/manifests/v1", signedIn));
            QVERIFY(client.socket.waitForConnected());
            client.socket.abort();
        }
        Client next(*m_registry);
        next.send(ask("GET", "/v2/", signedIn));
        QCOMPARE(next.read().status, 200);
        // and it goes while an answer is still being delayed
        Client late(*m_registry);
        late.send(ask("GET", "/v2/secretflow/slow/manifests/v1", signedIn));
        QVERIFY(late.socket.waitForConnected());
        m_registry.reset();
        QVERIFY(late.isEnded());
    }

    void aTakenPortIsSaid()
    {
        DemoRegistry second;
        QVERIFY(!second.listen(m_registry->port()));
        QVERIFY(!second.errorString().isEmpty());
    }

    void theSampleHasOneFindingAndAWrongPassword()
    {
        const auto config = KusciaConfig::fromBytes(sampleConfiguration(m_registry->host()));
        QVERIFY(config);
        QCOMPARE(config->mode(), u"lite"_s);
        QCOMPARE(config->image().registries.size(), std::size_t(3));
        QCOMPARE(config->image().registries[0].endpoint, m_registry->host() + u"/secretflow"_s);
        QVERIFY(!(config->image().registries[0].password == Secret(samplePassword())));
        const std::vector<Finding> findings = lint(*config);
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY(findings[0].message.id == MessageId::EndpointScheme);
        QVERIFY(!findings[0].fixes.empty());
        const auto fixed = config->edited({SetPassword{0, Secret(samplePassword())}});
        QVERIFY(fixed);
        const Resolver resolver(fixed->image(), Runtime::Runc);
        int foreign = 0;
        for (const QString &reference : sampleReferences()) {
            const Resolution resolution = resolver.resolve(reference);
            QVERIFY(resolution.reference);
            QVERIFY(resolution.credentials);
            foreign += resolution.credentials->foreign ? 1 : 0;
        }
        QCOMPARE(foreign, 1);
    }

private:
    std::unique_ptr<DemoRegistry> m_registry;
};

QTEST_GUILESS_MAIN(TestDemoRegistry)
#include "tst_demoregistry.moc"
