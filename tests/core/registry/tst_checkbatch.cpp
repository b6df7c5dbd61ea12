#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include "core/registry/checkqueue.h"
#include "tests/support/certificates.h"
#include "tests/support/loopbackserver.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

/// What the checks of one batch share, and what they must not.
class TestCheckBatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyImagesOfARegistryCostOneRequestEach_data();
    void manyImagesOfARegistryCostOneRequestEach();
    void aTokenIsForItsRepositoryAlone();
    void aPasswordIsForTheRepositoriesThatAskForIt();
    void accountsShareNothing();
    void proxiesShareNothing();
    void aRefusedTokenIsForgotten();
    void aRefusedPasswordIsNotSentTwice();
    void aClosedConnectionIsReplaced();
    void theStepsOfASharedSignInAreAllThere();
    void nothingIsKeptWhenIdle();
    void cancellingTenThousandIsQuick();
};

namespace {

const QByteArray imageType = "Content-Type: application/vnd.oci.image.manifest.v1+json";
const QByteArray digest = "Docker-Content-Digest: sha256:" + QByteArray(64, 'a');

ServerAnswer image()
{
    return ServerAnswer::head(200, {imageType, digest}, "0123456789");
}

CheckRequest requestFor(const QString &host, const QString &repository, const QString &tag, const QString &user = {})
{
    CheckRequest request;
    request.domain = host;
    request.endpointHost = host;
    request.repository = repository;
    request.reference = tag;
    request.address = host + u'/' + repository + u':' + tag;
    if (!user.isEmpty()) {
        request.account = Account{user, Secret(user + u" secret")};
    }
    return request;
}

QByteArray basicOf(const QString &user)
{
    return "Basic " + QString(user + u':' + user + u" secret").toUtf8().toBase64();
}

/// A registry and its token server in one: "open" asks for nothing, "basic" and "bearer" for that. A token names the
/// scope it is for, and who asked.
ServerAnswer registry(const QByteArray &kind, const ServerRequest &request, const QByteArray &host)
{
    if (request.target.startsWith("/token")) {
        const QByteArray asked = request.target + request.body;
        const QByteArray scope = asked.mid(asked.indexOf("scope="));
        return ServerAnswer::http(200, {}, R"({"access_token":")" + scope.toHex() + R"("})");
    }
    const QByteArray sent = request.header("Authorization");
    if (kind == "open" || (kind == "basic" && sent.startsWith("Basic ")) || sent.startsWith("Bearer ")) {
        return request.method == "HEAD" ? image() : ServerAnswer::http(200, {imageType}, R"({"config":{}})");
    }
    return ServerAnswer::head(
        401, {kind == "basic" ? QByteArray(R"(WWW-Authenticate: Basic realm="r")")
                              : "WWW-Authenticate: Bearer realm=\"http://" + host + R"(/token",service="s")"});
}

std::unique_ptr<LoopbackServer> serve(const QByteArray &kind)
{
    auto address = std::make_shared<QByteArray>();
    auto server = std::make_unique<LoopbackServer>(
        [kind, address](const ServerRequest &request) { return registry(kind, request, *address); });
    *address = server->address().toLatin1();
    return server;
}

int countOf(const LoopbackServer &server, const QByteArray &name, const QByteArray &value)
{
    int count = 0;
    for (const ServerRequest &request : server.requests()) {
        count += request.header(name) == value ? 1 : 0;
    }
    return count;
}

/// Adds all, waits for the end; the reports in the order of the tickets.
std::vector<CheckReport> run(CheckQueue &queue, const std::vector<CheckRequest> &requests)
{
    QSignalSpy idle(&queue, &CheckQueue::idle);
    QMap<int, CheckReport> ended;
    const auto connection =
        QObject::connect(&queue, &CheckQueue::finished, &queue,
                         [&ended](int ticket, const CheckReport &report) { ended.insert(ticket, report); });
    for (const CheckRequest &request : requests) {
        queue.add(request);
    }
    const bool hasEnded = idle.wait(30000);
    QObject::disconnect(connection);
    return hasEnded ? std::vector<CheckReport>(ended.cbegin(), ended.cend()) : std::vector<CheckReport>();
}

} // namespace

void TestCheckBatch::manyImagesOfARegistryCostOneRequestEach_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<Runtime>("runtime");
    QTest::addColumn<bool>("withAccount");
    QTest::addColumn<int>("firstCost"); ///< requests beyond one each
    QTest::newRow("a public registry") << QByteArray("open") << Runtime::Runc << false << 0;
    QTest::newRow("Basic") << QByteArray("basic") << Runtime::Runc << true << 1;
    QTest::newRow("a token") << QByteArray("bearer") << Runtime::Runc << true << 2;
    // both of the two that begin at once learn it for themselves
    QTest::newRow("a token without an account") << QByteArray("bearer") << Runtime::Runc << false << 4;
    QTest::newRow("runp, Basic") << QByteArray("basic") << Runtime::Runp << true << 2;
    QTest::newRow("runp, a token") << QByteArray("bearer") << Runtime::Runp << true << 3;
}

