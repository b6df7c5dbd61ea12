#include <QtTest/QtTest>

#include "core/yaml/textcheck.h"
#include "core/yaml/yamldocument.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

/// The value of the first key called `key`, of any mapping.
int valueOf(const YamlDocument &document, const char *key)
{
    for (int i = 0; i < static_cast<int>(document.nodes().size()); ++i) {
        const std::vector<int> children = document.children(i);
        for (std::size_t k = 0; k + 1 < children.size() && document.node(i).kind == YamlKind::Mapping; k += 2) {
            if (document.node(children[k]).value == key) {
                return children[k + 1];
            }
        }
    }
    return -1;
}

QByteArray sourceOf(const YamlDocument &document, const YamlNode &node)
{
    return document.bytes().mid(node.content, node.end - node.content);
}

} // namespace

class tst_YamlDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereAValueStands_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<YamlStyle>("style");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const QByteArray &bytes, YamlStyle style, const QByteArray &source,
                            const QByteArray &value) {
            QTest::newRow(name) << bytes << style << source << value;
        };
        row("plain before a comment", "v: a b  # c\n", YamlStyle::Plain, "a b", "a b");
        row("plain with a hash inside", "v: a#b\n", YamlStyle::Plain, "a#b", "a#b");
        row("plain with a tab behind it", "v: a\t\nw: b\n", YamlStyle::Plain, "a", "a");
        row("plain over two lines", "v: a\n   b\nw: c\n", YamlStyle::Plain, "a\n   b", "a b");
        row("plain at the end of the text", "v: a", YamlStyle::Plain, "a", "a");
        row("plain before CRLF", "v: a\r\nw: b\r\n", YamlStyle::Plain, "a", "a");
        row("plain behind a byte order mark", "\xEF\xBB\xBFv: \xE5\xAF\x86\xE7\xA0\x81\n", YamlStyle::Plain,
            "\xE5\xAF\x86\xE7\xA0\x81", "\xE5\xAF\x86\xE7\xA0\x81");
        row("plain on the line below its key", "v:\n  a\nw: b\n", YamlStyle::Plain, "a", "a");
        row("single quoted", "v: 'it''s # a' # c\n", YamlStyle::SingleQuoted, "'it''s # a'", "it's # a");
        row("double quoted", "v: \"a\\\"\\\\\" # c", YamlStyle::DoubleQuoted, "\"a\\\"\\\\\"", "a\"\\");
        row("double quoted with a named escape", "v: \"\\N\\_\\u4E2D\\U0001F511\\x41\"", YamlStyle::DoubleQuoted,
            "\"\\N\\_\\u4E2D\\U0001F511\\x41\"",
            "\xC2\x85\xC2\xA0\xE4\xB8\xAD\xF0\x9F\x94\x91"
            "A");
        row("quoted over two lines", "v: \"a\n  b\"\nw: c\n", YamlStyle::DoubleQuoted, "\"a\n  b\"", "a b");
        row("a literal block", "v: |\n  a\n   b\n\nw: c\n", YamlStyle::BlockScalar, "|\n  a\n   b", "a\n b\n");
        row("a literal block that keeps its blank lines", "v: |+\n  a\n\nw: c\n", YamlStyle::BlockScalar, "|+\n  a\n",
            "a\n\n");
        row("a folded block, stripped", "v: >- # c\n  a\n  b\nw: c\n", YamlStyle::BlockScalar, ">- # c\n  a\n  b",
            "a b");
        row("a block with its indentation told", "v: |1\n  a\nw: c\n", YamlStyle::BlockScalar, "|1\n  a", " a\n");
        row("behind an anchor and a tag", "v: &x !!str a # c\n", YamlStyle::Plain, "a", "a");
        row("inside brackets", "[{v: a b , w: c}]", YamlStyle::Plain, "a b", "a b");
        row("inside brackets, without a blank", "{\"v\":\"a\",\"w\":1}", YamlStyle::DoubleQuoted, "\"a\"", "a");
        row("behind a question mark", "? v\n: a\n", YamlStyle::Plain, "a", "a");
        row("a null word", "v: ~ # c\n", YamlStyle::Plain, "~", "~");
        row("a longer null word", "v: null\nw: c\n", YamlStyle::Plain, "null", "null");
    }
    void knowsWhereAValueStands()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(YamlStyle, style);
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, value);
        const auto document = YamlDocument::parse(bytes);
        QVERIFY(document);
        const YamlNode &node = document->node(valueOf(*document, "v"));
        QVERIFY(node.spanKnown);
        QCOMPARE(node.style, style);
        QCOMPARE(sourceOf(*document, node), source);
        QCOMPARE(node.value, value);
    }

    void givesAnEmptyValueThePlaceBehindItsColon_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("before a comment") << QByteArray("v: # c\nw: a\n") << QByteArray("v:");
        QTest::newRow("before a null key in the next line") << QByteArray("v:\nnull: a\n") << QByteArray("v:");
        QTest::newRow("at the end") << QByteArray("w: a\nv:") << QByteArray("w: a\nv:");
        QTest::newRow("before a comment of several lines") << QByteArray("v:\n# c\n  # d\nw: a\n") << QByteArray("v:");
        QTest::newRow("in brackets") << QByteArray("{v: , w: a}") << QByteArray("{v:");
        QTest::newRow("behind blanks and CRLF") << QByteArray("v:  \r\nw: a\r\n") << QByteArray("v:");
    }
    void givesAnEmptyValueThePlaceBehindItsColon()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, before);
        const auto document = YamlDocument::parse(bytes);
        QVERIFY(document);
        const YamlNode &node = document->node(valueOf(*document, "v"));
        QCOMPARE(node.kind, YamlKind::Null);
        QCOMPARE(node.style, YamlStyle::Empty);
        QVERIFY(node.spanKnown);
        QCOMPARE(node.begin, before.size());
        QCOMPARE(node.end, before.size());
    }

    void knowsWhereACollectionStands_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<int>("column");
        QTest::newRow("a list below its key")
            << QByteArray("v:\n  - a\n  - b # c\nw: d\n") << QByteArray("- a\n  - b") << 2;
        QTest::newRow("a list in the column of its key") << QByteArray("v:\n- a\nw: d\n") << QByteArray("- a") << 0;
        QTest::newRow("with an anchor") << QByteArray("v: &x\n- a\nw: d\n") << QByteArray("- a") << 0;
        QTest::newRow("with an anchor and a comment")
            << QByteArray("v: &x # c\n  - a\nw: d\n") << QByteArray("- a") << 2;
        QTest::newRow("brackets") << QByteArray("v: [a, {b: c}, ] # d\n") << QByteArray("[a, {b: c}, ]") << -1;
        QTest::newRow("brackets over two lines")
            << QByteArray("v: [a, # b ]\n  ]\nw: d\n") << QByteArray("[a, # b ]\n  ]") << -1;
        QTest::newRow("an unrendered template") << QByteArray("v: {{.NAME}}\n") << QByteArray("{{.NAME}}") << -1;
    }
    void knowsWhereACollectionStands()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, source);
        QFETCH(int, column);
        const auto document = YamlDocument::parse(bytes);
        QVERIFY(document);
        const YamlNode &node = document->node(valueOf(*document, "v"));
        QVERIFY(node.isCollection() && node.spanKnown);
        QCOMPARE(sourceOf(*document, node), source);
        QCOMPARE(node.column, column);
    }

    void anAliasStandsForItsAnchor()
    {
        const auto document = YamlDocument::parse("a: &x {k: 1}\nb: *x\nc: *x # again\n");
        QVERIFY(document);
        const int a = valueOf(*document, "a");
        const int b = valueOf(*document, "b");
        QCOMPARE(document->node(b).kind, YamlKind::Alias);
        QCOMPARE(document->resolved(b), a);
        QCOMPARE(sourceOf(*document, document->node(b)), QByteArray("*x"));
        QVERIFY(document->isAliased(a));
        QVERIFY(!document->isAliased(a + 1)); // the key inside is reached through the mapping only
        QVERIFY(!document->isAliased(b));
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<YamlErrorKind>("kind");
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &bytes, YamlErrorKind kind, Place place,
                            const QString &detail) {
            QTest::newRow(name) << bytes << kind << place << detail;
        };
        row("a NUL", QByteArray("a: b\nc: \0", 9), YamlErrorKind::Binary, {2, 4}, {});
        row("GBK in a comment", "# \xC3\xDC\xC2\xEB\na: b\n", YamlErrorKind::NotUtf8, {1, 3},
            u"yaml: invalid trailing UTF-8 octet"_s);
        row("a lone byte of Latin-1", "a: b\n  c: \xFF\n", YamlErrorKind::NotUtf8, {2, 6},
            u"yaml: invalid leading UTF-8 octet"_s);
        row("a character cut at the end", "a: \xE5\xAF", YamlErrorKind::NotUtf8, {1, 4},
            u"yaml: incomplete UTF-8 octet sequence"_s);
        row("a form that is too long", "a: \xC0\x80", YamlErrorKind::NotUtf8, {1, 4},
            u"yaml: invalid length of a UTF-8 sequence"_s);
        row("half a surrogate pair", "a: \xED\xA0\x80", YamlErrorKind::NotUtf8, {1, 4},
            u"yaml: invalid Unicode character"_s);
        row("a control character", "a: b\x07\n", YamlErrorKind::ControlCharacter, {1, 5},
            u"yaml: control characters are not allowed"_s);
        row("a tab as indentation", "a:\n\tb: c\n", YamlErrorKind::Tab, {2, 1}, {});
        row("text behind an item of a list", "a: b\n- c\n", YamlErrorKind::Syntax, {2, 1}, {});
        row("a value that begins with an at sign", "a: @b\n", YamlErrorKind::Syntax, {1, 4}, {});
        row("an alias without an anchor", "a: *b\n", YamlErrorKind::Syntax, {1, 4},
            u"yaml: unknown anchor '…' referenced"_s);
        row("brackets without an end", "a: [b\n", YamlErrorKind::Syntax, {2, 1}, {});
        row("thousands of brackets", QByteArray(6000, '['), YamlErrorKind::TooDeep, {1, 5001}, QString());
        row("thousands of dashes", QByteArray("- ").repeated(3000), YamlErrorKind::TooDeep, {1, 1000}, QString());
        row("a closing bracket alone", "]\n", YamlErrorKind::Syntax, {1, 1}, {});
        row("over the limit", QByteArray(yamlSizeLimit + 1, '#'), YamlErrorKind::TooBig, {0, 0}, {});
    }
    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(YamlErrorKind, kind);
        QFETCH(Place, place);
        QFETCH(QString, detail);
        const auto document = YamlDocument::parse(bytes);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, kind);
        QCOMPARE(document.error().place.line, place.line);
        QCOMPARE(document.error().place.column, place.column);
        if (!detail.isEmpty()) {
            QCOMPARE(document.error().detail, detail);
        }
    }

    void anErrorBehindTheFirstDocumentEndsTheListOnly()
    {
        // inside the second document, and before it begins
        for (const char *bytes :
             {"a: b\n---\nc: [\n", "a: b\n...\n\n@\n", "a: b\n...\n%YAML x\n@\n", "a: b\n...\n]\n", "a: b\n---\n]\n"}) {
            const auto document = YamlDocument::parse(bytes);
            QVERIFY(document);
            QCOMPARE(document->roots().size(), std::size_t(1));
            QCOMPARE(document->nodes().size(), std::size_t(3));
            QVERIFY(document->laterError());
            QVERIFY(document->laterError()->place.line >= 3);
        }
    }

    void countsPlacesInCharacters()
    {
        const auto document = YamlDocument::parse("\xEF\xBB\xBF# \xE5\xAF\x86\r\na: \xF0\x9F\x94\x91 b\r\n");
        QVERIFY(document);
        QCOMPARE(document->lineCount(), 2);
        QCOMPARE(document->placeAt(3), (Place{1, 1}));
        QCOMPARE(document->placeAt(0), (Place{1, 1}));
        const qsizetype b = document->bytes().indexOf(" b") + 1;
        QCOMPARE(document->placeAt(b), (Place{2, 6}));
        QCOMPARE(document->placeAt(b), placeOfOffset(document->bytes(), b));
        QCOMPARE(document->placeAt(99999), placeOfOffset(document->bytes(), 99999));
        QCOMPARE(document->lineBreak(), QByteArray("\r\n"));
    }

    void anEmptyTextHasNoDocuments()
    {
        for (const char *bytes : {"", "\n\n", "# only a comment\n", "\xEF\xBB\xBF"}) {
            const auto document = YamlDocument::parse(bytes);
            QVERIFY(document);
            QVERIFY(document->roots().empty());
        }
        QVERIFY(YamlDocument().roots().empty());
        QCOMPARE(YamlDocument().bytes(), QByteArray());
    }

    void doesNotTakeForeverOverALongLine()
    {
        // one line of JSON with many collections: finding the column of each would be quadratic, and would end only at
        // the test program's own limit
        QByteArray bytes = "[";
        for (int i = 0; i < 100'000; ++i) {
            bytes += "{\"a\":[1]},";
        }
        bytes += "{}]";
        QVERIFY(YamlDocument::parse(bytes));
    }
};

QTEST_GUILESS_MAIN(tst_YamlDocument)
#include "tst_yamldocument.moc"
