#include "tests/core/registry/scriptedcheck.h"
#include "tests/support/certificates.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

/// The check over real sockets, against scripted servers: steps, and where the password went.
class TestRegistryCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serversAreExplained_data();
    void serversAreExplained();
    void theTokenComesByPostThenByGet();
    void aForeignRealmIsAskedAbout();
    void aRejectedPasswordIsSentOnceAndOnlyToTheRegistry();
    void theTokenServersPasswordGoesNowhereElse();
    void stepsAreInOrderAndEndAtTheFirstFailure();
    void stepsOfAWholeCheckHaveTimes();
    void nothingIsSentWhenTheAccountIsHeldBack();
    void onlyListedHostsAreConnectedTo();
    void theServersWordsAreSafe();
    void certificatesAreExplained_data();
    void certificatesAreExplained();
};

Q_DECLARE_METATYPE(Script)

void TestRegistryCheck::serversAreExplained_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<MessageId>("outcome");
    QTest::addColumn<int>("requests");
    using enum MessageId;
    const auto row = [](const char *name, const Script &script, MessageId outcome, int requests) {
        QTest::newRow(name) << script << outcome << requests;
    };
    const QByteArray html = "Content-Type: text/html";
    row("a public image", {image()}, PullableAnonymous, 1);
    row("HEAD refused", {ServerAnswer::head(405), ServerAnswer::http(200, {imageType}, R"({"config":{}})")},
        PullableAnonymous, 2);
    row("a page instead of an image",
        {ServerAnswer::head(200, {html}, "<html>"), ServerAnswer::http(200, {html}, "<html>")}, CaptivePortal, 2);
    row("too many requests", {ServerAnswer::head(429, {"Retry-After: 3"})}, RateLimit, 1);
    row("an internal error", {ServerAnswer::head(500)}, ServerError, 1);
    row("a gateway", {ServerAnswer::head(502)}, BadGateway, 1);
    row("a redirect in circles", {ServerAnswer::head(302, {"Location: /a"}), ServerAnswer::head(302, {"Location: /a"})},
        RedirectLoop, 2);
    row("a redirect within", {ServerAnswer::head(302, {"Location: /a"}), image()}, PullableAnonymous, 2);
    row("a redirect to a stranger's http", {ServerAnswer::head(302, {"Location: http://192.0.2.1/x"})}, RedirectToHttp,
        1);
    row("silence", {ServerAnswer::silence()}, Silent, 1);
    row("hanging up", {ServerAnswer::close()}, Closed, 1);
    row("another service", {ServerAnswer::raw("SSH-2.0-OpenSSH\r\n", ServerAnswer::Then::Close)}, NotHttp, 1);
    row("half an answer", {ServerAnswer::raw("HTTP/1.1 200 OK\r\nContent-", ServerAnswer::Then::Close)}, CutAnswer, 1);
    row("denied", {basic(), ServerAnswer::head(403), ServerAnswer::http(403, {}, R"({"errors":[{"code":"DENIED"}]})")},
        Denied, 3);
    row("no way to sign in", {ServerAnswer::head(401, {"WWW-Authenticate: NTLM"})}, OtherScheme, 1);
}

void TestRegistryCheck::serversAreExplained()
{
    QFETCH(Script, script);
    QFETCH(MessageId, outcome);
    QFETCH(int, requests);
    const LoopbackServer server(script);
    const CheckReport report = run(requestFor(server.address()));
    QCOMPARE(nameOf(report.outcome.id), nameOf(outcome));
    QCOMPARE(report.requests, requests);
    QCOMPARE(server.requests().size(), requests);
}

void TestRegistryCheck::theTokenComesByPostThenByGet()
{
    const LoopbackServer login({ServerAnswer::http(405), ServerAnswer::http(200, {}, R"({"token":"abc"})")});
    const LoopbackServer server({bearer(login.address()), image()});
    const CheckReport report = run(requestFor(server.address()));
    QCOMPARE(nameOf(report.outcome.id), u"pullable"_s);
    QCOMPARE(report.user, u"op"_s);
    QCOMPARE(report.requests, 4);
    QCOMPARE(login.requests().at(0).method, QByteArray("POST"));
    QCOMPARE(login.requests().at(1).target, QByteArray("/token?scope=repository%3Asf%2Fapp%3Apull&service=s"));
    QCOMPARE(server.requests().at(1).header("Authorization"), QByteArray("Bearer abc"));
    // the registry's connection stays open while the login server is asked
    QCOMPARE(server.connections(), 1);
    QCOMPARE(statesOf(report), u"pppppppppp"_s + u'n');
}

