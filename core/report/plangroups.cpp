#include "core/report/plangroups.h"

#include <QtCore/QMap>

#include "core/report/reportwords.h"

namespace kia {

std::vector<PlanGroup> planGroups(const std::vector<PlannedImage> &plan)
{
    QMap<std::tuple<bool, QString, QString>, PlanGroup> groups;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const Resolution &resolution = plan[i].resolution;
        const QString host = resolution.reference ? resolution.reference->domain() : QString();
        const QString registry = resolution.credentials ? resolution.credentials->registryName : QString();
        PlanGroup &group = groups[{host.isEmpty(), host, registry}];
        group.host = host;
        group.registry = registry;
        group.images.push_back(i);
    }
    return {groups.cbegin(), groups.cend()};
}

QString planGroupTitle(const PlanGroup &group, const std::vector<PlannedImage> &plan)
{
    if (group.host.isEmpty()) {
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "No valid address"));
    }
    const auto &account = plan[group.images.front()].resolution.credentials;
    if (!account) {
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1, anonymously")).arg(group.host);
    }
    return (account->foreign
                ? reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1, as %2 of the registry %3: a foreign host"))
                : reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1, as %2 of the registry %3")))
        .arg(group.host, account->username, account->registryName);
}

} // namespace kia
