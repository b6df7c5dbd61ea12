#include "ui/pullplan/pullplan.h"

#include <algorithm>

#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

namespace kia {

PullPlan::PullPlan(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::documentChanged, this, &PullPlan::changed);
}

void PullPlan::add(AppImageList found)
{
    const auto isReplaced = [&found](const AppImage &known) {
        return std::any_of(found.images.begin(), found.images.end(), [&known](const AppImage &image) {
            return image.name == known.name && image.file == known.file;
        });
    };
    auto &images = m_list.images;
    images.erase(std::remove_if(images.begin(), images.end(), isReplaced), images.end());
    m_list.errors.clear(); // of the files added before, which may have been mended since
    m_list.ignored = 0;
    QStringList references = m_workspace.references();
    references += found.references();
    references.removeDuplicates();
    references.removeAll(QString());
    m_list.append(std::move(found));
    m_workspace.setReferences(references);
    Q_EMIT changed();
}

std::vector<Finding> PullPlan::findings() const
{
    std::vector<Finding> findings;
    for (const ManifestError &error : m_list.errors) {
        findings.push_back({error.message, Severity::Error});
    }
    for (const AppImage &image : m_list.images) {
        for (const Message &problem : image.problems) {
            findings.push_back({problem, severityOf(problem.id)});
        }
    }
    const Resolver resolver(m_workspace.image(), m_workspace.runtime());
    for (const AppImageCollision &collision : collisionsOf(m_list.images, resolver)) {
        findings.push_back({collision.message, severityOf(collision.message.id)});
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return findings;
}

std::vector<PlannedImage> PullPlan::plan(const CheckController &checks) const
{
    const Resolver resolver(m_workspace.image(), m_workspace.runtime());
    std::vector<ReferenceSource> sources;
    for (const AppImage &image : m_list.images) {
        sources.push_back(sourceOf(image));
    }
    noteCollisions(collisionsOf(m_list.images, resolver), 0, sources);
    std::vector<PlannedImage> plan;
    for (const QString &reference : m_workspace.references()) {
        PlannedImage planned{resolver.resolve(reference), {}, {}};
        if (const CheckState state = checks.stateOf(reference); state.isFinished() && !state.stale) {
            planned.check = state.report;
        }
        const std::size_t before = plan.size();
        for (std::size_t i = 0; i < sources.size(); ++i) {
            if (m_list.images[i].reference == reference) {
                planned.source = sources[i];
                plan.push_back(planned);
            }
        }
        if (plan.size() == before) {
            plan.push_back(planned);
        }
    }
    return plan;
}

QByteArray PullPlan::exported(PlanFormat format, const CheckController &checks) const
{
    return exportPlan(format, plan(checks));
}

} // namespace kia
