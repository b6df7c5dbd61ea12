#include <QtTest/QtTest>

#include "tests/core/registry/exchangetest.h"
#include "tests/support/certificates.h"
#include "tests/support/stalledport.h"

using namespace kia;
using namespace kia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = HttpFailureKind;
using Then = ServerAnswer::Then;

namespace {

ServerAnswer answerFine(const ServerRequest &)
{
    return ServerAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
}

} // namespace

class TestHttpProxy final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Certificates> m_certificates;
    ServerOptions m_secure;

    /// Only the proxy's name is known here: the proxy resolves the origin's.
    HttpOptions through(quint16 proxyPort, const QString &user = {}, const QString &password = {}) const
    {
        HttpOptions options;
        options.proxy = HttpProxy{u"proxy.test"_s, proxyPort, user, Secret(password)};
        options.extraAuthorities = {m_certificates->authority()};
        options.resolver = [](const QString &host) {
            return host == u"proxy.test"_s ? QStringList{u"127.0.0.1"_s} : QStringList{};
        };
        return options;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates = std::make_unique<Certificates>();
        Certificates::loadSystemAuthorities();
        const Identity identity = m_certificates->make();
        m_secure.chain = identity.chain;
        m_secure.key = identity.key;
    }

    void throughTheTunnel()
    {
        LoopbackServer origin(answerFine, m_secure);
        LoopbackServer proxy({ServerAnswer::tunnelTo(origin.port())});
        HttpRequest request = secureRequestTo(origin.port());
        request.headers = {{"Authorization", "Basic c2VjcmV0"}};
        HttpExchange exchange(through(proxy.port()));
        const HttpOutcome outcome = outcomeOf(exchange, request);
        QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->detail : QString{}));
        QCOMPARE(outcome.response.body, "hi");
        QCOMPARE(outcome.peer.address, proxy.address());
        QVERIFY(!outcome.peer.certificates.isEmpty()); // the origin's own: TLS goes through
        QVERIFY(reached(outcome, HttpPhase::Proxy));
        QCOMPARE(proxy.requests().size(), 1);
        const QByteArray authority = "registry.test:" + QByteArray::number(origin.port());
        QCOMPARE(proxy.requests().first().raw, "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n\r\n");
        QCOMPARE(origin.requests().first().header("Authorization"), "Basic c2VjcmV0"); // which the proxy never saw

        // the tunnel is kept like any connection
        QVERIFY(outcomeOf(exchange, secureRequestTo(origin.port())).peer.reused);
        QCOMPARE(proxy.connections(), 1);
    }

    void withAnAccount()
    {
        LoopbackServer origin(answerFine, m_secure);
        LoopbackServer proxy({ServerAnswer::tunnelTo(origin.port())});
        const HttpOutcome outcome =
            outcomeOf(through(proxy.port(), u"user"_s, u"p:w"_s), secureRequestTo(origin.port()));
        QVERIFY(!outcome.failure);
        QCOMPARE(proxy.requests().first().header("Proxy-Authorization"), "Basic " + QByteArray("user:p:w").toBase64());
        QVERIFY(origin.requests().first().header("Proxy-Authorization").isEmpty());
    }

    void straightPastTheProxy_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QString>("host");
        QTest::newRow("http to a name") << false << u"proxy.test"_s; // the only name that the resolver knows
        QTest::newRow("http to loopback") << false << u"127.0.0.1"_s;
        QTest::newRow("https to loopback") << true << u"127.0.0.1"_s;
    }

    void straightPastTheProxy()
    {
        QFETCH(const bool, tls);
        QFETCH(const QString, host);
        const Identity identity = m_certificates->make({.names = {u"IP:127.0.0.1"_s}});
        ServerOptions secure;
        secure.chain = identity.chain;
        secure.key = identity.key;
        LoopbackServer origin(answerFine, tls ? secure : ServerOptions{});
        LoopbackServer proxy(answerFine);
        HttpRequest request = requestTo(origin.port());
        request.origin = {tls, host, origin.port()};
        const HttpOutcome outcome = outcomeOf(through(proxy.port()), request);
        QVERIFY(!outcome.failure);
        QVERIFY(!reached(outcome, HttpPhase::Proxy));
        QCOMPARE(proxy.connections(), 0);
    }

    void theProxysAnswer_data()
    {
        QTest::addColumn<ServerAnswer>("answer");
        QTest::addColumn<HttpFailureKind>("kind");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const ServerAnswer &answer, Kind kind, int status = 0) {
            QTest::newRow(name) << answer << kind << status;
        };
        row("it wants an account", ServerAnswer::http(407, {"Proxy-Authenticate: Basic realm=\"p\""}, "no"),
            Kind::ProxyStatus, 407);
        row("it wants an account with a scheme that we never answer",
            ServerAnswer::http(407, {"Proxy-Authenticate: Negotiate", "Proxy-Authenticate: NTLM"}), Kind::ProxyStatus,
            407);
        row("it forbids", ServerAnswer::http(403, {"X-Squid-Error: ERR_ACCESS_DENIED 0"}), Kind::ProxyStatus, 403);
        row("it cannot reach the origin", ServerAnswer::http(503, {"X-Squid-Error: ERR_CONNECT_FAIL 111"}),
            Kind::ProxyStatus, 503);
        row("it knows no CONNECT", ServerAnswer::http(405), Kind::ProxyStatus, 405);
        row("it sends us elsewhere", ServerAnswer::http(302, {"Location: http://portal.test/"}), Kind::ProxyStatus,
            302);
        row("its page never ends", ServerAnswer::endless("HTTP/1.1 502 No\r\n\r\n", QByteArray(4096, 'x')),
            Kind::ProxyStatus, 502);
        row("a page instead of a tunnel", ServerAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>"),
            Kind::Malformed, 200);
        row("another service", ServerAnswer::raw("SSH-2.0-OpenSSH\r\n"), Kind::NotHttp);
        row("a broken answer", ServerAnswer::raw("HTTP/1.1 abc\r\n\r\n"), Kind::Malformed);
        row("a header without an end", ServerAnswer::endless("HTTP/1.1 200 OK\r\n", "A: b\r\n"), Kind::Oversized);
        row("interim answers without an end", ServerAnswer::endless("", "HTTP/1.1 100 C\r\n\r\n"), Kind::Malformed);
        row("closed without an answer", ServerAnswer::close(), Kind::Closed);
        row("closed in the header", ServerAnswer::raw("HTTP/1.1 200 OK\r\n", Then::Close), Kind::Closed);
        row("reset", ServerAnswer::reset(), Kind::Closed);
        row("silence", ServerAnswer::silence(), Kind::TimedOut);
        row("half a header, then silence", ServerAnswer::raw("HTTP/1.1 200 OK\r\n"), Kind::TimedOut);
    }

    void theProxysAnswer()
    {
        QFETCH(const ServerAnswer, answer);
        QFETCH(const HttpFailureKind, kind);
        LoopbackServer proxy([&answer](const ServerRequest &) { return answer; });
        HttpOptions options = through(proxy.port(), u"user"_s, u"secret"_s);
        options.connect = 200ms;
        const HttpOutcome outcome = outcomeOf(options, secureRequestTo(443));
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->kind, kind);
        QCOMPARE(outcome.failure->phase, HttpPhase::Proxy);
        QVERIFY(outcome.failure->atProxy);
        QTEST(outcome.failure->proxyStatus, "status");
        QCOMPARE(outcome.response.status, 0); // the proxy's answer is not the origin's
        QCOMPARE(proxy.requests().size(), 1);
        QVERIFY(!outcome.failure->detail.contains(u"secret"_s));
        QTRY_COMPARE(proxy.openConnections(), 0);
    }

    void theProxysHeadersAreKept()
    {
        LoopbackServer proxy({ServerAnswer::http(407, {"Proxy-Authenticate: Basic realm=\"p\"", "Via: squid"})});
        const HttpOutcome outcome = outcomeOf(through(proxy.port()), secureRequestTo(443));
        const HttpHeaders expected{
            {"Proxy-Authenticate", "Basic realm=\"p\""}, {"Via", "squid"}, {"Content-Length", "0"}};
        QCOMPARE(outcome.failure->proxyHeaders, expected);
    }

    void theProxyCannotBeReached()
    {
        quint16 closed = 0;
        {
            const LoopbackServer gone(answerFine);
            closed = gone.port();
        }
        HttpOutcome outcome = outcomeOf(through(closed), secureRequestTo(443));
        QCOMPARE(outcome.failure->kind, Kind::Refused);
        QCOMPARE(outcome.failure->phase, HttpPhase::Connect);
        QVERIFY(outcome.failure->atProxy);

        HttpOptions options = through(80);
        options.proxy->host = u"unknown.test"_s;
        outcome = outcomeOf(options, secureRequestTo(443));
        QCOMPARE(outcome.failure->kind, Kind::NameNotFound);
        QCOMPARE(outcome.failure->phase, HttpPhase::Resolve);
        QVERIFY(outcome.failure->atProxy);

        const StalledPort stalled;
        options = through(stalled.port());
        options.connect = 100ms;
        outcome = outcomeOf(options, secureRequestTo(443));
        QCOMPARE(outcome.failure->kind, Kind::TimedOut);
        QCOMPARE(outcome.failure->phase, HttpPhase::Connect);
        QVERIFY(outcome.failure->atProxy);
    }

    void whatFailsBehindTheProxyIsNotTheProxys()
    {
        // a certificate of another name: somebody sits between, or the proxy is one
        const Identity other = m_certificates->make({.names = {u"DNS:proxy.test"_s}});
        ServerOptions wrong;
        wrong.chain = other.chain;
        wrong.key = other.key;
        LoopbackServer origin(answerFine, wrong);
        LoopbackServer proxy({ServerAnswer::tunnelTo(origin.port()), ServerAnswer::tunnelTo(origin.port())});
        HttpOutcome outcome = outcomeOf(through(proxy.port()), secureRequestTo(origin.port()));
        QCOMPARE(outcome.failure->kind, Kind::Tls);
        QCOMPARE(outcome.failure->phase, HttpPhase::Tls);
        QVERIFY(!outcome.failure->atProxy);
        QCOMPARE(origin.requests().size(), 0);

        // a tunnel to a silent origin
        LoopbackServer silent(answerFine);
        LoopbackServer second({ServerAnswer::tunnelTo(silent.port())});
        HttpOptions options = through(second.port());
        options.tls = 100ms;
        outcome = outcomeOf(options, secureRequestTo(silent.port()));
        QCOMPARE(outcome.failure->kind, Kind::TimedOut);
        QCOMPARE(outcome.failure->phase, HttpPhase::Tls);
        QVERIFY(!outcome.failure->atProxy);
    }

    void aProxyThatMayNotBeUsed()
    {
        LoopbackServer proxy(answerFine);
        HttpOptions options = through(proxy.port());
        options.onlyHosts = {u"registry.test"_s};
        HttpOutcome outcome = outcomeOf(options, secureRequestTo(443));
        QCOMPARE(outcome.failure->kind, Kind::HostBlocked);
        QVERIFY(outcome.failure->atProxy);

        options = through(proxy.port());
        options.proxy->host = u"proxy.test\r\nX: y"_s;
        outcome = outcomeOf(options, secureRequestTo(443));
        QCOMPARE(outcome.failure->kind, Kind::BadRequest);
        QVERIFY(outcome.failure->atProxy);
        QCOMPARE(proxy.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpProxy)
#include "tst_httpproxy.moc"
