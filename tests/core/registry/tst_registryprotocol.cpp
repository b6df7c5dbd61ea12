#include <QtTest/QTest>

#include "tests/core/registry/talk.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

using Outcomes = std::vector<HttpOutcome>;
Q_DECLARE_METATYPE(Outcomes)

/// The sequences of requests: what is sent, where, and with which kind of credentials.
class TestRegistryProtocol final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsFollowTheRuntime_data();
    void requestsFollowTheRuntime();
    void theFirstRequestIsContainerds();
    void thePasswordFormIsEncodedInFull();
    void theTraceKeepsNoToken();
    void scopesAreJoinedAndSorted();
    void nothingIsAskedBeforeTheAccountIsAllowed_data();
    void nothingIsAskedBeforeTheAccountIsAllowed();
    void anAllowedHostReceivesTheAccount();
    void theRealmDecidesWhetherTheAccountGoes_data();
    void theRealmDecidesWhetherTheAccountGoes();
    void aRejectedPasswordIsNeverSentAgain_data();
    void aRejectedPasswordIsNeverSentAgain();
};

namespace {

const QString head = u"HEAD https://r.com/v2/sf/app/manifests/v1"_s;
const QString get = u"GET https://r.com/v2/sf/app/manifests/v1"_s;
const QString tokenGet = u"GET https://auth.r.com/token?scope=repository%3Asf%2Fapp%3Apull&service=r.com"_s;
const QString tokenPost = u"POST https://auth.r.com/token"_s;
const QString ping = u"GET https://r.com/v2/"_s;
const QString tags = u"GET https://r.com/v2/sf/app/tags/list?n=100"_s;

CheckRequest anonymous(Runtime runtime = Runtime::Runc)
{
    return request(runtime, false);
}

CheckRequest byDigest()
{
    CheckRequest wanted = anonymous();
    wanted.reference = QString::fromLatin1(someDigest);
    return wanted;
}

CheckRequest signIn(Runtime runtime = Runtime::Runc)
{
    CheckRequest wanted = request(runtime);
    wanted.repository.clear();
    wanted.reference.clear();
    return wanted;
}

CheckRequest at(const QString &domain, Runtime runtime = Runtime::Runc, bool withAccount = true)
{
    CheckRequest wanted = request(runtime, withAccount);
    wanted.domain = domain;
    return wanted;
}

} // namespace

