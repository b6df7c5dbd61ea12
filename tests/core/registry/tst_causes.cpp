#include <QtTest/QTest>

#include "tests/core/registry/talk.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

using Outcomes = std::vector<HttpOutcome>;
Q_DECLARE_METATYPE(Outcomes)

/// From answers to causes: the failure catalogue (facts/registry.md 6) row by row.
class TestCauses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerHasItsCause_data();
    void anAnswerHasItsCause();
    void theFailedStepIsTheOneThatBroke_data();
    void theFailedStepIsTheOneThatBroke();
};

namespace {

CheckRequest anonymous(const QString &domain = u"r.com"_s, Runtime runtime = Runtime::Runc)
{
    CheckRequest wanted = request(runtime, false);
    wanted.domain = domain;
    return wanted;
}

CheckRequest proxied(const QString &proxy)
{
    CheckRequest wanted = anonymous();
    wanted.httpProxy = proxy;
    return wanted;
}

HttpOutcome proxyAnswer(int status, const QByteArray &squid = {})
{
    HttpOutcome outcome = failure(HttpFailureKind::ProxyStatus, HttpPhase::Proxy, true);
    outcome.failure->proxyStatus = status;
    if (!squid.isEmpty()) {
        outcome.failure->proxyHeaders = {{"X-Squid-Error", squid}};
    }
    return outcome;
}

HttpOutcome banner(const QByteArray &line)
{
    HttpOutcome outcome = failure(HttpFailureKind::NotHttp, HttpPhase::FirstByte);
    outcome.failure->firstLine = line;
    return outcome;
}

HttpOutcome alert(const QString &words)
{
    HttpOutcome outcome = failure(HttpFailureKind::Tls, HttpPhase::Tls);
    outcome.failure->detail = words;
    return outcome;
}

HttpOutcome header(int status, const QByteArray &name, const QByteArray &value)
{
    return answer(status, {{name, value}});
}

HttpOutcome tagList(const QByteArray &tags)
{
    return answer(200, {}, R"({"name":"sf/app","tags":)" + tags + "}");
}

} // namespace

