#include <QtTest/QtTest>

#include "core/logs/mappedtext.h"

using namespace kia;
using namespace Qt::StringLiterals;

class TestMappedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unescapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("nothing") << u"plain"_s << u"plain"_s;
        QTest::newRow("quotes and backslashes") << u"a \\\"b\\\" \\\\ c"_s << u"a \"b\" \\ c"_s;
        QTest::newRow("line ends and tabs") << u"a\\nb\\tc\\rd"_s << u"a\nb\tc\rd"_s;
        QTest::newRow("JSON's arrow") << u"detail-\\u003e x"_s << u"detail-> x"_s;
        QTest::newRow("a character of four bytes") << u"\\U0001f600"_s << QString::fromUtf8("\xF0\x9F\x98\x80");
        QTest::newRow("a JSON pair") << u"\\ud83d\\ude00"_s << QString::fromUtf8("\xF0\x9F\x98\x80");
        QTest::newRow("bytes of UTF-8") << u"\\xe4\\xbb\\x93"_s << u"仓"_s;
        QTest::newRow("a byte that is none") << u"\\xff!"_s << QString(QChar(0xfffd) + u"!"_s);
        QTest::newRow("a cut escape stays") << u"abc\\"_s << u"abc\\"_s;
        QTest::newRow("a cut number stays") << u"abc\\u00"_s << u"abc\\u00"_s;
        QTest::newRow("an unknown escape stays") << u"\\q"_s << u"\\q"_s;
        QTest::newRow("beyond Unicode stays") << u"\\Uffffffff"_s << u"\\Uffffffff"_s;
    }
    void unescapes()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        const MappedText result = MappedText(text).unescaped();
        QCOMPARE(result.text(), plain);
        QCOMPARE(result.toSource(0), 0);
        QCOMPARE(result.toSource(result.size()), text.size());
        for (qsizetype i = 1; i <= result.size(); ++i) {
            QVERIFY(result.toSource(i) >= result.toSource(i - 1));
        }
    }

    void knowsWhereThingsStood()
    {
        const QString source = u"a \x1b[31m\"x \\\\\\\"name\\\\\\\" y\"\x1b[0m"_s;
        MappedText text = MappedText(source).withoutColours();
        QCOMPARE(text.text(), u"a \"x \\\\\\\"name\\\\\\\" y\""_s);
        text = text.mid(3, text.size() - 4).unescaped().unescaped();
        QCOMPARE(text.text(), u"x \"name\" y"_s);
        const qsizetype begin = text.text().indexOf(u"name"_s);
        QCOMPARE(source.mid(text.toSource(begin), text.toSource(begin + 4) - text.toSource(begin)), u"name"_s);
    }

    void removesColours_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("of a terminal") << u"\x1b[1;31mred\x1b[0m"_s << u"red"_s;
        QTest::newRow("of grep") << u"a\x1b[01;31m\x1b[Kb\x1b[m\x1b[Kc"_s << u"abc"_s;
        QTest::newRow("a title") << u"\x1b]0;title\x07x"_s << u"x"_s;
        QTest::newRow("cut") << u"x\x1b[31"_s << u"x"_s;
        QTest::newRow("alone") << u"x\x1b"_s << u"x\x1b"_s;
    }
    void removesColours()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(MappedText(text).withoutColours().text(), plain);
    }

    void rejoinsLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("of a terminal: nothing was there") << u"abcd\nefgh\nij"_s << u"abcdefghij"_s;
        QTest::newRow("of a writer: a blank was there") << u"abc de\nfgh i\nj"_s << u"abc de fgh i j"_s;
        QTest::newRow("with indentation") << u"abc\n    defg\n    h"_s << u"abc defg h"_s;
        QTest::newRow("only one") << u"abc"_s << u"abc"_s;
    }
    void rejoinsLines()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        const MappedText result = MappedText(text).rejoined();
        QCOMPARE(result.text(), plain);
        QCOMPARE(result.toSource(result.size()), text.size());
    }
};

QTEST_APPLESS_MAIN(TestMappedText)
#include "tst_mappedtext.moc"
