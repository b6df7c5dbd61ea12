#include "core/demo/democontents.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrlQuery>

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

DemoAnswer noSuchPage()
{
    return {404, {{"Content-Type", "text/plain; charset=utf-8"}}, "404 page not found\n"};
}

DemoAnswer blob(const QByteArray &digest, const DemoBlob &found)
{
    return {200,
            {{"Content-Type", found.mediaType}, {"Docker-Content-Digest", digest}, {"ETag", '"' + digest + '"'}},
            found.bytes};
}

} // namespace

DemoContents::DemoContents()
{
    for (const DemoRepository &repository : demoRepositories()) {
        const QByteArray name = repository.name;
        for (const QByteArray &tag : QByteArray(repository.tags).split(' ')) {
            m_images.push_back({name, tag, makeDemoImage(name, tag, QByteArray(repository.architectures).split(' '))});
        }
    }
}

DemoAnswer DemoContents::webPage(const DemoRequest &request)
{
    const bool isRoot = request.path == "/";
    const QByteArray words = isRoot ? "It works." : "404 Not Found";
    return {isRoot ? 200 : 404,
            {{"Content-Type", "text/html; charset=utf-8"}},
            "<!DOCTYPE html>\n<html><head><title>" + words + "</title></head><body>" + words + "</body></html>\n"};
}

DemoAnswer DemoContents::answerTo(const DemoRequest &request) const
{
    if (DemoLogin::isLoginPath(request.path) && (request.method == "GET" || request.method == "POST")) {
        return m_login.tokenFor(request);
    }
    DemoAnswer answer = noSuchPage();
    // /v2/<repository>/<kind>/<reference>; the repository itself holds slashes
    const QList<QByteArray> path = request.path.mid(1).split('/');
    if (request.method != "GET" && request.method != "HEAD") {
        answer = demoFailure(405, u"UNSUPPORTED"_s, u"The operation is unsupported."_s);
    } else if (request.path == "/v2/") {
        answer = hasDemoAccount(request) ? DemoAnswer{200, {{"Content-Type", "application/json; charset=utf-8"}}, "{}"}
                                         : m_login.challenge({}, nullptr, m_origins);
    } else if (path.size() >= 4 && path.first() == "v2") {
        answer = answerFrom(path.mid(1, path.size() - 3).join('/'), path, request);
    }
    answer.headers.emplace_back("Docker-Distribution-Api-Version", "registry/2.0");
    return answer;
}

DemoAnswer DemoContents::answerFrom(const QByteArray &name, const QList<QByteArray> &path,
                                    const DemoRequest &request) const
{
    const DemoRepository *repository = findDemoRepository(name);
    if (!m_login.mayRead(request, repository)) {
        return m_login.challenge(name, repository, m_origins);
    }
    const DemoAnswer answer = contentsOf(name, path[path.size() - 2], path.last(), request);
    return repository ? repository->behaviour(request, answer) : answer;
}

DemoAnswer DemoContents::contentsOf(const QByteArray &repository, const QByteArray &kind, const QByteArray &reference,
                                    const DemoRequest &request) const
{
    if (kind == "manifests") {
        return manifestOf(repository, reference);
    }
    if (kind == "tags" && reference == "list") {
        return tagsOf(repository, request);
    }
    if (kind == "blobs") {
        for (const Tagged &tagged : m_images) {
            const auto found = tagged.image.blobs.find(reference);
            if (tagged.repository == repository && found != tagged.image.blobs.end()) {
                return blob(reference, *found);
            }
        }
        return demoFailure(404, u"BLOB_UNKNOWN"_s, u"blob unknown to registry"_s);
    }
    return noSuchPage();
}

DemoAnswer DemoContents::manifestOf(const QByteArray &repository, const QByteArray &reference) const
{
    for (const Tagged &tagged : m_images) {
        if (tagged.repository != repository) {
            continue;
        }
        const QByteArray digest = tagged.tag == reference ? tagged.image.index : reference;
        const auto found = tagged.image.manifests.find(digest);
        if (found != tagged.image.manifests.end()) {
            return blob(digest, *found);
        }
    }
    // the same answer for an unknown repository, as docker-registry gives it
    return demoFailure(404, u"MANIFEST_UNKNOWN"_s, u"manifest unknown"_s,
                       QJsonObject{{u"Tag"_s, QString::fromLatin1(reference)}});
}

DemoAnswer DemoContents::tagsOf(const QByteArray &repository, const DemoRequest &request) const
{
    QJsonArray tags;
    const QUrlQuery query(QString::fromLatin1(request.query));
    bool isNumber = false;
    const int wanted = query.queryItemValue(u"n"_s).toInt(&isNumber);
    for (const Tagged &tagged : m_images) {
        if (tagged.repository == repository && (!isNumber || tags.size() < wanted)) {
            tags.append(QString::fromLatin1(tagged.tag));
        }
    }
    const QString name = QString::fromLatin1(repository);
    if (!findDemoRepository(repository)) {
        return demoFailure(404, u"NAME_UNKNOWN"_s, u"repository name not known to registry"_s,
                           QJsonObject{{u"name"_s, name}});
    }
    return {200, {{"Content-Type", "application/json; charset=utf-8"}}, json({{u"name"_s, name}, {u"tags"_s, tags}})};
}

} // namespace kia
