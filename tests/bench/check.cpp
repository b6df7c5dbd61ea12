// One cold check against `skopeo inspect` and against the same requests by `curl`, on loopback with TLS and a token;
// how many requests a check sends; and how long 500 references of one registry take when each answer takes 20 ms.
//
// The cold check is runp's, because runc speaks plain HTTP with loopback; both send three requests here.
#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QSet>

#include <algorithm>
#include <cstdio>

#include "core/registry/checkqueue.h"
#include "core/registry/registrycheck.h"
#include "tests/support/certificates.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/program.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray imageType = "application/vnd.docker.distribution.manifest.v2+json";

QByteArray digestOf(const QByteArray &bytes)
{
    return "sha256:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

const QByteArray config =
    R"({"architecture":"amd64","os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":[]}})";
const QByteArray manifest = R"({"schemaVersion":2,"mediaType":")" + imageType +
                            R"(","config":{"mediaType":"application/vnd.docker.container.image.v1+json","size":)" +
                            QByteArray::number(config.size()) + R"(,"digest":")" + digestOf(config) +
                            R"("},"layers":[]})";

enum class Asks { Nothing, Basic, Token };

/// A registry with one image in every repository, and its token server.
ServerAnswer answer(Asks asks, const QByteArray &origin, const ServerRequest &request)
{
    if (request.target.startsWith("/token")) {
        return ServerAnswer::http(200, {"Content-Type: application/json"},
                                  R"({"token":"t","access_token":"t","expires_in":300})");
    }
    const QByteArray version = "Docker-Distribution-Api-Version: registry/2.0";
    if (asks != Asks::Nothing && request.header("Authorization").isEmpty()) {
        const QByteArray challenge = asks == Asks::Basic
                                         ? QByteArray(R"(Basic realm="r")")
                                         : QByteArray("Bearer realm=\"" + origin + "/token\",service=\"s\"");
        return ServerAnswer::head(401, {version, "WWW-Authenticate: " + challenge});
    }
    if (request.target.contains("/blobs/")) {
        return ServerAnswer::http(200, {version, "Content-Type: application/octet-stream"}, config);
    }
    if (request.target == "/v2/") {
        return ServerAnswer::http(200, {version});
    }
    const QList<QByteArray> headers = {version, "Content-Type: " + imageType,
                                       "Docker-Content-Digest: " + digestOf(manifest)};
    return request.method == "HEAD" ? ServerAnswer::head(200, headers, manifest)
                                    : ServerAnswer::http(200, headers, manifest);
}

std::unique_ptr<LoopbackServer> serve(Asks asks, std::chrono::milliseconds latency = {},
                                      const ServerOptions &options = {})
{
    auto origin = std::make_shared<QByteArray>();
    auto server = std::make_unique<LoopbackServer>(
        [asks, origin, latency](const ServerRequest &request) {
            ServerAnswer given = answer(asks, *origin, request);
            if (latency.count() > 0) {
                given.pieceSize = given.bytes.size();
                given.pieceEvery = latency;
            }
            return given;
        },
        options);
    *origin = (options.chain.isEmpty() ? "http://" : "https://") + server->address().toLatin1();
    return server;
}