void TestRegistryProtocol::requestsFollowTheRuntime_data()
{
    QTest::addColumn<CheckRequest>("wanted");
    QTest::addColumn<Outcomes>("outcomes");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<MessageId>("outcome");
    using enum MessageId;
    const auto row = [](const char *name, const CheckRequest &wanted, const Outcomes &outcomes,
                        const QStringList &asked, MessageId outcome) {
        QTest::newRow(name) << wanted << outcomes << asked << outcome;
    };
    const QByteArray body = R"({"schemaVersion":2,"config":{},"layers":[]})";

    row("public image: one HEAD, the account stays here", request(), {image()}, {head}, PullableAnonymous);
    row("Basic", request(), {basic(), image()}, {head, head + u" Basic"_s}, Pullable);
    row("Bearer: the account by POST", request(), {bearer(), token(), image()}, {head, tokenPost, head + u" Bearer"_s},
        Pullable);
    for (const int status : {400, 401, 404, 405}) {
        row(qPrintable(u"POST answered %1: GET with Basic"_s.arg(status)), request(),
            {bearer(), answer(status), token("opaque", "token"), image()},
            {head, tokenPost, tokenGet + u" Basic"_s, head + u" Bearer"_s}, Pullable);
    }
    row("POST answered 403: that is final, but for two questions", request(), {bearer(), answer(403), answer(403)},
        {head, tokenPost, tokenGet}, TokenServerError);
    row("POST answered with `token` alone: containerd gives up", request(), {bearer(), token("opaque", "token")},
        {head, tokenPost}, TokenField);
    row("Bearer without an account", anonymous(), {bearer(), token("opaque", "token"), image()},
        {head, tokenGet, head + u" Bearer"_s}, PullableAnonymous);
    row("HEAD refused: GET once", anonymous(), {answer(405), answer(200, {{"Content-Type", imageType}}, body)},
        {head, get}, PullableAnonymous);
    row("HEAD refused, then a challenge: GET to the end", request(),
        {answer(501), basic(), answer(200, {{"Content-Type", imageType}}, body)}, {head, get, get + u" Basic"_s},
        Pullable);
    row("no digest: the body is hashed", anonymous(),
        {answer(200, {{"Content-Type", imageType}, {"Content-Length", "43"}}),
         answer(200, {{"Content-Type", imageType}}, body)},
        {head, get}, PullableAnonymous);
    row("no length: the body is hashed", anonymous(),
        {answer(200, {{"Content-Type", imageType}, {"Docker-Content-Digest", someDigest}}),
         answer(200, {{"Content-Type", imageType}}, body)},
        {head, get}, PullableAnonymous);
    const QString blob = u"HEAD https://r.com/v2/sf/app/blobs/"_s + QString::fromLatin1(someDigest);
    const QString byDigestHead = u"HEAD https://r.com/v2/sf/app/manifests/"_s + QString::fromLatin1(someDigest);
    row("a digest is also looked for among the blobs", byDigest(), {answer(404), answer(404), error(200, "", "")},
        {byDigestHead, blob, tags}, DigestMissing);
    row("an index is read for its platforms", anonymous(),
        {image("application/vnd.oci.image.index.v1+json"), answer(200, {}, R"({"manifests":[]})")},
        {head, u"GET https://r.com/v2/sf/app/manifests/"_s + QString::fromLatin1(someDigest)}, PullableAnonymous);
    row("not on Docker Hub, where that counts as a pull", at(u"docker.io"_s, Runtime::Runc, false),
        {image("application/vnd.oci.image.index.v1+json")},
        {u"HEAD https://registry-1.docker.io/v2/sf/app/manifests/v1"_s}, PullableAnonymous);
    row("a redirect within the registry keeps the account", request(),
        {basic(), answer(307, {{"Location", "/other/v2/sf/app/manifests/v1"}}), image()},
        {head, head + u" Basic"_s, u"HEAD https://r.com/other/v2/sf/app/manifests/v1 Basic"_s}, Pullable);
    row("a redirect elsewhere does not", request(),
        {basic(), answer(302, {{"Location", "https://cdn.com/m"}}), image()},
        {head, head + u" Basic"_s, u"HEAD https://cdn.com/m"_s}, Pullable);
    row("a challenge from elsewhere is not answered", request(),
        {answer(302, {{"Location", "https://cdn.com/m"}}), basic()}, {head, u"HEAD https://cdn.com/m"_s},
        RedirectOtherHost);
    row("a plain registry on loopback", at(u"localhost:5000"_s), {basic(), image()},
        {u"HEAD http://localhost:5000/v2/sf/app/manifests/v1"_s,
         u"HEAD http://localhost:5000/v2/sf/app/manifests/v1 Basic"_s},
        Pullable);

    const Runtime runp = Runtime::Runp;
    const HttpOutcome manifest = answer(200, {{"Content-Type", imageType}}, body);
    row("runp: /v2/, then the manifest by GET", anonymous(runp), {answer(200), manifest}, {ping, get},
        PullableAnonymous);
    row("runp: Basic unasked", request(runp), {answer(200), manifest}, {ping, get + u" Basic"_s}, Pullable);
    row("runp: the token by GET only", request(runp), {bearer(), token("opaque", "token"), manifest},
        {ping, tokenGet + u" Basic"_s, get + u" Bearer"_s}, Pullable);
    row("runp: Digest is answered with Basic", request(runp), {unauthorized("Digest realm=\"r\""), manifest},
        {ping, get + u" Basic"_s}, Pullable);
    row("runp: no http for a public name", anonymous(runp), {failure(HttpFailureKind::Refused, HttpPhase::Connect)},
        {ping}, Refused);
    row("runp: http for a private address", at(u"10.0.0.5:5000"_s, runp, false),
        {failure(HttpFailureKind::Tls, HttpPhase::Tls), answer(200), manifest},
        {u"GET https://10.0.0.5:5000/v2/"_s, u"GET http://10.0.0.5:5000/v2/"_s,
         u"GET http://10.0.0.5:5000/v2/sf/app/manifests/v1"_s},
        PullableAnonymous);
    row("runp: no password over http", at(u"10.0.0.5:5000"_s, runp),
        {failure(HttpFailureKind::Tls, HttpPhase::Tls), basic()},
        {u"GET https://10.0.0.5:5000/v2/"_s, u"GET http://10.0.0.5:5000/v2/"_s}, RunpPlainHttp);

    const QString unscopedGet = u"GET https://auth.r.com/token?service=r.com"_s;
    row("sign-in: Basic", signIn(), {basic(), answer(200)}, {ping, ping + u" Basic"_s}, SignedIn);
    row("sign-in: Bearer without scope", signIn(), {bearer(), answer(405), token(), answer(200)},
        {ping, tokenPost, unscopedGet + u" Basic"_s, ping + u" Bearer"_s}, SignedIn);
    row("sign-in: a token for nobody", signIn(), {bearer(), token(jwt(R"({"sub":""})")), answer(200)},
        {ping, tokenPost, ping + u" Bearer"_s}, NoSignInNeeded);
    row("sign-in: nobody asks", signIn(), {answer(200)}, {ping}, NoSignInNeeded);
    row("sign-in: refused", signIn(), {bearer(), answer(405), answer(401)},
        {ping, tokenPost, unscopedGet + u" Basic"_s}, WrongToken);
}