void TestRegistryCheck::aForeignRealmIsAskedAbout()
{
    const LoopbackServer server(
        {ServerAnswer::head(401, {R"(WWW-Authenticate: Bearer realm="https://auth.example.net/token")"})});
    const CheckReport report = run(requestFor(server.address()));
    QCOMPARE(report.verdict, Verdict::HeldBack);
    QCOMPARE(report.outcome.facts.value(Fact::Host), u"auth.example.net"_s);
    QCOMPARE(report.outcome.facts.value(Fact::AccountHost), server.address());
    QCOMPARE(report.requests, 1);
    QCOMPARE(submissionsTo(server), 0);
    QCOMPARE(statesOf(report), u"pppppppwnnn"_s);
}

void TestRegistryCheck::aRejectedPasswordIsSentOnceAndOnlyToTheRegistry()
{
    // beyond its script the server would answer with silence: nothing more may be asked
    const LoopbackServer server({basic(), basic()});
    const CheckReport report = run(requestFor(server.address()));
    QCOMPARE(nameOf(report.outcome.id), u"wrong-basic"_s);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!holdsPassword(server.requests().at(0).raw));
    QVERIFY(server.requests().at(0).header("Authorization").isEmpty());
    QCOMPARE(server.requests().at(1).header("Authorization"),
             QByteArray("Basic " + QByteArray("op:" + secret.toUtf8()).toBase64()));
    QCOMPARE(submissionsTo(server), 1);
    QCOMPARE(report.user, QString());
}

void TestRegistryCheck::theTokenServersPasswordGoesNowhereElse()
{
    const LoopbackServer stranger({image()});
    const LoopbackServer login([](const ServerRequest &request) {
        return holdsPassword(request.raw) ? ServerAnswer::http(401, {}, R"({"details":"no"})")
                                          : ServerAnswer::http(200, {}, R"({"token":"anonymous"})");
    });
    const LoopbackServer server([&](const ServerRequest &request) {
        if (request.header("Authorization").isEmpty()) {
            return bearer(login.address());
        }
        return ServerAnswer::head(302, {"Location: http://" + stranger.address().toLatin1() + "/x"});
    });
    const CheckReport report = run(requestFor(server.address()));
    QCOMPARE(nameOf(report.outcome.id), u"wrong-token"_s); // the redirect of a probe is not followed
    QCOMPARE(submissionsTo(login), 2);                     // POST, and the GET that containerd sends after it
    QCOMPARE(submissionsTo(server), 0);
    QCOMPARE(stranger.requests().size(), 0);
    QCOMPARE(report.server->status, 401);
    QCOMPARE(report.server->text, u"no"_s);
}

void TestRegistryCheck::stepsAreInOrderAndEndAtTheFirstFailure()
{
    const LoopbackServer server({basic(), basic()});
    RegistryCheck check(requestFor(server.address()), patient());
    QSignalSpy entered(&check, &RegistryCheck::entered);
    QSignalSpy stepped(&check, &RegistryCheck::stepped);
    QSignalSpy finished(&check, &RegistryCheck::finished);
    check.start();
    QVERIFY(finished.wait());
    const auto report = finished.first().first().value<CheckReport>();
    QCOMPARE(report.steps.size(), std::size_t(11));
    QCOMPARE(statesOf(report), u"ppppppppnfn"_s);
    QStringList told;
    for (const QList<QVariant> &arguments : std::as_const(stepped)) {
        told.append(nameOf(arguments.first().value<TraceStep>().kind));
    }
    QCOMPARE(told.join(u' '), u"configuration address proxy resolve connect tls manifest challenge manifest-again"_s);
    QVERIFY(entered.count() >= 3);
    QCOMPARE(report.steps[6].detail->id, MessageId::StatusOnly);
    QCOMPARE(report.steps[6].detail->facts.value(Fact::Status), u"401"_s);
    QCOMPARE(report.steps[7].detail->facts.value(Fact::Scheme), u"Basic"_s);
}

void TestRegistryCheck::stepsOfAWholeCheckHaveTimes()
{
    const LoopbackServer server([](const ServerRequest &) {
        ServerAnswer answer = image();
        answer.pieceSize = answer.bytes.size() - 1;
        answer.pieceEvery = std::chrono::milliseconds(30);
        return answer;
    });
    const CheckReport report = run(requestFor(server.address()));
    QCOMPARE(nameOf(report.outcome.id), u"pullable-anonymous"_s);
    double end = 0;
    for (const TraceStep &step : report.steps) {
        if (step.state != StepState::NotReached) {
            QVERIFY2(step.startMs + 0.5 >= end, qPrintable(nameOf(step.kind)));
            end = step.startMs + step.ms;
        }
    }
    const TraceStep &manifest = report.steps[static_cast<std::size_t>(StepKind::Manifest)];
    QVERIFY(manifest.ms >= 25);
    QVERIFY(report.ms + 0.5 >= end);
}

void TestRegistryCheck::nothingIsSentWhenTheAccountIsHeldBack()
{
    const LoopbackServer server({image()});
    CheckRequest request = requestFor(server.address());
    request.foreign = true;
    request.endpointHost = u"r.com"_s;
    const CheckReport report = run(request);
    QCOMPARE(report.verdict, Verdict::HeldBack);
    QCOMPARE(nameOf(report.outcome.id), u"held-back"_s);
    QCOMPARE(report.outcome.facts.value(Fact::Host), server.address());
    QCOMPARE(report.outcome.facts.value(Fact::AccountHost), u"r.com"_s);
    QCOMPARE(server.connections(), 0);
    QCOMPARE(statesOf(report), u"pwnnnnnnnnn"_s);
    CheckSettings settings = patient();
    settings.allowedHosts = {server.address()};
    QCOMPARE(run(request, settings).verdict, Verdict::Pullable);
}

void TestRegistryCheck::onlyListedHostsAreConnectedTo()
{
    const LoopbackServer server({image()});
    CheckSettings settings = patient();
    settings.onlyHosts = {u"127.0.0.1:1"_s};
    const CheckReport report = run(requestFor(server.address()), settings);
    QCOMPARE(nameOf(report.outcome.id), u"host-blocked"_s);
    QCOMPARE(report.verdict, Verdict::Unknown);
    QCOMPARE(server.connections(), 0);
    settings.onlyHosts = {server.address()};
    QCOMPARE(run(requestFor(server.address()), settings).verdict, Verdict::Pullable);
}

void TestRegistryCheck::theServersWordsAreSafe()
{
    const QByteArray body = R"({"errors":[{"code":"DENIED","message":"go \u202eaway, )" + secret.toUtf8() +
                            R"(, eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJvcCJ9.c2lnbmF0dXJlMTIzNDU2"}]})";
    const LoopbackServer server({basic(), ServerAnswer::head(403), ServerAnswer::http(403, {}, body)});
    const CheckReport report = run(requestFor(server.address()));
    QCOMPARE(nameOf(report.outcome.id), u"denied"_s);
    QCOMPARE(report.server->status, 403);
    QCOMPARE(report.server->request, u"GET http://"_s + server.address() + u"/v2/sf/app/manifests/v1"_s);
    QCOMPARE(report.server->errors.front().message, u"go \\u202eaway, ***, …"_s);
}

