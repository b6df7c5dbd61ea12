#include <QtTest/QTest>

#include "core/registry/challenge.h"

using namespace kia;
using namespace Qt::StringLiterals;

class TestChallenge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreRead_data();
    void headersAreRead();
    void theUsableOneIsContainerds_data();
    void theUsableOneIsContainerds();
    void floodsAreBounded();
};

namespace {

/// "bearer(realm=…; scope=…) basic(realm=…)!": '!' marks what containerd does not see.
QString textOf(const std::vector<Challenge> &challenges)
{
    QStringList all;
    for (const Challenge &challenge : challenges) {
        QStringList parameters;
        for (auto it = challenge.parameters.cbegin(); it != challenge.parameters.cend(); ++it) {
            parameters.append(QString::fromUtf8(it.key() + '=' + it.value()));
        }
        all.append(QString(QString::fromUtf8(challenge.scheme) + u'(' + parameters.join(u"; "_s) + u')' +
                           (challenge.hiddenFromContainerd ? u"!"_s : QString())));
    }
    return all.join(u' ');
}

} // namespace

void TestChallenge::headersAreRead_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QList<QByteArray> &lines, const QString &read) {
        QTest::newRow(name) << lines << read;
    };
    row("none", {}, {});
    row("empty, as Harbor sends it", {""}, {});
    row("Basic", {R"(Basic realm="lab")"}, u"basic(realm=lab)"_s);
    row("Bearer with a comma inside quotes",
        {R"(Bearer realm="https://a/t",service="s",scope="repository:a/b:pull,push")"},
        u"bearer(realm=https://a/t; scope=repository:a/b:pull,push; service=s)"_s);
    row("any case of letters", {R"(bEaReR REALM="x")"}, u"bearer(realm=x)"_s);
    row("two on one line", {R"(Bearer realm="a", Basic realm="b")"}, u"bearer(realm=a) basic(realm=b)!"_s);
    row("two lines", {R"(Basic realm="b")", R"(Bearer realm="a")"}, u"basic(realm=b) bearer(realm=a)"_s);
    row("escaped quotes", {R"(Basic realm="say \"hi\" \\")"}, u"basic(realm=say \"hi\" \\)"_s);
    row("blanks around the equals sign", {R"(Bearer realm = "a" , service	=	b)"},
        u"bearer(realm=a; service=b)"_s);
    row("an unquoted value", {"Basic realm=lab"}, u"basic(realm=lab)"_s);
    row("the first of two equal names", {R"(Basic realm="a", realm="b")"}, u"basic(realm=a)"_s);
    row("schemes without parameters", {"Negotiate, NTLM, Basic realm=x"}, u"negotiate() ntlm()! basic(realm=x)!"_s);
    row("a token68", {"Negotiate YII/abc==, Basic realm=x"}, u"negotiate() basic(realm=x)!"_s);
    row("an empty value", {R"(Bearer realm="",error="invalid_token")"}, u"bearer(error=invalid_token; realm=)"_s);
    row("commas to spare", {R"(, ,Basic realm="x",,)"}, u"basic(realm=x)"_s);
    row("a quote that never ends", {R"(Basic realm="x)"}, u"basic()"_s);
    row("junk behind", {R"(Basic realm="x" ???)"}, u"basic(realm=x)"_s);
    row("junk alone", {"???"}, {});
    row("bytes that are no text", {"Basic realm=\"\xff\xfe\""}, u"basic(realm=\uFFFD\uFFFD)"_s);
}

void TestChallenge::headersAreRead()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(QString, read);
    QCOMPARE(textOf(parseChallenges(lines)), read);
}

void TestChallenge::theUsableOneIsContainerds_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QByteArray>("realm");
    QTest::newRow("Bearer before Basic") << QList<QByteArray>{"Basic realm=b", "Bearer realm=a"} << QByteArray("a");
    QTest::newRow("the first of a line before what stands behind it")
        << QList<QByteArray>{"Basic realm=b, Bearer realm=a"} << QByteArray("b");
    QTest::newRow("what stands behind is better than nothing")
        << QList<QByteArray>{"NTLM, Basic realm=b"} << QByteArray("b");
    QTest::newRow("nothing that containers can answer") << QList<QByteArray>{"Digest realm=d"} << QByteArray();
}

void TestChallenge::theUsableOneIsContainerds()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(QByteArray, realm);
    const std::optional<Challenge> challenge = usableChallenge(parseChallenges(lines));
    QCOMPARE(challenge ? challenge->value("realm") : QByteArray(), realm);
}

void TestChallenge::floodsAreBounded()
{
    QCOMPARE(parseChallenges(QList<QByteArray>(1000, "Basic realm=x")).size(), std::size_t(16));
    QByteArray parameters = "Basic ";
    for (int i = 0; i < 1000; ++i) {
        parameters += 'p' + QByteArray::number(i) + "=1,";
    }
    const std::vector<Challenge> challenges = parseChallenges({parameters});
    QVERIFY(!challenges.empty());
    QCOMPARE(challenges.front().parameters.size(), 32);
    QVERIFY(parseChallenges({QByteArray(100000, ' ') + "Basic realm=x"}).empty());
}

QTEST_GUILESS_MAIN(TestChallenge)
#include "tst_challenge.moc"
