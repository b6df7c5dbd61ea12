#include <QtTest/QtTest>

#include "core/yaml/yamledit.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

/// The node of the first text that reads so.
int nodeOf(const YamlDocument &document, const char *text)
{
    for (int i = 0; i < static_cast<int>(document.nodes().size()); ++i) {
        if (document.node(i).isText() && document.node(i).value == text) {
            return i;
        }
    }
    return -1;
}

QByteArray after(const YamlDocument &document, const YamlPlan &plan)
{
    if (!plan) {
        return plan.error() == YamlRefusal::Shared ? "shared" : "refused";
    }
    const auto result = applied(document, *plan);
    return result ? result->bytes() : QByteArray("changes more");
}

} // namespace

class tst_YamlRewrite final : public QObject
{
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
    }
    static void row(const char *name, const char *text, const char *expected)
    {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    }

private Q_SLOTS:
    void anEntryIsWrittenAnew_data()
    {
        columns();
        row("a block", "a: b\nkey:\n  - old\n  # c\nz: b\n", "a: b\nkey:\n  name: v # here\n  # c\nz: b\n");
        row("on one line", "a: b\nkey: old # gone\nz: b\n", "a: b\nkey:\n  name: v # here\nz: b\n");
        row("nothing there", "key:\nz: b\n", "key:\n  name: v # here\nz: b\n");
        row("at the end without a line end", "a: b\nkey: old", "a: b\nkey:\n  name: v # here");
        row("CRLF", "a: b\r\nkey: old\r\n", "a: b\r\nkey:\r\n  name: v # here\r\n");
        row("a key with a mark", "a: b\n? key\n: old\nz: b\n", "a: b\nkey:\n  name: v # here\nz: b\n");
        row("in brackets", "{a: b, key: [1, 2], z: b}", "{a: b, key: {name: v}, z: b}");
        row("an alias", "a: &x b\nkey: *x\n", "a: &x b\nkey:\n  name: v # here\n");
        row("something behind it stands for what is in it", "a: b\nkey: &x {q: 1}\nz: *x\n", "shared");
        row("as deep as others", "q:\n    w: b\nkey: old\n", "q:\n    w: b\nkey:\n    name: v # here\n");
    }
    void anEntryIsWrittenAnew()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto document = YamlDocument::parse(text);
        QVERIFY(document);
        YamlValue inner = YamlValue::scalar(u"v"_s);
        inner.behind = "# here";
        const YamlPlan plan =
            planRewrite(*document, nodeOf(*document, "key"), YamlValue::mapping({{u"name"_s, inner}}));
        QCOMPARE(after(*document, plan), expected);
    }

    void aSharedValueChangesHereAlone_data()
    {
        columns();
        row("the alias takes over", "a: &x old\nb: *x\n", "a: new\nb: &x old\n");
        row("the others follow it", "a: &x old\nb: *x\nc: *x\n", "a: new\nb: &x old\nc: *x\n");
        row("other anchors between stay", "a: &x old\nm: &y w\nb: *x\nc: [*y, *x]\n",
            "a: new\nm: &y w\nb: &x old\nc: [*y, *x]\n");
        row("in quotes", "a: &x \"old\" # c\nb: *x # d\n", "a: \"new\" # c\nb: &x \"old\" # d\n");
        row("nobody shares it", "a: &x old\nb: q\n", "a: new\nb: q\n");
        row("a block is too much", "a: &x |\n  old\nb: *x\n", "refused");
    }
    void aSharedValueChangesHereAlone()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto document = YamlDocument::parse(text);
        QVERIFY(document);
        QCOMPARE(after(*document, planDetachedScalar(*document, 2, u"new"_s)), expected);
    }

    void anEntryIsRemoved_data()
    {
        columns();
        row("with its line", "a: b\nkey: 1 # c\nz: b\n", "a: b\nz: b\n");
        row("with all its lines", "a: b\n# over\nkey:\n  q: 1\nz: b\n", "a: b\n# over\nz: b\n");
        row("the last one, without a line end", "a: b\nkey: 1", "a: b");
        row("CRLF", "a: b\r\nkey: 1\r\nz: b\r\n", "a: b\r\nz: b\r\n");
        row("in brackets", "{a: b, key: 1, z: b}", "{a: b, z: b}");
        row("in brackets, the last one", "{a: b, key: [1]}", "{a: b}");
        row("the first one", "key: 1\nz: b\n", "refused");
        row("one that others stand for", "a: b\nkey: &x 1\nz: *x\n", "changes more");
    }
    void anEntryIsRemoved()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto document = YamlDocument::parse(text);
        QVERIFY(document);
        QCOMPARE(after(*document, planEntryRemoval(*document, nodeOf(*document, "key"))), expected);
    }
};

QTEST_GUILESS_MAIN(tst_YamlRewrite)
#include "tst_yamlrewrite.moc"