void TestRegistryCheck::certificatesAreExplained_data()
{
    QTest::addColumn<CertificateWish>("wish");
    QTest::addColumn<MessageId>("outcome");
    QTest::addColumn<Fact>("fact");
    QTest::addColumn<QString>("value");
    CertificateWish good;
    good.commonName = u"lab"_s;
    good.names = {u"IP:127.0.0.1"_s, u"DNS:lab.test"_s};
    CertificateWish other = good;
    other.names = {u"DNS:other.test"_s};
    CertificateWish expired = good;
    expired.validFromDays = -20;
    expired.validToDays = -10;
    CertificateWish stranger = good;
    stranger.signer = CertificateWish::Signer::Stranger;
    CertificateWish self = good;
    self.signer = CertificateWish::Signer::Itself;
    CertificateWish nameless = good;
    nameless.commonName = u"127.0.0.1"_s;
    nameless.names.clear();
    QTest::newRow("good") << good << MessageId::PullableAnonymous << Fact::Host << QString();
    QTest::newRow("for another host") << other << MessageId::WrongHost << Fact::Names << u"other.test"_s;
    QTest::newRow("expired") << expired << MessageId::Expired << Fact::Date
                             << QDate::currentDate().addDays(-10).toString(Qt::ISODate);
    QTest::newRow("signed by a stranger") << stranger << MessageId::UnknownCa << Fact::Host << u"127.0.0.1"_s;
    QTest::newRow("signed by itself") << self << MessageId::SelfSigned << Fact::Host << u"127.0.0.1"_s;
    QTest::newRow("a common name only") << nameless << MessageId::CnOnly << Fact::Host << u"127.0.0.1"_s;
}

void TestRegistryCheck::certificatesAreExplained()
{
    QFETCH(CertificateWish, wish);
    QFETCH(MessageId, outcome);
    QFETCH(Fact, fact);
    QFETCH(QString, value);
    static Certificates certificates;
    Certificates::loadSystemAuthorities();
    const Identity identity = certificates.make(wish);
    ServerOptions options;
    options.chain = identity.chain;
    options.key = identity.key;
    const LoopbackServer server(
        [](const ServerRequest &request) {
            return request.target == "/v2/" ? ServerAnswer::http(200)
                                            : ServerAnswer::http(200, {imageType}, R"({"config":{}})");
        },
        options);
    // runc speaks plain http with loopback, so runp stands for both
    CheckRequest request = requestFor(server.address(), false);
    request.runtime = Runtime::Runp;
    CheckSettings settings = patient();
    settings.extraAuthorities = {certificates.authority()};
    const CheckReport report = run(request, settings);
    QCOMPARE(nameOf(report.outcome.id), nameOf(outcome));
    const TraceStep &tls = report.steps[static_cast<std::size_t>(StepKind::Tls)];
    const bool good = report.verdict == Verdict::Pullable;
    QCOMPARE(tls.state, good ? StepState::Passed : StepState::Failed);
    if (good) {
        QVERIFY(!tls.detail->facts.value(Fact::Date).isEmpty());
        QVERIFY(tls.detail->facts.value(Fact::Version).startsWith(u"TLSv1."));
    }
    if (!value.isEmpty()) {
        QCOMPARE(report.outcome.facts.value(fact), value);
    }
}

QTEST_GUILESS_MAIN(TestRegistryCheck)
#include "tst_registrycheck.moc"
