#pragma once

#include <QtCore/QStringList>

#include <vector>

#include "core/registry/registryprotocol.h"
#include "core/registry/reportof.h"

namespace kia::test {

/// A conversation with a registry that exists only as a list of outcomes.

inline HttpOutcome answer(int status, const HttpHeaders &headers = {}, const QByteArray &body = {})
{
    HttpOutcome outcome;
    outcome.response.status = status;
    outcome.response.headers = headers;
    outcome.response.body = body;
    return outcome;
}

inline HttpOutcome failure(HttpFailureKind kind, HttpPhase phase, bool atProxy = false)
{
    HttpOutcome outcome;
    outcome.failure.emplace();
    outcome.failure->kind = kind;
    outcome.failure->phase = phase;
    outcome.failure->atProxy = atProxy;
    outcome.timings.push_back({phase, 0, 8000});
    return outcome;
}

inline HttpOutcome unauthorized(const QByteArray &challenge, const QByteArray &body = {})
{
    return answer(401, {{"WWW-Authenticate", challenge}}, body);
}

inline HttpOutcome bearer(const QByteArray &more = {})
{
    return unauthorized(R"(Bearer realm="https://auth.r.com/token",service="r.com",scope="repository:sf/app:pull")" +
                        more);
}

inline HttpOutcome basic()
{
    return unauthorized(R"(Basic realm="r")");
}

/// A JWT that is signed by nobody.
inline QByteArray jwt(const QByteArray &payload)
{
    return "e30." + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
}

inline HttpOutcome token(const QByteArray &value = "opaque", const QByteArray &name = "access_token")
{
    return answer(200, {{"Content-Type", "application/json"}}, R"({")" + name + R"(":")" + value + R"("})");
}

inline const QByteArray imageType = "application/vnd.oci.image.manifest.v1+json";
inline const QByteArray someDigest = "sha256:" + QByteArray(64, 'a');

inline HttpOutcome image(const QByteArray &type = imageType, const QByteArray &digest = someDigest)
{
    return answer(200, {{"Content-Type", type}, {"Docker-Content-Digest", digest}, {"Content-Length", "527"}});
}

inline HttpOutcome error(int status, const QByteArray &code, const QByteArray &message = "no")
{
    return answer(status, {{"Content-Type", "application/json"}, {"Docker-Distribution-Api-Version", "registry/2.0"}},
                  R"({"errors":[{"code":")" + code + R"(","message":")" + message + R"("}]})");
}

inline HttpOutcome page(int status, const QByteArray &title = "Sign in to the network")
{
    return answer(status, {{"Content-Type", "text/html"}}, "<html><title>" + title + "</title></html>");
}

inline CheckRequest request(Runtime runtime = Runtime::Runc, bool withAccount = true)
{
    CheckRequest request;
    request.runtime = runtime;
    request.domain = QStringLiteral("r.com");
    request.endpointHost = request.domain;
    request.registryName = QStringLiteral("lab");
    request.repository = QStringLiteral("sf/app");
    request.reference = QStringLiteral("v1");
    request.address = QStringLiteral("r.com/sf/app:v1");
    if (withAccount) {
        request.account = Account{QStringLiteral("op"), Secret(QStringLiteral("s+c ret"))};
    }
    return request;
}

struct Talk {
    QStringList asked; ///< "HEAD https://r.com/v2/sf/app/manifests/v1 Basic"
    std::vector<HttpRequest> requests;
    CheckEnd end;
    CheckReport report;
    bool ended = false;
    std::optional<StepKind> failedStep;
    QList<QByteArray> bodies; ///< of the answers, as the trace keeps them
};

/// Plays the outcomes one after the other.
inline Talk talk(const CheckRequest &question, const std::vector<HttpOutcome> &outcomes,
                 const QStringList &allowed = {})
{
    Talk talk;
    RegistryProtocol protocol(question, allowed);
    RegistryProtocol::Next next = protocol.begin();
    std::size_t played = 0;
    while (const auto *ask = std::get_if<RegistryProtocol::Ask>(&next)) {
        const HttpRequest &sent = ask->request;
        QString line = QString::fromLatin1(sent.method + ' ') + sent.origin.text() + QString::fromLatin1(sent.target);
        for (const auto &header : sent.headers) {
            if (header.first == "Authorization") {
                line += u' ' + QString::fromLatin1(header.second.left(header.second.indexOf(' ')));
            }
        }
        talk.asked.append(line);
        talk.requests.push_back(sent);
        if (played == outcomes.size()) {
            return talk;
        }
        next = protocol.onOutcome(outcomes[played++]);
    }
    talk.ended = played == outcomes.size();
    talk.end = std::get<CheckEnd>(next);
    talk.report = reportOf(protocol.trace(), talk.end);
    talk.failedStep = protocol.trace().failedStep;
    for (const Asked &asked : protocol.trace().asked) {
        talk.bodies << asked.outcome.response.body;
    }
    return talk;
}

} // namespace kia::test
