#include <QtTest/QtTest>

#include "core/yaml/yamledit.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

YamlDocument documentOf(const QByteArray &bytes)
{
    const auto document = YamlDocument::parse(bytes);
    if (!document) {
        qFatal("%s", qPrintable(document.error().detail));
    }
    return *document;
}

/// The value of the first key `v` in any mapping.
int valueNode(const YamlDocument &document)
{
    for (int i = 0; i + 1 < static_cast<int>(document.nodes().size()); ++i) {
        if (document.node(i).value == "v") {
            return i + 1;
        }
    }
    qFatal("no v");
}

const YamlValue registry = YamlValue::mapping(
    {{u"name"_s, YamlValue::scalar(u"n"_s)}, {u"password"_s, YamlValue::scalar(u"p"_s, YamlQuoting::Always)}});

/// The bytes after the plan, or why it was refused.
QByteArray outcome(const YamlDocument &document, const YamlPlan &plan)
{
    const auto words = [](YamlRefusal refusal) {
        switch (refusal) {
        case YamlRefusal::ValueNotWritable:
            return QByteArray("value not writable");
        case YamlRefusal::ShapeNotEditable:
            return QByteArray("shape not editable");
        case YamlRefusal::Shared:
            return QByteArray("shared");
        case YamlRefusal::ChangesMore:
            break;
        }
        return QByteArray("changes more");
    };
    if (!plan) {
        return words(plan.error());
    }
    const auto result = applied(document, *plan);
    return result ? result->bytes() : words(result.error());
}

void addRow(const char *name, const QByteArray &before, const QByteArray &after)
{
    QTest::newRow(name) << before << after;
}

void addColumns()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
}

} // namespace

