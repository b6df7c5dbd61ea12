#include <QtCore/QStringEncoder>
#include <QtTest/QtTest>

#include "core/logs/logbytes.h"
#include "core/logs/logreader.h"
#include "tests/core/logs/logtexts.h"

using namespace kia;
using namespace logtexts;

class LogBytesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("one byte") << QByteArray("a") << QByteArray("a");
        QTest::newRow("UTF-8 with a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                                    "ab")
                                                      << QByteArray("ab");
        QTest::newRow("no-break spaces") << QByteArray("a\xc2\xa0"
                                                       "b\xc2\xa0\xc2\xa0")
                                         << QByteArray("a b  ");
        QTest::newRow("other characters that begin with C2")
            << QByteArray("10 \xc2\xb5s \xc2\xa9") << QByteArray("10 \xc2\xb5s \xc2\xa9");
        QTest::newRow("cut in the middle of one") << QByteArray("ab\xc2") << QByteArray("ab\xc2");
        QTest::newRow("Chinese") << QByteArray("拉取镜像失败") << QByteArray("拉取镜像失败");
        const auto utf16 = [](QStringConverter::Encoding encoding) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            return QByteArray(encoder.encode(QStringLiteral("a\u00a0拉")));
        };
        QTest::newRow("UTF-16, little end first") << utf16(QStringConverter::Utf16LE) << QByteArray("a 拉");
        QTest::newRow("UTF-16, big end first") << utf16(QStringConverter::Utf16BE) << QByteArray("a 拉");
    }

    void makesUtf8()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, plain);
        for (qsizetype piece = 1; piece <= bytes.size() + 1; ++piece) {
            LogBytes decoder(LogBytes::Blanks::Plain);
            QByteArray text;
            for (qsizetype at = 0; at < bytes.size(); at += piece) {
                decoder.add(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)), text);
            }
            decoder.finish(text);
            QCOMPARE(text, plain);
        }
    }

    void keepsBlanksForShowing()
    {
        LogBytes decoder(LogBytes::Blanks::AsTheyAre);
        QByteArray text;
        decoder.add("\xef\xbb\xbf"
                    "a\xc2\xa0"
                    "b",
                    text);
        decoder.finish(text);
        QCOMPARE(text, QByteArray("a\xc2\xa0"
                                  "b"));
    }

    /// As it is copied from a web page: understood like the line itself, and its pieces stand where they stood.
    void aLineWithNoBreakSpacesIsUnderstood()
    {
        const QString line = sync(pull(head401()));
        QString copied = line;
        copied.replace(u' ', QChar(0xa0));
        const LogReading plain = readLog(line.toUtf8());
        const LogReading odd = readLog(copied.toUtf8());
        QCOMPARE(odd.entries.size(), std::size_t(1));
        QCOMPARE(odd.entries.front().cause.id, plain.entries.front().cause.id);
        QCOMPARE(odd.entries.front().image, plain.entries.front().image);
        QCOMPARE(odd.entries.front().spans, plain.entries.front().spans);
    }
};

QTEST_APPLESS_MAIN(LogBytesTest)
#include "tst_logbytes.moc"
