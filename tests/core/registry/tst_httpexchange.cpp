#include <QtTest/QtTest>

#include "core/registry/httpexchange.h"
#include "tests/support/loopbackserver.h"

using namespace kia;
using namespace kia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestHttpExchange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainAnswer()
    {
        LoopbackServer server({ServerAnswer::http(200, {"A: b"}, "hello")});
        HttpExchange exchange(HttpOptions{});
        QSignalSpy finished(&exchange, &HttpExchange::finished);
        HttpRequest request;
        request.method = "GET";
        request.origin = {false, u"127.0.0.1"_s, server.port()};
        exchange.send(request);
        QVERIFY(finished.wait());
        const auto outcome = finished.at(0).at(0).value<HttpOutcome>();
        QVERIFY(!outcome.failure);
        QCOMPARE(outcome.response.status, 200);
        QCOMPARE(outcome.response.body, "hello");
        QCOMPARE(server.requests().size(), 1);
        qInfo() << server.requests().first().raw;
        for (const auto &t : outcome.timings)
            qInfo() << int(t.phase) << t.startMs << t.ms;
    }
};

QTEST_GUILESS_MAIN(TestHttpExchange)
#include "tst_httpexchange.moc"