void TestCheckBatch::manyImagesOfARegistryCostOneRequestEach()
{
    QFETCH(QByteArray, kind);
    QFETCH(Runtime, runtime);
    QFETCH(bool, withAccount);
    QFETCH(int, firstCost);
    const std::unique_ptr<LoopbackServer> server = serve(kind);
    CheckSettings settings;
    settings.tls = std::chrono::milliseconds(200); // runp asks by https first, and nobody answers that
    CheckQueue queue(settings);
    std::vector<CheckRequest> requests;
    constexpr int images = 50;
    for (int i = 0; i < images; ++i) {
        requests.push_back(
            requestFor(server->address(), u"sf/app"_s, u"v%1"_s.arg(i), withAccount ? u"op"_s : QString()));
        requests.back().runtime = runtime;
    }
    const std::vector<CheckReport> reports = run(queue, requests);
    QCOMPARE(reports.size(), std::size_t(images));
    for (const CheckReport &report : reports) {
        QCOMPARE(nameOf(report.outcome.id), withAccount ? u"pullable"_s : u"pullable-anonymous"_s);
    }
    QVERIFY2(server->requests().size() <= images + firstCost, qPrintable(QString::number(server->requests().size())));
    // two at a time, one more for a POST, and runp's first try is https
    QVERIFY2(server->connections() <= 4, qPrintable(QString::number(server->connections())));
    // an account is never carried where an anonymous question would do
    QCOMPARE(countOf(*server, "Authorization", basicOf(u"op"_s)) > 0, kind == "basic" || runtime == Runtime::Runp);
}

void TestCheckBatch::aTokenIsForItsRepositoryAlone()
{
    const std::unique_ptr<LoopbackServer> server = serve("bearer");
    CheckQueue queue({});
    const QString host = server->address();
    run(queue, {requestFor(host, u"sf/one"_s, u"v1"_s, u"op"_s), requestFor(host, u"sf/one"_s, u"v2"_s, u"op"_s),
                requestFor(host, u"sf/two"_s, u"v1"_s, u"op"_s), requestFor(host, u"sf/two"_s, u"v2"_s, u"op"_s)});
    for (const ServerRequest &request : server->requests()) {
        const QByteArray sent = request.header("Authorization");
        if (request.target.startsWith("/v2/") && !sent.isEmpty()) {
            const QByteArray scope = QByteArray::fromPercentEncoding(QByteArray::fromHex(sent.mid(7)));
            const QByteArray repository = request.target.mid(4, 6);
            const QByteArray wanted = "repository:" + repository + ":pull";
            QVERIFY2(scope.contains(wanted), scope.constData());
        }
    }
}

