#include "tests/ui/screenshots/stageregistry.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QUrlQuery>

#include "ui/workspace/checkcontroller.h"

using namespace Qt::StringLiterals;

namespace kia::test {

namespace {

constexpr quint16 httpsPort = 443; // may be refused; then any
const QString name = u"private.registry.com"_s;
const QByteArray manifestType = "Content-Type: application/vnd.docker.distribution.manifest.v2+json";

/// The whole answer at once, after a while: what a network does to it.
ServerAnswer after(std::chrono::milliseconds pause, const ServerAnswer &answer)
{
    return ServerAnswer::drip(answer.bytes, answer.bytes.size(), pause);
}

ServerAnswer failure(const ServerRequest &request, int status, const QByteArray &code, const QByteArray &message)
{
    const QByteArray body = R"({"errors":[{"code":")" + code + R"(","message":")" + message + R"("}]})";
    const QList<QByteArray> headers{"Content-Type: application/json"};
    return request.method == "HEAD" ? ServerAnswer::head(status, headers, body)
                                    : ServerAnswer::http(status, headers, body);
}

} // namespace

StageRegistry::StageRegistry()
{
    CertificateWish wish;
    wish.commonName = name;
    wish.names = {u"DNS:"_s + name};
    const Identity identity = m_certificates.make(wish);
    ServerOptions options;
    options.chain = identity.chain;
    options.key = identity.key;
    options.port = httpsPort;
    m_server =
        std::make_unique<LoopbackServer>([this](const ServerRequest &request) { return answer(request); }, options);
}

QString StageRegistry::host() const
{
    return m_server->port() == httpsPort ? name : QString(name + u':' + QString::number(m_server->port()));
}

void StageRegistry::admit(CheckController &checks) const
{
    checks.setOnlyHosts({host()});
    checks.setResolver(
        [](const QString &asked) { return asked == name ? QStringList{u"127.0.0.1"_s} : QStringList(); });
    TestSettings settings;
    settings.authorityFile = m_certificates.authorityFile();
    checks.setTestSettings(settings);
}

ServerAnswer StageRegistry::answer(const ServerRequest &request) const
{
    using namespace std::chrono_literals;
    if (request.target.startsWith("/token")) {
        return after(44ms, token(request));
    }
    if (!request.header("Authorization").startsWith("Bearer ")) {
        const QByteArray realm = "https://" + host().toLatin1() + "/token";
        return after(
            17ms, ServerAnswer::http(401, {"WWW-Authenticate: Bearer realm=\"" + realm + "\",service=\"registry\""}));
    }
    return request.target.contains("/manifests/never") ? ServerAnswer::silence() : after(31ms, manifest(request));
}

ServerAnswer StageRegistry::manifest(const ServerRequest &request) const
{
    if (request.target.contains("/secretflow/psi/")) {
        return failure(request, 403, "DENIED", "requested access to the resource is denied");
    }
    if (request.target.endsWith("/0.4.0b0")) {
        return failure(request, 404, "MANIFEST_UNKNOWN", "manifest unknown");
    }
    if (request.target.contains("/tags/list")) {
        return ServerAnswer::http(200, {"Content-Type: application/json"}, R"({"name":"","tags":["0.3.0b0"]})");
    }
    const QByteArray digest = QCryptographicHash::hash(request.target, QCryptographicHash::Sha256).toHex();
    return ServerAnswer::head(200, {manifestType, "Docker-Content-Digest: sha256:" + digest}, QByteArray(1620, ' '));
}

ServerAnswer StageRegistry::token(const ServerRequest &request) const
{
    const QUrlQuery form(QString::fromLatin1(request.method == "POST" ? request.body : QByteArray()));
    QString password = form.queryItemValue(u"password"_s, QUrl::FullyDecoded);
    if (const QByteArray basic = request.header("Authorization"); basic.startsWith("Basic ")) {
        password = QString::fromUtf8(QByteArray::fromBase64(basic.mid(6))).section(u':', 1);
    }
    if (password != QLatin1StringView(stagePassword)) {
        return failure(request, 401, "UNAUTHORIZED", "incorrect username or password");
    }
    return ServerAnswer::http(200, {"Content-Type: application/json"}, R"({"access_token":"stage","expires_in":300})");
}

} // namespace kia::test
