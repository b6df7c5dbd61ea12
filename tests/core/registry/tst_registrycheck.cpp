#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include "core/registry/registrycheck.h"
#include "tests/support/certificates.h"
#include "tests/support/loopbackserver.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

/// The check over real sockets, against scripted servers: steps, deadlines, signals, and where the password went.
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
    void theDeadlineEndsAServerThatDrips();
    void theDeadlineIsForTheWholeCheck();
    void aClosedConnectionIsAskedOnceMore();
    void signalsComeOnceAndNeverFromInside();
    void cancellingEndsAtOnce_data();
    void cancellingEndsAtOnce();
    void destroyingIsSilent_data();
    void destroyingIsSilent();
    void aReceiverMayDestroyTheCheck_data();
    void aReceiverMayDestroyTheCheck();
    void onlyListedHostsAreConnectedTo();
    void theServersWordsAreSafe();
    void certificatesAreExplained_data();
    void certificatesAreExplained();
};

namespace {

const QByteArray imageType = "Content-Type: application/vnd.oci.image.manifest.v1+json";
const QByteArray digest = "Docker-Content-Digest: sha256:" + QByteArray(64, 'a');
const QString secret = u"p\u00e4ss+w\u00f6rd/42"_s;

ServerAnswer image()
{
    return ServerAnswer::head(200, {imageType, digest}, "0123456789");
}

ServerAnswer basic()
{
    return ServerAnswer::head(401, {R"(WWW-Authenticate: Basic realm="r")"});
}

ServerAnswer bearer(const QString &realm)
{
    return ServerAnswer::head(
        401, {"WWW-Authenticate: Bearer realm=\"http://" + realm.toLatin1() + "/token\",service=\"s\""});
}

CheckRequest requestFor(const QString &host, bool withAccount = true)
{
    CheckRequest request;
    request.domain = host;
    request.endpointHost = host;
    request.repository = u"sf/app"_s;
    request.reference = u"v1"_s;
    request.address = host + u"/sf/app:v1"_s;
    if (withAccount) {
        request.account = Account{u"op"_s, Secret(secret)};
    }
    return request;
}

CheckSettings patient()
{
    using namespace std::chrono_literals;
    CheckSettings settings;
    settings.firstByte = 200ms;
    settings.total = 5s;
    return settings;
}

CheckReport run(const CheckRequest &request, const CheckSettings &settings = patient())
{
    RegistryCheck check(request, settings);
    QSignalSpy finished(&check, &RegistryCheck::finished);
    check.start();
    return finished.wait() ? finished.first().first().value<CheckReport>() : CheckReport();
}

QString statesOf(const CheckReport &report)
{
    QString text;
    for (const TraceStep &step : report.steps) {
        text += nameOf(step.state)[0];
    }
    return text;
}

/// All forms in which the password can stand on the wire.
bool holdsPassword(const QByteArray &bytes)
{
    const QByteArray raw = secret.toUtf8();
    return bytes.contains(raw) || bytes.contains(raw.toPercentEncoding()) ||
           bytes.contains(QByteArray("op:" + raw).toBase64());
}

int submissionsTo(const LoopbackServer &server)
{
    int count = 0;
    for (const ServerRequest &request : server.requests()) {
        count += holdsPassword(request.raw) ? 1 : 0;
    }
    return count;
}

using Script = std::vector<ServerAnswer>;

} // namespace

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

void TestRegistryCheck::theDeadlineEndsAServerThatDrips()
{
    const LoopbackServer server(
        {ServerAnswer::drip("HTTP/1.1 200 OK\r\nX: " + QByteArray(10000, 'x'), 1, std::chrono::milliseconds(20))});
    CheckSettings settings = patient();
    settings.total = std::chrono::milliseconds(150);
    QElapsedTimer timer;
    timer.start();
    const CheckReport report = run(requestFor(server.address()), settings);
    QCOMPARE(nameOf(report.outcome.id), u"stalled-answer"_s);
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(report.steps[static_cast<std::size_t>(StepKind::Manifest)].state, StepState::Failed);
}

void TestRegistryCheck::theDeadlineIsForTheWholeCheck()
{
    ServerAnswer slow = basic();
    slow.pieceSize = slow.bytes.size() - 1;
    slow.pieceEvery = std::chrono::milliseconds(120);
    const LoopbackServer server({slow, ServerAnswer::silence()});
    CheckSettings settings = patient();
    settings.firstByte = std::chrono::seconds(5);
    settings.total = std::chrono::milliseconds(400);
    const CheckReport report = run(requestFor(server.address()), settings);
    QCOMPARE(nameOf(report.outcome.id), u"silent"_s);
    QCOMPARE(report.requests, 2);
    QVERIFY2(report.ms < 600, qPrintable(QString::number(report.ms)));
}

