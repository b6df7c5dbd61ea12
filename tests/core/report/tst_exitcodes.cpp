#include <QtTest/QTest>

#include "core/report/exitcodes.h"

using namespace kia;

class TestExitCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseThatCanEndACheckHasACode()
    {
        // causes that are only ever notes beside another outcome
        const QSet<MessageId> notes = {MessageId::NoTag, MessageId::RuntimeDifference, MessageId::OtherRegistryAccount,
                                       MessageId::ShortName, MessageId::ProxyNotUsedByRunp};
        for (int i = 0; i <= static_cast<int>(MessageId::Accept); ++i) {
            const auto id = static_cast<MessageId>(i);
            const bool hasCode = exitCodeFor(id) >= exitcode::credentialsRejected;
            QVERIFY2(hasCode != notes.contains(id), qPrintable(nameOf(id)));
        }
    }

    void everyFileErrorIsThree()
    {
        for (int i = static_cast<int>(MessageId::FileMissing); i <= static_cast<int>(MessageId::FileVanished); ++i) {
            QCOMPARE(exitCodeFor(static_cast<MessageId>(i)), exitcode::file);
        }
    }

    void several_data()
    {
        QTest::addColumn<std::vector<int>>("codes");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing at all") << std::vector<int>{} << 0;
        QTest::newRow("all are fine") << std::vector<int>{0, 0} << 0;
        QTest::newRow("one fails") << std::vector<int>{0, 13, 0} << 13;
        QTest::newRow("all failures are the same") << std::vector<int>{10, 0, 10} << 10;
        QTest::newRow("failures differ") << std::vector<int>{10, 13} << 1;
    }
    void several()
    {
        QFETCH(std::vector<int>, codes);
        QTEST(exitCodeFor(codes), "code");
    }
};

QTEST_GUILESS_MAIN(TestExitCodes)
#include "tst_exitcodes.moc"
