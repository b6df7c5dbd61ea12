#include <QtTest/QtTest>

#include "tests/core/registry/exchangetest.h"
#include "tests/support/certificates.h"

using namespace kia;
using namespace kia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = HttpFailureKind;
using Signer = CertificateWish::Signer;
using Faults = QList<CertificateFault>;

namespace {

const QByteArray fine = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";

ServerAnswer answerFine(const ServerRequest &)
{
    return ServerAnswer::raw(fine);
}

ServerOptions speaking(const Identity &identity)
{
    ServerOptions options;
    options.chain = identity.chain;
    options.key = identity.key;
    return options;
}

} // namespace

class TestHttpExchangeTls final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Certificates> m_certificates;

    HttpOptions trusting() const
    {
        HttpOptions options;
        options.resolver = everythingIsLocal;
        options.extraAuthorities = {m_certificates->authority()};
        return options;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates = std::make_unique<Certificates>();
        Certificates::loadSystemAuthorities();
    }

    void accepted_data()
    {
        QTest::addColumn<CertificateWish>("wish");
        QTest::addColumn<QString>("host");
        QTest::newRow("for this name") << CertificateWish{} << u"registry.test"_s;
        QTest::newRow("whatever the case") << CertificateWish{.names = {u"DNS:Registry.TEST"_s}} << u"registry.test"_s;
        QTest::newRow("one of several names")
            << CertificateWish{.names = {u"DNS:a.test"_s, u"DNS:registry.test"_s}} << u"registry.test"_s;
        QTest::newRow("a wildcard") << CertificateWish{.names = {u"DNS:*.test"_s}} << u"registry.test"_s;
        QTest::newRow("an address") << CertificateWish{.names = {u"IP:127.0.0.1"_s}} << u"127.0.0.1"_s;
        QTest::newRow("the name says nothing, the alternative name does")
            << CertificateWish{.commonName = u"Some Company"_s} << u"registry.test"_s;
    }

    void accepted()
    {
        QFETCH(const CertificateWish, wish);
        QFETCH(const QString, host);
        const Identity identity = m_certificates->make(wish);
        LoopbackServer server(answerFine, speaking(identity));
        const HttpOutcome outcome = outcomeOf(trusting(), secureRequestTo(server.port(), host));
        QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->detail : QString{}));
        QCOMPARE(outcome.response.body, "hi");
        QCOMPARE(outcome.peer.tlsVersion, u"TLSv1.3"_s);
        QCOMPARE(outcome.peer.certificates.first(), identity.leaf());
        QVERIFY(reached(outcome, HttpPhase::Tls));
        QCOMPARE(server.requests().first().header("Host"), host.toLatin1() + ':' + QByteArray::number(server.port()));
    }

    void refused_data()
    {
        QTest::addColumn<CertificateWish>("wish");
        QTest::addColumn<QString>("host");
        QTest::addColumn<Faults>("faults"); // among those that are reported

        const QString host = u"registry.test"_s;
        QTest::newRow("expired") << CertificateWish{.validFromDays = -30, .validToDays = -1} << host
                                 << Faults{CertificateFault::Expired};
        QTest::newRow("not yet valid") << CertificateWish{.validFromDays = 2} << host
                                       << Faults{CertificateFault::NotYetValid};
        QTest::newRow("for another name")
            << CertificateWish{.commonName = u"other.test"_s, .names = {u"DNS:other.test"_s}} << host
            << Faults{CertificateFault::WrongHost};
        QTest::newRow("self-signed") << CertificateWish{.signer = Signer::Itself} << host
                                     << Faults{CertificateFault::SelfSigned};
        QTest::newRow("signed by a stranger")
            << CertificateWish{.signer = Signer::Stranger} << host << Faults{CertificateFault::UnknownIssuer};
        QTest::newRow("only a common name, which Go ignores")
            << CertificateWish{.names = {}} << host << Faults{CertificateFault::WrongHost};
        QTest::newRow("the common name fits, the alternative names do not")
            << CertificateWish{.names = {u"DNS:other.test"_s}} << host << Faults{CertificateFault::WrongHost};
        QTest::newRow("several at once, all told")
            << CertificateWish{.commonName = u"other.test"_s,
                               .names = {u"DNS:other.test"_s},
                               .signer = Signer::Stranger,
                               .validFromDays = -30,
                               .validToDays = -1}
            << host << Faults{CertificateFault::Expired, CertificateFault::WrongHost, CertificateFault::UnknownIssuer};
        QTest::newRow("a wildcard stands for one label only")
            << CertificateWish{.names = {u"DNS:*.test"_s}} << u"a.registry.test"_s
            << Faults{CertificateFault::WrongHost};
        QTest::newRow("an address that only a name entry spells out")
            << CertificateWish{.commonName = u"127.0.0.1"_s, .names = {u"DNS:127.0.0.1"_s}} << u"127.0.0.1"_s
            << Faults{CertificateFault::WrongHost};
        QTest::newRow("a name, but the address was asked for")
            << CertificateWish{} << u"127.0.0.1"_s << Faults{CertificateFault::WrongHost};
    }

    void refused()
    {
        QFETCH(const CertificateWish, wish);
        QFETCH(const QString, host);
        QFETCH(const Faults, faults);
        const Identity identity = m_certificates->make(wish);
        LoopbackServer server(answerFine, speaking(identity));
        const HttpOutcome outcome = outcomeOf(trusting(), secureRequestTo(server.port(), host));
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->kind, Kind::Tls);
        QCOMPARE(outcome.failure->phase, HttpPhase::Tls);
        const Faults told = outcome.failure->faults;
        QVERIFY(!told.isEmpty());
        for (const CertificateFault fault : faults) {
            QVERIFY(told.contains(fault));
        }
        QCOMPARE(outcome.peer.certificates.value(0), identity.leaf()); // to be shown
        QVERIFY(!reached(outcome, HttpPhase::Send));
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(server.requests().size(), 0);
        // a stranger may be known to the system, whose authorities are loaded only then
        QCOMPARE(server.connections(), wish.signer == Signer::Authority ? 1 : 2);
    }

    void theSystemsAuthoritiesAloneDoNotTrustUs()
    {
        LoopbackServer server(answerFine, speaking(m_certificates->make()));
        HttpOptions options = trusting();
        options.extraAuthorities.clear();
        const HttpOutcome outcome = outcomeOf(options, secureRequestTo(server.port()));
        QCOMPARE(outcome.failure->kind, Kind::Tls);
        // trust of one exchange is not that of the next
        QVERIFY(!outcomeOf(trusting(), secureRequestTo(server.port())).failure);
        QVERIFY(outcomeOf(options, secureRequestTo(server.port())).failure);
    }

    void anOlderVersion()
    {
        ServerOptions server12 = speaking(m_certificates->make());
        server12.protocol = QSsl::TlsV1_2;
        LoopbackServer server(answerFine, server12);
        const HttpOutcome outcome = outcomeOf(trusting(), secureRequestTo(server.port()));
        QVERIFY(!outcome.failure);
        QCOMPARE(outcome.peer.tlsVersion, u"TLSv1.2"_s);
    }

    void brokenHandshakes_data()
    {
        QTest::addColumn<ServerAnswer>("greeting");
        QTest::addColumn<HttpFailureKind>("kind");
        QTest::addColumn<QString>("detail");
        const auto alert = [](char number) {
            return ServerAnswer::raw(QByteArray("\x15\x03\x03\x00\x02\x02", 6) + number, ServerAnswer::Then::Close);
        };
        QTest::newRow("never answered") << ServerAnswer::silence() << Kind::TimedOut << QString{};
        QTest::newRow("closed") << ServerAnswer::close() << Kind::Closed << QString{};
        QTest::newRow("plain HTTP") << ServerAnswer::raw("HTTP/1.1 400 Bad Request\r\n\r\n") << Kind::Tls
                                    << u"wrong version number"_s;
        QTest::newRow("another service") << ServerAnswer::raw("SSH-2.0-OpenSSH\r\n") << Kind::Tls
                                         << u"wrong version number"_s;
        QTest::newRow("an alert: version") << alert(70) << Kind::Tls << u"protocol version"_s;
        QTest::newRow("an alert: name") << alert(112) << Kind::Tls << u"unrecognized name"_s;
        QTest::newRow("an alert: client certificate") << alert(116) << Kind::Tls << u"certificate required"_s;
    }

    void brokenHandshakes()
    {
        QFETCH(const ServerAnswer, greeting);
        QFETCH(const HttpFailureKind, kind);
        QFETCH(const QString, detail);
        ServerOptions plain;
        plain.greeting = greeting;
        LoopbackServer server(answerFine, plain);
        HttpOptions options = trusting();
        options.tls = 150ms;
        const HttpOutcome outcome = outcomeOf(options, secureRequestTo(server.port()));
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->kind, kind);
        QCOMPARE(outcome.failure->phase, HttpPhase::Tls);
        QVERIFY2(outcome.failure->detail.contains(detail), qPrintable(outcome.failure->detail));
        QVERIFY(outcome.failure->faults.isEmpty());
        QCOMPARE(server.connections(), 1);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void theNameIsToldInTheClear_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("told");
        QTest::newRow("a name: the server must know whom we want") << u"registry.test"_s << true;
        QTest::newRow("an address is no server name (RFC 6066)") << u"127.0.0.1"_s << false;
    }

    void theNameIsToldInTheClear()
    {
        QFETCH(const QString, host);
        LoopbackServer server(answerFine); // plain: sees the ClientHello
        HttpOptions options = trusting();
        options.tls = 100ms;
        outcomeOf(options, secureRequestTo(server.port(), host));
        QVERIFY(server.received(1).startsWith("\x16\x03"));
        QTEST(server.received(1).contains(host.toLatin1()), "told");
        QVERIFY(!server.received(1).contains("http/1.1")); // no ALPN, as containerd
    }

    void theConnectionIsKept()
    {
        const Identity identity = m_certificates->make();
        LoopbackServer server(answerFine, speaking(identity));
        HttpExchange exchange(trusting());
        QVERIFY(!outcomeOf(exchange, secureRequestTo(server.port())).peer.reused);
        const HttpOutcome outcome = outcomeOf(exchange, secureRequestTo(server.port()));
        QVERIFY(!outcome.failure);
        QVERIFY(outcome.peer.reused);
        QCOMPARE(outcome.peer.certificates.first(), identity.leaf());
        QVERIFY(!reached(outcome, HttpPhase::Tls));
        QCOMPARE(server.connections(), 1);
        // the same host without TLS is another origin
        HttpRequest plain = secureRequestTo(server.port());
        plain.origin.tls = false;
        QVERIFY(!outcomeOf(exchange, plain).peer.reused);
    }

    void answersAreBoundedToo_data()
    {
        QTest::addColumn<ServerAnswer>("answer");
        QTest::addColumn<HttpFailureKind>("kind");
        QTest::newRow("an endless body") << ServerAnswer::endless("HTTP/1.1 401 No\r\n\r\n", QByteArray(4096, 'x'))
                                         << Kind::Oversized;
        QTest::newRow("an endless header")
            << ServerAnswer::endless("HTTP/1.1 200 OK\r\n", "A: b\r\n") << Kind::Oversized;
        QTest::newRow("silence") << ServerAnswer::silence() << Kind::TimedOut;
        QTest::newRow("closed without a byte") << ServerAnswer::close() << Kind::Closed;
        QTest::newRow("reset without a byte") << ServerAnswer::reset() << Kind::Closed;
        QTest::newRow("a body that ends early")
            << ServerAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi", ServerAnswer::Then::Close)
            << Kind::Closed;
    }

    void answersAreBoundedToo()
    {
        QFETCH(const ServerAnswer, answer);
        QFETCH(const HttpFailureKind, kind);
        LoopbackServer server([&answer](const ServerRequest &) { return answer; }, speaking(m_certificates->make()));
        HttpOptions options = trusting();
        options.firstByte = 200ms;
        const HttpOutcome outcome = outcomeOf(options, secureRequestTo(server.port()));
        QCOMPARE(outcome.failure->kind, kind);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.bytesWritten() < 8 * 1024 * 1024);
    }

    void aLargeBodyThatEndsWithTheConnection()
    {
        const QByteArray body(1024 * 1024, 'x');
        LoopbackServer server({ServerAnswer::raw("HTTP/1.1 200 OK\r\n\r\n" + body, ServerAnswer::Then::Close)},
                              speaking(m_certificates->make()));
        HttpRequest request = secureRequestTo(server.port());
        request.bodyLimit = 2 * 1024 * 1024;
        const HttpOutcome outcome = outcomeOf(trusting(), request);
        QVERIFY(!outcome.failure);
        QCOMPARE(outcome.response.body.size(), body.size());
    }

    void cancelledAndDestroyedInTheHandshake()
    {
        LoopbackServer server(answerFine); // never answers a ClientHello
        HttpExchange exchange(trusting());
        QSignalSpy finished(&exchange, &HttpExchange::finished);
        connect(&exchange, &HttpExchange::entered, &exchange, [&](HttpPhase phase) {
            if (phase == HttpPhase::Tls) {
                exchange.cancel();
            }
        });
        exchange.send(secureRequestTo(server.port()));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.at(0).at(0).value<HttpOutcome>().failure->kind, Kind::Cancelled);
        QTRY_COMPARE(server.openConnections(), 0);

        auto second = std::make_unique<HttpExchange>(trusting());
        connect(second.get(), &HttpExchange::finished, this, [] { QFAIL("finished"); });
        connect(second.get(), &HttpExchange::entered, this, [&](HttpPhase phase) {
            if (phase == HttpPhase::Tls) {
                second.reset();
            }
        });
        second->send(secureRequestTo(server.port()));
        QTRY_VERIFY(!second);
        QTRY_COMPARE(server.openConnections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpExchangeTls)
#include "tst_httpexchange_tls.moc"