struct Contender {
    Program program;
    QStringList arguments;
    std::vector<double> times = {};
    qsizetype requests = 0;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

bool measureColdCheck(const QString &cli)
{
    Certificates certificates;
    CertificateWish wish;
    wish.names = {u"IP:127.0.0.1"_s};
    const Identity identity = certificates.make(wish);
    ServerOptions options;
    options.chain = identity.chain;
    options.key = identity.key;
    const std::unique_ptr<LoopbackServer> server = serve(Asks::Token, {}, options);
    const QString origin = u"https://"_s + server->address();
    QTemporaryDir folder;
    QFile::copy(certificates.authorityFile(), folder.filePath(u"ca.crt"_s));
    const Program files{cli};
    const QString file =
        files.write("image:\n  defaultRegistry: lab\n  registries:\n    - name: lab\n      endpoint: " +
                    server->address().toLatin1() + "/sf\n      username: op\n      password: secret\n");
    Contender contenders[] = {
        {Program(cli),
         {u"check"_s, u"-c"_s, file, u"--runtime"_s, u"runp"_s, u"--ca"_s, certificates.authorityFile(), u"--json"_s,
          u"sf/app:v1"_s}},
        {Program(u"skopeo"_s),
         {u"inspect"_s, u"--no-tags"_s, u"--cert-dir"_s, folder.path(), u"--creds"_s, u"op:secret"_s,
          QString(u"docker://"_s + server->address() + u"/sf/app:v1")}},
        {Program(u"curl"_s),
         {u"-s"_s, u"--cacert"_s, certificates.authorityFile(), QString(origin + u"/v2/"), u"--next"_s, u"-s"_s,
          u"--cacert"_s, certificates.authorityFile(), u"-u"_s, u"op:secret"_s, QString(origin + u"/token?service=s"),
          u"--next"_s, u"-s"_s, u"--cacert"_s, certificates.authorityFile(), u"-H"_s, u"Authorization: Bearer t"_s,
          QString(origin + u"/v2/sf/app/manifests/v1")}},
    };
    constexpr int runs = 21;
    for (int run = 0; run < runs; ++run) {
        for (Contender &contender : contenders) { // in turn, so that the machine's load falls on all
            const qsizetype before = server->requests().size();
            QElapsedTimer timer;
            timer.start();
            const Run done = contender.program.run(contender.arguments);
            contender.times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            contender.requests = server->requests().size() - before;
            if (done.code != 0) {
                std::printf("%s failed: %s%s\n", qPrintable(contender.program.path()), done.output.constData(),
                            done.errors.constData());
                return false;
            }
        }
    }
    const double own = median(contenders[0].times);
    const double skopeo = median(contenders[1].times);
    const double curl = median(contenders[2].times);
    std::printf("one cold check, TLS and a token, loopback   %.1f ms (%lld requests)\n", own,
                static_cast<long long>(contenders[0].requests));
    std::printf("  skopeo inspect --no-tags   %.1f ms (%lld requests): %.2f x its time (target 0.6)\n", skopeo,
                static_cast<long long>(contenders[1].requests), own / skopeo);
    std::printf("  curl, the same requests    %.1f ms (%lld requests): %.2f x its time (target 1.3)\n", curl,
                static_cast<long long>(contenders[2].requests), own / curl);
    return true;
}

CheckRequest requestFor(const LoopbackServer &server, const QString &tag, bool withAccount)
{
    CheckRequest request;
    request.domain = server.address();
    request.endpointHost = server.address();
    request.repository = u"sf/app"_s;
    request.reference = tag;
    request.address = server.address() + u"/sf/app:" + tag;
    if (withAccount) {
        request.account = Account{u"op"_s, Secret(u"secret"_s)};
    }
    return request;
}

/// Milliseconds that a batch takes; the number of pullable images in `pullable`.
double runBatch(const LoopbackServer &server, int count, int jobs, int &pullable)
{
    CheckQueue queue({}, jobs);
    pullable = 0;
    QEventLoop loop;
    QObject::connect(&queue, &CheckQueue::finished, &queue, [&pullable](int, const CheckReport &report) {
        pullable += report.verdict == Verdict::Pullable ? 1 : 0;
    });
    QObject::connect(&queue, &CheckQueue::idle, &loop, &QEventLoop::quit);
    for (int i = 0; i < count; ++i) {
        queue.add(requestFor(server, u"v%1"_s.arg(i), true));
    }
    QElapsedTimer timer;
    timer.start();
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void countRequests()
{
    struct Row {
        const char *name;
        Asks asks;
        bool withAccount;
        int containerd; ///< facts/registry.md 3.1, measured with containerd 1.7.28's resolver
    };
    constexpr Row rows[] = {
        {"anonymous", Asks::Nothing, false, 1}, {"Basic", Asks::Basic, true, 2}, {"token", Asks::Token, true, 3}};
    for (const Row &row : rows) {
        const std::unique_ptr<LoopbackServer> server = serve(row.asks);
        RegistryCheck check(requestFor(*server, u"v1"_s, row.withAccount), {});
        QEventLoop loop;
        int sent = 0;
        QObject::connect(&check, &RegistryCheck::finished, &loop, [&](const CheckReport &report) {
            sent = report.requests;
            loop.quit();
        });
        check.start();
        loop.exec();
        std::printf("requests of a check, %-10s %d (containerd's resolver: %d)\n", row.name, sent, row.containerd);
    }
    std::printf("  an index costs one GET more, for its platforms; containerd sends it when it pulls\n");
}

long long statusOf(const char *name)
{
    QFile file(u"/proc/self/status"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(name)) {
                return line.mid(line.indexOf(':') + 1).trimmed().split(' ').front().toLongLong();
            }
        }
    }
    return 0;
}

/// How soon 10,000 references that a silent server keeps waiting are let go; nothing may wait for a deadline.
void measureCancel()
{
    const LoopbackServer server([](const ServerRequest &) { return ServerAnswer::silence(); });
    CheckQueue queue({});
    constexpr int images = 10'000;
    for (int i = 0; i < images; ++i) {
        queue.add(requestFor(server, u"v%1"_s.arg(i), true));
    }
    QEventLoop loop;
    QObject::connect(&server, &LoopbackServer::requested, &loop, &QEventLoop::quit);
    loop.exec();
    QObject::connect(&queue, &CheckQueue::idle, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    queue.cancelAll();
    loop.exec();
    std::printf("stopping %d references that a silent server keeps waiting   %lld ms (target 200)\n", images,
                static_cast<long long>(timer.elapsed()));
}

void measureBatches()
{
    using namespace std::chrono_literals;
    constexpr int images = 500;
    constexpr int perHost = 2; // what the queue allows itself
    constexpr double latency = 20;
    {
        const std::unique_ptr<LoopbackServer> server = serve(Asks::Token, 20ms);
        int pullable = 0;
        const double took = runBatch(*server, images, perHost, pullable);
        const double limit = images * latency / perHost;
        std::printf("%d references, 20 ms each, %d at a time   %.0f ms, %lld requests, %d pullable: %.2f x the limit "
                    "of %.0f ms (target 1.3)\n",
                    images, perHost, took, static_cast<long long>(server->requests().size()), pullable, took / limit,
                    limit);
    }
    // the server of this process keeps its requests: its share is said beside
    for (const int count : {500, 10'000}) {
        const long long before = statusOf("VmRSS");
        const std::unique_ptr<LoopbackServer> server = serve(Asks::Token);
        int pullable = 0;
        const double took = runBatch(*server, count, perHost, pullable);
        long long kept = 0;
        for (const ServerRequest &request : server->requests()) {
            kept += request.raw.size() + request.target.size() + request.body.size() + 200;
        }
        std::printf("%6d references without latency   %.0f ms, %.2f ms each; memory grew by %lld KiB, of which the "
                    "test server keeps some %lld KiB\n",
                    count, took, took / count, statusOf("VmRSS") - before, kept / 1024);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::printf("Usage: bench_check PATH-OF-kuscia-image\n");
        return 2;
    }
    const bool measured = measureColdCheck(QString::fromLocal8Bit(argv[1]));
    countRequests();
    measureBatches();
    measureCancel();
    return measured ? 0 : 1;
}
