#include "ui/references/referencesmodel.h"

#include "core/explain/catalogue.h"
#include "core/report/stepwords.h"
#include "ui/pullplan/pullplan.h"
#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

ResultLook resultLook(const CheckState &state)
{
    using Tone = ResultLook::Tone;
    switch (state.phase) {
    case CheckPhase::NotChecked:
        return {Tone::Muted, {}, ReferencesModel::tr("Not checked")};
    case CheckPhase::Waiting:
        return {Tone::Muted, Sign::Clock, ReferencesModel::tr("Waiting")};
    case CheckPhase::Running:
        return {Tone::Busy, Sign::Arc, state.step ? stepName(*state.step) : ReferencesModel::tr("Checking")};
    case CheckPhase::Finished:
        break;
    }
    const QString text = shortResult(state.report);
    if (state.stale) {
        return {Tone::Muted, {}, ReferencesModel::tr("%1, before your change").arg(text)};
    }
    switch (state.report.verdict) {
    case Verdict::Pullable:
        return {Tone::Good, Sign::Tick, text};
    case Verdict::HeldBack:
        return {Tone::Warning, Sign::Barred, text};
    case Verdict::NotPullable:
        return {Tone::Bad, Sign::Cross, text};
    case Verdict::Unknown:
        break;
    }
    return {Tone::Muted, Sign::Circle, text};
}

QColor inkOf(ResultLook::Tone tone, const Tokens &t)
{
    switch (tone) {
    case ResultLook::Tone::Muted:
        return t.muted;
    case ResultLook::Tone::Busy:
        return t.accentText;
    case ResultLook::Tone::Good:
        return t.okT;
    case ResultLook::Tone::Warning:
        return t.warnT;
    case ResultLook::Tone::Bad:
        return t.errT;
    }
    return t.text;
}

ReferencesModel::ReferencesModel(Workspace &workspace, CheckController &checks, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_checks(checks), m_references(workspace.references()),
      m_resolver(std::make_unique<Resolver>(workspace.image(), workspace.runtime()))
{
    connect(&workspace, &Workspace::documentChanged, this, &ReferencesModel::refreshResolutions);
    connect(&workspace, &Workspace::referencesChanged, this, &ReferencesModel::refreshRows);
    connect(&checks, &CheckController::referenceChanged, this, [this](const QString &reference) {
        const QModelIndex changed = index(rowOf(reference));
        if (changed.isValid()) {
            Q_EMIT dataChanged(changed, changed);
        }
    });
}

int ReferencesModel::rowOf(const QString &reference) const
{
    if (m_rows.isEmpty()) {
        m_rows.reserve(m_references.size());
        for (int row = rowCount() - 1; row >= 0; --row) { // of equal ones the first
            m_rows.insert(m_references.at(row), row);
        }
    }
    return m_rows.value(reference, -1);
}

int ReferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_references.size());
}

const Resolution &ReferencesModel::resolution(int row) const
{
    const auto known = m_resolutions.find(row);
    return known != m_resolutions.end()
               ? known->second
               : m_resolutions.emplace(row, m_resolver->resolve(m_references.at(row))).first->second;
}

void ReferencesModel::setPlan(const PullPlan &plan)
{
    m_plan = &plan;
    connect(&plan, &PullPlan::changed, this, [this] {
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
    });
}

std::vector<ReferencesModel::Note> ReferencesModel::notes(int row) const
{
    std::vector<Note> notes;
    const CheckState &state = m_checks.stateOf(m_references.at(row));
    if (state.isFinished() && !state.stale) {
        if (const auto cause = causeNote(state.report, resolution(row))) {
            const std::optional<int> status = decidingStatus(state.report);
            const QString text = titleOf(cause->message);
            notes.push_back({status ? tr("%1: %2").arg(QString::number(*status), text) : text, cause->severity});
        }
    }
    const PullPlan::Origin *origin = m_plan ? m_plan->originOf(m_references.at(row)) : nullptr;
    if (const auto said = gravestNote(resolution(row), origin ? origin->notes : std::vector<Message>())) {
        notes.push_back({titleOf(said->message), said->severity});
    }
    return notes;
}

