#include <QtTest/QtTest>

#include "tests/core/registry/exchangetest.h"
#include "tests/support/stalledport.h"

using namespace kia;
using namespace kia::test;
using namespace std::chrono_literals;
using Kind = HttpFailureKind;

namespace {

const QByteArray fine = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";

/// Lets everything happen that is queued, without waiting for time to pass.
void settle()
{
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

} // namespace

/// The promises of HttpExchange's header about its signals.
class TestHttpContract final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsEmittedFromInside_data()
    {
        QTest::addColumn<HttpRequest>("request");
        HttpRequest request = requestTo(1);
        QTest::newRow("a port where nothing listens") << request;
        request.target = "a b";
        QTest::newRow("a request that cannot be sent") << request;
        request = requestTo(1);
        request.origin.host = QStringLiteral("blocked.test");
        QTest::newRow("a host that may not be connected to") << request;
    }

    void nothingIsEmittedFromInside()
    {
        QFETCH(const HttpRequest, request);
        HttpOptions options;
        options.onlyHosts = QStringList{QStringLiteral("127.0.0.1")};
        HttpExchange exchange(options);
        QSignalSpy finished(&exchange, &HttpExchange::finished);
        QSignalSpy entered(&exchange, &HttpExchange::entered);
        QVERIFY(!exchange.isBusy());
        exchange.send(request);
        QVERIFY(exchange.isBusy());
        QCOMPARE(finished.count() + entered.count(), 0);
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!exchange.isBusy());
        settle();
        QCOMPARE(finished.count(), 1);
    }

    void everyPhaseIsToldAlsoWhenItFailsAtOnce()
    {
        HttpExchange exchange(HttpOptions{});
        QList<HttpPhase> entered;
        connect(&exchange, &HttpExchange::entered, this, [&](HttpPhase phase) { entered << phase; });
        const HttpOutcome outcome = outcomeOf(exchange, requestTo(1)); // nothing listens there
        QVERIFY(outcome.failure);
        QCOMPARE(entered, (QList<HttpPhase>{HttpPhase::Resolve, HttpPhase::Connect}));
    }

    /// Cancels as soon as the phase begins; every phase of a plain exchange.
    void cancelInEveryPhase_data()
    {
        QTest::addColumn<HttpPhase>("phase");
        QTest::newRow("resolve") << HttpPhase::Resolve;
        QTest::newRow("connect") << HttpPhase::Connect;
        QTest::newRow("send") << HttpPhase::Send;
        QTest::newRow("first byte") << HttpPhase::FirstByte;
        QTest::newRow("header") << HttpPhase::Header;
        QTest::newRow("body, with which the answer is whole") << HttpPhase::Body;
    }

    void cancelInEveryPhase()
    {
        QFETCH(const HttpPhase, phase);
        LoopbackServer server({ServerAnswer::raw(fine)});
        HttpExchange exchange(HttpOptions{});
        QSignalSpy finished(&exchange, &HttpExchange::finished);
        qsizetype late = 0;
        connect(&exchange, &HttpExchange::entered, this, [&](HttpPhase entered) {
            late += finished.count();
            if (entered == phase) {
                exchange.cancel();
                exchange.cancel();
                QCOMPARE(finished.count(), 0);
                QVERIFY(exchange.isBusy());
            }
        });
        exchange.send(requestTo(server.port()));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.at(0).at(0).value<HttpOutcome>().failure->kind, Kind::Cancelled);
        QCOMPARE(late, 0);
        settle();
        QCOMPARE(finished.count(), 1);
        QVERIFY(!exchange.isBusy());
    }

    void cancelAtOnce()
    {
        LoopbackServer server({ServerAnswer::raw(fine)});
        HttpExchange exchange(HttpOptions{});
        QSignalSpy finished(&exchange, &HttpExchange::finished);
        exchange.cancel(); // idle: nothing to end
        exchange.send(requestTo(server.port()));
        exchange.cancel();
        QCOMPARE(finished.count(), 0);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.at(0).at(0).value<HttpOutcome>().failure->kind, Kind::Cancelled);
        settle();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(server.connections(), 0);
        // and it works as before
        QVERIFY(!outcomeOf(exchange, requestTo(server.port())).failure);
    }

    void cancelWhileNothingAnswers()
    {
        const StalledPort stalled;
        HttpExchange exchange(HttpOptions{});
        QSignalSpy entered(&exchange, &HttpExchange::entered);
        QSignalSpy finished(&exchange, &HttpExchange::finished);
        exchange.send(requestTo(stalled.port()));
        QTRY_COMPARE(entered.count(), 2); // Connect
        exchange.cancel();
        QTRY_COMPARE(finished.count(), 1);
        const auto outcome = finished.at(0).at(0).value<HttpOutcome>();
        QCOMPARE(outcome.failure->kind, Kind::Cancelled);
        QCOMPARE(outcome.failure->phase, HttpPhase::Connect);
    }

    void destroyedSilentlyInEveryPhase_data() { cancelInEveryPhase_data(); }

    void destroyedSilentlyInEveryPhase()
    {
        QFETCH(const HttpPhase, phase);
        LoopbackServer server({ServerAnswer::raw(fine)});
        auto exchange = std::make_unique<HttpExchange>(HttpOptions{});
        QSignalSpy finished(exchange.get(), &HttpExchange::finished);
        QList<HttpPhase> entered;
        connect(exchange.get(), &HttpExchange::entered, this, [&](HttpPhase now) {
            entered << now;
            if (now == phase) {
                exchange.reset(); // from inside one of its signals
            }
        });
        exchange->send(requestTo(server.port()));
        QTRY_VERIFY(!exchange);
        settle();
        QCOMPARE(finished.count(), 0);
        QCOMPARE(entered.last(), phase);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void destroyedBeforeItBegins()
    {
        LoopbackServer server({ServerAnswer::raw(fine)});
        {
            HttpExchange exchange(HttpOptions{});
            connect(&exchange, &HttpExchange::finished, this, [] { QFAIL("finished"); });
            exchange.send(requestTo(server.port()));
        }
        settle();
        QCOMPARE(server.connections(), 0);
    }

    void destroyedFromFinished()
    {
        LoopbackServer server({ServerAnswer::raw(fine)});
        auto *exchange = new HttpExchange(HttpOptions{});
        int finished = 0;
        connect(exchange, &HttpExchange::finished, this, [&, exchange](const HttpOutcome &outcome) {
            ++finished;
            QVERIFY(!outcome.failure);
            delete exchange;
        });
        exchange->send(requestTo(server.port()));
        QTRY_COMPARE(finished, 1);
        settle();
        QTRY_COMPARE(server.openConnections(), 0); // the kept connection goes with it
    }

    void sentAgainFromFinished()
    {
        LoopbackServer server([](const ServerRequest &) { return ServerAnswer::raw(fine); });
        HttpExchange exchange(HttpOptions{});
        int finished = 0;
        connect(&exchange, &HttpExchange::finished, this, [&](const HttpOutcome &outcome) {
            QVERIFY(!outcome.failure);
            QVERIFY(!exchange.isBusy());
            if (++finished < 5) {
                exchange.send(requestTo(server.port()));
            }
        });
        exchange.send(requestTo(server.port()));
        QTRY_COMPARE(finished, 5);
        QCOMPARE(server.connections(), 1);
    }

    void whatWasQueuedForACancelledRequestIsNotToldOfTheNext()
    {
        LoopbackServer server([](const ServerRequest &) { return ServerAnswer::raw(fine); });
        HttpExchange exchange(HttpOptions{});
        QList<HttpPhase> entered;
        connect(&exchange, &HttpExchange::entered, this, [&](HttpPhase phase) { entered << phase; });
        QList<bool> failed;
        connect(&exchange, &HttpExchange::finished, this, [&](const HttpOutcome &outcome) {
            failed << outcome.failure.has_value();
            if (failed.size() == 1) {
                entered.clear();
                exchange.send(requestTo(server.port()));
            }
        });
        exchange.send(requestTo(server.port()));
        exchange.cancel();
        QTRY_COMPARE(failed, (QList<bool>{true, false}));
        QCOMPARE(entered.count(HttpPhase::Resolve), 1);
    }
};

QTEST_GUILESS_MAIN(TestHttpContract)
#include "tst_httpcontract.moc"