class tst_YamlEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAScalar_data()
    {
        addColumns();
        addRow("plain", "a: 1\nv: old # c\n", "a: 1\nv: new # c\n");
        addRow("double quoted", "v: \"old\"\n", "v: \"new\"\n");
        addRow("single quoted", "v: 'old'\r\n", "v: 'new'\r\n");
        addRow("plain over several lines", "v: old\n  and older\nw: 1\n", "v: new\nw: 1\n");
        addRow("an empty value", "v: # c\n", "v: \"new\" # c\n");
        addRow("an empty value at the end", "v:", "v: \"new\"");
        addRow("an empty value with a tab", "v:\t# c\n", "v: \"new\"\t# c\n");
        addRow("a null word", "v: ~ # c\n", "v: \"new\" # c\n");
        addRow("a value on the next line", "v:\n  old\nw: 1\n", "v:\n  new\nw: 1\n");
        addRow("a tag goes with the value it spoke of", "v: !x old\n", "v: new\n");
        addRow("an anchor that nothing uses goes", "v: &x old\n", "v: new\n");
        addRow("an anchor in use stays", "v: &x old\nw: *x\n", "shared");
        addRow("an alias", "w: &x old\nv: *x # c\n", "w: &x old\nv: new # c\n");
        addRow("a literal block", "v: |\n  old\n\n  older\n\nw: 1\n", "v: \"new\"\n\nw: 1\n");
        addRow("a block that keeps its comment", "v: >- # c\n  old\nw: 1\n", "v: >- # c\n  new\nw: 1\n");
        addRow("a block with CRLF", "v: |-  # c\r\n  old\r\nw: 1\r\n", "v: |-  # c\r\n  new\r\nw: 1\r\n");
        addRow("a block without a body", "v: |\nw: 1\n", "v: \"new\"\nw: 1\n");
        addRow("a block at the end of the text", "v: |\n  old", "v: \"new\"");
        addRow("a template", "v: {{.X}} # c\n", "v: \"new\" # c\n");
        addRow("inside brackets", "{w: [1, {v: old , u: 2}]}", "{w: [1, {v: new , u: 2}]}");
        addRow("an empty value inside brackets", "{v: , u: 2}", "{v: \"new\" , u: 2}");
        addRow("a key without a colon inside brackets", "{v, u: 2}", "shape not editable");
        addRow("a block collection", "v:\n  - old\n", "shape not editable");
        addRow("behind a question mark", "? v\n: old\n", "? v\n: new\n");
        addRow("the same value", "v: 'new'   # c\n", "v: 'new'   # c\n");
        addRow("an alias of the mapping around it would see it", "a: &x {v: old}\nw: *x\n", "changes more");
        addRow("an alias of a mapping before it would not", "a: &x {u: 1}\nv: old\nw: *x\n",
               "a: &x {u: 1}\nv: new\nw: *x\n");
        addRow("in a later document all else stays", "a: 1\n---\nv: old\n...\n# end", "a: 1\n---\nv: new\n...\n# end");
    }
    void setsAScalar()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const YamlDocument document = documentOf(before);
        QCOMPARE(outcome(document, planScalar(document, valueNode(document), u"new"_s)), after);
    }

    void setsASharedScalarEverywhere_data()
    {
        addColumns();
        addRow("at its anchor", "v: &x old # c\nw: *x\n", "v: &x new # c\nw: *x\n");
        addRow("at an alias", "w: &x 'old'\nv: *x # c\n", "w: &x 'new'\nv: *x # c\n");
        addRow("an empty value", "v: &x\nw: *x\n", "v: &x \"new\"\nw: *x\n");
        addRow("with a tag", "v: &x !!str old\nw: *x\n", "changes more");
        addRow("a value that nothing shares", "v: old\n", "v: new\n");
        addRow("an empty value that nothing shares", "v: # c\n", "v: \"new\" # c\n");
        addRow("a collection", "w: &x [a]\nv: *x\n", "shape not editable");
    }
    void setsASharedScalarEverywhere()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const YamlDocument document = documentOf(before);
        QCOMPARE(outcome(document, planSharedScalar(document, valueNode(document), u"new"_s)), after);
    }

    void fillsAnEmptyHolder_data()
    {
        addColumns();
        addRow("a null", "v: # c\nw: 1\n", "v: # c\n  - name: \"n\"\n    password: 'p'\nw: 1\n");
        addRow("empty brackets", "v: []  # c\n", "v:  # c\n  - name: \"n\"\n    password: 'p'\n");
        addRow("at the end of the text", "v: ~", "v:\n  - name: \"n\"\n    password: 'p'");
        addRow("CRLF", "v:\r\nw: 1\r\n", "v:\r\n  - name: \"n\"\r\n    password: 'p'\r\nw: 1\r\n");
        addRow("as other lists in the document are indented", "a:\n- 1\nv: []\n",
               "a:\n- 1\nv:\n- name: \"n\"\n  password: 'p'\n");
        addRow("as other mappings are indented", "a:\n    b: 1\nv: []\n",
               "a:\n    b: 1\nv:\n    - name: \"n\"\n      password: 'p'\n");
        addRow("inside brackets", "{v: [], w: 1}", "{v: [{name: \"n\", password: 'p'}], w: 1}");
        addRow("inside brackets, empty", "{v: , w: 1}", "{v: [{name: \"n\", password: 'p'}] , w: 1}");
        addRow("before comments that belong elsewhere", "v:\n# of w\nw: 1\n",
               "v:\n  - name: \"n\"\n    password: 'p'\n# of w\nw: 1\n");
        addRow("brackets that hold something", "v: [1]\n", "shape not editable");
        addRow("an anchor in use", "v: &x []\nw: *x\n", "changes more");
    }
    void fillsAnEmptyHolder()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const YamlDocument document = documentOf(before);
        QCOMPARE(outcome(document, planFill(document, valueNode(document), YamlValue::sequence({registry}))), after);
    }

    void addsAKey_data()
    {
        addColumns();
        addRow("behind the key before it", "a: 1 # one\nc: 3\n", "a: 1 # one\nb: \"new\"\nc: 3\n");
        addRow("behind a value of several lines", "a: |\n  1\n\n  2\nc: 3\n", "a: |\n  1\n\n  2\nb: \"new\"\nc: 3\n");
        addRow("behind a nested value", "a:\n  - x: 1\n    y: 2 # c\nc: 3\n",
               "a:\n  - x: 1\n    y: 2 # c\nb: \"new\"\nc: 3\n");
        addRow("without a final line end", "a: 1", "a: 1\nb: \"new\"");
        addRow("CRLF", "a: 1\r\nc: 3\r\n", "a: 1\r\nb: \"new\"\r\nc: 3\r\n");
        addRow("a mapping of other keys", "x: 1\n", "x: 1\nb: \"new\"\n");
        addRow("inside brackets", "{a: 1, c: 3}", "{a: 1, b: \"new\", c: 3}");
        addRow("inside brackets with a comma at the end", "{c: 3, a: 1,}", "{c: 3, a: 1, b: \"new\",}");
        addRow("inside brackets over several lines", "{\n  a: 1, # c\n}\n", "{\n  a: 1, b: \"new\", # c\n}\n");
        addRow("behind an empty value", "a: # c\n# d\n", "a: # c\nb: \"new\"\n# d\n");
        addRow("a document marker stays behind it", "a: 1\n...\n", "a: 1\nb: \"new\"\n...\n");
    }
    void addsAKey()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const YamlDocument document = documentOf(before);
        const YamlPlan plan = planEntry(document, document.roots().front(), u"b"_s, YamlValue::scalar(u"new"_s),
                                        {u"a"_s, u"b"_s, u"c"_s});
        QCOMPARE(outcome(document, plan), after);
    }

    void addsAnItem_data()
    {
        addColumns();
        addRow("behind the last", "v:\n  - name: a # c\nw: 1\n",
               "v:\n  - name: a # c\n  - name: \"n\"\n    password: 'p'\nw: 1\n");
        addRow("in the column of its key", "v:\n- name: a\nw: 1\n",
               "v:\n- name: a\n- name: \"n\"\n  password: 'p'\nw: 1\n");
        addRow("with a wide dash", "v:\n  -   name: a\n",
               "v:\n  -   name: a\n  -   name: \"n\"\n      password: 'p'\n");
        addRow("without a final line end", "v:\n  - name: a", "v:\n  - name: a\n  - name: \"n\"\n    password: 'p'");
        addRow("below an anchor", "v: &x\n- name: a\n", "v: &x\n- name: a\n- name: \"n\"\n  password: 'p'\n");
        addRow("inside brackets", "v: [{name: a} ]\n", "v: [{name: a}, {name: \"n\", password: 'p'} ]\n");
        addRow("behind an empty item", "v:\n  - name: a\n  -\nw: 1\n",
               "v:\n  - name: a\n  -\n  - name: \"n\"\n    password: 'p'\nw: 1\n");
        addRow("in JSON", "{\"v\": [{\"name\": \"a\"}]}",
               "{\"v\": [{\"name\": \"a\"}, {\"name\": \"n\", \"password\": \"p\"}]}");
        addRow("an alias would see it", "v: &x\n  - name: a\nw: *x\n", "changes more");
        addRow("an alias of what stands before it would not", "u: &x\n  - 1\nv:\n  - name: &y a\nw: [*x, *y]\n",
               "u: &x\n  - 1\nv:\n  - name: &y a\n  - name: \"n\"\n    password: 'p'\nw: [*x, *y]\n");
    }
    void addsAnItem()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const YamlDocument document = documentOf(before);
        QCOMPARE(outcome(document, planItem(document, valueNode(document), registry)), after);
    }

    void removesAnItem_data()
    {
        addColumns();
        QTest::addColumn<int>("item");
        const auto row = [](const char *name, const QByteArray &before, int item, const QByteArray &after) {
            QTest::newRow(name) << before << after << item;
        };
        row("the first", "v:\n  # of a\n  - name: a # c\n    k: 1\n  # of b\n  - name: b\n", 0,
            "v:\n  # of a\n  # of b\n  - name: b\n");
        row("the last", "v:\n  - name: a\n  - name: b\n    k: |\n      1\n# end\n", 1, "v:\n  - name: a\n# end\n");
        row("the last without a final line end", "v:\n  - name: a\n  - name: b", 1, "v:\n  - name: a");
        row("the last with CRLF and no final line end", "v:\r\n  - name: a\r\n  - name: b", 1, "v:\r\n  - name: a");
        row("the only one", "v: # c\n  - name: a\nw: 1\n", 0, "v: [] # c\nw: 1\n");
        row("the only one, without a final line end", "v:\n  - name: a", 0, "v: []");
        row("the only one below an anchor", "v: &x\n  - name: a\n", 0, "v: []\n");
        row("the only one in the column of its key", "v:\n- name: a\nw: 1\n", 0, "v: []\nw: 1\n");
        row("a dash on a line of its own", "v:\n  -\n    name: a\n  - name: b\n", 0, "v:\n  - name: b\n");
        row("the first in brackets", "v: [{name: a}, {name: b}]\n", 0, "v: [{name: b}]\n");
        row("the last in brackets", "v: [{name: a}, {name: b} ]\n", 1, "v: [{name: a} ]\n");
        row("the only one in brackets", "v: [ {name: a} ]\n", 0, "v: [  ]\n");
        row("the last with a comma", "v: [{name: a}, {name: b},]\n", 1, "v: [{name: a}, ]\n");
        row("one of several lines in brackets", "v: [\n  {name: a}, # of a\n  {name: b}  # of b\n]\n", 0,
            "v: [\n  {name: b}  # of b\n]\n");
        row("the last of several lines in brackets", "v: [\n  {name: a}, # of a\n  {\n    name: b\n  }  # of b\n]\n", 1,
            "v: [\n  {name: a} # of a\n]\n");
        row("a comma at the start of a line", "v: [ {name: a}\n   , {name: b}\n   ]\n", 1,
            "v: [ {name: a}\n   \n   ]\n");
        row("one whose anchor is used below", "v:\n  - &x {name: a}\n  - *x\n", 0, "changes more");
        row("one of a list in a list", "- v:\n  - - name: a\n    - name: b\n", 0, "- v: []\n");
    }
    void removesAnItem()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, item);
        const YamlDocument document = documentOf(before);
        const int sequence = valueNode(document);
        const int node = document.children(sequence).at(static_cast<std::size_t>(item));
        QCOMPARE(outcome(document, planRemoval(document, sequence, node)), after);
    }

    void addsASection_data()
    {
        addColumns();
        addRow("to an empty text", "", "v:\n  w: \"new\"\n");
        addRow("behind comments", "# c\n", "# c\n\nv:\n  w: \"new\"\n");
        addRow("behind a byte order mark", "\xEF\xBB\xBF", "\xEF\xBB\xBFv:\n  w: \"new\"\n");
        addRow("behind other keys", "a: 1\n", "a: 1\n\nv:\n  w: \"new\"\n");
        addRow("behind a blank line", "a: 1\n\n", "a: 1\n\nv:\n  w: \"new\"\n");
        addRow("without a final line end", "a: 1", "a: 1\n\nv:\n  w: \"new\"");
        addRow("with CRLF", "a: 1\r\n", "a: 1\r\n\r\nv:\r\n  w: \"new\"\r\n");
        addRow("with the document's indentation", "a:\n    b: 1\n", "a:\n    b: 1\n\nv:\n    w: \"new\"\n");
        addRow("before the next document", "a: 1\n---\nb: 1\n", "a: 1\n\nv:\n  w: \"new\"\n---\nb: 1\n");
        addRow("before the end of the document", "a: 1\n...\n", "a: 1\n\nv:\n  w: \"new\"\n...\n");
        addRow("behind a block that keeps its blank lines", "a: |+\n  1\n\n", "a: |+\n  1\n\nv:\n  w: \"new\"\n");
        addRow("to brackets", "{a: 1}\n", "{a: 1, v: {w: \"new\"}}\n");
        addRow("to JSON", "{\n  \"a\": 1\n}\n", "{\n  \"a\": 1, \"v\": {\"w\": \"new\"}\n}\n");
        addRow("to empty brackets", "{} # c\n", "{\"v\": {\"w\": \"new\"}} # c\n");
        addRow("to a list", "- a\n", "shape not editable");
        addRow("to a text", "text\n", "shape not editable");
    }
    void addsASection()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const YamlDocument document = documentOf(before);
        const YamlPlan plan =
            planSection(document, u"v"_s, YamlValue::mapping({{u"w"_s, YamlValue::scalar(u"new"_s)}}));
        QCOMPARE(outcome(document, plan), after);
    }

    void movesAnItem_data()
    {
        addColumns();
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const QByteArray three = "v:\n  # of a\n  - name: a # one\n    k: 1\n  - name: b\n  - name: c\nw: 1\n";
        const auto row = [](const char *name, const QByteArray &before, int from, int to, const QByteArray &after) {
            QTest::newRow(name) << before << after << from << to;
        };
        row("down", three, 0, 2, "v:\n  # of a\n  - name: b\n  - name: c\n  - name: a # one\n    k: 1\nw: 1\n");
        row("up", three, 2, 0, "v:\n  # of a\n  - name: c\n  - name: a # one\n    k: 1\n  - name: b\nw: 1\n");
        row("to a neighbour", three, 1, 2,
            "v:\n  # of a\n  - name: a # one\n    k: 1\n  - name: c\n  - name: b\nw: 1\n");
        row("nowhere", three, 1, 1, three);
        row("to the end of a text without a line end", "v:\r\n- a: 1\r\n  b: 2\r\n- c: 3", 0, 1,
            "v:\r\n- c: 3\r\n- a: 1\r\n  b: 2");
        row("inside brackets", "v: [{a: 1}, {b: 2} , # c\n  {d: 3}]", 2, 0, "v: [{d: 3}, {a: 1} , # c\n  {b: 2}]");
        row("behind the use of its anchor", "v:\n  - &x {a: 1}\n  - *x\n", 0, 1, "changes more");
    }
    void movesAnItem()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, from);
        QFETCH(int, to);
        const YamlDocument document = documentOf(before);
        QCOMPARE(outcome(document, planMove(document, valueNode(document), from, to)), after);
    }

    void flattensAList_data()
    {
        addColumns();
        addRow("dashes that are indented", "v:\n  - a: 1 # one\n    b: 2\n  # of c\n  - c:\n      - d: 3\nw: 4\n",
               "v:\n  a: 1 # one\n  b: 2\n  # of c\n  c:\n    - d: 3\nw: 4\n");
        addRow("dashes in the column of their key", "v:\n- a: 1\n- c:\n  - d: 3\nw: 4\n",
               "v:\n  a: 1\n  c:\n  - d: 3\nw: 4\n");
        addRow("wide dashes", "v:\n  -   a: 1\n      b: 2\n  - c: 3\n", "v:\n  a: 1\n  b: 2\n  c: 3\n");
        addRow("dashes on their own lines", "v:\n  -\n    a: 1\n  - # of b\n    b: 2\n",
               "v:\n  a: 1\n    # of b\n  b: 2\n");
        addRow("comments inside an item move with it", "v:\n  - a: 1\n    # of b\n\n    b: 2\n# far left\n  - c: 3\n",
               "v:\n  a: 1\n  # of b\n\n  b: 2\n# far left\n  c: 3\n");
        addRow("texts over several lines", "v:\n  - a: |\n      1\n       2\n  - b: \"x\n\n      y\"\n",
               "v:\n  a: |\n    1\n     2\n  b: \"x\n\n    y\"\n");
        addRow("CRLF, without a final line end", "v:\r\n  - a: 1\r\n    b: 2\r\n  - c: 3",
               "v:\r\n  a: 1\r\n  b: 2\r\n  c: 3");
        addRow("aliases and anchors inside", "x: &x 1\nv:\n  - a: &y 1\n  - b: *x\n    c: *y\n",
               "x: &x 1\nv:\n  a: &y 1\n  b: *x\n  c: *y\n");
        addRow("texts among the items", "v:\n  - a\n  - b: 1\n", "shape not editable");
        addRow("an anchor on an item", "v:\n  - &x\n    a: 1\n", "shape not editable");
        addRow("brackets", "v: [{a: 1}]\n", "shape not editable");
        addRow("a tag inside", "v:\n  - a: !x 1\n", "v:\n  a: !x 1\n");
    }
    void flattensAList()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const YamlDocument document = documentOf(before);
        QCOMPARE(outcome(document, planFlatten(document, valueNode(document))), after);
    }

    void aPlanThatLiesIsFound_data()
    {
        QTest::addColumn<YamlEdit>("edit");
        // nodes of "a: 1\nb: 2\n": 0 the mapping, 1 a, 2 1, 3 b, 4 2
        const std::vector<YamlEvent> x = {{YamlKind::Scalar, 1, "x"}};
        QTest::newRow("another value than the plan says") << YamlEdit{{{{3, 4}, "y"}}, 2, 3, x};
        QTest::newRow("another key, too") << YamlEdit{{{{3, 4}, "x"}, {{5, 6}, "c"}}, 2, 3, x};
        QTest::newRow("the rest becomes a comment") << YamlEdit{{{{3, 4}, "x #"}, {{4, 5}, " "}}, 2, 3, x};
        QTest::newRow("a second document") << YamlEdit{{{{3, 4}, "x\n---"}}, 2, 3, x};
        QTest::newRow("no YAML any more") << YamlEdit{{{{3, 4}, "x: ["}}, 2, 3, x};
        QTest::newRow("a tag comes in") << YamlEdit{{{{3, 4}, "!t x"}}, 2, 3, x};
        QTest::newRow("another style elsewhere") << YamlEdit{{{{3, 4}, "x"}, {{8, 9}, "'2'"}}, 2, 3, x};
    }
    void aPlanThatLiesIsFound()
    {
        QFETCH(YamlEdit, edit);
        QCOMPARE(outcome(documentOf("a: 1\nb: 2\n"), edit), QByteArray("changes more"));
    }
};

QTEST_GUILESS_MAIN(tst_YamlEdit)
#include "tst_yamledit.moc"
