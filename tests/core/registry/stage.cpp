#include "tests/core/registry/stage.h"

#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>

#include "core/report/checkjson.h"
#include "core/report/checktext.h"

using namespace Qt::StringLiterals;

namespace kia::test {

namespace {

/// All forms in which the password can stand on the wire or in a text.
bool holdsPassword(const QByteArray &bytes)
{
    const QByteArray raw = Stage::password().toUtf8();
    const QByteArray basic = QByteArray(Stage::user().toUtf8() + ':' + raw).toBase64();
    return bytes.contains(raw) || bytes.contains(raw.toPercentEncoding()) || bytes.contains(basic) ||
           bytes.contains(raw.toBase64());
}

} // namespace

Stage::Stage()
{
    using namespace std::chrono_literals;
    // patient where nothing is to be waited for: the machine may be busy
    settings.connect = 3s;
    settings.tls = 3s;
    settings.firstByte = 3s;
    settings.total = 8s;
    settings.extraAuthorities = {certificates().authority()};
    settings.resolver = [](const QString &host) {
        return host.startsWith(u"nowhere") ? QStringList() : QStringList{u"127.0.0.1"_s};
    };
}

LoopbackServer &Stage::serve(Script script, Trust trust, const ServerOptions &options)
{
    m_actors.push_back({std::make_unique<LoopbackServer>(std::move(script), options), trust});
    return *m_actors.back().server;
}

LoopbackServer &Stage::serve(Handler handler, Trust trust, const ServerOptions &options)
{
    m_actors.push_back({std::make_unique<LoopbackServer>(std::move(handler), options), trust});
    return *m_actors.back().server;
}

ServerOptions Stage::speakingTls(const CertificateWish &wish)
{
    const Identity identity = certificates().make(wish);
    ServerOptions options;
    options.chain = identity.chain;
    options.key = identity.key;
    return options;
}

Certificates &Stage::certificates()
{
    static Certificates certificates;
    return certificates;
}

const QString &Stage::user()
{
    static const QString name = u"operator"_s;
    return name;
}

const QString &Stage::password()
{
    static const QString secret = u"p\u00e4ss+w\u00f6rd/42&=%"_s;
    return secret;
}

CheckRequest Stage::imageAt(const QString &host, bool withAccount)
{
    CheckRequest request;
    request.domain = host;
    request.endpointHost = host;
    request.registryName = u"lab"_s;
    request.repository = u"sf/app"_s;
    request.reference = u"v1"_s;
    request.address = host + u"/sf/app:v1"_s;
    if (withAccount) {
        request.account = Account{user(), Secret(password())};
    }
    return request;
}

CheckReport Stage::check(const CheckRequest &request)
{
    RegistryCheck check(request, settings);
    QSignalSpy finished(&check, &RegistryCheck::finished);
    check.start();
    m_request = request;
    m_report = finished.wait(10000) ? finished.first().first().value<CheckReport>() : CheckReport();
    return m_report;
}

int Stage::submissionsTo(const LoopbackServer &server)
{
    int count = 0;
    for (const ServerRequest &request : server.requests()) {
        count += holdsPassword(request.raw) ? 1 : 0;
    }
    return count;
}

QString Stage::complaint() const
{
    int all = 0;
    for (const Actor &actor : m_actors) {
        int recorded = 0;
        for (int connection = 1; connection <= actor.server->connections(); ++connection) {
            recorded += holdsPassword(actor.server->received(connection)) ? 1 : 0;
        }
        const int submissions = submissionsTo(*actor.server);
        if (actor.trust == Trust::Nobody && recorded > 0) {
            return u"the password went to %1, which is not to know it"_s.arg(actor.server->address());
        }
        if (recorded > 0 && submissions == 0) {
            return u"the password went to %1 outside of any request"_s.arg(actor.server->address());
        }
        all += submissions;
    }
    // containerd sends it by POST and then by GET; a registry that takes it gets it with each request
    const bool wasRefused = m_report.verdict != Verdict::Pullable && m_report.user.isEmpty();
    if (wasRefused && all > 3) {
        return u"a refused password was sent %1 times"_s.arg(all);
    }
    const CheckedImage image{Resolution{}, m_report};
    const QByteArray shown = checkJson({}, {image}) + checkedImageText(image).toUtf8();
    if (holdsPassword(shown)) {
        return u"the report shows the password"_s;
    }
    const QString proxysPassword = QUrl(m_request.httpProxy).password();
    if (!proxysPassword.isEmpty() && shown.contains(proxysPassword.toUtf8())) {
        return u"the report shows the proxy's password"_s;
    }
    return {};
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

ServerAnswer imageAnswer()
{
    return ServerAnswer::head(200,
                              {"Content-Type: application/vnd.oci.image.manifest.v1+json",
                               "Docker-Content-Digest: sha256:" + QByteArray(64, 'a')},
                              "0123456789");
}

ServerAnswer basicChallenge()
{
    return ServerAnswer::head(401, {R"(WWW-Authenticate: Basic realm="r")"});
}

ServerAnswer bearerChallenge(const QByteArray &realm, const QByteArray &more)
{
    return ServerAnswer::head(401, {"WWW-Authenticate: Bearer realm=\"" + realm + R"(",service="s")" + more});
}

ServerAnswer errorAnswer(int status, const QByteArray &code, const QByteArray &message)
{
    return ServerAnswer::http(status, {"Content-Type: application/json"},
                              R"({"errors":[{"code":")" + code + R"(","message":")" + message + R"("}]})");
}

ServerAnswer tokenAnswer(const QByteArray &token, const QByteArray &name)
{
    return ServerAnswer::http(200, {"Content-Type: application/json"}, R"({")" + name + R"(":")" + token + R"("})");
}

QByteArray unsignedJwt(const QByteArray &claims)
{
    return "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
}

} // namespace kia::test
