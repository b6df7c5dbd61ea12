#include <QtCore/QHash>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include "core/registry/checkqueue.h"
#include "tests/support/loopbackserver.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class TestCheckQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTicketEndsOnce();
    void equalQuestionsAreAskedOnceAndAnsweredForAll();
    void aRejectedPasswordStopsTheHost();
    void anAcceptedOneOpensIt();
    void cancellingEndsEveryTicketOnce();
    void oneOfTwoEqualTicketsMayBeCancelled();
    void destroyingIsSilent();
    void moreMayBeAddedFromASlot();
};

namespace {

ServerAnswer image()
{
    return ServerAnswer::head(200,
                              {"Content-Type: application/vnd.oci.image.manifest.v1+json",
                               "Docker-Content-Digest: sha256:" + QByteArray(64, 'a')},
                              "0123456789");
}

CheckRequest requestFor(const QString &host, const QString &repository, const QString &password = {})
{
    CheckRequest request;
    request.domain = host;
    request.endpointHost = host;
    request.repository = repository;
    request.reference = u"v1"_s;
    request.address = host + u'/' + repository + u":v1";
    if (!password.isEmpty()) {
        request.account = Account{u"op"_s, Secret(password)};
    }
    return request;
}

/// Basic, with "right" as the password.
ServerAnswer guarded(const ServerRequest &request)
{
    const QByteArray sent = request.header("Authorization");
    return sent == "Basic " + QByteArray("op:right").toBase64()
               ? image()
               : ServerAnswer::head(401, {R"(WWW-Authenticate: Basic realm="r")"});
}

/// What every ticket ended with.
class Results : public QObject
{
public:
    explicit Results(CheckQueue &queue) : idle(&queue, &CheckQueue::idle)
    {
        connect(&queue, &CheckQueue::finished, this, [this](int ticket, const CheckReport &report) {
            m_outcomes[ticket].append(nameOf(report.outcome.id));
        });
    }
    QStringList of(int ticket) const { return m_outcomes.value(ticket); }
    qsizetype count() const { return m_outcomes.size(); }

    QSignalSpy idle;

private:
    QHash<int, QStringList> m_outcomes;
};

} // namespace

void TestCheckQueue::everyTicketEndsOnce()
{
    const LoopbackServer server([](const ServerRequest &) { return image(); });
    CheckQueue queue({});
    Results results(queue);
    QVERIFY(queue.isIdle());
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(queue.add(requestFor(server.address(), u"sf/app%1"_s.arg(i))), i);
    }
    QVERIFY(!queue.isIdle());
    QCOMPARE(results.count(), 0);
    QVERIFY(results.idle.wait());
    QVERIFY(queue.isIdle());
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(results.of(i), QStringList{u"pullable-anonymous"_s});
    }
    QCOMPARE(results.idle.count(), 1);
    QCOMPARE(server.requests().size(), 20);
}

void TestCheckQueue::equalQuestionsAreAskedOnceAndAnsweredForAll()
{
    const LoopbackServer server([](const ServerRequest &) { return image(); });
    CheckQueue queue({});
    Results results(queue);
    QSignalSpy stepped(&queue, &CheckQueue::stepped);
    for (int i = 0; i < 5; ++i) {
        queue.add(requestFor(server.address(), u"sf/app"_s));
    }
    QVERIFY(results.idle.wait());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(results.count(), 5);
    QCOMPARE(stepped.count() % 5, 0);
}

void TestCheckQueue::aRejectedPasswordStopsTheHost()
{
    const LoopbackServer server(guarded);
    CheckQueue queue({});
    Results results(queue);
    for (int i = 0; i < 10; ++i) {
        queue.add(requestFor(server.address(), u"sf/app%1"_s.arg(i), u"wrong"_s));
    }
    QVERIFY(results.idle.wait());
    const int right = queue.add(requestFor(server.address(), u"sf/app"_s, u"right"_s));
    QVERIFY(results.idle.wait());
    QCOMPARE(results.of(0), QStringList{u"wrong-basic"_s});
    for (int i = 1; i < 10; ++i) {
        QCOMPARE(results.of(i), QStringList{u"not-tested-same-password"_s});
    }
    QCOMPARE(results.of(right), QStringList{u"pullable"_s});
    int wrong = 0;
    for (const ServerRequest &request : server.requests()) {
        wrong += request.header("Authorization") == "Basic " + QByteArray("op:wrong").toBase64() ? 1 : 0;
    }
    QCOMPARE(wrong, 1);
}

void TestCheckQueue::anAcceptedOneOpensIt()
{
    const LoopbackServer server(guarded);
    CheckQueue queue({});
    Results results(queue);
    for (int i = 0; i < 6; ++i) {
        queue.add(requestFor(server.address(), u"sf/app%1"_s.arg(i), u"right"_s));
    }
    QVERIFY(results.idle.wait());
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(results.of(i), QStringList{u"pullable"_s});
    }
}

void TestCheckQueue::cancellingEndsEveryTicketOnce()
{
    const LoopbackServer server([](const ServerRequest &) { return ServerAnswer::silence(); });
    CheckQueue queue({});
    Results results(queue);
    constexpr int count = 10000;
    for (int i = 0; i < count; ++i) {
        queue.add(requestFor(server.address(), u"sf/app%1"_s.arg(i)));
    }
    QTRY_COMPARE(server.requests().size(), 2);
    queue.cancel(5);
    queue.cancelAll();
    queue.cancelAll();
    QCOMPARE(results.count(), 0);
    QVERIFY(results.idle.wait(2000));
    QCOMPARE(results.count(), count);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(results.of(i), QStringList{u"cancelled"_s});
    }
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestCheckQueue::oneOfTwoEqualTicketsMayBeCancelled()
{
    const LoopbackServer server([](const ServerRequest &) { return image(); });
    CheckQueue queue({});
    Results results(queue);
    const int first = queue.add(requestFor(server.address(), u"sf/app"_s));
    const int second = queue.add(requestFor(server.address(), u"sf/app"_s));
    queue.cancel(first);
    QVERIFY(results.idle.wait());
    QCOMPARE(results.of(first), QStringList{u"cancelled"_s});
    QCOMPARE(results.of(second), QStringList{u"pullable-anonymous"_s});
}

void TestCheckQueue::destroyingIsSilent()
{
    const LoopbackServer server([](const ServerRequest &) { return ServerAnswer::silence(); });
    auto queue = std::make_unique<CheckQueue>(CheckSettings());
    int ended = 0;
    connect(queue.get(), &CheckQueue::finished, this, [&ended] { ++ended; });
    queue->add(requestFor(server.address(), u"sf/app"_s));
    QTRY_COMPARE(server.requests().size(), 1);
    queue->cancelAll();
    queue.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(ended, 0);
}

void TestCheckQueue::moreMayBeAddedFromASlot()
{
    const LoopbackServer server([](const ServerRequest &) { return image(); });
    CheckQueue queue({});
    Results results(queue);
    int left = 3;
    connect(&queue, &CheckQueue::finished, this, [&] {
        if (left-- > 0) {
            queue.add(requestFor(server.address(), u"sf/app"_s));
        }
    });
    queue.add(requestFor(server.address(), u"sf/app"_s));
    QVERIFY(results.idle.wait());
    QTRY_COMPARE(results.count(), 4);
    QTRY_VERIFY(queue.isIdle());
    QCOMPARE(server.requests().size(), 4);
}

QTEST_GUILESS_MAIN(TestCheckQueue)
#include "tst_checkqueue.moc"
