#include "ui/references/referencesmodel.h"

#include "core/explain/catalogue.h"
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
      m_resolver(std::make_unique<Resolver>(workspace.image(), workspace.runtime())),
      m_resolutions(static_cast<std::size_t>(m_references.size()))
{
    connect(&workspace, &Workspace::documentChanged, this, &ReferencesModel::refreshResolutions);
    connect(&workspace, &Workspace::referencesChanged, this, &ReferencesModel::refreshRows);
    connect(&checks, &CheckController::referenceChanged, this, [this](const QString &reference) {
        const QModelIndex changed = index(static_cast<int>(m_references.indexOf(reference)));
        if (changed.isValid()) {
            Q_EMIT dataChanged(changed, changed);
        }
    });
}

int ReferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_references.size());
}

const Resolution &ReferencesModel::resolution(int row) const
{
    std::optional<Resolution> &known = m_resolutions[static_cast<std::size_t>(row)];
    if (!known) {
        known = m_resolver->resolve(m_references.at(row));
    }
    return *known;
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
        m_references = now;
        m_resolutions.assign(static_cast<std::size_t>(after), {});
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
    const auto forget = [this, &now] {
        m_references = now;
        m_resolutions.assign(static_cast<std::size_t>(now.size()), {});
    };
    if (head + tail < before) {
        beginRemoveRows({}, head, before - tail - 1);
        m_references.erase(m_references.begin() + head, m_references.begin() + (before - tail));
        m_resolutions.assign(static_cast<std::size_t>(m_references.size()), {});
        endRemoveRows();
    }
    if (head + tail < after) {
        beginInsertRows({}, head, after - tail - 1);
        forget();
        endInsertRows();
    }
}

void ReferencesModel::refreshResolutions()
{
    m_resolver = std::make_unique<Resolver>(m_workspace.image(), m_workspace.runtime());
    m_resolutions.assign(m_resolutions.size(), {});
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void ReferencesModel::retranslate()
{
    refreshResolutions();
}

} // namespace kia
