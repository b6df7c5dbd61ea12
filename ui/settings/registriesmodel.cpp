#include "ui/settings/registriesmodel.h"

#include <QtCore/QMimeData>

#include "core/explain/catalogue.h"
#include "core/image/registrychoice.h"
#include "ui/workspace/changelabel.h"
#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

namespace kia {

namespace {
const QString draggedType = QStringLiteral("application/x-kia-registry-row");
}

Sign signOf(RegistryState::Kind kind)
{
    switch (kind) {
    case RegistryState::Kind::NotTested:
        return Sign::Circle;
    case RegistryState::Kind::Testing:
        return Sign::Arc;
    case RegistryState::Kind::SignedIn:
    case RegistryState::Kind::Public:
        return Sign::Tick;
    case RegistryState::Kind::Refused:
    case RegistryState::Kind::Failed:
        return Sign::Cross;
    case RegistryState::Kind::Problems:
        return Sign::Triangle;
    }
    return Sign::Circle;
}

RegistriesModel::RegistriesModel(Workspace &workspace, CheckController &checks, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_checks(checks), m_rows(rowsNow())
{
    connect(&workspace, &Workspace::documentChanged, this, &RegistriesModel::refresh);
    connect(&workspace, &Workspace::findingsChanged, this, &RegistriesModel::refresh);
    connect(&checks, &CheckController::signInChanged, this, &RegistriesModel::refresh);
}

int RegistriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RegistriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.label;
    case EndpointRole:
        return row.endpoint;
    case DefaultRole:
        return row.isDefault;
    case UsedAsDefaultRole:
        return row.usedAsDefault;
    case StateKindRole:
        return static_cast<int>(row.state.kind);
    case StateTextRole:
        return row.state.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.label, row.endpoint};
        if (row.isDefault) {
            parts << tr("default registry");
        }
        if (row.usedAsDefault) {
            parts << tr("used as default");
        }
        parts << row.state.text;
        parts.removeAll(QString());
        return parts.join(tr(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags RegistriesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled; // between the rows, not onto one
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled;
}

QStringList RegistriesModel::mimeTypes() const
{
    return {draggedType};
}

QMimeData *RegistriesModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    // a row of this very list: another window's rows are those of another file
    const auto identity = static_cast<qulonglong>(reinterpret_cast<quintptr>(this));
    data->setData(draggedType,
                  QByteArray::number(identity) + ' ' + QByteArray::number(indexes.isEmpty() ? -1 : indexes[0].row()));
    return data;
}

int RegistriesModel::draggedRow(const QMimeData &data) const
{
    const QList<QByteArray> parts = data.data(draggedType).split(' ');
    const auto identity = static_cast<qulonglong>(reinterpret_cast<quintptr>(this));
    if (parts.size() != 2 || parts[0].toULongLong() != identity) {
        return -1;
    }
    const int row = parts[1].toInt();
    return row >= 0 && row < rowCount() ? row : -1;
}

bool RegistriesModel::makeDefault(int row)
{
    if (row < 0 || row >= rowCount() || m_workspace.isListForm()) {
        return false;
    }
    const QString &name = m_rows[static_cast<std::size_t>(row)].name;
    return m_workspace.setField({FieldKind::DefaultRegistry, -1}, name).has_value();
}

void RegistriesModel::retranslate()
{
    refresh();
}

RegistryState RegistriesModel::stateNow(int registry) const
{
    using Kind = RegistryState::Kind;
    const CheckState check = m_checks.signInOf(registry);
    if (check.isBusy()) {
        return {Kind::Testing, tr("Testing")};
    }
    const bool fresh = check.isFinished() && !check.stale;
    if (fresh && isAccountRefused(check.report)) {
        return {Kind::Refused, shortResult(check.report)};
    }
    const bool fine = check.report.verdict == Verdict::Pullable;
    if (fresh && !fine) {
        return {Kind::Failed, shortResult(check.report)};
    }
    int problems = 0;
    for (const Finding &finding : m_workspace.findings()) {
        problems += finding.severity != Severity::Info && finding.field && finding.field->registry == registry;
    }
    if (problems > 0) {
        return {Kind::Problems, tr("%n problem(s)", nullptr, problems)};
    }
    if (fresh) {
        return check.report.user.isEmpty() ? RegistryState{Kind::Public, tr("Public")}
                                           : RegistryState{Kind::SignedIn, tr("Signed in")};
    }
    return {Kind::NotTested, tr("Not tested")};
}

std::vector<RegistriesModel::Row> RegistriesModel::rowsNow() const
{
    const ImageConfig &image = m_workspace.image();
    const RegistryChoice choice = chooseRegistry(image);
    const bool named = choice.reason == ChoiceReason::NameMatch || choice.reason == ChoiceReason::LastMatch;
    std::vector<Row> rows;
    for (std::size_t i = 0; i < image.registries.size(); ++i) {
        const int registry = static_cast<int>(i);
        Row row;
        row.name = image.registries[i].name;
        row.label = registryLabel(image, registry);
        row.endpoint = image.registries[i].endpoint;
        row.isDefault = named && choice.index == registry;
        row.usedAsDefault = !named && choice.index == registry;
        row.state = stateNow(registry);
        rows.push_back(std::move(row));
    }
    return rows;
}

void RegistriesModel::refresh()
{
    std::vector<Row> now = rowsNow();
    const auto same = [](const Row &a, const Row &b) {
        return a.name == b.name && a.endpoint == b.endpoint;
    };
    if (now.size() != m_rows.size()) {
        // rows are added and removed in one piece; what is equal at both ends stays, and with it the selection
        std::size_t head = 0;
        while (head < now.size() && head < m_rows.size() && same(now[head], m_rows[head])) {
            ++head;
        }
        std::size_t tail = 0;
        while (tail < now.size() - head && tail < m_rows.size() - head &&
               same(now[now.size() - 1 - tail], m_rows[m_rows.size() - 1 - tail])) {
            ++tail;
        }
        const std::size_t keep = std::min(now.size(), m_rows.size()) - tail;
        const auto at = [](std::size_t i) {
            return static_cast<std::ptrdiff_t>(i);
        };
        if (now.size() > m_rows.size()) {
            const std::size_t added = now.size() - m_rows.size();
            beginInsertRows({}, static_cast<int>(keep), static_cast<int>(keep + added - 1));
            m_rows.insert(m_rows.begin() + at(keep), now.begin() + at(keep), now.begin() + at(keep + added));
            endInsertRows();
        } else {
            const std::size_t removed = m_rows.size() - now.size();
            beginRemoveRows({}, static_cast<int>(keep), static_cast<int>(keep + removed - 1));
            m_rows.erase(m_rows.begin() + at(keep), m_rows.begin() + at(keep + removed));
            endRemoveRows();
        }
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (!(now[i] == m_rows[i])) {
            m_rows[i] = std::move(now[i]);
            const QModelIndex changed = index(static_cast<int>(i));
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

} // namespace kia