void TestCheckBatch::aPasswordIsForTheRepositoriesThatAskForIt()
{
    // one registry, where sf/open is for everybody
    const LoopbackServer server([](const ServerRequest &request) {
        return registry(request.target.startsWith("/v2/sf/open/") ? "open" : "basic", request, {});
    });
    CheckQueue queue({}, 1);
    const QString host = server.address();
    const std::vector<CheckReport> reports =
        run(queue, {requestFor(host, u"sf/one"_s, u"v1"_s, u"op"_s), requestFor(host, u"sf/open"_s, u"v1"_s, u"op"_s),
                    requestFor(host, u"sf/one"_s, u"v2"_s, u"op"_s), requestFor(host, u"sf/two"_s, u"v1"_s, u"op"_s)});
    QCOMPARE(reports.size(), std::size_t(4));
    QStringList sent;
    for (const ServerRequest &request : server.requests()) {
        const bool hasPassword = request.raw.contains(basicOf(u"op"_s));
        sent << QString::fromLatin1(request.target.mid(4)) + (hasPassword ? u" with"_s : QString());
    }
    // containerd asks each image without the account first, twice as often as this at most
    QCOMPARE(sent,
             QStringList({u"sf/one/manifests/v1"_s, u"sf/one/manifests/v1 with"_s, u"sf/open/manifests/v1"_s,
                          u"sf/one/manifests/v2 with"_s, u"sf/two/manifests/v1"_s, u"sf/two/manifests/v1 with"_s}));
    QCOMPARE(nameOf(reports[1].outcome.id), u"pullable-anonymous"_s);
    QVERIFY(reports[1].user.isEmpty());
}

void TestCheckBatch::accountsShareNothing()
{
    const std::unique_ptr<LoopbackServer> server = serve("bearer");
    CheckQueue queue({});
    const QString host = server->address();
    const std::vector<CheckReport> reports =
        run(queue, {requestFor(host, u"sf/app"_s, u"v1"_s, u"anna"_s), requestFor(host, u"sf/app"_s, u"v2"_s, u"ben"_s),
                    requestFor(host, u"sf/app"_s, u"v3"_s)});
    QCOMPARE(reports.size(), std::size_t(3));
    QHash<int, QByteArrayList> usersOn; // by connection
    int tokens = 0;
    for (const ServerRequest &request : server->requests()) {
        tokens += request.target.startsWith("/token") ? 1 : 0;
        for (const QByteArray user : {"anna", "ben"}) {
            const QByteArray field = "username=" + user;
            if (request.body.contains(field) && !usersOn[request.connection].contains(user)) {
                usersOn[request.connection].append(user);
            }
        }
    }
    QCOMPARE(tokens, 3);
    for (const QByteArrayList &users : std::as_const(usersOn)) {
        QCOMPARE(users.size(), 1);
    }
}

void TestCheckBatch::proxiesShareNothing()
{
    // https, so that the proxy is used, to a port where nobody speaks: only who connects matters
    const LoopbackServer first(std::vector<ServerAnswer>{});
    const LoopbackServer second(std::vector<ServerAnswer>{});
    CheckSettings settings;
    settings.firstByte = settings.connect = std::chrono::milliseconds(200);
    CheckQueue queue(settings);
    CheckRequest one = requestFor(u"registry.test"_s, u"sf/app"_s, u"v1"_s);
    CheckRequest two = requestFor(u"registry.test"_s, u"sf/app"_s, u"v2"_s);
    one.httpProxy = u"http://"_s + first.address();
    two.httpProxy = u"http://"_s + second.address();
    const std::vector<CheckReport> reports = run(queue, {one, two});
    QCOMPARE(reports.size(), std::size_t(2));
    QCOMPARE(first.connections(), 1);
    QCOMPARE(second.connections(), 1);
}

void TestCheckBatch::aRefusedTokenIsForgotten()
{
    // each token is good for three questions
    auto address = std::make_shared<QByteArray>();
    auto left = std::make_shared<int>(0);
    auto issued = std::make_shared<int>(0);
    const LoopbackServer server([=](const ServerRequest &request) {
        if (request.target.startsWith("/token")) {
            *left = 3;
            return ServerAnswer::http(200, {}, R"({"access_token":"t)" + QByteArray::number(++*issued) + R"("})");
        }
        if (request.header("Authorization") == "Bearer t" + QByteArray::number(*issued) && (*left)-- > 0) {
            return image();
        }
        return ServerAnswer::head(401, {"WWW-Authenticate: Bearer realm=\"http://" + *address + "/token\""});
    });
    *address = server.address().toLatin1();
    CheckQueue queue({}, 1);
    std::vector<CheckRequest> requests;
    for (int i = 0; i < 9; ++i) {
        requests.push_back(requestFor(server.address(), u"sf/app"_s, u"v%1"_s.arg(i), u"op"_s));
    }
    for (const CheckReport &report : run(queue, requests)) {
        QCOMPARE(nameOf(report.outcome.id), u"pullable"_s);
    }
    QCOMPARE(*issued, 3);
}

