#include <QtTest/QTest>

#include "core/registry/queueplan.h"

using namespace kia;
using namespace Qt::StringLiterals;

/// Which check runs next, without any check.
class TestQueuePlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atMostTwoRunPerHostAndSoManyInAll();
    void equalQuestionsAreOne();
    void questionsDifferByWhatIsAsked_data();
    void questionsDifferByWhatIsAsked();
    void anUnknownAccountIsTriedAlone();
    void afterARefusalNothingMoreIsAsked();
    void anotherPasswordIsAnotherQuestion();
    void whatIsTakenBackDoesNotRun();
    void tenThousandAreQuick();
};

namespace {

CheckRequest request(const QString &host, const QString &repository, const QString &password = {})
{
    CheckRequest request;
    request.domain = host;
    request.repository = repository;
    request.reference = u"v1"_s;
    request.address = host + u'/' + repository + u":v1";
    if (!password.isEmpty()) {
        request.account = Account{u"op"_s, Secret(password)};
    }
    return request;
}

CheckReport refused()
{
    CheckReport report;
    report.verdict = Verdict::NotPullable;
    report.outcome = {MessageId::WrongBasic, {}};
    return report;
}

CheckReport accepted()
{
    CheckReport report;
    report.verdict = Verdict::Pullable;
    report.user = u"op"_s;
    return report;
}

std::vector<QueuePlan::Id> takeAll(QueuePlan &plan)
{
    std::vector<QueuePlan::Id> taken;
    while (const std::optional<QueuePlan::Id> id = plan.takeNext()) {
        taken.push_back(*id);
    }
    return taken;
}

} // namespace

void TestQueuePlan::atMostTwoRunPerHostAndSoManyInAll()
{
    QueuePlan plan(5);
    for (int i = 0; i < 5; ++i) {
        plan.add(request(u"a.com"_s, QString::number(i)));
    }
    const QueuePlan::Id other = plan.add(request(u"b.com"_s, u"x"_s));
    QCOMPARE(takeAll(plan), (std::vector<QueuePlan::Id>{0, other, 1})); // hosts take turns
    for (const QString &host : {u"c.com"_s, u"d.com"_s, u"e.com"_s}) {
        plan.add(request(host, u"x"_s));
    }
    QCOMPARE(takeAll(plan).size(), std::size_t(2));
    QCOMPARE(plan.runningCount(), 5);
    plan.finished(other, {});
    QCOMPARE(plan.request(takeAll(plan).front()).domain, u"e.com"_s);
    plan.finished(0, {});
    QCOMPARE(plan.request(takeAll(plan).front()).domain, u"a.com"_s);
}

void TestQueuePlan::equalQuestionsAreOne()
{
    QueuePlan plan(4);
    const QueuePlan::Id id = plan.add(request(u"a.com"_s, u"x"_s));
    QCOMPARE(plan.add(request(u"a.com"_s, u"x"_s)), id);
    QCOMPARE(takeAll(plan).size(), std::size_t(1));
    QCOMPARE(plan.add(request(u"a.com"_s, u"x"_s)), id); // also while it runs
    plan.finished(id, {});
    QVERIFY(plan.isEmpty());
    QVERIFY(plan.add(request(u"a.com"_s, u"x"_s)) != id); // whoever asks again means to ask again
}

void TestQueuePlan::questionsDifferByWhatIsAsked_data()
{
    QTest::addColumn<CheckRequest>("other");
    const CheckRequest same = request(u"a.com"_s, u"x"_s, u"s"_s);
    const auto row = [&same](const char *name, auto change) {
        CheckRequest other = same;
        change(other);
        QTest::newRow(name) << other;
    };
    row("address", [](CheckRequest &r) { r.address += u'x'; });
    row("reference", [](CheckRequest &r) { r.reference = u"v2"_s; });
    row("runtime", [](CheckRequest &r) { r.runtime = Runtime::Runp; });
    row("user", [](CheckRequest &r) { r.account->user = u"other"_s; });
    row("password", [](CheckRequest &r) { r.account->password = Secret(u"other"_s); });
    row("no account", [](CheckRequest &r) { r.account.reset(); });
    row("proxy", [](CheckRequest &r) { r.httpProxy = u"p:1"_s; });
    row("foreign", [](CheckRequest &r) { r.foreign = true; });
    row("what is allowed", [](CheckRequest &r) { r.allowedHosts = {u"a.com"_s}; });
}

