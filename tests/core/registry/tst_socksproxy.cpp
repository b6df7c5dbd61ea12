#include <QtTest/QtTest>

#include "tests/core/registry/exchangetest.h"
#include "tests/support/certificates.h"
#include "tests/support/socksserver.h"
#include "tests/support/stalledport.h"

using namespace kia;
using namespace kia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = HttpFailureKind;

Q_DECLARE_METATYPE(kia::test::SocksServer::Script)

/// SOCKS5 on the wire, byte for byte (RFC 1928, RFC 1929), against a scripted proxy.
class TestSocksProxy final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Certificates> m_certificates;
    ServerOptions m_secure;

    /// Only the proxy's name is known here: the proxy resolves the origin's.
    HttpOptions through(quint16 port, const QString &user = {}, const QString &password = {}) const
    {
        HttpOptions options;
        options.proxy = HttpProxy{u"proxy.test"_s, port, user, Secret(password), HttpProxy::Kind::Socks5};
        options.extraAuthorities = {m_certificates->authority()};
        options.resolver = [](const QString &host) {
            return host == u"proxy.test"_s ? QStringList{u"127.0.0.1"_s} : QStringList{};
        };
        return options;
    }

    ServerOptions identityFor(const QString &name) const
    {
        const Identity identity = m_certificates->make({.names = {name}});
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
        m_secure = identityFor(u"DNS:registry.test"_s);
    }

    void theProxyResolvesTheName()
    {
        LoopbackServer origin({ServerAnswer::http(200, {}, "hi"), ServerAnswer::http(200)}, m_secure);
        const SocksServer proxy(SocksServer::open(origin.port()));
        HttpRequest request = secureRequestTo(443);
        request.headers = {{"Authorization", "Basic c2VjcmV0"}};
        HttpExchange exchange(through(proxy.port()));
        const HttpOutcome outcome = outcomeOf(exchange, request);
        QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->detail : QString{}));
        QCOMPARE(outcome.response.body, "hi");
        QCOMPARE(outcome.peer.address, proxy.address());
        QVERIFY(reached(outcome, HttpPhase::Proxy));
        QVERIFY(!outcome.peer.certificates.isEmpty()); // the origin's own: TLS goes through
        const QList<QByteArray> expected{QByteArray("\x05\x01\x00", 3),
                                         QByteArray("\x05\x01\x00\x03\x0dregistry.test\x01\xbb", 20)};
        QCOMPARE(proxy.messages(), expected);
        QCOMPARE(origin.requests().first().header("Authorization"), "Basic c2VjcmV0");

        // the tunnel is kept like any connection
        QVERIFY(outcomeOf(exchange, request).peer.reused);
        QCOMPARE(proxy.messages().size(), 2);
    }

    void anAddressIsNoName_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("IPv4") << u"10.1.2.255"_s << QByteArray("\x05\x01\x00\x01\x0a\x01\x02\xff\x20\xfb", 10);
        QTest::newRow("IPv6") << u"2001:db8::a"_s
                              << QByteArray("\x05\x01\x00\x04\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\x0a\x20\xfb", 22);
        QTest::newRow("what only C reads as an address") // a name, as to Go's net.ParseIP
            << u"10.1"_s
            << QByteArray("\x05\x01\x00\x03\x04"
                          "10.1\x20\xfb",
                          11);
    }

    void anAddressIsNoName()
    {
        QFETCH(const QString, host);
        const SocksServer proxy(SocksServer::replying(5));
        (void)outcomeOf(through(proxy.port()), secureRequestTo(8443, host));
        QCOMPARE(proxy.messages().size(), 2);
        QTEST(proxy.messages().last(), "request");
    }

    void withAnAccount()
    {
        LoopbackServer origin({ServerAnswer::http(200)}, m_secure);
        const SocksServer proxy(SocksServer::wantingAccount(origin.port()));
        const HttpOutcome outcome = outcomeOf(through(proxy.port(), u"us\u00e9r"_s, u"p:w"_s), secureRequestTo(443));
        QVERIFY(!outcome.failure);
        QCOMPARE(proxy.messages().size(), 3);
        QCOMPARE(proxy.messages().at(0), QByteArray("\x05\x02\x00\x02", 4));
        QCOMPARE(proxy.messages().at(1), QByteArray("\x01\x05us\xc3\xa9r\x03p:w"));
    }

    void anAccountIsOnlyGivenWhenAskedFor()
    {
        LoopbackServer origin({ServerAnswer::http(200)}, m_secure);
        const SocksServer proxy(SocksServer::open(origin.port()));
        QVERIFY(!outcomeOf(through(proxy.port(), u"user"_s, u"secret"_s), secureRequestTo(443)).failure);
        QCOMPARE(proxy.messages().size(), 2);
        QVERIFY(!proxy.messages().join().contains("secret"));
    }

    void anAnswerMayComeInPieces()
    {
        LoopbackServer origin({ServerAnswer::http(200)}, m_secure);
        SocksServer::Script script = SocksServer::wantingAccount(origin.port());
        script.inPieces = true;
        // a reply with a name is allowed too
        script.answers.last() = QByteArray("\x05\x00\x00\x03\x05proxy\x12\x34", 12);
        const SocksServer proxy(script);
        const HttpOutcome outcome = outcomeOf(through(proxy.port(), u"user"_s, u"pw"_s), secureRequestTo(443));
        QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->detail : QString{}));
    }

    void theProxysAnswer_data()
    {
        QTest::addColumn<SocksServer::Script>("script");
        QTest::addColumn<HttpFailureKind>("kind");
        QTest::addColumn<int>("reply");
        QTest::addColumn<QByteArray>("firstLine");
        const auto row = [](const char *name, const SocksServer::Script &script, Kind kind, int reply = 0,
                            const QByteArray &line = {}) {
            QTest::newRow(name) << script << kind << reply << line;
        };
        const auto bytes = [](const char *text, qsizetype size) {
            return QByteArray(text, size);
        };
        const QByteArray chosen = bytes("\x05\x00", 2);
        const QByteArray asked = bytes("\x05\x02", 2);
        row("no way to sign in is acceptable", {{bytes("\x05\xff", 2)}}, Kind::SocksMethod);
        row("it wants GSSAPI, which nobody offered", {{bytes("\x05\x01", 2)}}, Kind::SocksMethod);
        row("it refuses the account", {{asked, bytes("\x01\x01", 2)}}, Kind::SocksSignIn);
        row("it refuses the account and closes", {{asked, bytes("\x01\xff", 2)}, 0, false, true}, Kind::SocksSignIn);
        row("its answer to the account is of another version", {{asked, bytes("\x05\x00", 2)}}, Kind::Malformed, 0,
            bytes("\x05\x00", 2));
        for (char reply = 1; reply <= 8; ++reply) {
            row(qPrintable(u"it replies %1"_s.arg(int(reply))), SocksServer::replying(reply), Kind::SocksReply, reply);
        }
        row("it replies what no document knows", SocksServer::replying('\x80'), Kind::SocksReply, 128);
        row("a short reply that says no", {{chosen, bytes("\x05\x05", 2)}, 0, false, true}, Kind::SocksReply, 5);
        row("another service", {{"SSH-2.0-OpenSSH\r\nmore"}}, Kind::Malformed, 0, "SSH-2.0-OpenSSH");
        row("an HTTP proxy", {{"HTTP/1.1 400 Bad Request\r\n\r\n"}, 0, false, true}, Kind::Malformed, 0,
            "HTTP/1.1 400 Bad Request");
        row("SOCKS4", {{bytes("\x00\x5b", 2)}}, Kind::Malformed, 0, bytes("\x00\x5b", 2));
        row("more than the method", {{chosen + 'x'}}, Kind::Malformed, 0, bytes("\x05\x00x", 3));
        row("a reply of another version", {{chosen, bytes("\x04\x00\x00\x01\0\0\0\0\0\0", 10)}}, Kind::Malformed, 0,
            bytes("\x04\x00\x00\x01\0\0\0\0\0\0", 10));
        row("a reserved field that is set", {{chosen, bytes("\x05\x00\x01\x01\0\0\0\0\0\0", 10)}}, Kind::Malformed, 0,
            bytes("\x05\x00\x01\x01\0\0\0\0\0\0", 10));
        row("an address of no known type", {{chosen, bytes("\x05\x00\x00\x02\0\0\0\0\0\0", 10)}}, Kind::Malformed, 0,
            bytes("\x05\x00\x00\x02\0\0\0\0\0\0", 10));
        row("bytes behind the reply", {{chosen, bytes("\x05\x00\x00\x01\0\0\0\0\0\0!", 11)}}, Kind::Malformed, 0,
            bytes("\x05\x00\x00\x01\0\0\0\0\0\0!", 11));
        row("closed without an answer", {{QByteArray()}, 0, false, true}, Kind::Closed);
        row("closed in the reply", {{chosen, bytes("\x05\x00\x00\x01\x7f", 5)}, 0, false, true}, Kind::Closed);
        row("silence", {{QByteArray()}}, Kind::TimedOut);
        row("half an answer, then silence", {{bytes("\x05", 1)}}, Kind::TimedOut);
        row("half a reply, then silence", {{chosen, bytes("\x05\x00\x00\x03\xff", 5)}}, Kind::TimedOut);
    }

    void theProxysAnswer()
    {
        QFETCH(const SocksServer::Script, script);
        QFETCH(const HttpFailureKind, kind);
        const SocksServer proxy(script);
        HttpOptions options = through(proxy.port(), u"user"_s, u"secret"_s);
        options.connect = kind == Kind::TimedOut ? 200ms : 3000ms;
        const HttpOutcome outcome = outcomeOf(options, secureRequestTo(443));
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->kind, kind);
        QCOMPARE(outcome.failure->phase, HttpPhase::Proxy);
        QVERIFY(outcome.failure->atProxy);
        QTEST(outcome.failure->proxyStatus, "reply");
        QTEST(outcome.failure->firstLine, "firstLine");
        QVERIFY(!outcome.failure->detail.contains(u"secret"_s));
        QTRY_COMPARE(proxy.openConnections(), 0);
    }

    void anAccountThatCannotBeSent_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::newRow("no password") << u"user"_s << QString();
        QTest::newRow("no user") << QString() << u"secret"_s;
        QTest::newRow("a user of 256 bytes") << QString(128, u'\u00e9') << u"secret"_s;
        QTest::newRow("a password of 256 bytes") << u"user"_s << QString(256, u'x');
    }

    void anAccountThatCannotBeSent()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, password);
        const SocksServer proxy(SocksServer::wantingAccount(0));
        const HttpOutcome outcome = outcomeOf(through(proxy.port(), user, password), secureRequestTo(443));
        QCOMPARE(outcome.failure->kind, Kind::SocksMethod);
        QCOMPARE(proxy.messages().size(), 1);
    }

    void withoutAnAccountNoneIsOffered()
    {
        const SocksServer proxy(SocksServer::wantingAccount(0));
        QCOMPARE(outcomeOf(through(proxy.port()), secureRequestTo(443)).failure->kind, Kind::SocksMethod);
        QCOMPARE(proxy.messages(), QList<QByteArray>{QByteArray("\x05\x01\x00", 3)});
    }

    void whatFailsBehindTheProxyIsNotTheProxys()
    {
        LoopbackServer origin({ServerAnswer::http(200)}, identityFor(u"DNS:proxy.test"_s));
        const SocksServer proxy(SocksServer::open(origin.port()));
        const HttpOutcome outcome = outcomeOf(through(proxy.port()), secureRequestTo(443));
        QCOMPARE(outcome.failure->kind, Kind::Tls);
        QCOMPARE(outcome.failure->phase, HttpPhase::Tls);
        QVERIFY(!outcome.failure->atProxy);
        QCOMPARE(origin.requests().size(), 0);
    }

    void theProxyCannotBeReached()
    {
        const StalledPort stalled;
        HttpOptions options = through(stalled.port());
        options.connect = 100ms;
        const HttpOutcome outcome = outcomeOf(options, secureRequestTo(443));
        QCOMPARE(outcome.failure->kind, Kind::TimedOut);
        QCOMPARE(outcome.failure->phase, HttpPhase::Connect);
        QVERIFY(outcome.failure->atProxy);
    }
};

QTEST_GUILESS_MAIN(TestSocksProxy)
#include "tst_socksproxy.moc"