void TestCheckBatch::aRefusedPasswordIsNotSentTwice()
{
    // accepted at first, then not any more: somebody has changed it meanwhile
    auto submissions = std::make_shared<int>(0);
    const LoopbackServer server([=](const ServerRequest &request) {
        const bool isSent = request.header("Authorization") == basicOf(u"op"_s);
        *submissions += isSent ? 1 : 0;
        return isSent && *submissions <= 2 ? image()
                                           : ServerAnswer::head(401, {R"(WWW-Authenticate: Basic realm="r")"});
    });
    CheckQueue queue({}, 1);
    std::vector<CheckRequest> requests;
    for (int i = 0; i < 6; ++i) {
        requests.push_back(requestFor(server.address(), u"sf/app"_s, u"v%1"_s.arg(i), u"op"_s));
    }
    const std::vector<CheckReport> reports = run(queue, requests);
    QCOMPARE(nameOf(reports.at(2).outcome.id), u"wrong-basic"_s);
    QCOMPARE(nameOf(reports.at(3).outcome.id), u"not-tested-same-password"_s);
    QCOMPARE(*submissions, 3);
}

void TestCheckBatch::aClosedConnectionIsReplaced()
{
    const LoopbackServer server([n = 0](const ServerRequest &) mutable {
        ServerAnswer answer = image();
        answer.then = ++n % 2 == 0 ? ServerAnswer::Then::Close : ServerAnswer::Then::KeepOpen;
        return answer;
    });
    CheckQueue queue({}, 1);
    std::vector<CheckRequest> requests;
    for (int i = 0; i < 8; ++i) {
        requests.push_back(requestFor(server.address(), u"sf/app"_s, u"v%1"_s.arg(i)));
    }
    for (const CheckReport &report : run(queue, requests)) {
        QCOMPARE(nameOf(report.outcome.id), u"pullable-anonymous"_s);
    }
    QCOMPARE(server.connections(), 4);
}

void TestCheckBatch::theStepsOfASharedSignInAreAllThere()
{
    const std::unique_ptr<LoopbackServer> server = serve("bearer");
    CheckQueue queue({}, 1);
    const std::vector<CheckReport> reports = run(queue, {requestFor(server->address(), u"sf/app"_s, u"v1"_s, u"op"_s),
                                                         requestFor(server->address(), u"sf/app"_s, u"v2"_s, u"op"_s)});
    QCOMPARE(reports.at(0).requests, 3);
    QCOMPARE(reports.at(1).requests, 1);
    QCOMPARE(reports.at(1).user, u"op"_s);
    for (const CheckReport &report : reports) {
        for (const TraceStep &step : report.steps) {
            QCOMPARE(step.state, step.kind == StepKind::Platforms ? StepState::NotReached : StepState::Passed);
        }
    }
    const TraceStep &connect = reports.at(1).steps.at(static_cast<std::size_t>(StepKind::Connect));
    QCOMPARE(connect.detail->id, MessageId::ConnectionReused);
}

void TestCheckBatch::nothingIsKeptWhenIdle()
{
    const std::unique_ptr<LoopbackServer> server = serve("bearer");
    CheckQueue queue({});
    const CheckRequest request = requestFor(server->address(), u"sf/app"_s, u"v1"_s, u"op"_s);
    run(queue, {request});
    QTRY_COMPARE(server->openConnections(), 0);
    QCOMPARE(run(queue, {request}).at(0).requests, 3);
}

void TestCheckBatch::cancellingTenThousandIsQuick()
{
    const LoopbackServer server([](const ServerRequest &) { return ServerAnswer::silence(); });
    CheckQueue queue({});
    int ended = 0;
    connect(&queue, &CheckQueue::finished, this, [&ended] { ++ended; });
    QSignalSpy idle(&queue, &CheckQueue::idle);
    for (int i = 0; i < 10000; ++i) {
        queue.add(requestFor(server.address(), u"sf/app"_s, u"v%1"_s.arg(i)));
    }
    QTRY_VERIFY(!server.requests().isEmpty());
    queue.cancelAll();
    QVERIFY(idle.wait()); // sooner than any deadline; how soon, tests/bench tells
    QCOMPARE(ended, 10000);
}

QTEST_GUILESS_MAIN(TestCheckBatch)
#include "tst_checkbatch.moc"