void TestRegistryProtocol::requestsFollowTheRuntime()
{
    QFETCH(CheckRequest, wanted);
    QFETCH(Outcomes, outcomes);
    QFETCH(QStringList, asked);
    QFETCH(MessageId, outcome);
    const Talk result = talk(wanted, outcomes);
    QCOMPARE(result.asked, asked);
    QVERIFY(result.ended);
    QCOMPARE(nameOf(result.end.outcome.id), nameOf(outcome));
}

void TestRegistryProtocol::theFirstRequestIsContainerds()
{
    const HttpRequest first = talk(request(), {}).requests.front();
    const HttpHeaders expected = {
        {"User-Agent", "containerd/v1.7.28"},
        {"Accept", "application/vnd.docker.distribution.manifest.v2+json, "
                   "application/vnd.docker.distribution.manifest.list.v2+json, "
                   "application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json, */*"}};
    QCOMPARE(first.headers, expected);
    QVERIFY(first.body.isEmpty());
}

void TestRegistryProtocol::thePasswordFormIsEncodedInFull()
{
    const Talk result = talk(request(), {bearer()});
    QCOMPARE(result.requests.back().body,
             QByteArray("client_id=containerd-client&grant_type=password&username=op&password=s%2Bc%20ret"
                        "&scope=repository%3Asf%2Fapp%3Apull&service=r.com"));
    QVERIFY(!result.requests.back().target.contains("ret"));

    CheckRequest wanted = request();
    wanted.account->user = u"a&password=b+c"_s;
    QVERIFY(talk(wanted, {bearer()}).requests.back().body.contains("&username=a%26password%3Db%2Bc&password=s%2B"));
}

