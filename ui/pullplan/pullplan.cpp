#include "ui/pullplan/pullplan.h"

#include <QtCore/QSet>

#include <algorithm>

#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

namespace kia {

namespace {

constexpr int judgeAfter = 150; ///< as lint

bool isGraver(const Message &a, const Message &b)
{
    return severityOf(a.id) > severityOf(b.id);
}

} // namespace

PullPlan::PullPlan(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_later.setSingleShot(true);
    m_later.setInterval(judgeAfter);
    connect(&m_later, &QTimer::timeout, this, &PullPlan::judge);
    connect(&workspace, &Workspace::documentChanged, this, [this] {
        if (!m_list.images.empty()) {
            m_later.start();
        }
    });
    connect(&workspace, &Workspace::referencesChanged, this, &PullPlan::followReferences);
}

void PullPlan::add(AppImageList found)
{
    QSet<std::pair<QString, QString>> added;
    for (const AppImage &image : found.images) {
        added.insert({image.name, image.file});
    }
    auto &images = m_list.images;
    images.erase(std::remove_if(images.begin(), images.end(),
                                [&added](const AppImage &known) {
                                    return added.contains({known.name, known.file});
                                }),
                 images.end());
    m_list.errors.clear(); // of the files added before, which may have been mended since
    m_list.ignored = 0;
    QStringList references = m_workspace.references();
    references += found.references();
    references.removeDuplicates();
    references.removeAll(QString());
    m_list.append(std::move(found));
    m_workspace.setReferences(references);
    judge();
}

void PullPlan::followReferences()
{
    const QStringList references = m_workspace.references();
    const QSet<QString> there(references.begin(), references.end());
    auto &images = m_list.images;
    const auto gone = std::remove_if(images.begin(), images.end(),
                                     [&there](const AppImage &image) { return !there.contains(image.reference); });
    if (gone != images.end()) {
        images.erase(gone, images.end());
        judge();
    }
}

void PullPlan::judge()
{
    m_later.stop();
    m_origins.clear();
    m_findings.clear();
    for (const ManifestError &error : m_list.errors) {
        m_findings.push_back({error.message, Severity::Error, {}, error.file, {}, {}});
    }
    const auto &images = m_list.images;
    for (std::size_t i = 0; i < images.size(); ++i) {
        Origin &origin = m_origins[images[i].reference];
        origin.images.push_back(i);
        for (const Message &problem : images[i].problems) {
            origin.notes.push_back(problem);
            m_findings.push_back({problem, severityOf(problem.id), {}, images[i].name, {}, {}});
        }
    }
    const Resolver resolver(m_workspace.image(), m_workspace.runtime());
    for (const AppImageCollision &collision : collisionsOf(images, resolver)) {
        m_findings.push_back({collision.message, severityOf(collision.message.id), {}, collision.address, {}, {}});
        QSet<QString> told; // two AppImages may hold the same reference
        for (const int index : collision.images) {
            const QString &reference = images[static_cast<std::size_t>(index)].reference;
            if (!told.contains(reference)) {
                m_origins[reference].notes.push_back(collision.message);
                told.insert(reference);
            }
        }
    }
    for (Origin &origin : m_origins) {
        std::stable_sort(origin.notes.begin(), origin.notes.end(), isGraver);
    }
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    const auto listed = std::min(mostListed, m_findings.size());
    m_workspace.setImageFindings({m_findings.begin(), m_findings.begin() + static_cast<std::ptrdiff_t>(listed)});
    Q_EMIT changed();
}

const PullPlan::Origin *PullPlan::originOf(const QString &reference) const
{
    const auto found = m_origins.constFind(reference);
    return found == m_origins.cend() ? nullptr : &*found;
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
        const Origin *origin = originOf(reference);
        if (!origin) {
            plan.push_back(planned);
            continue;
        }
        for (const std::size_t image : origin->images) {
            planned.source = sources[image];
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
