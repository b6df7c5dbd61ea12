#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include "core/logs/logreader.h"
#include "tests/core/logs/logtexts.h"

using namespace kia;
using namespace logtexts;
using enum MessageId;

namespace {

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(KIA_TEST_DATA "/logs/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything that a reading says, to be compared.
QStringList told(const LogReading &reading)
{
    QStringList all;
    for (const LogEntry &entry : reading.entries) {
        QString spans;
        for (const LogSpan &span : entry.spans) {
            spans += u" %1:%2+%3"_s.arg(static_cast<int>(span.role)).arg(span.begin).arg(span.length);
        }
        all += QStringList{codeOf(entry.cause.id),
                           entry.image,
                           entry.pod,
                           entry.nameSpace,
                           entry.first.text,
                           entry.last.text,
                           entry.appImage,
                           nameOf(entry.credentials),
                           QString::number(entry.count),
                           QString::number(entry.line),
                           QString::number(entry.lastLine),
                           spans}
                   .join(u'|');
    }
    for (const LoggedRegistry &registry : reading.registries) {
        all += QString(registry.name + u' ' + registry.endpoint + u' ' + QString::number(registry.line));
    }
    for (const LogNote &note : reading.notes) {
        all += QString(codeOf(note.message.id) + u' ' + QString::number(note.line));
    }
    all += u"%1 lines, %2 bytes, %3 left out"_s.arg(reading.lines).arg(reading.bytes).arg(reading.leftOut);
    return all;
}

LogReading readInPieces(const QByteArray &bytes, const std::function<qsizetype()> &size)
{
    LogReader reader;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = std::min(size(), bytes.size() - at);
        reader.feed(QByteArrayView(bytes).sliced(at, length));
        at += length;
    }
    return reader.finish();
}

QByteArray at(const char *time, const QString &line)
{
    return QString(line).replace(u"2026-02-14 08:20:01.007"_s, QString::fromLatin1(time)).toUtf8() + '\n';
}

} // namespace

class TestLogReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNodesLog()
    {
        const LogReading reading = readLog(fixture("node.log"));
        QCOMPARE(reading.lines, 17);
        QCOMPARE(reading.entries.size(), 3U);

        // the cause that came last stands first; waiting is no cause
        const LogEntry &login = reading.entries[0];
        QCOMPARE(login.cause.id, LogLoginRefused);
        QCOMPARE(login.count, 3); // three tries, each told by two lines
        QCOMPARE(login.first.text, u"2026-02-14 08:20:01.007"_s);
        QCOMPARE(login.last.text, u"2026-02-14 08:21:31.500"_s);
        QCOMPARE(login.line, 5);
        QCOMPARE(login.appImage, u"other/train:2.1"_s);
        QCOMPARE(login.reason, u"ErrImagePull"_s);
        QCOMPARE(reading.entries[1].cause.id, Dns);
        QCOMPARE(reading.entries[1].host, u"spare.example"_s);
        QCOMPARE(reading.entries[2].cause.id, LogBackOff);
        QCOMPARE(reading.entries[2].count, 3);
        QCOMPARE(reading.entries[2].credentials, LogCredentials::Configured); // from "Pulling image … ..."

        QCOMPARE(reading.registries.size(), 2U);
        QCOMPARE(reading.registries[1].name, u"spare"_s);
        QCOMPARE(reading.registries[1].endpoint, u"spare.example/team"_s);
    }

    void aPodDescribed()
    {
        const LogReading reading = readLog(fixture("describe.txt"));
        QCOMPARE(reading.entries.size(), 2U);
        QCOMPARE(reading.entries[0].cause.id, Dns);
        QCOMPARE(reading.entries[0].count, 12);
        QCOMPARE(reading.entries[0].pod, u"psi-worker-0"_s);
        QCOMPARE(reading.entries[0].nameSpace, u"dave"_s);
        QCOMPARE(reading.entries[0].runtime, Runtime::Runk);
        QVERIFY(reading.entries[0].first.isEmpty());
        QCOMPARE(reading.entries[1].cause.id, LogBackOff);
        QCOMPARE(reading.entries[1].count, 3);
    }

    void twoPodsDescribedAreTwo()
    {
        QByteArray second = fixture("describe.txt");
        second.replace("psi-worker-0", "psi-worker-1");
        const LogReading reading = readLog(QByteArray(fixture("describe.txt") + second));
        QCOMPARE(reading.entries.size(), 4U);
        QCOMPARE(reading.entries[0].pod, u"psi-worker-1"_s);
        QCOMPARE(reading.entries[1].pod, u"psi-worker-0"_s);
    }

    void piecesDoNotMatter_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a node's log") << fixture("node.log");
        QTest::newRow("a pod described") << fixture("describe.txt");
        QTest::newRow("the examples") << fixture("examples.txt");
        QTest::newRow("with carriage returns") << fixture("node.log").replace('\n', "\r\n");
        QTest::newRow("without a last line end") << fixture("node.log").chopped(1);
        const QString broken = sync(pull(head401())).insert(200, u'\n').insert(400, u'\n');
        QTest::newRow("broken lines between others")
            << QString(u"a\n" + broken + u"\nb\n" + broken + u"\n2026-01-01 00:00:00.000 INFO x/y.go:1 z").toUtf8();
        const QByteArray filler(150000, 'x');
        QTest::newRow("a line longer than is kept")
            << filler + sync(pull(head401())).toUtf8() + filler + "\n" + fixture("node.log");
        QTest::newRow("a long line without an end")
            << fixture("node.log") + filler + sync(pull(head401())).toUtf8() + filler;
        QTest::newRow("UTF-16, as PowerShell writes it")
            << QByteArray("\xff\xfe") +
                   QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(fixture("node.log")).utf16()),
                              fixture("node.log").size() * 2);
        QTest::newRow("with a byte order mark") << QByteArray("\xef\xbb\xbf") + fixture("node.log");
    }
    void piecesDoNotMatter()
    {
        QFETCH(QByteArray, bytes);
        const QStringList expected = told(readLog(bytes));
        QVERIFY(expected.size() > 1);
        if (bytes.size() < 30000) {
            QCOMPARE(told(readInPieces(bytes, [] { return qsizetype(1); })), expected);
        }
        QRandomGenerator random(20260214);
        for (const int most : {7, 100, 5000, 70000}) {
            for (int round = 0; round < 8; ++round) {
                QCOMPARE(told(readInPieces(bytes, [&] { return qsizetype(1) + random.bounded(most); })), expected);
            }
        }
    }

    void whatIsToldAgainIsCounted()
    {
        QByteArray log;
        for (int i = 0; i < 500; ++i) {
            log += at(QStringLiteral("2026-02-14 09:%1:%2.000")
                          .arg(i / 60, 2, 10, QChar(u'0'))
                          .arg(i % 60, 2, 10, QChar(u'0'))
                          .toLatin1()
                          .constData(),
                      sync(pull(head401())));
        }
        const LogReading reading = readLog(log);
        QCOMPARE(reading.entries.size(), 1U);
        QCOMPARE(reading.entries[0].count, 500);
        QCOMPARE(reading.entries[0].first.text, u"2026-02-14 09:00:00.000"_s);
        QCOMPARE(reading.entries[0].last.text, u"2026-02-14 09:08:19.000"_s);
        QCOMPARE(reading.entries[0].lastLine, 500);
    }

    void oneFailureInThreeKindsOfLinesIsOne()
    {
        const QString own = u"time=\"2026-02-14T08:20:01.000000000+08:00\" level=error msg=" +
                            quoted(QString(u"PullImage \"" + image + u"\" failed")) + u" error=" + quoted(head401());
        const QByteArray log =
            started(pull(head401())).toUtf8() + '\n' + sync(pull(head401())).toUtf8() + '\n' + own.toUtf8() + '\n';
        const LogReading reading = readLog(log);
        QCOMPARE(reading.entries.size(), 1U);
        QCOMPARE(reading.entries[0].count, 1);
        QCOMPARE(reading.entries[0].credentials, LogCredentials::Configured);
    }

    void theNewestCauseStandsFirst_data()
    {
        QTest::addColumn<QByteArray>("log");
        const QString other = u"other.example/a/b:1"_s;
        const QString dns = sync(pull(
            containerd(
                u"failed to do request: Head \"https://other.example/v2/a/b/manifests/1\": dial tcp: lookup other.example: no such host"_s,
                other),
            true, other));
        const QByteArray first = at("2026-02-14 08:20:01.007", sync(pull(head401())));
        const QByteArray second = at("2026-02-14 08:20:02.007", dns);
        QTest::newRow("by time") << first + second;
        QTest::newRow("by time, whatever the order of the lines") << second + first;
        QTest::newRow("by line when one has no time") << first + dns.mid(24).toUtf8();
        QTest::newRow("before any waiting")
            << first + second +
                   at("2026-02-14 08:30:00.000",
                      sync(QString(u"Back-off pulling image \"" + image + u"\""), u"ImagePullBackOff"_s));
    }
    void theNewestCauseStandsFirst()
    {
        QFETCH(QByteArray, log);
        const LogReading reading = readLog(log);
        QVERIFY(reading.entries.size() >= 2);
        QCOMPARE(reading.entries[0].cause.id, Dns);
        QCOMPARE(reading.entries[1].cause.id, LogLoginRefused);
    }

    void aFailureWithoutReasonSaysNothingBesideOneWithIt()
    {
        const QByteArray bare = "  Warning  Failed  10s (x4 over 9m)  kubelet  Error: ErrImagePull\n";
        QCOMPARE(readLog(bare).entries.size(), 1U);
        QCOMPARE(readLog(QByteArray(bare + sync(pull(head401())).toUtf8())).entries.size(), 1U);
    }

    void aNodeStartedAgainHasItsLastRegistries()
    {
        const QByteArray start =
            "2026-02-14 08:00:00.001 INFO modules/agent.go:72 registry(a), endpoint(one.example/x)\n"
            "2026-02-14 08:00:00.001 INFO modules/agent.go:72 registry(b), endpoint(two.example/x)\n";
        const QByteArray again =
            "2026-02-14 09:00:00.001 INFO modules/agent.go:72 registry(a), endpoint(three.example/x)\n";
        QCOMPARE(readLog(start).registries.size(), 2U);
        const LogReading reading = readLog(QByteArray(start + again));
        QCOMPARE(reading.registries.size(), 1U);
        QCOMPARE(reading.registries[0].endpoint, u"three.example/x"_s);
        QCOMPARE(readLog(QByteArray(start + start)).registries.size(), 2U);
    }

    void binaryGarbageDoesNoHarm()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 30; ++round) {
            QByteArray bytes(20000, Qt::Uninitialized);
            for (char &byte : bytes) {
                byte = static_cast<char>(random.bounded(256));
            }
            QVERIFY(readLog(bytes).entries.empty());
            // and a good line in the middle of it is found
            bytes.replace(9000, 1, QByteArray('\n' + sync(pull(head401())).toUtf8() + '\n'));
            bytes.remove(0, 2); // no byte order mark by chance
            QCOMPARE(readLog(bytes).entries.size(), 1U);
        }
    }

    void damagedLinesDoNoHarm()
    {
        QRandomGenerator random(11);
        const QByteArray good = fixture("examples.txt");
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = good;
            for (int i = 0; i < 300; ++i) {
                bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
            }
            const LogReading reading = readLog(bytes);
            const QList<QByteArray> lines = bytes.split('\n');
            for (const LogEntry &entry : reading.entries) {
                QVERIFY(entry.line >= 1 && entry.line <= lines.size());
            }
        }
    }

    void aHugeLineIsReadInBoundedParts()
    {
        // 40 MB without a line end, a failure in the middle of a part
        LogReader reader;
        const QByteArray filler(1024 * 1024, 'x');
        for (int i = 0; i < 20; ++i) {
            reader.feed(filler);
        }
        reader.feed(QByteArray(QByteArray(100, ' ') + sync(pull(head401())).toUtf8()));
        for (int i = 0; i < 20; ++i) {
            reader.feed(filler);
        }
        const LogReading reading = reader.finish();
        QCOMPARE(reading.entries.size(), 1U);
        QCOMPARE(reading.lines, 1);
        QVERIFY(reading.bytes > 40 * 1024 * 1024);
    }

    void differentFailuresAreBounded()
    {
        QByteArray log;
        for (int i = 0; i < 1500; ++i) {
            const QString other = u"r.example/a/b%1:1"_s.arg(i);
            log += sync(pull(u"x"_s, true, other)).toUtf8() + '\n';
        }
        const LogReading reading = readLog(log);
        QCOMPARE(reading.entries.size(), LogReader::mostEntries);
        QCOMPARE(reading.leftOut, 500);
    }

    void anEmptyLogSaysNothing()
    {
        const LogReading reading = readLog({});
        QVERIFY(reading.entries.empty() && reading.notes.empty());
        QCOMPARE(reading.lines, 0);
    }
};

QTEST_APPLESS_MAIN(TestLogReader)
#include "tst_logreader.moc"
