#include <QtTest/QtTest>

#include <QtCore/QRandomGenerator>

#include "core/yaml/scalartext.h"
#include "core/yaml/yamldocument.h"
#include "tests/support/yamloracle/goreader.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

/// A text of up to `length` characters out of all of Unicode, with those that YAML cares about more often.
QString randomText(QRandomGenerator &random, int length)
{
    static const QString special = u"'\"\\#:-?!&*|>%@`{}[], \t\n\r~=<.0aé\u0085\u00A0\u2028\u2029\uFEFF\uFFFD\u3000"_s;
    QString text;
    for (int i = random.bounded(length + 1); i > 0; --i) {
        switch (random.bounded(4)) {
        case 0:
            text += special.at(random.bounded(special.size()));
            break;
        case 1:
            text += QChar(random.bounded(0x20, 0x7F));
            break;
        case 2:
            text += QChar(random.bounded(0x01, 0x3000));
            break;
        default:
            // not half of a surrogate pair
            const char32_t point = random.bounded(0x110000u - 0x800u);
            const char32_t whole = point < 0xD800 ? point : point + 0x800;
            text += QString::fromUcs4(&whole, 1);
            break;
        }
    }
    return text;
}

/// What stands behind `key:` and reads as the value; the rest of the document shall not be touched by it.
QByteArray documentWith(const QByteArray &scalar)
{
    return "mode: lite\nimage:\n  defaultRegistry: " + scalar + "  # comment\n  pullPolicy: last\n";
}
QByteArray flowDocumentWith(const QByteArray &scalar)
{
    return "{mode: lite, image: {defaultRegistry: " + scalar + ", pullPolicy: last}}\n";
}

} // namespace

class tst_ScalarText final : public QObject
{
    Q_OBJECT

private:
    static void addStyles()
    {
        QTest::addColumn<YamlStyle>("style");
        QTest::addColumn<YamlQuoting>("quoting");
        for (const auto quoting : {YamlQuoting::AsNeeded, YamlQuoting::Always}) {
            const char *when = quoting == YamlQuoting::Always ? "always quoted" : "quoted as needed";
            QTest::addRow("plain, %s", when) << YamlStyle::Plain << quoting;
            QTest::addRow("single quoted, %s", when) << YamlStyle::SingleQuoted << quoting;
            QTest::addRow("double quoted, %s", when) << YamlStyle::DoubleQuoted << quoting;
        }
    }

private Q_SLOTS:
    void keepsTheStyleWhereItCan_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<YamlStyle>("style");
        QTest::addColumn<YamlQuoting>("quoting");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QString &value, YamlStyle style, YamlQuoting quoting,
                            const QByteArray &text) {
            QTest::newRow(name) << value << style << quoting << text;
        };
        const auto needed = YamlQuoting::AsNeeded;
        const auto always = YamlQuoting::Always;
        row("a host stays plain", u"r.example.com:5000/a-b_c"_s, YamlStyle::Plain, needed, "r.example.com:5000/a-b_c");
        row("a plain value that reads as null gets quotes", u"null"_s, YamlStyle::Plain, needed, "\"null\"");
        row("a boolean of YAML 1.1", u"Yes"_s, YamlStyle::Plain, needed, "\"Yes\"");
        row("the shortest boolean of YAML 1.1", u"n"_s, YamlStyle::Plain, needed, "\"n\"");
        row("an octal number", u"0123"_s, YamlStyle::Plain, needed, "\"0123\"");
        row("a sexagesimal number", u"1:20"_s, YamlStyle::Plain, needed, "\"1:20\"");
        row("a date", u"2024-01-01"_s, YamlStyle::Plain, needed, "\"2024-01-01\"");
        row("a merge key", u"<<"_s, YamlStyle::Plain, needed, "\"<<\"");
        row("a comment would begin", u"a #b"_s, YamlStyle::Plain, needed, "\"a #b\"");
        row("a key would begin", u"a: b"_s, YamlStyle::Plain, needed, "\"a: b\"");
        row("a flow indicator, also outside brackets", u"a,b"_s, YamlStyle::Plain, needed, "\"a,b\"");
        row("a trailing blank", u"a "_s, YamlStyle::Plain, needed, "\"a \"");
        row("an ideographic blank at the end", u"a\u3000"_s, YamlStyle::Plain, needed, "\"a\u3000\"");
        row("Chinese stays plain", u"私有仓库"_s, YamlStyle::Plain, needed, QByteArray("私有仓库"));
        row("nothing", QString(), YamlStyle::Plain, needed, "\"\"");
        row("a quote is doubled in single quotes", u"it's"_s, YamlStyle::SingleQuoted, needed, "'it''s'");
        row("a line end needs double quotes", u"a\nb"_s, YamlStyle::SingleQuoted, needed, "\"a\\nb\"");
        row("a backslash in double quotes", u"a\\b\"c"_s, YamlStyle::DoubleQuoted, needed, "\"a\\\\b\\\"c\"");
        row("a password is quoted, whatever it is", u"secret"_s, YamlStyle::Plain, always, "'secret'");
        row("a password's double quotes are kept", u"secret"_s, YamlStyle::DoubleQuoted, always, "\"secret\"");
        row("unless single ones need no backslash", u"a\\b"_s, YamlStyle::DoubleQuoted, always, "'a\\b'");
        row("a password with a tab", u"a\tb"_s, YamlStyle::SingleQuoted, always, "\"a\\tb\"");
    }
    void keepsTheStyleWhereItCan()
    {
        QFETCH(QString, value);
        QFETCH(YamlStyle, style);
        QFETCH(YamlQuoting, quoting);
        QFETCH(QByteArray, text);
        QCOMPARE(scalarText(value, style, quoting).value(), text);
    }

    void halfASurrogatePairCannotBeWritten()
    {
        const QString half(QChar(0xD83D));
        QVERIFY(!scalarText(half, YamlStyle::DoubleQuoted, YamlQuoting::Always));
        QVERIFY(!scalarText(u"a"_s + half + u"b"_s, YamlStyle::Plain, YamlQuoting::AsNeeded));
    }

    void anyTextSurvives_data() { addStyles(); }
    void anyTextSurvives()
    {
        QFETCH(YamlStyle, style);
        QFETCH(YamlQuoting, quoting);
        std::unique_ptr<GoReader> go;
        if (GoReader::isAvailable()) {
            go = std::make_unique<GoReader>();
        }
        QRandomGenerator random(20261124);
        for (int i = 0; i < 2000; ++i) {
            const QString value = randomText(random, i % 40);
            const auto text = scalarText(value, style, quoting);
            QVERIFY(text);
            QVERIFY2(quoting == YamlQuoting::AsNeeded || text->startsWith('\'') || text->startsWith('"'),
                     text->constData());
            for (const QByteArray &bytes : {documentWith(*text), flowDocumentWith(*text)}) {
                const auto document = YamlDocument::parse(bytes);
                QVERIFY2(document, text->constData());
                bool found = false;
                for (const YamlNode &node : document->nodes()) {
                    found = found || (node.kind == YamlKind::Scalar && node.value == value.toUtf8() && node.depth == 2);
                }
                QVERIFY2(found, text->constData());
                if (go) {
                    const Reading reading = go->read(bytes);
                    QCOMPARE(reading.error, QString());
                    QVERIFY2(reading.image.defaultRegistry == value, text->constData());
                    QCOMPARE(reading.image.pullPolicy, u"last"_s);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_ScalarText)
#include "tst_scalartext.moc"
