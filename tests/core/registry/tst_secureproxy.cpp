#include <QtTest/QtTest>

#include "tests/core/registry/exchangetest.h"
#include "tests/support/certificates.h"

using namespace kia;
using namespace kia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = HttpFailureKind;

/// A proxy with which TLS is spoken before CONNECT, and TLS with the origin inside that.
class TestSecureProxy final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Certificates> m_certificates;
    ServerOptions m_origin;
    ServerOptions m_proxy;

    HttpOptions through(quint16 port, const QString &user = {}, const QString &password = {}) const
    {
        HttpOptions options;
        options.proxy = HttpProxy{u"proxy.test"_s, port, user, Secret(password), HttpProxy::Kind::Https};
        options.extraAuthorities = {m_certificates->authority()};
        options.resolver = [](const QString &host) {
            return host == u"proxy.test"_s ? QStringList{u"127.0.0.1"_s} : QStringList{};
        };
        return options;
    }

    ServerOptions identityOf(const CertificateWish &wish) const
    {
        const Identity identity = m_certificates->make(wish);
        ServerOptions options;
        options.chain = identity.chain;
        options.key = identity.key;
        return options;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates = std::make_unique<Certificates>();
        Certificates::loadSystemAuthorities();
        m_origin = identityOf({});
        m_proxy = identityOf({.names = {u"DNS:proxy.test"_s}});
    }

    void tlsInsideTls()
    {
        LoopbackServer origin([](const ServerRequest &) { return ServerAnswer::http(200, {}, "hi"); }, m_origin);
        LoopbackServer proxy({ServerAnswer::tunnelTo(origin.port())}, m_proxy);
        HttpRequest request = secureRequestTo(origin.port());
        request.headers = {{"Authorization", "Basic c2VjcmV0"}};
        HttpExchange exchange(through(proxy.port(), u"user"_s, u"p:w"_s));
        const HttpOutcome outcome = outcomeOf(exchange, request);
        QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->detail : QString{}));
        QCOMPARE(outcome.response.body, "hi");
        QCOMPARE(outcome.peer.address, proxy.address());
        QCOMPARE(outcome.peer.certificates.first(),
                 Certificate::allIn(m_origin.chain.first().toPem()).value(0)); // the origin's, not the proxy's
        const QByteArray authority = "registry.test:" + QByteArray::number(origin.port());
        QCOMPARE(proxy.requests().first().raw, "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority +
                                                   "\r\nProxy-Authorization: Basic " +
                                                   QByteArray("user:p:w").toBase64() + "\r\n\r\n");
        QCOMPARE(origin.requests().first().header("Authorization"), "Basic c2VjcmV0");
        QVERIFY(origin.requests().first().header("Proxy-Authorization").isEmpty());

        // the tunnel is kept like any connection
        QVERIFY(outcomeOf(exchange, request).peer.reused);
        QCOMPARE(proxy.connections(), 1);
    }

    void nothingStaysOpen()
    {
        LoopbackServer origin([](const ServerRequest &) { return ServerAnswer::http(200); }, m_origin);
        LoopbackServer proxy({ServerAnswer::tunnelTo(origin.port())}, m_proxy);
        {
            HttpExchange exchange(through(proxy.port()));
            QVERIFY(!outcomeOf(exchange, secureRequestTo(origin.port())).failure);
            QCOMPARE(origin.openConnections(), 1);
        }
        QTRY_COMPARE(proxy.openConnections(), 0);
        QTRY_COMPARE(origin.openConnections(), 0);
    }

    void aGreatAnswerComesWhole()
    {
        const QByteArray body(3 * 1024 * 1024, 'x');
        LoopbackServer origin([&body](const ServerRequest &) { return ServerAnswer::http(200, {}, body); }, m_origin);
        LoopbackServer proxy({ServerAnswer::tunnelTo(origin.port())}, m_proxy);
        HttpRequest request = secureRequestTo(origin.port());
        request.bodyLimit = body.size();
        QCOMPARE(outcomeOf(through(proxy.port()), request).response.body.size(), body.size());
    }

    void anAnswerThatEndsWithTheConnection()
    {
        const QByteArray body(200 * 1024, 'x');
        LoopbackServer origin(
            {ServerAnswer::raw("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body, ServerAnswer::Then::Close)},
            m_origin);
        LoopbackServer proxy({ServerAnswer::tunnelTo(origin.port())}, m_proxy);
        HttpRequest request = secureRequestTo(origin.port());
        request.bodyLimit = body.size();
        const HttpOutcome outcome = outcomeOf(through(proxy.port()), request);
        QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->detail : QString{}));
        QCOMPARE(outcome.response.body.size(), body.size());
    }

    void anEndlessAnswerFillsNoMemory()
    {
        LoopbackServer origin({ServerAnswer::endless("HTTP/1.1 200 OK\r\n\r\n", QByteArray(65536, 'x'))}, m_origin);
        LoopbackServer proxy({ServerAnswer::tunnelTo(origin.port())}, m_proxy);
        HttpRequest request = secureRequestTo(origin.port());
        request.bodyLimit = 64 * 1024;
        const HttpOutcome outcome = outcomeOf(through(proxy.port()), request);
        QCOMPARE(outcome.failure->kind, Kind::Oversized);
        QTRY_COMPARE(origin.openConnections(), 0);
        QVERIFY2(origin.bytesWritten() < 16 * 1024 * 1024, qPrintable(QString::number(origin.bytesWritten())));
    }

    void aGreatRequestGoesWhole()
    {
        LoopbackServer origin([](const ServerRequest &) { return ServerAnswer::http(200); }, m_origin);
        LoopbackServer proxy({ServerAnswer::tunnelTo(origin.port())}, m_proxy);
        HttpRequest request = secureRequestTo(origin.port());
        request.method = "POST";
        request.body = QByteArray(3 * 1024 * 1024, 'y');
        QVERIFY(!outcomeOf(through(proxy.port()), request).failure);
        QCOMPARE(origin.requests().first().body, request.body);
    }

    void aSecondTryTellsNoPhaseAgain()
    {
        // nobody whom the extra authorities vouch for: all others are loaded, and the proxy is asked once more
        const ServerOptions stranger =
            identityOf({.names = {u"DNS:proxy.test"_s}, .signer = CertificateWish::Signer::Stranger});
        LoopbackServer proxy([](const ServerRequest &) { return ServerAnswer::http(200); }, stranger);
        const HttpOutcome outcome = outcomeOf(through(proxy.port()), secureRequestTo(443));
        QCOMPARE(outcome.failure->kind, Kind::Tls);
        QCOMPARE(proxy.connections(), 2);
        QList<HttpPhase> phases;
        for (const HttpTiming &timing : outcome.timings) {
            phases << timing.phase;
        }
        QCOMPARE(phases, (QList<HttpPhase>{HttpPhase::Resolve, HttpPhase::Connect, HttpPhase::Proxy}));
    }

    void theProxysCertificateIsNotTheOrigins()
    {
        LoopbackServer silent(std::vector<ServerAnswer>{});
        LoopbackServer proxy({ServerAnswer::tunnelTo(silent.port())}, m_proxy);
        HttpOptions options = through(proxy.port());
        options.tls = 500ms;
        const HttpOutcome outcome = outcomeOf(options, secureRequestTo(silent.port()));
        QCOMPARE(outcome.failure->kind, Kind::TimedOut);
        QCOMPARE(outcome.failure->phase, HttpPhase::Tls);
        QVERIFY(outcome.peer.certificates.isEmpty());
    }

    void aProxyThatIsNotTrustedIsToldNothing_data()
    {
        using Signer = CertificateWish::Signer;
        QTest::addColumn<CertificateWish>("wish");
        QTest::addColumn<CertificateFault>("fault");
        QTest::newRow("another name") << CertificateWish{.names = {u"DNS:registry.test"_s}}
                                      << CertificateFault::WrongHost;
        QTest::newRow("only a common name")
            << CertificateWish{.commonName = u"proxy.test"_s, .names = {}} << CertificateFault::WrongHost;
        QTest::newRow("an authority that nobody knows")
            << CertificateWish{.names = {u"DNS:proxy.test"_s}, .signer = Signer::Stranger}
            << CertificateFault::UnknownIssuer;
        QTest::newRow("signed by itself") << CertificateWish{.names = {u"DNS:proxy.test"_s}, .signer = Signer::Itself}
                                          << CertificateFault::SelfSigned;
        QTest::newRow("expired") << CertificateWish{.names = {u"DNS:proxy.test"_s},
                                                    .validFromDays = -20,
                                                    .validToDays = -10}
                                 << CertificateFault::Expired;
    }

    void aProxyThatIsNotTrustedIsToldNothing()
    {
        QFETCH(const CertificateWish, wish);
        QFETCH(const CertificateFault, fault);
        LoopbackServer proxy([](const ServerRequest &) { return ServerAnswer::http(200); }, identityOf(wish));
        const HttpOutcome outcome = outcomeOf(through(proxy.port(), u"user"_s, u"secret"_s), secureRequestTo(443));
        QCOMPARE(outcome.failure->kind, Kind::Tls);
        QCOMPARE(outcome.failure->phase, HttpPhase::Proxy);
        QVERIFY(outcome.failure->atProxy);
        QVERIFY(outcome.failure->faults.contains(fault));
        QVERIFY(!outcome.peer.certificates.isEmpty()); // the proxy's, to tell from
        QVERIFY(!reached(outcome, HttpPhase::Tls));
        QCOMPARE(proxy.requests().size(), 0);
    }

    void whoSkipsVerificationDoesNotGiveTheProxysAccountAway()
    {
        const ServerOptions stranger =
            identityOf({.names = {u"DNS:proxy.test"_s}, .signer = CertificateWish::Signer::Stranger});
        LoopbackServer origin({ServerAnswer::http(200)}, m_origin);
        LoopbackServer proxy({ServerAnswer::tunnelTo(origin.port())}, stranger);
        HttpOptions options = through(proxy.port(), u"user"_s, u"secret"_s);
        options.acceptAnyCertificate = true;
        QCOMPARE(outcomeOf(options, secureRequestTo(origin.port())).failure->kind, Kind::Tls);
        QCOMPARE(proxy.requests().size(), 0);

        options = through(proxy.port());
        options.acceptAnyCertificate = true;
        QVERIFY(!outcomeOf(options, secureRequestTo(origin.port())).failure);
    }

    void theProxysAnswer()
    {
        LoopbackServer proxy({ServerAnswer::http(407, {"Proxy-Authenticate: Basic realm=\"p\""})}, m_proxy);
        const HttpOutcome outcome = outcomeOf(through(proxy.port()), secureRequestTo(443));
        QCOMPARE(outcome.failure->kind, Kind::ProxyStatus);
        QCOMPARE(outcome.failure->proxyStatus, 407);
        QCOMPARE(outcome.failure->phase, HttpPhase::Proxy);
    }

    void noTls_data()
    {
        QTest::addColumn<ServerAnswer>("greeting");
        QTest::addColumn<HttpFailureKind>("kind");
        QTest::newRow("a proxy that speaks plain HTTP")
            << ServerAnswer::raw("HTTP/1.1 400 Bad Request\r\n\r\n", ServerAnswer::Then::Close) << Kind::Tls;
        QTest::newRow("another service") << ServerAnswer::raw("SSH-2.0-OpenSSH\r\n") << Kind::Tls;
        QTest::newRow("it closes") << ServerAnswer::close() << Kind::Closed;
        QTest::newRow("it is silent") << ServerAnswer::silence() << Kind::TimedOut;
    }

    void noTls()
    {
        QFETCH(const ServerAnswer, greeting);
        QFETCH(const HttpFailureKind, kind);
        ServerOptions plain;
        plain.greeting = greeting;
        LoopbackServer proxy([](const ServerRequest &) { return ServerAnswer::silence(); }, plain);
        HttpOptions options = through(proxy.port(), u"user"_s, u"secret"_s);
        options.tls = kind == Kind::TimedOut ? 200ms : 3000ms;
        const HttpOutcome outcome = outcomeOf(options, secureRequestTo(443));
        QCOMPARE(outcome.failure->kind, kind);
        QCOMPARE(outcome.failure->phase, HttpPhase::Proxy);
        QVERIFY(outcome.failure->atProxy);
        QVERIFY(outcome.failure->faults.isEmpty());
        QTRY_COMPARE(proxy.openConnections(), 0);
    }

    void whatFailsBehindTheProxyIsNotTheProxys()
    {
        LoopbackServer origin({ServerAnswer::http(200)}, m_proxy); // of another name
        LoopbackServer proxy({ServerAnswer::tunnelTo(origin.port()), ServerAnswer::tunnelTo(origin.port())}, m_proxy);
        const HttpOutcome outcome = outcomeOf(through(proxy.port()), secureRequestTo(origin.port()));
        QCOMPARE(outcome.failure->kind, Kind::Tls);
        QCOMPARE(outcome.failure->phase, HttpPhase::Tls);
        QVERIFY(!outcome.failure->atProxy);
        QCOMPARE(origin.requests().size(), 0);
    }

    void theProxyDiesInTheMiddle()
    {
        LoopbackServer origin({ServerAnswer::silence()}, m_origin);
        auto proxy =
            std::make_unique<LoopbackServer>(std::vector<ServerAnswer>{ServerAnswer::tunnelTo(origin.port())}, m_proxy);
        HttpExchange exchange(through(proxy->port()));
        QSignalSpy finished(&exchange, &HttpExchange::finished);
        exchange.send(secureRequestTo(origin.port()));
        QTRY_COMPARE(origin.requests().size(), 1);
        proxy->closeConnections();
        QVERIFY(finished.wait(5000));
        const auto outcome = finished.first().first().value<HttpOutcome>();
        QCOMPARE(outcome.failure->kind, Kind::Closed);
        QVERIFY(!outcome.failure->atProxy);
    }
};

QTEST_GUILESS_MAIN(TestSecureProxy)
#include "tst_secureproxy.moc"
