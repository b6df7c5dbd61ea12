#include <QtTest/QtTest>

#include "core/logs/logtime.h"

using namespace kia;

class TestLogTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QList<QByteArray>>("times");
        using Times = QList<QByteArray>;
        QTest::newRow("Kuscia's") << QByteArray("2026-02-14 08:20:01.007 ERROR x") << Times{"2026-02-14 08:20:01.007"};
        QTest::newRow("docker's before it") << QByteArray("2026-02-14T00:20:01.1Z 2026-02-14 08:20:01.007 E")
                                            << Times{"2026-02-14T00:20:01.1Z", "2026-02-14 08:20:01.007"};
        QTest::newRow("with a zone") << QByteArray("time=\"2026-02-14T08:20:01.120000000+08:00\"")
                                     << Times{"2026-02-14T08:20:01.120000000+08:00"};
        QTest::newRow("without a fraction") << QByteArray("[2026-02-14 08:20:01]") << Times{"2026-02-14 08:20:01"};
        QTest::newRow("no date") << QByteArray("task-20251201101500-single-psi-0") << Times{};
        QTest::newRow("a date alone") << QByteArray("2026-02-14") << Times{};
        QTest::newRow("inside a longer number") << QByteArray("12026-02-14 08:20:01") << Times{};
        QTest::newRow("cut") << QByteArray("2026-02-14 08:20:0") << Times{};
    }
    void finds()
    {
        QFETCH(QByteArray, line);
        QFETCH(QList<QByteArray>, times);
        QList<QByteArray> found;
        for (const TimeSpan &span : timesIn(line)) {
            found += line.mid(span.begin, span.end - span.begin);
        }
        QCOMPARE(found, times);
    }

    void compares()
    {
        const LogTime local = timeFrom("2026-02-14 08:20:01.007");
        QVERIFY(!local.hasZone);
        QCOMPARE(local.milliseconds % 1000, 7);
        QCOMPARE(timeFrom("2026-02-14T08:20:01.5+08:00").milliseconds,
                 timeFrom("2026-02-14T00:20:01.500000Z").milliseconds);
        QCOMPARE(timeFrom("2026-02-14T08:20:01-01:30").milliseconds, timeFrom("2026-02-14T09:50:01Z").milliseconds);
        QVERIFY(timeFrom("2026-02-14T08:20:01Z").hasZone);
        QVERIFY(timeFrom("2026-13-41 08:20:01.007").isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestLogTime)
#include "tst_logtime.moc"
