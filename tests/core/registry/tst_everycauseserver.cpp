#include "tests/core/registry/causerows.h"
#include "tests/support/daemon.h"
#include "tests/support/dockerregistry.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

/// Causes of the server and of the image, each produced on loopback (facts/registry.md 6.5 and 6.7). Rows marked
/// "replayed" show what no program of Debian says, from the document that they name.
class TestEveryCauseServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void servers_data();
    void servers() { runCauseRow(); }
    void images_data();
    void images() { runCauseRow(); }

private:
    DockerRegistry m_registry;
};

namespace {

const QByteArray html = "Content-Type: text/html";

Produce answering(const Stage::Script &script)
{
    return [script](Stage &stage) {
        return stage.check(Stage::imageAt(stage.serve(script).address()));
    };
}

/// Debian's nginx with these lines in its server block.
Produce atNginx(const QByteArray &lines, const QByteArray &http = {})
{
    return [=](Stage &stage) {
        const std::unique_ptr<Daemon> nginx = Daemon::nginx("listen 127.0.0.1:@PORT@;\n" + lines, http);
        return stage.check(Stage::imageAt(nginx->address()));
    };
}

ServerAnswer manifest(const QByteArray &type, const QByteArray &digest = "sha256:" + QByteArray(64, 'a'))
{
    return ServerAnswer::head(200, {"Content-Type: " + type, "Docker-Content-Digest: " + digest}, "0123456789");
}

CheckRequest byDigest(const QString &host, char digit)
{
    CheckRequest request = Stage::imageAt(host);
    request.reference = u"sha256:"_s + QString(64, QLatin1Char(digit));
    return request;
}

} // namespace

void TestEveryCauseServer::initTestCase()
{
    QVERIFY2(m_registry.start(), qPrintable(m_registry.errorString()));
    QVERIFY(!m_registry.pushImage(u"sf/app"_s, u"v0"_s).isEmpty());
    QVERIFY(!m_registry.pushImageWithHistory(u"sf/app"_s, u"old"_s).isEmpty());
}

void TestEveryCauseServer::servers_data()
{
    addCauseColumns();
    causeRow("C43 a page of a hotel's network", MessageId::CaptivePortal,
             answering({ServerAnswer::head(200, {html}, "<html>"), ServerAnswer::http(200, {html}, "<html>")}));
    causeRow("C44 nginx with a website", MessageId::NotARegistry, atNginx("root @FOLDER@;"));
    causeRow("C45 nginx before a registry that is down", MessageId::BadGateway, [](Stage &stage) {
        return atNginx("location / { proxy_pass http://127.0.0.1:" + QByteArray::number(closedPort()) + "; }")(stage);
    });
    causeRow("C46 nginx that is in maintenance", MessageId::Unavailable,
             atNginx("location / { add_header Retry-After 30 always; return 503; }"));
    causeRow("C47 nginx before a registry that is silent", MessageId::GatewayTimeout, [](Stage &stage) {
        stage.settings.firstByte = std::chrono::seconds(3);
        const LoopbackServer &silent = stage.serve(Stage::Script{});
        return atNginx("location / { proxy_pass http://" + silent.address().toLatin1() +
                       "; proxy_read_timeout 1s; }")(stage);
    });
    causeRow("C48 an internal error", MessageId::ServerError, answering({ServerAnswer::head(500)}));
    causeRow("C49 nginx that counts requests", MessageId::RateLimit, [](Stage &stage) {
        const std::unique_ptr<Daemon> nginx =
            Daemon::nginx("listen 127.0.0.1:@PORT@;\nlocation / { limit_req zone=one; limit_req_status 429; }",
                          "limit_req_zone $server_name zone=one:1m rate=1r/m;");
        stage.check(Stage::imageAt(nginx->address()));
        return stage.check(Stage::imageAt(nginx->address()));
    });
    causeRow("C50 nginx that denies this address", MessageId::Waf, atNginx("location / { deny all; }"));
    causeRow(
        "C51 nginx that redirects in circles", MessageId::RedirectLoop,
        atNginx("location /a { return 302 /b; }\nlocation /b { return 302 /a; }\nlocation /v2 { return 302 /a; }"));
    causeRow("C52 a redirect to a host that wants a login of its own", MessageId::RedirectOtherHost, [](Stage &stage) {
        const LoopbackServer &stranger = stage.serve(Stage::Script{basicChallenge()});
        const LoopbackServer &server = stage.serve(Stage::Script{ServerAnswer::head(
            307, {"Location: http://" + stranger.address().toLatin1() + "/v2/sf/app/manifests/v1"})});
        return stage.check(Stage::imageAt(server.address(), true));
    });
    causeRow("C53 a redirect from https to http", MessageId::RedirectToHttp, [](Stage &stage) {
        const LoopbackServer &server = stage.serve(
            Stage::Script{ServerAnswer::head(301, {"Location: http://registry.test/v2/sf/app/manifests/v1"})},
            Stage::Trust::Nobody, Stage::speakingTls());
        return stage.check(Stage::imageAt(u"registry.test"_s + portOf(server), true));
    });
    causeRow("C54 nginx that refuses HEAD", MessageId::HeadRefused,
             atNginx("location / { if ($request_method = HEAD) { return 405; }\n"
                     "default_type application/vnd.oci.image.manifest.v1+json; return 200 '{\"config\":{}}'; }"));
    causeRow("C55 a server for other names", MessageId::Misrouted, answering({ServerAnswer::head(421)}));
}

