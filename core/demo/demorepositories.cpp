#include "core/demo/demorepositories.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kia {

namespace {

DemoAnswer usual(const DemoRequest &, const DemoAnswer &answer)
{
    return answer;
}

DemoAnswer refusingHead(const DemoRequest &request, const DemoAnswer &answer)
{
    return request.method == "HEAD" ? demoFailure(405, u"UNSUPPORTED"_s, u"The operation is unsupported."_s) : answer;
}

DemoAnswer denied(const DemoRequest &, const DemoAnswer &)
{
    return demoFailure(403, u"DENIED"_s, u"requested access to the resource is denied"_s);
}

DemoAnswer limited(const DemoRequest &, const DemoAnswer &)
{
    DemoAnswer answer = demoFailure(429, u"TOOMANYREQUESTS"_s, u"too many requests"_s);
    answer.headers.emplace_back("Retry-After", "60");
    return answer;
}

DemoAnswer busy(const DemoRequest &, const DemoAnswer &)
{
    DemoAnswer answer = demoFailure(503, u"UNAVAILABLE"_s, u"service unavailable"_s);
    answer.headers.emplace_back("Retry-After", "30");
    return answer;
}

DemoAnswer slow(const DemoRequest &, const DemoAnswer &answer)
{
    DemoAnswer late = answer;
    late.delayMs = 1500;
    return late;
}

} // namespace

const std::vector<DemoRepository> &demoRepositories()
{
    using enum DemoAccess;
    constexpr auto both = "amd64 arm64";
    static const std::vector<DemoRepository> repositories = {
        {"secretflow/app", "v1", both, Basic, usual},
        {"secretflow/psi", "latest v1", both, Basic, usual},
        {"secretflow/bearer", "v1", both, Bearer, usual},
        {"secretflow/public", "v1", both, Public, usual},
        {"secretflow/denied", "v1", both, Basic, denied},
        {"secretflow/harbor", "v1", both, Harbor, usual},
        {"secretflow/no-head", "v1", both, Basic, refusingHead},
        {"secretflow/limited", "v1", both, Basic, limited},
        {"secretflow/busy", "v1", both, Basic, busy},
        {"secretflow/slow", "v1", both, Basic, slow},
        {"secretflow/dead-token", "v1", both, DeadToken, usual},
        {"secretflow/foreign-token", "v1", both, ForeignToken, usual},
        {"secretflow/arm64-only", "v1", "arm64", Basic, usual},
    };
    return repositories;
}

const DemoRepository *findDemoRepository(const QByteArray &name)
{
    const auto &all = demoRepositories();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&name](const DemoRepository &repository) { return name == repository.name; });
    return found == all.end() ? nullptr : &*found;
}

DemoAnswer demoFailure(int status, const QString &code, const QString &message, const QJsonValue &detail)
{
    QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    if (!detail.isNull()) {
        error.insert(u"detail"_s, detail);
    }
    const QJsonObject body{{u"errors"_s, QJsonArray{error}}};
    return {status,
            {{"Content-Type", "application/json; charset=utf-8"}},
            QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n'};
}

} // namespace kia
