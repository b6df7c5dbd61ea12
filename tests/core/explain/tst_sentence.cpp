#include <QtTest/QTest>

#include "core/explain/sentence.h"

using namespace kia;
using namespace Qt::StringLiterals;

class SentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fills_data();
    void fills();
    void namesItsPlaceholders();
};

void SentenceTest::fills_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<SentenceValues>("values");
    QTest::addColumn<QString>("expected");
    const SentenceValues host{{u"host"_s, u"r.com"_s}};
    const SentenceValues none;
    const auto row = [](const char *name, const QString &sentence, const SentenceValues &values,
                        const QString &expected) {
        QTest::newRow(name) << sentence << values << expected;
    };

    row("a value takes the place of its name", u"{host} answered."_s, host, u"r.com answered."_s);
    row("a sentence without placeholders stays", u"It is empty."_s, host, u"It is empty."_s);
    row("a missing value goes with the blank before it", u"The name {host} is unknown."_s, none,
        u"The name is unknown."_s);
    row("at the start it goes with the blank after it", u"{host} answered."_s, none, u"answered."_s);
    row("quotes around a missing value go too", u"The character “{part}” is odd."_s, none, u"The character is odd."_s);
    row("and so do brackets", u"The server（{status}）。"_s, none, u"The server。"_s);
    row("quotes around a value stay", u"The character “{part}”."_s, {{u"part"_s, u"x"_s}}, u"The character “x”."_s);
    row("an empty value is a missing one", u"The name {host} is unknown."_s, {{u"host"_s, QString()}},
        u"The name is unknown."_s);
    row("other words stand where the value is missing", u"{host|The registry} answered."_s, none,
        u"The registry answered."_s);
    row("and only there", u"{host|The registry} answered."_s, host, u"r.com answered."_s);
    row("an optional piece stands when its value is there", u"Expired[[ on {date}]]."_s, {{u"date"_s, u"1 May"_s}},
        u"Expired on 1 May."_s);
    row("and goes as a whole when it is not", u"Expired[[ on {date}]]."_s, host, u"Expired."_s);
    row("one missing value of two removes the piece", u"Done[[ by {user} at {host}]]."_s, host, u"Done."_s);
    row("other words keep a piece", u"Done[[ at {host|home}]]."_s, none, u"Done at home."_s);
    row("a value with a placeholder in it is plain text", u"{value} is odd."_s,
        {{u"value"_s, u"{host}"_s}, {u"host"_s, u"r.com"_s}}, u"{host} is odd."_s);
    row("a value with brackets in it is plain text", u"{value}[[ at {host}]]"_s, {{u"value"_s, u"[[a]] {b|c}"_s}},
        u"[[a]] {b|c}"_s);
    row("Chinese has no blank where nothing stands", u"无法解析域名 {host} 的地址。"_s, none,
        u"无法解析域名的地址。"_s);
    row("nor beside other words in Chinese", u"{host|仓库} 拒绝了连接。"_s, none, u"仓库拒绝了连接。"_s);
    row("nor beside a Chinese value", u"删除 {registry} 的密码。"_s, {{u"registry"_s, u"私有"_s}},
        u"删除私有的密码。"_s);
    row("but beside a Latin value", u"删除 {registry} 的密码。"_s, {{u"registry"_s, u"lab"_s}}, u"删除 lab 的密码。"_s);
    row("blanks inside a value stay", u"名称 {registry}。"_s, {{u"registry"_s, u"私 有"_s}}, u"名称私 有。"_s);
    row("an unclosed brace shows nothing", u"Odd {host"_s, none, u"Odd"_s);
    row("an unclosed piece ends with the sentence", u"Odd[[ at {host}"_s, host, u"Odd at r.com"_s);
}

void SentenceTest::fills()
{
    QFETCH(QString, sentence);
    QFETCH(SentenceValues, values);
    QFETCH(QString, expected);
    QCOMPARE(filled(sentence, values), expected);
}

void SentenceTest::namesItsPlaceholders()
{
    QCOMPARE(placeholdersOf(u"[[{user} at ]]{host|The registry}: {host} {port}"),
             (QStringList{u"host"_s, u"port"_s, u"user"_s}));
    QCOMPARE(placeholdersOf(u"None."), QStringList());
}

QTEST_APPLESS_MAIN(SentenceTest)
#include "tst_sentence.moc"
