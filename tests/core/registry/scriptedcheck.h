#pragma once

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include "core/registry/registrycheck.h"
#include "tests/support/loopbackserver.h"

/// A check against servers whose answers stand in a list.
namespace kia::test {

using namespace Qt::StringLiterals;

inline const QByteArray imageType = "Content-Type: application/vnd.oci.image.manifest.v1+json";
inline const QByteArray digest = "Docker-Content-Digest: sha256:" + QByteArray(64, 'a');
inline const QString secret = u"p\u00e4ss+w\u00f6rd/42"_s;

inline ServerAnswer image()
{
    return ServerAnswer::head(200, {imageType, digest}, "0123456789");
}

inline ServerAnswer basic()
{
    return ServerAnswer::head(401, {R"(WWW-Authenticate: Basic realm="r")"});
}

inline ServerAnswer bearer(const QString &realm)
{
    return ServerAnswer::head(
        401, {"WWW-Authenticate: Bearer realm=\"http://" + realm.toLatin1() + "/token\",service=\"s\""});
}

inline CheckRequest requestFor(const QString &host, bool withAccount = true)
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

inline CheckSettings patient()
{
    using namespace std::chrono_literals;
    CheckSettings settings;
    settings.firstByte = 200ms;
    settings.total = 5s;
    return settings;
}

inline CheckReport run(const CheckRequest &request, const CheckSettings &settings = patient())
{
    RegistryCheck check(request, settings);
    QSignalSpy finished(&check, &RegistryCheck::finished);
    check.start();
    return finished.wait() ? finished.first().first().value<CheckReport>() : CheckReport();
}

inline QString statesOf(const CheckReport &report)
{
    QString text;
    for (const TraceStep &step : report.steps) {
        text += nameOf(step.state)[0];
    }
    return text;
}

/// All forms in which the password can stand on the wire.
inline bool holdsPassword(const QByteArray &bytes)
{
    const QByteArray raw = secret.toUtf8();
    return bytes.contains(raw) || bytes.contains(raw.toPercentEncoding()) ||
           bytes.contains(QByteArray("op:" + raw).toBase64());
}

inline int submissionsTo(const LoopbackServer &server)
{
    int count = 0;
    for (const ServerRequest &request : server.requests()) {
        count += holdsPassword(request.raw) ? 1 : 0;
    }
    return count;
}

using Script = std::vector<ServerAnswer>;

} // namespace kia::test