void TestQueuePlan::questionsDifferByWhatIsAsked()
{
    QFETCH(CheckRequest, other);
    QueuePlan plan(4);
    const QueuePlan::Id id = plan.add(request(u"a.com"_s, u"x"_s, u"s"_s));
    QVERIFY(plan.add(other) != id);
}

void TestQueuePlan::anUnknownAccountIsTriedAlone()
{
    QueuePlan plan(4);
    for (int i = 0; i < 4; ++i) {
        plan.add(request(u"a.com"_s, QString::number(i), u"s"_s));
    }
    const QueuePlan::Id anonymous = plan.add(request(u"a.com"_s, u"x"_s));
    std::vector<QueuePlan::Id> running = takeAll(plan);
    QCOMPARE(running.size(), std::size_t(2));
    QCOMPARE(running.back(), anonymous);
    plan.finished(running.front(), {}); // nothing learnt: a public image, a timeout
    QCOMPARE(takeAll(plan).size(), std::size_t(1));
    plan.finished(1, accepted());
    plan.finished(anonymous, {});
    QCOMPARE(takeAll(plan).size(), std::size_t(2));
}

void TestQueuePlan::afterARefusalNothingMoreIsAsked()
{
    QueuePlan plan(4);
    for (int i = 0; i < 3; ++i) {
        plan.add(request(u"a.com"_s, QString::number(i), u"s"_s));
    }
    QCOMPARE(takeAll(plan), std::vector<QueuePlan::Id>{0});
    plan.finished(0, refused());
    QCOMPARE(plan.takeBlocked().size(), std::size_t(2));
    QVERIFY(plan.isEmpty());
    plan.add(request(u"a.com"_s, u"late"_s, u"s"_s));
    QVERIFY(takeAll(plan).empty());
    QCOMPARE(plan.takeBlocked().front().request.repository, u"late"_s);
    QVERIFY(plan.isEmpty());
}

void TestQueuePlan::anotherPasswordIsAnotherQuestion()
{
    QueuePlan plan(4);
    plan.add(request(u"a.com"_s, u"x"_s, u"wrong"_s));
    plan.add(request(u"a.com"_s, u"x"_s, u"right"_s));
    plan.add(request(u"b.com"_s, u"x"_s, u"wrong"_s));
    QCOMPARE(takeAll(plan).size(), std::size_t(3));
    plan.finished(0, refused());
    QVERIFY(plan.takeBlocked().empty());
}

void TestQueuePlan::whatIsTakenBackDoesNotRun()
{
    QueuePlan plan(1);
    const QueuePlan::Id first = plan.add(request(u"a.com"_s, u"x"_s));
    const QueuePlan::Id second = plan.add(request(u"a.com"_s, u"y"_s));
    plan.drop(first);
    QCOMPARE(takeAll(plan), std::vector<QueuePlan::Id>{second});
    plan.drop(second);
    QVERIFY(plan.isEmpty());
    QCOMPARE(plan.runningCount(), 0);
}

void TestQueuePlan::tenThousandAreQuick()
{
    QueuePlan plan(4);
    constexpr int count = 10000;
    for (int i = 0; i < count; ++i) {
        plan.add(request(u"h%1.com"_s.arg(i % 100), QString::number(i)));
    }
    int done = 0;
    while (!plan.isEmpty()) {
        for (const QueuePlan::Id id : takeAll(plan)) {
            plan.finished(id, {});
            ++done;
        }
    }
    QCOMPARE(done, count);
}

QTEST_GUILESS_MAIN(TestQueuePlan)
#include "tst_queueplan.moc"
