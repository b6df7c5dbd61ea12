#include <QtTest/QtTest>

#include "core/config/carrier.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "apiVersion: v1\nkind: ConfigMap\ndata:\n  kuscia.yaml: ";

YamlDocument documentOf(const QByteArray &bytes)
{
    const auto document = YamlDocument::parse(bytes);
    if (!document) {
        qFatal("%s", qPrintable(document.error().detail));
    }
    return *document;
}

} // namespace

class tst_Carrier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unwrapsTheText_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("editable");
        const auto row = [](const char *name, const QByteArray &value, const QByteArray &text, bool editable) {
            QTest::newRow(name) << value << text << editable;
        };
        row("a clipped block", "|\n    a: b\n\n    c: d\n\n  x: y\n", "a: b\n\nc: d\n", true);
        row("a stripped block", "|-\n    a: b\n    c: d\n", "a: b\nc: d", true);
        row("a kept block", "|+\n    a: b\n\n\n  x: y\n", "a: b\n\n\n", true);
        row("CRLF stays", "|\r\n    a: b\r\n\r\n    c: d\r\n", "a: b\r\n\nc: d\r\n", true);
        row("an indentation that is told", "|2\n      a: b\n    c: d\n", "  a: b\nc: d\n", true);
        row("no final line end", "|-\n    a: b", "a: b", true);
        row("blank lines in front", "|\n\n    a: b\n", "\na: b\n", true);
        row("a comment on the header", "| # c\n    a: b\n", "a: b\n", true);
        row("blanks at the ends of lines", "|\n    a: b  \n      \n    c: d\n", "a: b  \n  \nc: d\n", true);
        row("double quoted", "\"a: \\\"b\\\"\\n\\u4E2D\\x41\\t\\r\\n\\\\\"\n",
            "a: \"b\"\n\xE4\xB8\xAD"
            "A\t\r\n\\",
            true);
        row("double quoted over lines", "\"a:\n    b\\n\n\n    c: \\\n    \\  d\"\n", "a: b\n\nc:   d", true);
        row("single quoted", "'a: ''b'''\n", "a: 'b'", true);
        row("single quoted over lines", "'a:\n\n    b\n    c'\n", "a:\nb c", true);
        row("a folded block", ">\n    a: b\n\n    c: d\n", "a: b\nc: d\n", false);
        row("plain", "mode\n", "mode", true);
        row("nothing", "\n", "", true);
    }
    void unwrapsTheText()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, text);
        QFETCH(bool, editable);
        const YamlDocument file = documentOf(head + value);
        QVERIFY(Carrier::isManifest(file));
        const auto carrier = Carrier::find(file);
        QVERIFY(carrier);
        QCOMPARE(carrier->text(), text);
        QCOMPARE(carrier->isEditable(), editable);
        // every byte of the text stands somewhere in the file: itself, or the escape or the line end it comes from
        for (qsizetype i = 0; carrier->isPartOfFile() && i < text.size(); ++i) {
            const char there = file.bytes().at(carrier->toFile(i));
            QVERIFY2(there == text.at(i) || there == '\\' || there == '\'' || there == '\n',
                     QByteArray::number(i).constData());
        }
    }

    void findsTheConfiguration_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isManifest");
        QTest::addColumn<QByteArray>("text");
        const QByteArray map = "{apiVersion: v1, kind: ConfigMap, data: {kuscia.yaml: 'a: b'}}";
        const auto row = [](const char *name, const QByteArray &bytes, bool isManifest, const QByteArray &text) {
            QTest::newRow(name) << bytes << isManifest << text;
        };
        row("alone", map, true, "a: b");
        row("behind another document", "{apiVersion: v1, kind: Secret}\n---\n" + map, true, "a: b");
        row("behind an empty document", "---\n---\n" + map, true, "a: b");
        row("in a List", "{apiVersion: v1, kind: List, items: [{kind: Service}, " + map + "]}", true, "a: b");
        row("in a ConfigMapList, whose items have no kind",
            "{apiVersion: v1, kind: ConfigMapList, items: [{data: {kuscia.yaml: 'a: b'}}]}", true, "a: b");
        row("in another kind", "{apiVersion: v1, kind: Secret, data: {kuscia.yaml: 'a: b'}}", true, {});
        row("under another name", "{apiVersion: v1, kind: ConfigMap, data: {other.yaml: 'a: b'}}", true, {});
        row("as a mapping", "{apiVersion: v1, kind: ConfigMap, data: {kuscia.yaml: {a: b}}}", true, {});
        row("a configuration that is no manifest", "mode: lite\nkind: ConfigMap\n", false, {});
        row("a manifest behind a configuration", "mode: lite\n---\n" + map, false, "a: b");
    }
    void findsTheConfiguration()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isManifest);
        QFETCH(QByteArray, text);
        const YamlDocument file = documentOf(bytes);
        QCOMPARE(Carrier::isManifest(file), isManifest);
        const auto carrier = Carrier::find(file);
        QCOMPARE(carrier ? carrier->text() : QByteArray(), text);
    }

    void movesChangesIntoTheFile_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<YamlSplice>("splice");
        QTest::addColumn<QByteArray>("result");
        const QByteArray block = "|\n    a: b\n    c: d\n  x: y\n"; // "a: b\nc: d\n"
        const auto row = [](const char *name, const QByteArray &value, const YamlSplice &splice,
                            const QByteArray &result) {
            QTest::newRow(name) << value << splice << result;
        };
        row("inside a line", block, {{3, 4}, "new"}, "|\n    a: new\n    c: d\n  x: y\n");
        row("a line is put between", block, {{5, 5}, "n: 1\n"}, "|\n    a: b\n    n: 1\n    c: d\n  x: y\n");
        row("a line is put behind all", block, {{10, 10}, "n: 1\n"}, "|\n    a: b\n    c: d\n    n: 1\n  x: y\n");
        row("a line goes", block, {{0, 5}, {}}, "|\n    c: d\n  x: y\n");
        row("the last line goes", block, {{5, 10}, {}}, "|\n    a: b\n  x: y\n");
        row("a line end goes with the line behind it", "|-\n    a: b\n    c: d\n", {{4, 9}, {}}, "|-\n    a: b\n");
        row("a line is put behind a text without a line end", "|-\n    a: b\n", {{4, 4}, "\nn: 1"},
            "|-\n    a: b\n    n: 1\n");
        row("over lines", block, {{3, 9}, "x\n  y: z"}, "|\n    a: x\n      y: z\n  x: y\n");
        row("with CRLF", "|\r\n    a: b\r\n    c: d\r\n", {{6, 6}, "n: 1\r\n"},
            "|\r\n    a: b\r\n    n: 1\r\n    c: d\r\n");
        row("inside double quotes", "\"a: b\\nc: \\u4E2D\\n\" # c\n", {{5, 5}, "n: \"1\"\n"},
            "\"a: b\\nn: \\\"1\\\"\\nc: \\u4E2D\\n\" # c\n");
        row("inside double quotes over lines", "\"a: b\\n\n    \\ c: d\\n\"\n", {{3, 4}, "new"},
            "\"a: new\\n\n    \\ c: d\\n\"\n");
        row("inside single quotes", "'a: ''b'''\n", {{4, 5}, "it's"}, "'a: ''it''s'''\n");
        row("instead of nothing", "\"\" # c\n", {{0, 0}, "a: b\n"}, "| # c\n    a: b\n");
        row("instead of a null", "\n", {{0, 0}, "a: b\nc: d\n"}, "| \n    a: b\n    c: d\n");
        row("blank lines get no blanks", block, {{5, 5}, "\nn: 1\n"}, "|\n    a: b\n\n    n: 1\n    c: d\n  x: y\n");
    }
    void movesChangesIntoTheFile()
    {
        QFETCH(QByteArray, value);
        QFETCH(YamlSplice, splice);
        QFETCH(QByteArray, result);
        const YamlDocument file = documentOf(head + value);
        const auto carrier = Carrier::find(file);
        QVERIFY(carrier && carrier->isEditable());
        const QByteArray newText = spliced(carrier->text(), {splice});
        const std::vector<YamlEdit> ways = carrier->toFile(file, {splice}, newText);
        QVERIFY(!ways.empty());
        QCOMPARE(spliced(file.bytes(), ways.front().splices), head + result);
        // and it is what it says
        const auto after = applied(file, ways.front());
        QVERIFY(after);
        QCOMPARE(Carrier::find(*after)->text(), newText);
    }
};

QTEST_GUILESS_MAIN(tst_Carrier)
#include "tst_carrier.moc"
