#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include "core/logs/bytesearch.h"

using namespace kia;

class TestByteSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFirst_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("begin");
        QTest::newRow("at the start") << QByteArray("pull image x") << 0 << 0;
        QTest::newRow("at the end") << QByteArray("xx PullImage") << 0 << 3;
        QTest::newRow("cut at the end") << QByteArray("xx PullImag") << 0 << -1;
        QTest::newRow("the first of two") << QByteArray("a PullImage b pull image") << 0 << 2;
        QTest::newRow("the second, from behind the first") << QByteArray("a PullImage b pull image") << 3 << 14;
        QTest::newRow("beginnings that are none") << QByteArray("pull imagpull imagpull image") << 0 << 18;
        QTest::newRow("needles with the same eight bytes") << QByteArray("pull imagination, pull image") << 0 << 0;
        QTest::newRow("nothing in nothing") << QByteArray() << 0 << -1;
    }
    void findsTheFirst()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, from);
        QFETCH(int, begin);
        const ByteSearch search({"pull image", "PullImage", "pull imagination"});
        QCOMPARE(search.find(text, from).begin, begin);
    }

    void findsWhatIndexOfFinds()
    {
        const std::vector<QByteArray> needles = {"abababab", "bababcab", "aabbaabbaa", "cccccccc"};
        const ByteSearch search(needles);
        QRandomGenerator random(3);
        for (int round = 0; round < 2000; ++round) {
            QByteArray text(60 + random.bounded(200), Qt::Uninitialized);
            for (char &byte : text) {
                byte = static_cast<char>('a' + random.bounded(3));
            }
            qsizetype expected = -1;
            for (const QByteArray &needle : needles) {
                const qsizetype at = text.indexOf(needle);
                expected = at >= 0 && (expected < 0 || at < expected) ? at : expected;
            }
            QCOMPARE(search.find(text, 0).begin, expected);
        }
    }
};

QTEST_APPLESS_MAIN(TestByteSearch)
#include "tst_bytesearch.moc"