void TestEveryCauseServer::images_data()
{
    addCauseColumns();
    const auto atRegistry = [this](const std::function<void(CheckRequest &)> &change) {
        return [this, change](Stage &stage) {
            CheckRequest request = Stage::imageAt(m_registry.host());
            change(request);
            return stage.check(request);
        };
    };
    causeRow("C76 docker-registry, without that tag", MessageId::TagMissing,
             atRegistry([](CheckRequest &request) { request.reference = u"v9"_s; }));
    causeRow("C77 docker-registry, without that repository", MessageId::RepoMissing,
             atRegistry([](CheckRequest &request) { request.repository = u"sf/nothing"_s; }));
    causeRow("C78 docker-registry, without that digest", MessageId::DigestMissing,
             atRegistry([](CheckRequest &request) { request.reference = u"sha256:"_s + QString(64, u'a'); }));
    causeRow("C79 docker-registry, which has no rule for capital letters", MessageId::Other404,
             atRegistry([](CheckRequest &request) { request.repository = u"SF/App"_s; }));
    // a gateway that takes our Accept for another
    const auto accepting = [this](const QByteArray &types, const QString &tag) {
        return [this, types, tag](Stage &stage) {
            const std::unique_ptr<Daemon> nginx =
                Daemon::nginx("listen 127.0.0.1:@PORT@;\nlocation / { proxy_pass http://" +
                              m_registry.host().toLatin1() + "; proxy_set_header Accept \"" + types + "\"; }");
            CheckRequest request = Stage::imageAt(nginx->address());
            request.reference = tag;
            return stage.check(request);
        };
    };
    causeRow("C80 docker-registry, made to write the first schema", MessageId::OldFormat,
             accepting("application/vnd.docker.distribution.manifest.v1+prettyjws", u"old"_s));
    causeRow("C80 the first schema without signatures (replayed: manual of image manifest V2, schema 1)",
             MessageId::OldFormat, answering({manifest("application/vnd.docker.distribution.manifest.v1+json")}));
    causeRow("C81 JSON that is no image", MessageId::NotAnImage, answering({manifest("application/json")}));
    const QByteArray image = "application/vnd.oci.image.manifest.v1+json";
    causeRow("C82 a digest that is none", MessageId::DigestHeader, answering({manifest(image, "sha256:zz")}));
    causeRow("C82 the digest of something else", MessageId::DigestHeader, [image](Stage &stage) {
        const LoopbackServer &server = stage.serve(Stage::Script{manifest(image)});
        return stage.check(byDigest(server.address(), 'b'));
    });
    causeRow("C83 an index without this machine", MessageId::Platform, [](Stage &stage) {
        const QByteArray index = "application/vnd.oci.image.index.v1+json";
        const QByteArray body = R"({"manifests":[{"digest":"sha256:)" + QByteArray(64, 'c') +
                                R"(","platform":{"os":"linux","architecture":"s390x"}}]})";
        const LoopbackServer &server = stage.serve([=](const ServerRequest &request) {
            return request.method == "HEAD" ? manifest(index)
                                            : ServerAnswer::http(200, {"Content-Type: " + index}, body);
        });
        return stage.check(Stage::imageAt(server.address()));
    });
    causeRow("C84 a vulnerable image (replayed: the source of Harbor, c50c7dd)", MessageId::Policy,
             answering({ServerAnswer::head(412),
                        errorAnswer(412, "PROJECTPOLICYVIOLATION", "current image with high vulnerabilities")}));
    causeRow("C85 a manifest of nine megabytes", MessageId::TooBigManifest,
             answering({ServerAnswer::head(
                 200, {"Content-Type: " + image, "Docker-Content-Digest: sha256:" + QByteArray(64, 'a')},
                 QByteArray(9'000'000, 'x'))}));
    causeRow("C86 docker-registry behind a gateway that drops Accept", MessageId::Accept, accepting("", u"v0"_s));
}

QTEST_GUILESS_MAIN(TestEveryCauseServer)
#include "tst_everycauseserver.moc"
