#pragma once

#include <QtCore/QAbstractListModel>

#include <vector>

#include "ui/theme/icons.h"
#include "ui/workspace/checkstate.h"

namespace kia {

class CheckController;
class Workspace;

/// What stands at the right end of a registry's row.
struct RegistryState {
    enum class Kind { NotTested, Testing, SignedIn, Public, Refused, Failed, Problems };
    Kind kind = Kind::NotTested;
    QString text;

    friend bool operator==(const RegistryState &, const RegistryState &) = default;
};
Sign signOf(RegistryState::Kind kind);

/// The registries of the open document, one a row, in the order of the file. A mirror: it changes nothing but through
/// the workspace.
class RegistriesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole,
        EndpointRole,
        DefaultRole,       ///< defaultRegistry names it and Kuscia uses it
        UsedAsDefaultRole, ///< Kuscia uses it although defaultRegistry does not name it
        StateKindRole,     ///< int of RegistryState::Kind
        StateTextRole,
    };

    RegistriesModel(Workspace &workspace, CheckController &checks, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// A row that is dragged to another place in the same list.
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// The row in it, or -1 when it comes from somewhere else.
    int draggedRow(const QMimeData &data) const;

    /// Writes the row's name into defaultRegistry.
    bool makeDefault(int row);
    /// Takes up a change of the language.
    void retranslate();

private:
    struct Row {
        QString name;
        QString label;
        QString endpoint;
        bool isDefault = false;
        bool usedAsDefault = false;
        RegistryState state;

        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> rowsNow() const;
    RegistryState stateNow(int registry) const;
    void refresh();

    Workspace &m_workspace;
    CheckController &m_checks;
    std::vector<Row> m_rows;
};

} // namespace kia
