#include "core/registry/requestparts.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

QByteArray pathOf(const QString &repository)
{
    return repository.toUtf8().toPercentEncoding("/");
}

} // namespace

QByteArray manifestTarget(const QString &repository, const QString &reference)
{
    return "/v2/" + pathOf(repository) + "/manifests/" + reference.toUtf8().toPercentEncoding(":");
}

QByteArray blobTarget(const QString &repository, const QString &digest)
{
    return "/v2/" + pathOf(repository) + "/blobs/" + digest.toUtf8().toPercentEncoding(":");
}

QByteArray tagsTarget(const QString &repository)
{
    return "/v2/" + pathOf(repository) + "/tags/list?n=100";
}

HttpHeaders manifestHeaders(Runtime runtime)
{
    HttpHeaders headers = plainHeaders(runtime);
    // without the first four, docker-registry answers 400 MANIFEST_INVALID for a perfectly good image
    headers.push_back({"Accept", runtime == Runtime::Runp
                                     ? "application/vnd.docker.distribution.manifest.v1+json,"
                                       "application/vnd.docker.distribution.manifest.v1+prettyjws,"
                                       "application/vnd.docker.distribution.manifest.v2+json,"
                                       "application/vnd.oci.image.manifest.v1+json,"
                                       "application/vnd.docker.distribution.manifest.list.v2+json,"
                                       "application/vnd.oci.image.index.v1+json"
                                     : "application/vnd.docker.distribution.manifest.v2+json, "
                                       "application/vnd.docker.distribution.manifest.list.v2+json, "
                                       "application/vnd.oci.image.manifest.v1+json, "
                                       "application/vnd.oci.image.index.v1+json, */*"});
    return headers;
}

HttpHeaders plainHeaders(Runtime runtime)
{
    return {{"User-Agent", runtime == Runtime::Runp ? "kuscia go-containerregistry/v0.19.1" : "containerd/v1.7.28"}};
}

QByteArray basicAuthorization(const Account &account)
{
    const QString pair = account.user + u':' + account.password.reveal();
    return "Basic " + pair.toUtf8().toBase64();
}

QByteArray bearerAuthorization(const Secret &token)
{
    return "Bearer " + token.reveal().toLatin1();
}

QByteArray scopeOf(const QString &repository, const QByteArray &challenged)
{
    QByteArrayList scopes;
    if (repository.isEmpty()) {
        return {};
    }
    const QByteArrayList asked = challenged.simplified().split(' ');
    for (const QByteArray &scope : asked) {
        if (!scope.isEmpty()) {
            scopes.append(scope);
        }
    }
    scopes.append("repository:" + repository.toUtf8() + ":pull");
    std::sort(scopes.begin(), scopes.end());
    scopes.erase(std::unique(scopes.begin(), scopes.end()), scopes.end());
    return scopes.join(' ');
}

QByteArray passwordForm(const Account &account, const QByteArray &service, const QByteArray &scope)
{
    QByteArray form = "client_id=containerd-client&grant_type=password";
    form += "&username=" + encoded(account.user);
    form += "&password=" + encoded(account.password.reveal());
    if (!scope.isEmpty()) {
        form += "&scope=" + scope.toPercentEncoding();
    }
    form += "&service=" + service.toPercentEncoding();
    return form;
}

QByteArray tokenTarget(const QByteArray &realmTarget, const QByteArray &service, const QByteArray &scope,
                       bool alwaysService)
{
    QByteArray target = realmTarget;
    const auto add = [&target](const QByteArray &name, const QByteArray &value) {
        target += (target.contains('?') ? '&' : '?') + name + '=' + value.toPercentEncoding();
    };
    if (!scope.isEmpty()) {
        add("scope", scope);
    }
    if (alwaysService || !service.isEmpty()) {
        add("service", service);
    }
    return target;
}

} // namespace kia
