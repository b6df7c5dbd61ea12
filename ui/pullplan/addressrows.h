#pragma once

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>

#include <vector>

#include "core/image/resolution.h"
#include "ui/theme/theme.h"

namespace kia {

/// References and what Kuscia makes of them, to be read: the caption says what a row stands for.
class AddressRowsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row {
        QString caption;
        Resolution resolution;
    };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const Row &row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    void setRows(std::vector<Row> rows);

private:
    std::vector<Row> m_rows;
};

/// What was typed and the caption, the address beneath, and one line about what a reader would not expect.
class AddressRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AddressRowDelegate(const Theme &theme, const AddressRowsModel &model, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const AddressRowsModel &m_model;
};

/// A list of such rows in the design's look.
QListView *makeAddressList(const Theme &theme, AddressRowsModel *model);

} // namespace kia
