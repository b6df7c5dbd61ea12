#include "core/demo/demoscenarios.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// An error as the OCI distribution specification writes it.
DemoAnswer failure(int status, const QString &code, const QString &message, const QJsonValue &detail = {})
{
    QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    if (!detail.isNull()) {
        error.insert(u"detail"_s, detail);
    }
    return {status, {{"Content-Type", "application/json; charset=utf-8"}}, json({{u"errors"_s, QJsonArray{error}}})};
}

DemoAnswer usual(const DemoRequest &, const DemoAnswer &answer)
{
    return answer;
}

DemoAnswer refusingHead(const DemoRequest &request, const DemoAnswer &answer)
{
    return request.method == "HEAD" ? failure(405, u"UNSUPPORTED"_s, u"The operation is unsupported."_s) : answer;
}

DemoAnswer limited(const DemoRequest &, const DemoAnswer &)
{
    DemoAnswer answer = failure(429, u"TOOMANYREQUESTS"_s, u"too many requests"_s);
    answer.headers.emplace_back("Retry-After", "60");
    return answer;
}

DemoAnswer busy(const DemoRequest &, const DemoAnswer &)
{
    DemoAnswer answer = failure(503, u"UNAVAILABLE"_s, u"service unavailable"_s);
    answer.headers.emplace_back("Retry-After", "30");
    return answer;
}

DemoAnswer slow(const DemoRequest &, const DemoAnswer &answer)
{
    DemoAnswer late = answer;
    late.delayMs = 1500;
    return late;
}

/// A repository and how it differs from the usual.
struct Repository {
    DemoScenario scenario;
    const char *name;
    const char *tags;          ///< blank between them
    const char *architectures; ///< blank between them
    bool isPublic;
    DemoAnswer (*behaviour)(const DemoRequest &request, const DemoAnswer &answer);
};

constexpr Repository repositories[] = {
    {DemoScenario::Fine, "secretflow/app", "v1", "amd64 arm64", false, usual},
    {DemoScenario::Fine, "secretflow/psi", "latest v1", "amd64 arm64", false, usual},
    {DemoScenario::Public, "secretflow/public", "v1", "amd64 arm64", true, usual},
    {DemoScenario::OtherPlatform, "secretflow/arm64-only", "v1", "arm64", false, usual},
    {DemoScenario::HeadRefused, "secretflow/no-head", "v1", "amd64 arm64", false, refusingHead},
    {DemoScenario::RateLimit, "secretflow/limited", "v1", "amd64 arm64", false, limited},
    {DemoScenario::Unavailable, "secretflow/busy", "v1", "amd64 arm64", false, busy},
    {DemoScenario::Slow, "secretflow/slow", "v1", "amd64 arm64", false, slow},
};

const Repository *find(const QByteArray &name)
{
    const auto *found = std::find_if(std::begin(repositories), std::end(repositories),
                                     [&name](const Repository &repository) { return name == repository.name; });
    return found == std::end(repositories) ? nullptr : found;
}

bool isSignedIn(const DemoRequest &request)
{
    const QByteArray header = request.header("authorization");
    if (header.left(6).toLower() != "basic ") {
        return false;
    }
    return QByteArray::fromBase64(header.mid(6).trimmed()) == QByteArray(demoUser) + ':' + demoPassword;
}

DemoAnswer loginNeeded(const QByteArray &repository)
{
    QJsonValue detail;
    if (!repository.isEmpty()) {
        detail = QJsonArray{QJsonObject{{u"Type"_s, u"repository"_s},
                                        {u"Class"_s, QString()},
                                        {u"Name"_s, QString::fromLatin1(repository)},
                                        {u"Action"_s, u"pull"_s}}};
    }
    DemoAnswer answer = failure(401, u"UNAUTHORIZED"_s, u"authentication required"_s, detail);
    answer.headers.emplace_back("WWW-Authenticate", "Basic realm=\"demo registry\"");
    return answer;
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

std::vector<DemoExample> demoExamples()
{
    std::vector<DemoExample> examples;
    for (const Repository &repository : repositories) {
        const QString name = QString::fromLatin1(repository.name);
        const QString tag = QString::fromLatin1(repository.tags).section(u' ', 0, 0);
        examples.push_back({repository.scenario, QString(name + u':' + tag)});
    }
    examples.push_back({DemoScenario::WrongPassword, u"secretflow/app:v1"_s});
    examples.push_back({DemoScenario::TagMissing, u"secretflow/app:v9"_s});
    examples.push_back({DemoScenario::RepositoryMissing, u"secretflow/nothing:v1"_s});
    std::stable_sort(examples.begin(), examples.end(),
                     [](const DemoExample &a, const DemoExample &b) { return a.scenario < b.scenario; });
    return examples;
}

DemoContents::DemoContents()
{
    for (const Repository &repository : repositories) {
        const QByteArray name = repository.name;
        for (const QByteArray &tag : QByteArray(repository.tags).split(' ')) {
            m_images.push_back({name, tag, makeDemoImage(name, tag, QByteArray(repository.architectures).split(' '))});
        }
    }
}

DemoAnswer DemoContents::answerTo(const DemoRequest &request) const
{
    DemoAnswer answer = noSuchPage();
    // /v2/<repository>/<kind>/<reference>; the repository itself holds slashes
    const QList<QByteArray> path = request.path.mid(1).split('/');
    if (request.method != "GET" && request.method != "HEAD") {
        answer = failure(405, u"UNSUPPORTED"_s, u"The operation is unsupported."_s);
    } else if (request.path == "/v2/") {
        answer = isSignedIn(request) ? DemoAnswer{200, {{"Content-Type", "application/json; charset=utf-8"}}, "{}"}
                                     : loginNeeded({});
    } else if (path.size() >= 4 && path.first() == "v2") {
        const QByteArray name = path.mid(1, path.size() - 3).join('/');
        const Repository *repository = find(name);
        const bool mayRead = (repository && repository->isPublic) || isSignedIn(request);
        answer = mayRead ? contentsOf(name, path[path.size() - 2], path.last(), request) : loginNeeded(name);
        if (repository && mayRead) {
            answer = repository->behaviour(request, answer);
        }
    }
    answer.headers.emplace_back("Docker-Distribution-Api-Version", "registry/2.0");
    return answer;
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
        return failure(404, u"BLOB_UNKNOWN"_s, u"blob unknown to registry"_s);
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
    return failure(404, u"MANIFEST_UNKNOWN"_s, u"manifest unknown"_s,
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
    if (!find(repository)) {
        return failure(404, u"NAME_UNKNOWN"_s, u"repository name not known to registry"_s,
                       QJsonObject{{u"name"_s, name}});
    }
    return {200, {{"Content-Type", "application/json; charset=utf-8"}}, json({{u"name"_s, name}, {u"tags"_s, tags}})};
}

} // namespace kia
