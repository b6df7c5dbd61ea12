#include <QtTest/QTest>

#include "core/registry/redaction.h"
#include "core/registry/stepdetails.h"

using namespace kia;
using namespace Qt::StringLiterals;

class TestRedaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsMadeSafe_data();
    void textIsMadeSafe();
    void tokensAreTakenOut_data();
    void tokensAreTakenOut();
    void onlyServiceAndScopeOfAQueryAreShown();
    void aServerMayNotRepeatThePassword();
    void aServerMayNotRepeatTheHeader();
    void onlyWhatAServerWritesIsChanged();
    void theStepsShowNoToken();
    void theWordsOfATokenAnswerAreNotShown();
};

void TestRedaction::textIsMadeSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"no such image"_s << u"no such image"_s;
    QTest::newRow("Chinese") << u"没有这个镜像"_s << u"没有这个镜像"_s;
    QTest::newRow("an emoji is one piece") << u"\U0001F512"_s << u"\U0001F512"_s;
    QTest::newRow("a line break is a blank") << u"a\r\nb"_s << u"a  b"_s;
    QTest::newRow("an escape sequence") << u"\x1b[31mred"_s << u"\\u001b[31mred"_s;
    QTest::newRow("right-to-left override") << u"abc\u202egnp.exe"_s << u"abc\\u202egnp.exe"_s;
    QTest::newRow("a zero-width space") << u"a\u200bb"_s << u"a\\u200bb"_s;
    QTest::newRow("half a character") << QString(QChar(0xd800)) << u"\\ud800"_s;
    QTest::newRow("too long") << QString(400, u'x') << QString(QString(300, u'x') + u'…');
}

void TestRedaction::textIsMadeSafe()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(escaped(text), shown);
}

void TestRedaction::tokensAreTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const QString jwt = u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJvcCJ9.c2lnbmF0dXJlMTIzNDU2"_s;
    const QString digest = u"sha256:"_s + QString(64, u'a');
    const QString name = u"secretflow-registry.cn-hangzhou.cr.aliyuncs.com/secretflow/secretflow-lite-anolis8"_s;
    QTest::newRow("a JWT") << QString(u"token "_s + jwt + u" refused") << u"token … refused"_s;
    QTest::newRow("hexadecimal") << QString(u"id "_s + QString(40, u'f')) << u"id …"_s;
    QTest::newRow("a digest stays") << QString(u"unknown "_s + digest) << QString(u"unknown "_s + digest);
    QTest::newRow("a long name stays") << name << name;
    QTest::newRow("short texts stay") << u"MANIFEST_UNKNOWN"_s << u"MANIFEST_UNKNOWN"_s;
}

void TestRedaction::tokensAreTakenOut()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(withoutTokens(text), shown);
}

void TestRedaction::onlyServiceAndScopeOfAQueryAreShown()
{
    const HttpOrigin origin{true, u"auth.r.com"_s, 443};
    QCOMPARE(shownUrl(origin, "/token?account=op&service=r.com&scope=repository%3Aa%3Apull&password=x&sig=y"),
             u"https://auth.r.com/token?service=r.com&scope=repository%3Aa%3Apull"_s);
    QCOMPARE(shownUrl(origin, "/v2/"), u"https://auth.r.com/v2/"_s);
}

void TestRedaction::aServerMayNotRepeatThePassword()
{
    HttpResponse response;
    response.status = 401;
    response.body = R"({"errors":[{"code":"UNAUTHORIZED","message":"op / p+ss word (p%2Bss%20word) is wrong"}]})";
    const Account account{u"op"_s, Secret(u"p+ss word"_s)};
    const ServerWords words = serverWordsOf(u"GET https://r.com/"_s, response, account, false);
    QCOMPARE(words.status, 401);
    QCOMPARE(words.errors.front().message, u"op / *** (***) is wrong"_s);
}

void TestRedaction::aServerMayNotRepeatTheHeader()
{
    HttpResponse response;
    response.status = 401;
    response.body = R"({"errors":[{"code":"X","message":"bad header Basic b3A6aHVudGVy"}]})"; // too short for a token
    const Account account{u"op"_s, Secret(u"hunter"_s)};
    const ServerWords words = serverWordsOf(u"GET https://r.com/hunter"_s, response, account, false);
    QCOMPARE(words.errors.front().message, u"bad header Basic ***"_s);
    QCOMPARE(words.request, u"GET https://r.com/***"_s);
}

void TestRedaction::onlyWhatAServerWritesIsChanged()
{
    Message message{MessageId::TagMissing, {{Fact::List, u"v1, hunter2"_s}, {Fact::Repository, u"sf/hunter2"_s}}};
    hideAccount(message, Account{u"op"_s, Secret(u"hunter2"_s)});
    QCOMPARE(message.facts.value(Fact::List), u"v1, ***"_s);
    QCOMPARE(message.facts.value(Fact::Repository), u"sf/hunter2"_s); // the user's own words
    hideAccount(message, std::nullopt);
    hideAccount(message, Account{u"op"_s, Secret(u"v1"_s)}); // too short to be told from other words
    QCOMPARE(message.facts.value(Fact::List), u"v1, ***"_s);
}

void TestRedaction::theStepsShowNoToken()
{
    CheckTrace trace;
    trace.challenge.emplace();
    trace.challenge->scheme = "bearer";
    trace.challenge->parameters.insert("realm", "https://r.com/t?jwt=eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJvcCJ9.c2ln");
    const std::optional<Message> detail = detailOf(trace, StepKind::Challenge, nullptr);
    QCOMPARE(detail->facts.value(Fact::Realm), u"https://r.com/t?…"_s);
}

void TestRedaction::theWordsOfATokenAnswerAreNotShown()
{
    HttpResponse response;
    response.status = 200;
    response.body = "short-token";
    QVERIFY(serverWordsOf({}, response, std::nullopt, true).text.isEmpty());
    QCOMPARE(serverWordsOf({}, response, std::nullopt, false).text, u"short-token"_s);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
