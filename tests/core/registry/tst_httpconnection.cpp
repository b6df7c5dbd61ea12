#include <QtTest/QtTest>

#include "tests/core/registry/exchangetest.h"
#include "tests/support/stalledport.h"

using namespace kia;
using namespace kia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = HttpFailureKind;
using Then = ServerAnswer::Then;

namespace {

const QByteArray fine = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";

/// A port where nothing listens: it was free a moment ago.
quint16 closedPort()
{
    return LoopbackServer(std::vector<ServerAnswer>{}).port();
}

} // namespace

/// Where an exchange connects to, and when it connects anew.
class TestHttpConnection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAllowedHostIsConnectedTo()
    {
        LoopbackServer server({ServerAnswer::raw(fine)});
        HttpOptions options;
        options.onlyHosts = {server.address()};
        QVERIFY(!outcomeOf(options, requestTo(server.port())).failure);
    }

    void nothingListens()
    {
        const HttpOutcome outcome = outcomeOf(HttpOptions{}, requestTo(closedPort()));
        QCOMPARE(outcome.failure->kind, Kind::Refused);
        QCOMPARE(outcome.failure->phase, HttpPhase::Connect);
    }

    /// Qt's own connecting would begin again and again here, thousands of times.
    void aConnectionThatIsResetAtOnce()
    {
        ServerOptions resetting;
        resetting.greeting = ServerAnswer::reset();
        LoopbackServer server(std::vector<ServerAnswer>{}, resetting);
        HttpOptions options;
        options.connect = 200ms;
        const HttpOutcome outcome = outcomeOf(options, requestTo(server.port()));
        QCOMPARE(outcome.failure->kind, Kind::Closed);
        QCOMPARE(server.connections(), 1);
    }

    void nothingAnswersTheConnection()
    {
        const StalledPort stalled;
        HttpOptions options;
        options.connect = 100ms;
        const HttpOutcome outcome = outcomeOf(options, requestTo(stalled.port()));
        QCOMPARE(outcome.failure->kind, Kind::TimedOut);
        QCOMPARE(outcome.failure->phase, HttpPhase::Connect);
        QVERIFY(!outcome.failure->wholeDeadline);
    }

    void theWholeDeadlineBoundsEveryPhase()
    {
        const StalledPort stalled;
        HttpOptions options;
        options.whole = 100ms;
        const HttpOutcome outcome = outcomeOf(options, requestTo(stalled.port()));
        QCOMPARE(outcome.failure->kind, Kind::TimedOut);
        QCOMPARE(outcome.failure->phase, HttpPhase::Connect);
        QVERIFY(outcome.failure->wholeDeadline);
    }

    void anUnknownName()
    {
        HttpOptions options;
        options.resolver = [](const QString &) {
            return QStringList{};
        };
        HttpRequest request = requestTo(80);
        request.origin.host = u"no.such.test"_s;
        const HttpOutcome outcome = outcomeOf(options, request);
        QCOMPARE(outcome.failure->kind, Kind::NameNotFound);
        QCOMPARE(outcome.failure->phase, HttpPhase::Resolve);
        QVERIFY(outcome.peer.addresses.isEmpty());
        options.resolver = [](const QString &) {
            return QStringList{u"no address"_s};
        };
        QCOMPARE(outcomeOf(options, request).failure->kind, Kind::NameNotFound);
    }

    void theSystemsResolverIsAsked()
    {
        LoopbackServer server({ServerAnswer::raw(fine)});
        HttpRequest request = requestTo(server.port());
        request.origin.host = u"localhost"_s; // of /etc/hosts; ::1 may come first, and refuses
        const HttpOutcome outcome = outcomeOf(HttpOptions{}, request);
        QVERIFY(!outcome.failure);
        QVERIFY(outcome.peer.addresses.contains(u"127.0.0.1"_s));
        QCOMPARE(server.requests().first().header("Host"), "localhost:" + QByteArray::number(server.port()));
    }

    void addressesAreTriedInTurn_data()
    {
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("the first refuses") << QStringList{u"127.0.0.2"_s, u"127.0.0.1"_s};
        QTest::newRow("two refuse") << QStringList{u"127.0.0.2"_s, u"127.0.0.3"_s, u"127.0.0.1"_s};
        QTest::newRow("the other family refuses") << QStringList{u"::1"_s, u"127.0.0.1"_s};
        QTest::newRow("no way to the first") << QStringList{u"0100::1"_s, u"127.0.0.1"_s}; // RFC 6666: discarded
    }

    void addressesAreTriedInTurn()
    {
        QFETCH(const QStringList, addresses);
        LoopbackServer server({ServerAnswer::raw(fine)});
        HttpOptions options;
        options.resolver = [&addresses](const QString &) {
            return addresses;
        };
        HttpRequest request = requestTo(server.port());
        request.origin.host = u"registry.test"_s;
        const HttpOutcome outcome = outcomeOf(options, request);
        QVERIFY(!outcome.failure);
        QCOMPARE(outcome.peer.addresses.size(), addresses.size());
        QCOMPARE(outcome.peer.address, server.address());
    }

    void aStalledAddressDoesNotHoldUpTheNext()
    {
        LoopbackServer server({ServerAnswer::raw(fine)});
        const StalledPort stalled(QHostAddress(u"127.0.0.2"_s), server.port());
        HttpOptions options;
        options.resolver = [](const QString &) {
            return QStringList{u"127.0.0.2"_s, u"127.0.0.1"_s};
        };
        HttpRequest request = requestTo(server.port());
        request.origin.host = u"registry.test"_s;
        QElapsedTimer clock;
        clock.start();
        const HttpOutcome outcome = outcomeOf(options, request);
        QVERIFY(!outcome.failure);
        QVERIFY(clock.elapsed() >= 200 && clock.elapsed() < 2000); // the head start, not the deadline
        QCOMPARE(outcome.peer.address, server.address());
    }

    void theFailureThatSaysMost()
    {
        HttpOptions options;
        options.resolver = [](const QString &) {
            return QStringList{u"255.255.255.255"_s, u"127.0.0.2"_s};
        };
        HttpRequest request = requestTo(closedPort());
        request.origin.host = u"registry.test"_s;
        QCOMPARE(outcomeOf(options, request).failure->kind, Kind::Refused);
        options.resolver = [](const QString &) {
            return QStringList{u"255.255.255.255"_s};
        };
        QCOMPARE(outcomeOf(options, request).failure->kind, Kind::Unreachable);
    }

    void theEnvironmentsProxyIsNotUsed()
    {
        LoopbackServer proxy({ServerAnswer::raw(fine)});
        LoopbackServer server({ServerAnswer::raw(fine)});
        qputenv("http_proxy", "http://" + proxy.address().toLatin1());
        HttpOptions options;
        options.resolver = everythingIsLocal;
        HttpRequest request = requestTo(server.port());
        request.origin.host = u"registry.test"_s;
        const HttpOutcome outcome = outcomeOf(options, request);
        qunsetenv("http_proxy");
        QVERIFY(!outcome.failure);
        QCOMPARE(proxy.connections(), 0);
    }

    void theConnectionIsKeptForTheSameOrigin()
    {
        LoopbackServer server([](const ServerRequest &request) {
            return request.method == "HEAD" ? ServerAnswer::head(200, {}, "hi") : ServerAnswer::raw(fine);
        });
        HttpExchange exchange(HttpOptions{});
        QVERIFY(!outcomeOf(exchange, requestTo(server.port(), "HEAD")).peer.reused);
        for (int i = 0; i < 3; ++i) {
            const HttpOutcome outcome = outcomeOf(exchange, requestTo(server.port()));
            QVERIFY(!outcome.failure);
            QVERIFY(outcome.peer.reused);
            QCOMPARE(outcome.peer.address, server.address());
            QVERIFY(!reached(outcome, HttpPhase::Resolve) && !reached(outcome, HttpPhase::Connect));
            QVERIFY(reached(outcome, HttpPhase::Send));
        }
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.requests().size(), 4);
    }

    void theConnectionIsNotKept_data()
    {
        QTest::addColumn<ServerAnswer>("first");
        QTest::newRow("the server says close")
            << ServerAnswer::raw("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("HTTP/1.0") << ServerAnswer::raw("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("bytes after the answer: the next answer is already decided")
            << ServerAnswer::raw(fine + "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nEVIL");
        QTest::newRow("the body ended with the connection")
            << ServerAnswer::raw("HTTP/1.1 200 OK\r\n\r\nhi", Then::Close);
        QTest::newRow("a failure") << ServerAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
    }

    void theConnectionIsNotKept()
    {
        QFETCH(const ServerAnswer, first);
        LoopbackServer server({first, ServerAnswer::raw(fine)});
        HttpExchange exchange(HttpOptions{});
        outcomeOf(exchange, requestTo(server.port()));
        const HttpOutcome outcome = outcomeOf(exchange, requestTo(server.port()));
        QVERIFY(!outcome.failure);
        QVERIFY(!outcome.peer.reused);
        QCOMPARE(outcome.response.body, "hi");
        QCOMPARE(server.connections(), 2);
    }

    void anotherOriginHasItsOwnConnection()
    {
        LoopbackServer first([](const ServerRequest &) { return ServerAnswer::raw(fine); });
        LoopbackServer second([](const ServerRequest &) { return ServerAnswer::raw(fine); });
        HttpExchange exchange(HttpOptions{});
        outcomeOf(exchange, requestTo(first.port()));
        QVERIFY(!outcomeOf(exchange, requestTo(second.port())).peer.reused);
        QTRY_COMPARE(first.openConnections(), 0);
        QVERIFY(!outcomeOf(exchange, requestTo(first.port())).peer.reused);
    }

    void aKeptConnectionThatTheServerEndsIsReplaced()
    {
        LoopbackServer server([](const ServerRequest &) { return ServerAnswer::raw(fine); });
        HttpExchange exchange(HttpOptions{});
        outcomeOf(exchange, requestTo(server.port()));
        server.closeConnections();
        QTRY_COMPARE(server.openConnections(), 0);
        const HttpOutcome outcome = outcomeOf(exchange, requestTo(server.port()));
        QVERIFY(!outcome.failure);
        QVERIFY(!outcome.peer.reused);
    }

    void aKeptConnectionThatEndsUnderTheRequestIsTold()
    {
        LoopbackServer server({ServerAnswer::raw(fine), ServerAnswer::close(), ServerAnswer::raw(fine)});
        HttpExchange exchange(HttpOptions{});
        outcomeOf(exchange, requestTo(server.port()));
        const HttpOutcome outcome = outcomeOf(exchange, requestTo(server.port(), "POST"));
        QCOMPARE(outcome.failure->kind, Kind::Closed);
        QCOMPARE(outcome.failure->phase, HttpPhase::FirstByte);
        QVERIFY(outcome.peer.reused);
        QCOMPARE(server.requests().size(), 2); // not sent again: a password may be in it
    }
};

QTEST_GUILESS_MAIN(TestHttpConnection)
#include "tst_httpconnection.moc"
