#pragma once

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QStyledItemDelegate>

#include "core/report/helppage.h"
#include "ui/theme/theme.h"

namespace kia {

/// The index of the help: the pages that a search found, one a row, with a heading where a group begins.
class HelpModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CodeRole = Qt::UserRole, GroupRole };

    using QAbstractListModel::QAbstractListModel;

    void setTopics(std::vector<HelpTopic> topics);
    /// Takes up a change of the language.
    void retranslate();
    MessageId topic(int row) const { return m_topics[static_cast<std::size_t>(row)].id; }
    /// -1 when it is not among them.
    int rowOf(MessageId id) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<HelpTopic> m_topics;
};

/// A page in the index: its code, and its title in as many lines as it needs.
class HelpDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HelpDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace kia