void TestRegistryProtocol::scopesAreJoinedAndSorted()
{
    const Talk result =
        talk(request(Runtime::Runc, false),
             {unauthorized(R"(Bearer realm="https://auth.r.com/t?a=b",scope="z:z:z repository:a:pull")")});
    QCOMPARE(result.requests.back().target,
             QByteArray("/t?a=b&scope=repository%3Aa%3Apull%20repository%3Asf%2Fapp%3Apull%20z%3Az%3Az"));
}

void TestRegistryProtocol::theTraceKeepsNoToken()
{
    for (const HttpOutcome &end : {image(), bearer(R"(,error="insufficient_scope")")}) {
        const Talk talked = talk(request(), {bearer(), token("a-secret-token"), end});
        QVERIFY(talked.ended);
        QVERIFY(!talked.bodies.join().contains("a-secret-token"));
    }
    const Talk probed =
        talk(request(), {bearer(), answer(405), answer(401), token("a-secret-token"), image()}); // public after all
    QVERIFY(probed.ended);
    QVERIFY(!probed.bodies.join().contains("a-secret-token"));
}

void TestRegistryProtocol::nothingIsAskedBeforeTheAccountIsAllowed_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("foreign");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<MessageId>("outcome");
    QTest::newRow("another host than the account's") << u"op"_s << u"x"_s << true << QString() << MessageId::HeldBack;
    QTest::newRow("a line break in the password")
        << u"op"_s << u"x\n"_s << false << QString() << MessageId::MangledAccount;
    QTest::newRow("a colon in the user name") << u"o:p"_s << u"x"_s << false << QString() << MessageId::MangledAccount;
    QTest::newRow("a proxy of no kind at all") << u"op"_s << u"x"_s << false << u"ftp://p:1"_s << MessageId::NotAProxy;
    QTest::newRow("a kind without an address") << u"op"_s << u"x"_s << false << u"socks5://"_s << MessageId::NotAProxy;
}

void TestRegistryProtocol::nothingIsAskedBeforeTheAccountIsAllowed()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(bool, foreign);
    QFETCH(QString, proxy);
    QFETCH(MessageId, outcome);
    CheckRequest wanted = request();
    wanted.account = Account{user, Secret(password)};
    wanted.foreign = foreign;
    wanted.httpProxy = proxy;
    const Talk result = talk(wanted, {});
    QVERIFY(result.asked.isEmpty());
    QCOMPARE(nameOf(result.end.outcome.id), nameOf(outcome));
}

void TestRegistryProtocol::anAllowedHostReceivesTheAccount()
{
    CheckRequest wanted = request();
    wanted.foreign = true;
    QCOMPARE(talk(wanted, {image()}, {u"r.com"_s}).end.verdict, Verdict::Pullable);
    QCOMPARE(talk(wanted, {image()}, {u"q.com"_s}).end.verdict, Verdict::HeldBack);
    wanted.account.reset();
    QCOMPARE(talk(wanted, {image()}).end.verdict, Verdict::Pullable);
}

void TestRegistryProtocol::theRealmDecidesWhetherTheAccountGoes_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QByteArray>("realm");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<MessageId>("outcome");
    const auto row = [](const char *name, const QString &domain, const QByteArray &realm, const QStringList &allowed,
                        bool sent, MessageId outcome) {
        QTest::newRow(name) << domain << realm << allowed << sent << outcome;
    };
    const MessageId heldBack = MessageId::HeldBack;
    const MessageId bad = MessageId::BadRealm;
    row("the registry itself", u"r.com"_s, "https://r.com/service/token", {}, true, {});
    row("a neighbour", u"reg.r.com"_s, "https://auth.r.com/token", {}, true, {});
    row("Docker Hub's", u"docker.io"_s, "https://auth.docker.io/token", {}, true, {});
    row("Aliyun's", u"registry.cn-hangzhou.aliyuncs.com"_s, "https://dockerauth.cn-hangzhou.aliyuncs.com/auth", {},
        true, {});
    row("another company", u"r.com"_s, "https://auth.evil.net/token", {}, false, heldBack);
    row("another company, allowed", u"r.com"_s, "https://auth.evil.net/token", {u"auth.evil.net"_s}, true, {});
    row("a neighbour by a public suffix only", u"a.com.cn"_s, "https://b.com.cn/token", {}, false, heldBack);
    row("plain http", u"r.com"_s, "http://r.com/token", {}, false, bad);
    row("plain http, even allowed", u"r.com"_s, "http://r.com/token", {u"r.com"_s}, false, bad);
    row("plain http on loopback", u"127.0.0.1:5000"_s, "http://127.0.0.1:5001/token", {}, true, {});
    row("an internal address", u"r.com"_s, "https://169.254.169.254/token", {}, false, bad);
    row("loopback named by a stranger", u"r.com"_s, "https://127.0.0.1/token", {}, false, bad);
    row("loopback in disguise", u"r.com"_s, "https://0x7f000001/token", {}, false, bad);
    row("a single label", u"r.com"_s, "https://auth/token", {}, false, bad);
    row("no realm", u"r.com"_s, "", {}, false, bad);
    row("relative", u"r.com"_s, "/token", {}, false, bad);
    row("another scheme", u"r.com"_s, "file:///etc/passwd", {}, false, bad);
    row("user information", u"r.com"_s, "https://a:b@r.com/token", {}, false, bad);
}

