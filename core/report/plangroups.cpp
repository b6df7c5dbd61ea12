#include "core/report/plangroups.h"

#include <QtCore/QMap>

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

} // namespace kia
