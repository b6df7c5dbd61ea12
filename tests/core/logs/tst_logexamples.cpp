#include <QtTest/QtTest>

#include "core/logs/logreader.h"

using namespace kia;
using namespace Qt::StringLiterals;

/// Each example of tests/data/logs/examples.txt alone, and all of them as one log.
class TestLogExamples final : public QObject
{
    Q_OBJECT

    static QByteArray contents()
    {
        QFile file(QStringLiteral(KIA_TEST_DATA "/logs/examples.txt"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void eachTellsItsCause_data()
    {
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QByteArray>("line");
        const QList<QByteArray> lines = contents().split('\n');
        QVERIFY(lines.size() > 50);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            if (lines.at(i).startsWith("## ")) {
                QStringList fields = QString::fromUtf8(lines.at(i).mid(3)).split(u" | "_s);
                if (fields.last().endsWith(u'|')) {
                    fields.last().chop(2);
                    fields += QString();
                }
                QTest::newRow(qPrintable(fields.takeFirst())) << fields << lines.at(i + 1);
            }
        }
    }
    void eachTellsItsCause()
    {
        QFETCH(QStringList, expected);
        QFETCH(QByteArray, line);
        const LogReading reading = readLog(line);
        QVERIFY(!reading.entries.empty());
        const LogEntry &entry = reading.entries.front();
        const QStringList found{codeOf(entry.cause.id),
                                entry.image,
                                entry.status ? QString::number(*entry.status) : QString(),
                                entry.runtime ? nameOf(*entry.runtime) : u"unknown"_s,
                                nameOf(entry.credentials),
                                entry.pod};
        QCOMPARE(found, expected);
        QVERIFY(entry.spans.size() >= 1);
    }

    void allTogetherAreOneLog()
    {
        const LogReading reading = readLog(contents());
        QVERIFY(reading.entries.size() >= 25);
        QCOMPARE(reading.leftOut, 0);
        QCOMPARE(reading.lines, contents().count('\n'));
    }

    void nothingThatIsMarkedIsOutsideTheLine()
    {
        const QList<QByteArray> lines = contents().split('\n');
        for (const QByteArray &line : lines) {
            const QString text = QString::fromUtf8(line);
            const LogReading reading = readLog(line);
            for (const LogEntry &entry : reading.entries) {
                qsizetype before = 0;
                for (const LogSpan &span : entry.spans) {
                    QVERIFY(span.begin >= before && span.length > 0 && span.begin + span.length <= text.size());
                    before = span.begin;
                    if (span.role == LogRole::Image) {
                        QCOMPARE(text.mid(span.begin, span.length), entry.image);
                    }
                    if (span.role == LogRole::Pod) {
                        QCOMPARE(text.mid(span.begin, span.length), entry.pod);
                    }
                    if (span.role == LogRole::Credentials) {
                        QCOMPARE(text.mid(span.begin, span.length), u"with credentials"_s);
                    }
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLogExamples)
#include "tst_logexamples.moc"