QString ReferencesModel::appImages(int row) const
{
    const PullPlan::Origin *origin = m_plan ? m_plan->originOf(m_references.at(row)) : nullptr;
    QStringList names;
    for (const std::size_t image : origin ? origin->images : std::vector<std::size_t>()) {
        names << m_plan->images()[image].name;
    }
    names.removeDuplicates();
    return names.join(tr(", "));
}

QString ReferencesModel::tip(int row) const
{
    const PullPlan::Origin *origin = m_plan ? m_plan->originOf(m_references.at(row)) : nullptr;
    QStringList lines;
    for (const std::size_t index : origin ? origin->images : std::vector<std::size_t>()) {
        const AppImage &image = m_plan->images()[index];
        lines << tr("AppImage %1: name %2, tag %3").arg(image.name, image.image, image.tag) +
                     (image.id.isEmpty() ? QString() : tr(", id %1").arg(image.id));
    }
    return lines.join(u'\n');
}

bool ReferencesModel::isRecommended(int row) const
{
    const Resolution &resolved = resolution(row);
    return resolved.rule == AddressRule::BareName && !resolved.error && resolved.notes.empty();
}

ResultLook ReferencesModel::result(int row) const
{
    return resultLook(m_checks.stateOf(m_references.at(row)));
}

QVariant ReferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_references.at(row);
    case RowRole:
        return row;
    case Qt::AccessibleTextRole: {
        const Resolution &resolved = resolution(row);
        QStringList parts{m_references.at(row)};
        if (const QString names = appImages(row); !names.isEmpty()) {
            parts << tr("AppImage %1").arg(names);
        }
        if (!resolved.effective().isEmpty()) {
            parts << tr("becomes %1").arg(resolved.effective());
        }
        if (!resolved.dropped.isEmpty()) {
            parts << tr("%1 dropped").arg(resolved.dropped);
        }
        for (const Note &said : notes(row)) {
            parts << said.text;
        }
        parts << result(row).text;
        return parts.join(tr(", "));
    }
    case Qt::ToolTipRole:
        return tip(row);
    default:
        return {};
    }
}

bool ReferencesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || text.isEmpty()) {
        return false;
    }
    QStringList references = m_references;
    references[index.row()] = text;
    m_workspace.setReferences(references);
    return true;
}

Qt::ItemFlags ReferencesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

void ReferencesModel::refreshRows()
{
    const QStringList now = m_workspace.references();
    const int before = static_cast<int>(m_references.size());
    const int after = static_cast<int>(now.size());
    if (before == after) {
        adopt(now);
        if (after > 0) {
            Q_EMIT dataChanged(index(0), index(after - 1));
        }
        return;
    }
    // rows come and go in one piece; what is equal at both ends stays, and with it the selection
    int head = 0;
    while (head < std::min(before, after) && now.at(head) == m_references.at(head)) {
        ++head;
    }
    int tail = 0;
    while (tail < std::min(before, after) - head && now.at(after - 1 - tail) == m_references.at(before - 1 - tail)) {
        ++tail;
    }
    if (head + tail < before) {
        beginRemoveRows({}, head, before - tail - 1);
        QStringList kept = m_references;
        kept.erase(kept.begin() + head, kept.begin() + (before - tail));
        adopt(kept);
        endRemoveRows();
    }
    if (head + tail < after) {
        beginInsertRows({}, head, after - tail - 1);
        adopt(now);
        endInsertRows();
    }
}

void ReferencesModel::adopt(const QStringList &references)
{
    m_references = references;
    m_rows.clear();
    m_resolutions.clear();
}

void ReferencesModel::refreshResolutions()
{
    m_resolver = std::make_unique<Resolver>(m_workspace.image(), m_workspace.runtime());
    m_resolutions.clear();
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void ReferencesModel::retranslate()
{
    refreshResolutions();
}

} // namespace kia
