#include <QtTest/QTest>

#include "core/base/result.h"

using kia::Fail;
using kia::Result;

enum class Trouble { Small, Large };

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueArm()
    {
        const Result<int, Trouble> result = 7;
        QVERIFY(result);
        QCOMPARE(*result, 7);
    }

    void errorArm()
    {
        const Result<int, Trouble> result = Fail{Trouble::Large};
        QVERIFY(!result);
        QCOMPARE(result.error(), Trouble::Large);
    }

    void withoutValue()
    {
        const Result<void, Trouble> fine;
        QVERIFY(fine);
        const Result<void, Trouble> bad = Fail{Trouble::Small};
        QVERIFY(!bad);
        QCOMPARE(bad.error(), Trouble::Small);
    }

    void moveOnlyValue()
    {
        Result<std::unique_ptr<int>, Trouble> result = std::make_unique<int>(3);
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 3);
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
