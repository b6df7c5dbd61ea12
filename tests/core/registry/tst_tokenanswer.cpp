#include <QtTest/QTest>

#include "core/registry/tokenanswer.h"
#include "tests/core/registry/talk.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class TestTokenAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreRead_data();
    void answersAreRead();
    void faultsAreTold_data();
    void faultsAreTold();
    void claimsAreAHint();
    void whatIsNoJwtHasNoClaims_data();
    void whatIsNoJwtHasNoClaims();
};

void TestTokenAnswer::answersAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("isAccessToken");
    QTest::newRow("access_token") << QByteArray(R"({"access_token":"a.b-c_d~e+f/g="})") << u"a.b-c_d~e+f/g="_s << true;
    QTest::newRow("token") << QByteArray(R"({"token":"t","expires_in":300})") << u"t"_s << false;
    QTest::newRow("both: access_token") << QByteArray(R"({"token":"t","access_token":"a"})") << u"a"_s << true;
    QTest::newRow("an empty access_token") << QByteArray(R"({"token":"t","access_token":""})") << u"t"_s << false;
    QTest::newRow("the longest that is allowed")
        << QByteArray(R"({"token":")" + QByteArray(16384, 'x') + R"("})") << QString(16384, u'x') << false;
}

void TestTokenAnswer::answersAreRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, token);
    QFETCH(bool, isAccessToken);
    const Result<TokenAnswer, TokenFault> answer = parseTokenAnswer(body);
    QVERIFY(answer);
    QCOMPARE(answer->token.reveal(), token);
    QCOMPARE(answer->isAccessToken, isAccessToken);
}

void TestTokenAnswer::faultsAreTold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<TokenFault>("fault");
    QTest::newRow("nothing") << QByteArray() << TokenFault::NotJson;
    QTest::newRow("a page") << QByteArray("<html>") << TokenFault::NotJson;
    QTest::newRow("a list") << QByteArray("[1]") << TokenFault::NotJson;
    QTest::newRow("nested without end") << QByteArray(60000, '[') << TokenFault::NotJson;
    QTest::newRow("no token") << QByteArray("{}") << TokenFault::NoToken;
    QTest::newRow("a number for a token") << QByteArray(R"({"token":5})") << TokenFault::NoToken;
    QTest::newRow("one byte too long") << QByteArray(R"({"token":")" + QByteArray(16385, 'x') + R"("})")
                                       << TokenFault::TooBig;
    QTest::newRow("a line break inside") << QByteArray(R"({"token":"a\r\nX: y"})") << TokenFault::BadToken;
    QTest::newRow("a blank inside") << QByteArray(R"({"token":"a b"})") << TokenFault::BadToken;
    QTest::newRow("not ASCII") << QByteArray("{\"token\":\"\u00e4\"}") << TokenFault::BadToken;
}

void TestTokenAnswer::faultsAreTold()
{
    QFETCH(QByteArray, body);
    QFETCH(TokenFault, fault);
    const Result<TokenAnswer, TokenFault> answer = parseTokenAnswer(body);
    QVERIFY(!answer);
    QCOMPARE(answer.error(), fault);
}

void TestTokenAnswer::claimsAreAHint()
{
    const std::optional<TokenClaims> claims = claimsOf(jwt(
        R"({"sub":"op","exp":1700000300,"nbf":1700000000,"access":[{"type":"repository","name":"sf/app","actions":["pull","push"]}]})"));
    QVERIFY(claims);
    QCOMPARE(claims->subject, u"op"_s);
    QCOMPARE(claims->expires, 1700000300);
    QCOMPARE(claims->notBefore, 1700000000);
    QVERIFY(claims->allowsPull(u"sf/app"_s));
    TokenClaims all;
    all.grants = {u"repository:sf/app:*"_s};
    QVERIFY(all.allowsPull(u"sf/app"_s));
    all.grants = {u"repository:sf/app:push"_s};
    QVERIFY(!all.allowsPull(u"sf/app"_s));
    QVERIFY(!claims->allowsPull(u"sf"_s));
    const std::optional<TokenClaims> nobody = claimsOf(jwt(R"({"sub":"","access":null})"));
    QVERIFY(nobody && nobody->subject.isEmpty() && nobody->grants.isEmpty());
}

void TestTokenAnswer::whatIsNoJwtHasNoClaims_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("opaque") << QByteArray("abcdef");
    QTest::newRow("three parts that are no JSON") << QByteArray("a.b.c");
    QTest::newRow("five parts, encrypted") << QByteArray("a.b.c.d.e");
    QTest::newRow("empty parts") << QByteArray("..");
}

void TestTokenAnswer::whatIsNoJwtHasNoClaims()
{
    QFETCH(QByteArray, token);
    QVERIFY(!claimsOf(token));
}

QTEST_GUILESS_MAIN(TestTokenAnswer)
#include "tst_tokenanswer.moc"
