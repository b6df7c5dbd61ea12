#include <QtTest/QtTest>

#include "tests/core/registry/exchangetest.h"

using namespace kia;
using namespace kia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = HttpFailureKind;
using Then = ServerAnswer::Then;

namespace {

const QByteArray fine = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";

} // namespace

class TestHttpExchange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers()
    {
        LoopbackServer server({ServerAnswer::http(401, {"WWW-Authenticate: Basic realm=\"x\""}, "hello")});
        HttpRequest request = requestTo(server.port(), "POST");
        request.headers = {{"User-Agent", "kia/1"}};
        request.body = "a=b";
        const HttpOutcome outcome = outcomeOf(HttpOptions{}, request);
        QVERIFY(!outcome.failure);
        QCOMPARE(outcome.response.status, 401);
        QCOMPARE(outcome.response.body, "hello");
        QCOMPARE(outcome.response.value("www-authenticate"), "Basic realm=\"x\"");
        QCOMPARE(outcome.peer.addresses, QStringList{u"127.0.0.1"_s});
        QCOMPARE(outcome.peer.address, server.address());
        QVERIFY(!outcome.peer.reused);
        QVERIFY(outcome.peer.tlsVersion.isEmpty());
        QCOMPARE(server.requests().size(), 1); // a 401 is an answer, not a challenge to us
        QCOMPARE(server.requests().first().raw,
                 "POST /v2/ HTTP/1.1\r\nHost: " + server.address().toLatin1() +
                     "\r\nUser-Agent: kia/1\r\nAccept-Encoding: identity\r\nContent-Length: 3\r\n"
                     "Connection: keep-alive\r\n\r\na=b");
    }

    void redirectsAreAnswers()
    {
        LoopbackServer other({ServerAnswer::raw(fine)});
        LoopbackServer server({ServerAnswer::http(307, {"Location: http://" + other.address().toLatin1() + "/"})});
        const HttpOutcome outcome = outcomeOf(HttpOptions{}, requestTo(server.port()));
        QVERIFY(!outcome.failure);
        QCOMPARE(outcome.response.status, 307);
        QCOMPARE(other.connections(), 0);
    }

    void challengesOfOtherSchemesAreAnswers()
    {
        LoopbackServer server({ServerAnswer::http(401, {"WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM"})});
        const HttpOutcome outcome = outcomeOf(HttpOptions{}, requestTo(server.port()));
        QCOMPARE(outcome.response.values("WWW-Authenticate"), (QList<QByteArray>{"Negotiate", "NTLM"}));
        QCOMPARE(server.requests().size(), 1);
    }

    void cookiesAreNotKept()
    {
        LoopbackServer server({ServerAnswer::http(200, {"Set-Cookie: a=b"}), ServerAnswer::raw(fine)});
        HttpExchange exchange(HttpOptions{});
        outcomeOf(exchange, requestTo(server.port()));
        outcomeOf(exchange, requestTo(server.port()));
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(server.requests().at(1).raw, server.requests().at(0).raw);
    }

    void phasesAndTimes()
    {
        LoopbackServer server({ServerAnswer::raw(fine)});
        HttpExchange exchange(HttpOptions{});
        QSignalSpy entered(&exchange, &HttpExchange::entered);
        const HttpOutcome outcome = outcomeOf(exchange, requestTo(server.port()));
        using Phase = HttpPhase;
        const QList<Phase> all{Phase::Resolve,   Phase::Connect, Phase::Send,
                               Phase::FirstByte, Phase::Header,  Phase::Body};
        QList<Phase> timed;
        double end = 0;
        for (const HttpTiming &timing : outcome.timings) {
            timed << timing.phase;
            QVERIFY(timing.startMs >= end - 0.001); // one after the other, without a gap back
            QVERIFY(timing.ms >= 0);
            end = timing.startMs + timing.ms;
        }
        QCOMPARE(timed, all);
        QList<Phase> told;
        for (const QList<QVariant> &arguments : entered) {
            told << arguments.at(0).value<Phase>();
        }
        QCOMPARE(told, all);
    }

    void failures_data()
    {
        QTest::addColumn<ServerAnswer>("answer");
        QTest::addColumn<HttpFailureKind>("kind");
        QTest::addColumn<HttpPhase>("phase");

        const auto row = [](const char *name, const ServerAnswer &answer, Kind kind, HttpPhase phase) {
            QTest::newRow(name) << answer << kind << phase;
        };
        const auto raw = [](const QByteArray &bytes) {
            return ServerAnswer::raw(bytes);
        };
        const auto closing = [](const QByteArray &bytes) {
            return ServerAnswer::raw(bytes, Then::Close);
        };
        row("closed without a byte", ServerAnswer::close(), Kind::Closed, HttpPhase::FirstByte);
        row("reset without a byte", ServerAnswer::reset(), Kind::Closed, HttpPhase::FirstByte);
        row("closed in the header", closing("HTTP/1.1 200 OK\r\nA"), Kind::Closed, HttpPhase::Header);
        row("closed in the body", closing("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi"), Kind::Closed,
            HttpPhase::Body);
        row("closed between chunks", closing("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n"),
            Kind::Closed, HttpPhase::Body);
        row("never answered", ServerAnswer::silence(), Kind::TimedOut, HttpPhase::FirstByte);
        row("half a header, then silence", raw("HTTP/1.1 200 OK\r\nA"), Kind::TimedOut, HttpPhase::Header);
        row("half a body, then silence", raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi"), Kind::TimedOut,
            HttpPhase::Body);
        row("a body without a length that does not end", raw("HTTP/1.1 200 OK\r\n\r\nhi"), Kind::TimedOut,
            HttpPhase::Body);
        row("only an interim answer", raw("HTTP/1.1 100 Continue\r\n\r\n"), Kind::TimedOut, HttpPhase::Header);
        row("another service", raw("SSH-2.0-OpenSSH_9.2\r\n"), Kind::NotHttp, HttpPhase::Header);
        row("another service without an end of line, then silence", raw("+OK ready"), Kind::NotHttp, HttpPhase::Header);
        row("another service without an end of line, then closed", closing("+OK ready"), Kind::NotHttp,
            HttpPhase::Header);
        row("a broken status line", raw("HTTP/1.1 abc\r\n\r\n"), Kind::Malformed, HttpPhase::Header);
        row("an endless header", ServerAnswer::endless("HTTP/1.1 200 OK\r\n", "A: b\r\n"), Kind::Oversized,
            HttpPhase::Header);
        row("an endless header line", ServerAnswer::endless("HTTP/1.1 200 OK\r\nA: ", "bbbbbbbb"), Kind::Oversized,
            HttpPhase::Header);
        row("endless interim answers", ServerAnswer::endless("", "HTTP/1.1 100 Continue\r\n\r\n"), Kind::Malformed,
            HttpPhase::Header);
        row("an endless body", ServerAnswer::endless("HTTP/1.1 401 No\r\n\r\n", QByteArray(4096, 'x')), Kind::Oversized,
            HttpPhase::Body);
        row("endless chunks",
            ServerAnswer::endless("HTTP/1.1 401 No\r\nTransfer-Encoding: chunked\r\n\r\n", "3\r\nabc\r\n"),
            Kind::Oversized, HttpPhase::Body);
        row("a length beyond the limit, without a body", raw("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"),
            Kind::Oversized, HttpPhase::Body);
        row("drops that keep coming", ServerAnswer::drip("HTTP/1.1 200 OK\r\n" + QByteArray(4000, 'x'), 1, 5ms),
            Kind::TimedOut, HttpPhase::Header);
        row("a body that drips", ServerAnswer::drip("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(4000, 'x'), 20, 5ms),
            Kind::TimedOut, HttpPhase::Body);
    }

    void failures()
    {
        QFETCH(const ServerAnswer, answer);
        QFETCH(const HttpFailureKind, kind);
        QFETCH(const HttpPhase, phase);
        LoopbackServer server([&answer](const ServerRequest &) { return answer; });
        HttpOptions options;
        options.firstByte = 150ms;
        options.whole = 400ms;
        options.headerLimit = 4096;
        QElapsedTimer clock;
        clock.start();
        const HttpOutcome outcome = outcomeOf(options, requestTo(server.port()));
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->kind, kind);
        QCOMPARE(outcome.failure->phase, phase);
        QVERIFY(!outcome.failure->atProxy);
        QCOMPARE(outcome.failure->wholeDeadline, kind == Kind::TimedOut && phase > HttpPhase::FirstByte);
        QVERIFY(clock.elapsed() < 2000);
        // one send, and the connection is gone: nothing of it is used again
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.requests().size(), 1);
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY(server.bytesWritten() < 8 * 1024 * 1024);
    }

    void whatCameBeforeAFailureIsKept()
    {
        LoopbackServer server({ServerAnswer::raw("HTTP/1.1 403 No\r\nA: b\r\nContent-Length: 9\r\n\r\nhi", Then::Close),
                               ServerAnswer::raw("SSH-2.0-x\r\n")});
        HttpOutcome outcome = outcomeOf(HttpOptions{}, requestTo(server.port()));
        QCOMPARE(outcome.response.status, 403);
        QCOMPARE(outcome.response.value("a"), "b");
        QCOMPARE(outcome.response.body, "hi");
        outcome = outcomeOf(HttpOptions{}, requestTo(server.port()));
        QCOMPARE(outcome.failure->firstLine, "SSH-2.0-x");
        QCOMPARE(outcome.response.status, 0);
    }

    void withoutABody_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("HEAD") << QByteArray("HEAD")
                              << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n");
        QTest::newRow("204") << QByteArray("GET") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
        QTest::newRow("304") << QByteArray("GET") << QByteArray("HTTP/1.1 304 N\r\nContent-Length: 5\r\n\r\n");
    }

    void withoutABody()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, bytes);
        LoopbackServer server({ServerAnswer::raw(bytes)});
        const HttpOutcome outcome = outcomeOf(HttpOptions{}, requestTo(server.port(), method));
        QVERIFY(!outcome.failure);
        QVERIFY(outcome.response.body.isEmpty());
        QVERIFY(!reached(outcome, HttpPhase::Body));
    }

    void aBodyThatEndsWithTheConnection()
    {
        LoopbackServer server({ServerAnswer::raw("HTTP/1.0 200 OK\r\n\r\nhello", Then::Close)});
        const HttpOutcome outcome = outcomeOf(HttpOptions{}, requestTo(server.port()));
        QVERIFY(!outcome.failure);
        QCOMPARE(outcome.response.body, "hello");
    }

    void aLargeBodyWithinItsLimit()
    {
        const QByteArray body(3 * 1024 * 1024, 'x');
        LoopbackServer server({ServerAnswer::http(200, {}, body)});
        HttpRequest request = requestTo(server.port());
        request.bodyLimit = 4 * 1024 * 1024;
        const HttpOutcome outcome = outcomeOf(HttpOptions{}, request);
        QVERIFY(!outcome.failure);
        QCOMPARE(outcome.response.body.size(), body.size());
    }

    void notSentAtAll_data()
    {
        QTest::addColumn<HttpRequest>("request");
        QTest::addColumn<QStringList>("onlyHosts");
        QTest::addColumn<HttpFailureKind>("kind");
        HttpRequest request = requestTo(443);
        request.headers = {{"A", "b\r\nEvil: 1"}};
        QTest::newRow("a split header") << request << QStringList{} << Kind::BadRequest;
        request = requestTo(443);
        request.target = "/a b";
        QTest::newRow("a split target") << request << QStringList{} << Kind::BadRequest;
        QTest::newRow("another host than those allowed")
            << secureRequestTo(443, u"r.com"_s) << QStringList{u"x.com"_s} << Kind::HostBlocked;
        QTest::newRow("another port than those allowed")
            << secureRequestTo(443, u"r.com"_s) << QStringList{u"r.com:444"_s} << Kind::HostBlocked;
    }

    void notSentAtAll()
    {
        QFETCH(const HttpRequest, request);
        QFETCH(const QStringList, onlyHosts);
        QFETCH(const HttpFailureKind, kind);
        int asked = 0;
        HttpOptions options;
        options.onlyHosts = onlyHosts;
        options.resolver = [&asked](const QString &) {
            ++asked;
            return QStringList{};
        };
        const HttpOutcome outcome = outcomeOf(options, request);
        QCOMPARE(outcome.failure->kind, kind);
        QVERIFY(outcome.timings.empty());
        QCOMPARE(asked, 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpExchange)
#include "tst_httpexchange.moc"
