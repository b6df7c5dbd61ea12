#include <QtCore/QPointer>

#include "tests/core/registry/scriptedcheck.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

/// How a check begins and ends: signals, deadlines, cancelling, destroying.
class TestRegistryCheckLife final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDeadlineEndsAServerThatDrips();
    void theDeadlineIsForTheWholeCheck();
    void aClosedConnectionIsAskedOnceMore();
    void signalsComeOnceAndNeverFromInside();
    void cancellingEndsAtOnce_data();
    void cancellingEndsAtOnce();
    void destroyingIsSilent_data();
    void destroyingIsSilent();
    void aReceiverMayDestroyTheCheck_data();
    void aReceiverMayDestroyTheCheck();
};

void TestRegistryCheckLife::theDeadlineEndsAServerThatDrips()
{
    const LoopbackServer server(
        {ServerAnswer::drip("HTTP/1.1 200 OK\r\nX: " + QByteArray(10000, 'x'), 1, std::chrono::milliseconds(20))});
    CheckSettings settings = patient();
    settings.total = std::chrono::milliseconds(150);
    QElapsedTimer timer;
    timer.start();
    const CheckReport report = run(requestFor(server.address()), settings);
    QCOMPARE(nameOf(report.outcome.id), u"stalled-answer"_s);
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(report.steps[static_cast<std::size_t>(StepKind::Manifest)].state, StepState::Failed);
}

void TestRegistryCheckLife::theDeadlineIsForTheWholeCheck()
{
    ServerAnswer slow = basic();
    slow.pieceSize = slow.bytes.size() - 1;
    slow.pieceEvery = std::chrono::milliseconds(120);
    const LoopbackServer server({slow, ServerAnswer::silence()});
    CheckSettings settings = patient();
    settings.firstByte = std::chrono::seconds(5);
    settings.total = std::chrono::milliseconds(400);
    const CheckReport report = run(requestFor(server.address()), settings);
    QCOMPARE(nameOf(report.outcome.id), u"silent"_s);
    QCOMPARE(report.requests, 2);
    QVERIFY2(report.ms < 600, qPrintable(QString::number(report.ms)));
}

void TestRegistryCheckLife::aClosedConnectionIsAskedOnceMore()
{
    int asked = 0;
    const LoopbackServer server([&asked](const ServerRequest &request) {
        ++asked;
        if (request.header("Authorization").isEmpty()) {
            return basic();
        }
        // the first try on the old connection is dropped without a byte
        return asked == 2 ? ServerAnswer::close() : image();
    });
    const CheckReport report = run(requestFor(server.address()));
    QCOMPARE(nameOf(report.outcome.id), u"pullable"_s);
    QCOMPARE(report.requests, 3);
    QCOMPARE(server.connections(), 2);
}

void TestRegistryCheckLife::signalsComeOnceAndNeverFromInside()
{
    const LoopbackServer server({image()});
    RegistryCheck check(requestFor(server.address()), patient());
    QSignalSpy entered(&check, &RegistryCheck::entered);
    QSignalSpy stepped(&check, &RegistryCheck::stepped);
    QSignalSpy finished(&check, &RegistryCheck::finished);
    check.start();
    QCOMPARE(entered.count() + stepped.count() + finished.count(), 0);
    QVERIFY(finished.wait());
    const qsizetype steps = stepped.count();
    check.cancel();
    QVERIFY(!finished.wait(50));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(stepped.count(), steps);
}

void TestRegistryCheckLife::cancellingEndsAtOnce_data()
{
    QTest::addColumn<bool>("afterTheRequest");
    QTest::newRow("before the first event") << false;
    QTest::newRow("while the server is silent") << true;
}

void TestRegistryCheckLife::cancellingEndsAtOnce()
{
    QFETCH(bool, afterTheRequest);
    const LoopbackServer server({ServerAnswer::silence()});
    CheckSettings settings = patient();
    settings.firstByte = std::chrono::seconds(5);
    RegistryCheck check(requestFor(server.address()), settings);
    QSignalSpy finished(&check, &RegistryCheck::finished);
    check.start();
    if (afterTheRequest) {
        QTRY_COMPARE(server.requests().size(), 1);
    }
    check.cancel();
    QCOMPARE(finished.count(), 0);
    QVERIFY(finished.wait(500));
    const auto report = finished.first().first().value<CheckReport>();
    QCOMPARE(report.outcome.id, MessageId::Cancelled);
    QCOMPARE(report.verdict, Verdict::Unknown);
    QCOMPARE(report.steps.size(), std::size_t(11));
    QVERIFY(!finished.wait(50));
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestRegistryCheckLife::destroyingIsSilent_data()
{
    cancellingEndsAtOnce_data();
}

void TestRegistryCheckLife::destroyingIsSilent()
{
    QFETCH(bool, afterTheRequest);
    const LoopbackServer server({ServerAnswer::silence()});
    auto check = std::make_unique<RegistryCheck>(requestFor(server.address()), patient());
    int finished = 0;
    connect(check.get(), &RegistryCheck::finished, this, [&finished] { ++finished; });
    check->start();
    if (afterTheRequest) {
        QTRY_COMPARE(server.requests().size(), 1);
    }
    check.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(finished, 0);
}

void TestRegistryCheckLife::aReceiverMayDestroyTheCheck_data()
{
    QTest::addColumn<QString>("signal");
    QTest::newRow("when a step begins") << u"entered"_s;
    QTest::newRow("when a step ends") << u"stepped"_s;
    QTest::newRow("when all ends") << u"finished"_s;
}

void TestRegistryCheckLife::aReceiverMayDestroyTheCheck()
{
    QFETCH(QString, signal);
    const LoopbackServer server({image()});
    QPointer<RegistryCheck> check = new RegistryCheck(requestFor(server.address()), patient());
    const auto destroy = [&check] {
        delete check.data();
    };
    if (signal == u"entered") {
        connect(check.data(), &RegistryCheck::entered, this, destroy);
    } else if (signal == u"stepped") {
        connect(check.data(), &RegistryCheck::stepped, this, destroy);
    } else {
        connect(check.data(), &RegistryCheck::finished, this, destroy);
    }
    check->start();
    QTRY_VERIFY(check.isNull());
    QTRY_COMPARE(server.openConnections(), 0);
}

QTEST_GUILESS_MAIN(TestRegistryCheckLife)
#include "tst_registrychecklife.moc"
