#include <QtTest/QtTest>

#include "core/yaml/yamledit.h"
#include "core/yaml/yamlmanner.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

QByteArray after(const YamlDocument &document, const YamlPlan &plan)
{
    if (!plan) {
        return "refused";
    }
    const auto result = applied(document, *plan);
    return result ? result->bytes() : QByteArray("changes more");
}

} // namespace

/// New and changed texts are written as those beside them.
class tst_YamlManner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewKeyIsWrittenLikeItsNeighbours_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *name, const char *text, const char *value, const char *line) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(value) << QByteArray(line);
        };
        row("plain beside plain", "a: b\nc: d\n", "r.com/x", "r.com/x");
        row("plain only where YAML leaves it alone", "a: b\n", "yes", "\"yes\"");
        row("a colon and a blank need quotes", "a: b\n", "a: b", "\"a: b\"");
        row("in double quotes beside double", "a: \"b\"\nc: \"d\"\n", "x", "\"x\"");
        row("in single quotes beside single", "a: 'b'\nc: 'd'\n", "x", "'x'");
        row("most of them decide", "a: b\nc: 'd'\ne: 'f'\n", "x", "'x'");
        row("plain when it is even", "a: b\nc: 'd'\n", "x", "x");
        row("in the quotes beside it where it needs some", "a: b\nc: 'd'\n", "#x", "'#x'");
        row("single quotes cannot hold a tab", "a: 'b'\n", "x\ty", "\"x\\ty\"");
        row("numbers and nulls say nothing", "a: 1\nb: true\nc:\nd: \"e\"\n", "x", "\"x\"");
        row("quotes that are needed say nothing about others", "a: \"1\"\nb: c\n", "x", "x");
        row("empty quotes do", "a: \"\"\nb: ''\nc: ''\n", "x", "'x'");
        row("nothing beside it, but around it", "q: w\na:\n  b: 1\n", "x", "x");
        row("nothing at all", "a: 1\n", "x", "\"x\"");
        row("nested texts before those around", "q: w\na: 1\nb:\n  c: 'd'\n  e: 'f'\n", "x", "x");
    }
    void aNewKeyIsWrittenLikeItsNeighbours()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, value);
        QFETCH(QByteArray, line);
        const auto document = YamlDocument::parse(text);
        QVERIFY(document);
        const YamlPlan plan = planEntry(*document, document->roots().front(), u"new"_s, YamlValue::scalar(value), {});
        QVERIFY(after(*document, plan).contains(QByteArray("new: " + line + "\n")));
    }

    void aPasswordIsAlwaysQuoted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("in single quotes beside plain") << QByteArray("a: b\n") << QByteArray("'x'");
        QTest::newRow("in the quotes beside it") << QByteArray("a: b\nc: \"d\"\n") << QByteArray("\"x\"");
        QTest::newRow("in single quotes beside single") << QByteArray("a: 'b'\n") << QByteArray("'x'");
    }
    void aPasswordIsAlwaysQuoted()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, line);
        const auto document = YamlDocument::parse(text);
        QVERIFY(document);
        const YamlValue value = YamlValue::scalar(u"x"_s, YamlQuoting::Always);
        QVERIFY(
            after(*document, planEntry(*document, 0, u"new"_s, value, {})).contains(QByteArray("new: " + line + "\n")));
    }

    void aBlockStaysABlockWhereItCan_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *value, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(value) << QByteArray(expected);
        };
        row("with a line end", "v: |\n  old\n", "new\n", "v: |\n  new\n");
        row("with several lines", "v: |\n    a\n    b\nw: c\n", "1\n\n2\n", "v: |\n    1\n\n    2\nw: c\n");
        row("without a line end", "v: |-\n  old\nw: c\n", "a # b", "v: |-\n  a # b\nw: c\n");
        row("folded", "v: >-\n  a\n  b\nw: c\n", "a: b", "v: >-\n  a: b\nw: c\n");
        row("with CRLF", "v: |-\r\n  a\r\nw: c\r\n", "1\n2", "v: |-\r\n  1\r\n  2\r\nw: c\r\n");
        row("with its own indentation", "v: |4-\n     a\nw: c\n", "b", "v: |4-\n    b\nw: c\n");
        row("quoted when a line end would come with it", "v: |\n  old\nw: c\n", "new", "v: new\nw: c\n");
        row("quoted when it keeps line ends", "v: |+\n  old\nw: c\n", "new\n", "v: \"new\\n\"\nw: c\n");
        row("quoted when blanks lead", "v: |-\n  old\nw: c\n", " new", "v: \" new\"\nw: c\n");
        row("quoted when folding would join lines", "v: >-\n  old\nw: c\n", "a\nb", "v: \"a\\nb\"\nw: c\n");
        row("quoted when it becomes empty", "v: |-\n  old\nw: c\n", "", "v: \"\"\nw: c\n");
    }
    void aBlockStaysABlockWhereItCan()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, value);
        QFETCH(QByteArray, expected);
        const auto document = YamlDocument::parse(text);
        QVERIFY(document);
        QCOMPARE(after(*document, planScalar(*document, 2, value)), expected);
    }
};

QTEST_GUILESS_MAIN(tst_YamlManner)
#include "tst_yamlmanner.moc"
