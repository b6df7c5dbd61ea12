#pragma once

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QStyledItemDelegate>

#include "ui/palette/commands.h"
#include "ui/theme/theme.h"

namespace kia {

/// The commands that a search found, one a row.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeysRole = Qt::UserRole, WhyRole };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(std::vector<Command> commands);
    const Command &command(int row) const { return m_commands[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Command> m_commands;
};

/// A command with its shortcut at the right; beneath a disabled one, why it is that.
class CommandDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CommandDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace kia
