#include "core/registry/questions.h"

#include "core/registry/manifest.h"
#include "core/registry/requestparts.h"

namespace kia {

namespace {

HttpRequest atRealm(const CheckTrace &trace, const QByteArray &scope, bool withPassword)
{
    const bool isRunp = trace.request.runtime == Runtime::Runp;
    HttpRequest request;
    request.method = "GET";
    request.origin = trace.realm->origin;
    request.target = tokenTarget(trace.realm->target, trace.challenge->value("service"), scope, isRunp);
    request.headers = plainHeaders(trace.request.runtime);
    if (withPassword) {
        request.headers.push_back({"Authorization", basicAuthorization(*trace.request.account)});
    }
    return request;
}

QByteArray scopeFor(const CheckTrace &trace)
{
    return scopeOf(trace.request.repository, trace.challenge->value("scope"));
}

} // namespace

HttpRequest registryRequest(const CheckTrace &trace, Purpose purpose, const QByteArray &method)
{
    const CheckRequest &wanted = trace.request;
    HttpRequest request;
    request.method = method;
    request.origin = trace.registry;
    request.headers = manifestHeaders(wanted.runtime);
    switch (purpose) {
    case Purpose::Ping:
    case Purpose::ProbePing:
    case Purpose::ProbePlainHttp:
        request.target = "/v2/";
        request.headers = plainHeaders(wanted.runtime);
        request.origin.tls = request.origin.tls && purpose != Purpose::ProbePlainHttp;
        break;
    case Purpose::ProbeTags:
        request.target = tagsTarget(wanted.repository);
        request.headers = plainHeaders(wanted.runtime);
        break;
    case Purpose::Blob:
        request.target = blobTarget(wanted.repository, wanted.reference);
        break;
    case Purpose::Platforms:
        request.target = manifestTarget(wanted.repository, trace.manifest->digest);
        break;
    default:
        request.target = manifestTarget(wanted.repository, wanted.reference);
        break;
    }
    const bool wantsManifest =
        purpose == Purpose::Manifest || purpose == Purpose::Body || purpose == Purpose::Platforms;
    if (method == "GET" && wantsManifest) {
        request.bodyLimit = largestManifest;
    }
    return request;
}

HttpRequest tokenByGet(const CheckTrace &trace, bool withPassword)
{
    return atRealm(trace, scopeFor(trace), withPassword);
}

HttpRequest unscopedToken(const CheckTrace &trace)
{
    return atRealm(trace, {}, true);
}

HttpRequest tokenByPost(const CheckTrace &trace)
{
    HttpRequest request = atRealm(trace, {}, false);
    request.method = "POST";
    request.target = trace.realm->target;
    request.headers.push_back({"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"});
    request.body = passwordForm(*trace.request.account, trace.challenge->value("service"), scopeFor(trace));
    return request;
}

} // namespace kia
