#include "ui/references/referencesmodel.h"

#include "core/explain/catalogue.h"
#include "core/image/lint.h"
#include "core/report/stepwords.h"
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

ReferencesModel::ReferencesModel(Workspace &workspace, CheckController &checks, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_checks(checks), m_references(workspace.references()),
      m_resolver(std::make_unique<Resolver>(workspace.image(), runtimeOf(workspace.config())))
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

QString ReferencesModel::note(int row) const
{
    const Resolution &resolved = resolution(row);
    if (resolved.error) {
        return titleOf(*resolved.error);
    }
    return resolved.notes.empty() ? QString() : titleOf(resolved.notes.front());
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
        if (!resolved.effective().isEmpty()) {
            parts << tr("becomes %1").arg(resolved.effective());
        }
        if (!resolved.dropped.isEmpty()) {
            parts << tr("%1 dropped").arg(resolved.dropped);
        }
        const QString said = note(row);
        if (!said.isEmpty()) {
            parts << said;
        }
        parts << result(row).text;
        return parts.join(tr(", "));
    }
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
    m_resolver = std::make_unique<Resolver>(m_workspace.image(), runtimeOf(m_workspace.config()));
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