void TestRegistryProtocol::theRealmDecidesWhetherTheAccountGoes()
{
    QFETCH(QString, domain);
    QFETCH(QByteArray, realm);
    QFETCH(QStringList, allowed);
    QFETCH(bool, sent);
    QFETCH(MessageId, outcome);
    const Talk result = talk(at(domain), {unauthorized("Bearer realm=\"" + realm + "\",service=\"s\"")}, allowed);
    QCOMPARE(result.requests.size(), std::size_t(sent ? 2 : 1));
    if (sent) {
        QVERIFY(result.requests.back().body.contains("password=s%2Bc%20ret"));
    } else {
        QCOMPARE(nameOf(result.end.outcome.id), nameOf(outcome));
    }
    if (outcome == MessageId::HeldBack && !sent) {
        QCOMPARE(result.end.outcome.facts.value(Fact::AccountHost), domain);
        QVERIFY(QString::fromLatin1(realm).contains(result.end.outcome.facts.value(Fact::Host)));
    }
}

void TestRegistryProtocol::aRejectedPasswordIsNeverSentAgain_data()
{
    QTest::addColumn<CheckRequest>("wanted");
    QTest::addColumn<Outcomes>("outcomes");
    QTest::addColumn<int>("submissions");
    QTest::newRow("Basic") << request() << Outcomes{basic(), basic()} << 1;
    QTest::newRow("token: POST and the GET that containerd sends")
        << request() << Outcomes{bearer(), answer(401), answer(401), token(), answer(401)} << 2;
    QTest::newRow("Harbor: one more to tell the account from the right")
        << request()
        << Outcomes{bearer(), answer(405), token(jwt(R"({"sub":"","access":[]})"), "token"), basic(), answer(401)} << 3;
    QTest::newRow("runp, Basic") << request(Runtime::Runp) << Outcomes{basic(), basic()} << 1;
    QTest::newRow("runp, Basic unasked") << request(Runtime::Runp) << Outcomes{answer(200), basic(), answer(200)} << 1;
}

void TestRegistryProtocol::aRejectedPasswordIsNeverSentAgain()
{
    QFETCH(CheckRequest, wanted);
    QFETCH(Outcomes, outcomes);
    QFETCH(int, submissions);
    const Talk result = talk(wanted, outcomes);
    QVERIFY(result.ended);
    int counted = 0;
    for (const HttpRequest &sent : result.requests) {
        const bool hasBasic =
            std::ranges::any_of(sent.headers, [](const auto &header) { return header.second.startsWith("Basic "); });
        counted += hasBasic || sent.body.contains("password=") ? 1 : 0;
    }
    QCOMPARE(counted, submissions);
}

QTEST_GUILESS_MAIN(TestRegistryProtocol)
#include "tst_registryprotocol.moc"