void TestRegistryCheck::aClosedConnectionIsAskedOnceMore()
{
    int asked = 0;
    const LoopbackServer server([&asked](const ServerRequest &request) {
        ++asked;
        if (request.header("Authorization").isEmpty()) {
            return basic();
        }
        // the first try on the old connection is dropped without a byte
        return asked == 2 ? ServerAnswer::close() : image();
    });
    const CheckReport report = run(requestFor(server.address()));
    QCOMPARE(nameOf(report.outcome.id), u"pullable"_s);
    QCOMPARE(report.requests, 3);
    QCOMPARE(server.connections(), 2);
}

void TestRegistryCheck::signalsComeOnceAndNeverFromInside()
{
    const LoopbackServer server({image()});
    RegistryCheck check(requestFor(server.address()), patient());
    QSignalSpy entered(&check, &RegistryCheck::entered);
    QSignalSpy stepped(&check, &RegistryCheck::stepped);
    QSignalSpy finished(&check, &RegistryCheck::finished);
    check.start();
    QCOMPARE(entered.count() + stepped.count() + finished.count(), 0);
    QVERIFY(finished.wait());
    const qsizetype steps = stepped.count();
    check.cancel();
    QVERIFY(!finished.wait(50));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(stepped.count(), steps);
}

void TestRegistryCheck::cancellingEndsAtOnce_data()
{
    QTest::addColumn<bool>("afterTheRequest");
    QTest::newRow("before the first event") << false;
    QTest::newRow("while the server is silent") << true;
}

void TestRegistryCheck::cancellingEndsAtOnce()
{
    QFETCH(bool, afterTheRequest);
    const LoopbackServer server({ServerAnswer::silence()});
    CheckSettings settings = patient();
    settings.firstByte = std::chrono::seconds(5);
    RegistryCheck check(requestFor(server.address()), settings);
    QSignalSpy finished(&check, &RegistryCheck::finished);
    check.start();
    if (afterTheRequest) {
        QTRY_COMPARE(server.requests().size(), 1);
    }
    check.cancel();
    QCOMPARE(finished.count(), 0);
    QVERIFY(finished.wait(500));
    const auto report = finished.first().first().value<CheckReport>();
    QCOMPARE(report.outcome.id, MessageId::Cancelled);
    QCOMPARE(report.verdict, Verdict::Unknown);
    QCOMPARE(report.steps.size(), std::size_t(11));
    QVERIFY(!finished.wait(50));
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestRegistryCheck::destroyingIsSilent_data()
{
    cancellingEndsAtOnce_data();
}

void TestRegistryCheck::destroyingIsSilent()
{
    QFETCH(bool, afterTheRequest);
    const LoopbackServer server({ServerAnswer::silence()});
    auto check = std::make_unique<RegistryCheck>(requestFor(server.address()), patient());
    int finished = 0;
    connect(check.get(), &RegistryCheck::finished, this, [&finished] { ++finished; });
    check->start();
    if (afterTheRequest) {
        QTRY_COMPARE(server.requests().size(), 1);
    }
    check.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(finished, 0);
}

void TestRegistryCheck::aReceiverMayDestroyTheCheck_data()
{
    QTest::addColumn<QString>("signal");
    QTest::newRow("when a step begins") << u"entered"_s;
    QTest::newRow("when a step ends") << u"stepped"_s;
    QTest::newRow("when all ends") << u"finished"_s;
}

void TestRegistryCheck::aReceiverMayDestroyTheCheck()
{
    QFETCH(QString, signal);
    const LoopbackServer server({image()});
    QPointer<RegistryCheck> check = new RegistryCheck(requestFor(server.address()), patient());
    const auto destroy = [&check] {
        delete check.data();
    };
    if (signal == u"entered") {
        connect(check.data(), &RegistryCheck::entered, this, destroy);
    } else if (signal == u"stepped") {
        connect(check.data(), &RegistryCheck::stepped, this, destroy);
    } else {
        connect(check.data(), &RegistryCheck::finished, this, destroy);
    }
    check->start();
    QTRY_VERIFY(check.isNull());
    QTRY_COMPARE(server.openConnections(), 0);
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