void TestCauses::anAnswerHasItsCause_data()
{
    QTest::addColumn<CheckRequest>("wanted");
    QTest::addColumn<Outcomes>("outcomes");
    QTest::addColumn<MessageId>("outcome");
    QTest::addColumn<Fact>("fact");
    QTest::addColumn<QString>("value");
    using enum MessageId;
    using Kind = HttpFailureKind;
    using Phase = HttpPhase;
    const auto row = [](const char *name, const CheckRequest &wanted, const Outcomes &outcomes, MessageId outcome,
                        Fact fact = Fact::Runtime, const QString &value = {}) {
        QTest::newRow(name) << wanted << outcomes << outcome << fact << value;
    };
    const CheckRequest hub = anonymous(u"docker.io"_s);
    const CheckRequest port = anonymous(u"r.com:5000"_s);

    // name, connection, silence
    row("C08", anonymous(), {failure(Kind::NameNotFound, Phase::Resolve)}, Dns, Fact::Host, u"r.com"_s);
    row("C08 by deadline", anonymous(), {failure(Kind::TimedOut, Phase::Resolve)}, Dns);
    row("C09", hub, {failure(Kind::TimedOut, Phase::Connect)}, HubBlocked, Fact::Host, u"registry-1.docker.io"_s);
    row("C09 reset while greeting", hub, {failure(Kind::Closed, Phase::Tls)}, HubBlocked);
    row("C10", port, {failure(Kind::Refused, Phase::Connect)}, Refused, Fact::Port, u"5000"_s);
    row("C11", port, {failure(Kind::TimedOut, Phase::Connect)}, ConnectTimeout, Fact::Host, u"r.com"_s);
    row("C12", anonymous(), {failure(Kind::Unreachable, Phase::Connect)}, Unreachable);
    row("C13", anonymous(), {failure(Kind::TimedOut, Phase::Tls)}, TlsStall);
    row("C14", anonymous(), {failure(Kind::TimedOut, Phase::FirstByte)}, Silent, Fact::Seconds, u"8"_s);
    row("C15", anonymous(), {failure(Kind::TimedOut, Phase::Body)}, StalledAnswer);
    row("C16", anonymous(), {failure(Kind::Closed, Phase::FirstByte)}, Closed);
    row("C17", anonymous(), {banner("SSH-2.0-OpenSSH\r")}, NotHttp, Fact::Detail, u"SSH-2.0-OpenSSH "_s);
    row("C18", anonymous(), {failure(Kind::Closed, Phase::Header)}, CutAnswer);
    row("C18 of Docker Hub, which is not blocked when it answers", hub, {failure(Kind::Closed, Phase::Header)},
        CutAnswer);
    row("C19", request(), {bearer(), failure(Kind::Oversized, Phase::Body)}, TokenServerDown, Fact::Cause,
        u"oversized"_s);
    row("C85 as a body without end", anonymous(), {answer(405), failure(Kind::Oversized, Phase::Body)}, TooBigManifest);
    row("V09", anonymous(), {failure(Kind::HostBlocked, Phase::Resolve)}, HostBlocked);

    // scheme and certificate (without one; with: below)
    row("C20", port, {alert(u"wrong version number"_s), answer(401)}, HttpsOnHttpPort, Fact::Port, u"5000"_s);
    row("C22", anonymous(u"10.0.0.5:5000"_s), {alert(u"wrong version number"_s), answer(200)}, HttpOnlyRunc);
    row("no TLS and no http either", anonymous(), {alert(u"wrong version number"_s), banner("SSH-2.0")}, NotHttp,
        Fact::Detail, u"SSH-2.0"_s);
    row("C30", anonymous(), {alert(u"tlsv1 alert protocol version"_s), failure(Kind::Closed, Phase::FirstByte)},
        TlsVersion);
    row("C31", anonymous(), {alert(u"tlsv1 unrecognized name"_s), failure(Kind::Closed, Phase::FirstByte)}, Sni);
    row("C32 by alert", anonymous(),
        {alert(u"tlsv13 alert certificate required"_s), failure(Kind::Closed, Phase::FirstByte)}, ClientCert);
    row("C32 by page", anonymous(), {answer(400), page(400, "400 No required SSL certificate was sent")}, ClientCert);
    row("C21", anonymous(u"localhost:443"_s),
        {answer(400), answer(400, {}, "Client sent an HTTP request to an HTTPS server.\n")}, HttpOnHttpsPort);

    const CheckRequest inside = anonymous(u"10.0.0.5:5000"_s, Runtime::Runp);
    row("runp: https broke, and http did not help", inside,
        {failure(Kind::TimedOut, Phase::Connect), failure(Kind::Refused, Phase::Connect)}, ConnectTimeout);
    row("runp: https broke, and http was the wrong way", inside,
        {failure(Kind::TimedOut, Phase::Tls), answer(400, {}, "Client sent an HTTP request to an HTTPS server.")},
        TlsStall);
    row("runp: it is http, and unwell", inside, {alert(u"wrong version number"_s), answer(503)}, Unavailable);

    // proxy
    const CheckRequest open = proxied(u"http://proxy.r.com:3128"_s);
    const CheckRequest closed = proxied(u"http://me:secret@proxy.r.com:3128"_s);
    row("C34", open, {failure(Kind::Refused, Phase::Connect, true)}, ProxyRefused, Fact::Proxy, u"proxy.r.com:3128"_s);
    row("C35", open, {failure(Kind::TimedOut, Phase::Connect, true)}, ProxySilent);
    row("C35 in CONNECT", open, {failure(Kind::TimedOut, Phase::Proxy, true)}, ProxySilent);
    row("C36", open, {failure(Kind::NameNotFound, Phase::Resolve, true)}, ProxyName);
    row("C37", open, {proxyAnswer(407)}, ProxyLogin);
    row("C38", closed, {proxyAnswer(407)}, ProxyWrongLogin, Fact::Proxy, u"proxy.r.com:3128"_s);
    row("C38 as tinyproxy says it", closed, {proxyAnswer(401)}, ProxyWrongLogin);
    row("C39", open, {proxyAnswer(403)}, ProxyForbidden, Fact::Host, u"r.com"_s);
    row("C39 as squid says it", open, {proxyAnswer(503, "ERR_ACCESS_DENIED 0")}, ProxyForbidden);
    row("C40", open, {proxyAnswer(503)}, ProxyCannotReach, Fact::Port, u"443"_s);
    row("C41", open, {proxyAnswer(404)}, NotAProxy);
    row("C41 by a banner", open, {failure(Kind::NotHttp, Phase::Proxy, true)}, NotAProxy);

    // not the registry, or unwell
    row("C43", anonymous(), {page(200), page(200)}, CaptivePortal);
    row("C81 as a page of a registry", anonymous(), {page(200), answer(401)}, NotAnImage);
    row("C44", anonymous(), {answer(404), page(404), page(404)}, NotARegistry, Fact::Port, u"443"_s);
    row("C44 for runp", anonymous(u"r.com"_s, Runtime::Runp), {page(404)}, NotARegistry);
    row("C45", anonymous(), {page(502)}, BadGateway, Fact::Status, u"502"_s);
    row("C46", anonymous(), {header(503, "Retry-After", "30")}, Unavailable, Fact::Seconds, u"30"_s);
    row("C47", anonymous(), {answer(504)}, GatewayTimeout);
    row("C48", anonymous(), {answer(500)}, ServerError);
    row("C49", anonymous(), {header(429, "Retry-After", "7")}, RateLimit, Fact::Seconds, u"7"_s);
    row("C50", anonymous(), {answer(403), page(403)}, Waf);
    row("C51", anonymous(), {header(302, "Location", "/a"), header(302, "Location", "/v2/sf/app/manifests/v1")},
        RedirectLoop);
    row("C52", request(), {header(302, "Location", "https://cdn.com/m"), answer(401)}, RedirectOtherHost, Fact::Target,
        u"https://cdn.com"_s);
    row("C53", anonymous(), {header(301, "Location", "http://r.com/m")}, RedirectToHttp);
    row("C55", anonymous(), {answer(421)}, Misrouted);
    row("C55 by 400", anonymous(), {answer(400), answer(400, {}, "Bad Request")}, Misrouted);

    // login and permission
    const QByteArray harborToken = jwt(R"({"sub":"","access":[]})");
    const HttpOutcome harbor = unauthorized(R"(Basic realm="harbor")");
    const auto claims = [](const QByteArray &payload) {
        return token(jwt(payload));
    };
    row("C56 Basic", anonymous(), {basic()}, LoginNeeded);
    row("C56 anonymous token", anonymous(), {bearer(), token("t", "token"), bearer(R"(,error="insufficient_scope")")},
        LoginNeeded);
    row("C56 no anonymous token", anonymous(), {bearer(), answer(401)}, LoginNeeded);
    row("C57", request(), {basic(), basic()}, WrongBasic, Fact::User, u"op"_s);
    row("C58", request(), {bearer(), answer(401), answer(401), answer(401)}, WrongToken, Fact::AuthHost,
        u"auth.r.com"_s);
    row("C59", request(), {bearer(), answer(405), token(harborToken, "token"), harbor, answer(401)}, WrongHarbor);
    row("C60", request(), {bearer(), claims(R"({"sub":"op","access":[]})"), bearer(R"(,error="insufficient_scope")")},
        NoPermissionOrMissing, Fact::Repository, u"sf/app"_s);
    row("C60 with an opaque token", request(), {bearer(), token(), bearer(R"(,error="insufficient_scope")")},
        NoPermissionOrMissing);
    row("C61", request(),
        {bearer(), claims(R"({"sub":"op"})"), answer(401), error(401, "UNAUTHORIZED", "project sf not found")},
        HarborProjectMissing, Fact::Project, u"sf"_s);
    row("C62", request(),
        {bearer(), answer(405), token(harborToken, "token"), harbor, token("all", "token"),
         error(401, "UNAUTHORIZED", "unauthorized to access repository: sf/app, action: pull")},
        HarborNoPermission, Fact::Project, u"sf"_s);
    row("C63", request(), {bearer(), token(), answer(403), error(403, "DENIED")}, Denied);
    row("C63 at the token", request(), {bearer(), error(403, "DENIED"), answer(403)}, Denied);
    row("C64", request(), {basic(), answer(403), error(403, "DENIED", "Your authorization token has expired.")},
        ExpiredAccount);
    row("C66", request(), {bearer(), answer(401), answer(401), token(), image()}, PublicButBadAccount);
    row("C66 for runp", request(Runtime::Runp), {answer(200), basic(), answer(200)}, PublicButBadAccount);
    row("C67", request(), {answer(401), answer(401)}, NoChallenge);
    row("C68", request(), {unauthorized("Negotiate, NTLM")}, OtherScheme, Fact::Scheme, u"negotiate, ntlm"_s);
    row("C69", request(), {unauthorized(R"(Bearer realm="ftp://a/b")")}, BadRealm, Fact::Realm, u"ftp://a/b"_s);
    row("C70", request(), {bearer(), failure(Kind::Refused, Phase::Connect)}, TokenServerDown, Fact::AuthHost,
        u"auth.r.com"_s);
    row("C71", request(), {bearer(), answer(503)}, TokenServerError, Fact::Status, u"503"_s);
    row("C72 page", request(), {bearer(), page(200)}, TokenAnswerBad);
    row("C72 nothing inside", request(), {bearer(), answer(200, {}, "{}")}, TokenAnswerBad);
    row("C72 a token that no header may carry", request(), {bearer(), token("a b")}, TokenAnswerBad);
    row("C72b", request(), {bearer(), token("t", "token")}, TokenField);
    row("C73", request(), {bearer(), token(), bearer(R"(,error="invalid_token")")}, FreshTokenRefused);
    row("C74", request(), {bearer(), token(QByteArray(17000, 'a'))}, TokenTooBig);
    row("C55, too long a request without a token", anonymous(), {answer(431)}, Misrouted);
    row("C74 refused", request(), {bearer(), token(), answer(431)}, TokenTooBig);
    row("C75", request(), {bearer(), answer(401), error(401, "UNAUTHORIZED", "user is locked"), answer(401)}, Locked);

    // image
    row("C76", anonymous(), {answer(404), tagList(R"(["v2","v3"])")}, TagMissing, Fact::List, u"v2, v3"_s);
    row("C76 of Harbor, whose tags are hidden", anonymous(),
        {header(404, "Docker-Distribution-Api-Version", "registry/2.0"), answer(401),
         error(404, "NOT_FOUND", "artifact sf/app:v1 not found")},
        TagMissing, Fact::Tag, u"v1"_s);
    row("C77", anonymous(), {answer(404), error(404, "NAME_UNKNOWN")}, RepoMissing, Fact::Repository, u"sf/app"_s);
    row("C77 of Harbor", anonymous(), {answer(404), error(404, "NOT_FOUND", "repository sf/app not found")},
        RepoMissing);
    CheckRequest byDigest = anonymous();
    byDigest.reference = QString::fromLatin1(someDigest);
    row("C78", byDigest, {answer(404), answer(404), tagList("[]")}, DigestMissing);
    row("C79", anonymous(),
        {header(404, "Docker-Distribution-Api-Version", "registry/2.0"), answer(404, {}, "404 page not found"),
         answer(404, {}, "404 page not found")},
        Other404);
    row("C79 a tag that is listed", anonymous(), {answer(404), tagList(R"(["v1"])")}, Other404);
    row("C80", anonymous(), {image("application/vnd.docker.distribution.manifest.v1+prettyjws")}, OldFormat);
    row("C81", anonymous(), {image("application/json")}, NotAnImage, Fact::Detail, u"application/json"_s);
    row("C82 malformed", anonymous(), {image(imageType, "sha256:zz")}, DigestHeader, Fact::Actual, u"sha256:zz"_s);
    row("C82 another one", byDigest, {image(imageType, "sha256:" + QByteArray(64, 'b'))}, DigestHeader, Fact::Expected,
        QString::fromLatin1(someDigest));
    row("C84", anonymous(), {answer(412), error(412, "PROJECTPOLICYVIOLATION", "not signed")}, Policy, Fact::Detail,
        u"not signed"_s);
    row("C85", anonymous(),
        {answer(200,
                {{"Content-Type", imageType}, {"Docker-Content-Digest", someDigest}, {"Content-Length", "9999999"}})},
        TooBigManifest, Fact::Size, u"9999999"_s);
    row("C86", anonymous(), {answer(400), error(400, "MANIFEST_INVALID")}, Accept);
    row("V05 runk", anonymous(u"r.com"_s, Runtime::Runk), {basic()}, ClusterPulls);
}

void TestCauses::anAnswerHasItsCause()
{
    QFETCH(CheckRequest, wanted);
    QFETCH(Outcomes, outcomes);
    QFETCH(MessageId, outcome);
    QFETCH(Fact, fact);
    QFETCH(QString, value);
    const Talk result = talk(wanted, outcomes);
    QVERIFY2(result.ended, qPrintable(u"asked: "_s + result.asked.join(u" | "_s)));
    QCOMPARE(nameOf(result.end.outcome.id), nameOf(outcome));
    if (!value.isEmpty()) {
        QCOMPARE(result.end.outcome.facts.value(fact), value);
    }
    QVERIFY(result.end.verdict != Verdict::Pullable);
    for (const QString &text : std::as_const(result.end.outcome.facts)) {
        QVERIFY2(!text.contains(u"s+c ret") && !text.contains(u"secret@"), qPrintable(text));
    }
}

void TestCauses::theFailedStepIsTheOneThatBroke_data()
{
    QTest::addColumn<CheckRequest>("wanted");
    QTest::addColumn<Outcomes>("outcomes");
    QTest::addColumn<StepKind>("step");
    using Kind = HttpFailureKind;
    using Phase = HttpPhase;
    const auto row = [](const char *name, const CheckRequest &wanted, const Outcomes &outcomes, StepKind step) {
        QTest::newRow(name) << wanted << outcomes << step;
    };
    row("name", request(), {failure(Kind::NameNotFound, Phase::Resolve)}, StepKind::Resolve);
    row("connection", request(), {failure(Kind::Refused, Phase::Connect)}, StepKind::Connect);
    row("handshake", request(), {failure(Kind::TimedOut, Phase::Tls)}, StepKind::Tls);
    row("silence", request(), {failure(Kind::TimedOut, Phase::FirstByte)}, StepKind::Manifest);
    row("https, after http did not help", anonymous(u"10.0.0.5"_s, Runtime::Runp),
        {failure(Kind::TimedOut, Phase::Tls), failure(Kind::Refused, Phase::Connect)}, StepKind::Tls);
    row("the proxy's name", proxied(u"p:1"_s), {failure(Kind::NameNotFound, Phase::Resolve, true)}, StepKind::Proxy);
    row("the proxy's answer", proxied(u"p:1"_s), {proxyAnswer(403)}, StepKind::Proxy);
    row("status of the first answer", request(), {answer(500)}, StepKind::Manifest);
    row("no way to sign in", request(), {unauthorized("NTLM")}, StepKind::Challenge);
    row("the login server cannot be reached", request(), {bearer(), failure(Kind::Refused, Phase::Connect)},
        StepKind::Token);
    row("a refused token", request(), {bearer(), token(), bearer(R"(,error="invalid_token")")},
        StepKind::ManifestAgain);
    row("a connection lost on the way", request(), {basic(), failure(Kind::Refused, Phase::Connect)},
        StepKind::ManifestAgain);
}

void TestCauses::theFailedStepIsTheOneThatBroke()
{
    QFETCH(CheckRequest, wanted);
    QFETCH(Outcomes, outcomes);
    QFETCH(StepKind, step);
    const Talk result = talk(wanted, outcomes);
    QVERIFY(result.ended);
    QVERIFY(result.failedStep);
    QCOMPARE(nameOf(*result.failedStep), nameOf(step));
}

QTEST_GUILESS_MAIN(TestCauses)
#include "tst_causes.moc"
