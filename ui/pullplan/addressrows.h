#pragma once

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>

#include <optional>
#include <vector>

#include "core/report/referencesource.h"
#include "ui/references/referencesmodel.h"
#include "ui/theme/theme.h"

namespace kia {

/// References and what Kuscia makes of them, to be read: the caption says what a row stands for. Headings may stand
/// between them.
class AddressRowsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row {
        QString caption;
        Resolution resolution;
        std::optional<ReferenceNote> note = {}; ///< what stands beneath the address
        std::optional<ResultLook> result = {};  ///< of a check; the caption then stands beside the reference
        QString platforms = {};
        bool isHeading = false; ///< a caption and nothing else
    };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    const Row &row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// Rows that stand for the same as before only change; so the view stays where it is.
    void setRows(std::vector<Row> rows);

    /// The one line beneath the address; empty when Kuscia does what a reader expects.
    static QString noteOf(const Row &row);

private:
    std::vector<Row> m_rows;
};

/// What was typed and the caption, the address beneath, and one line about what a reader would not expect; at the right
/// the result of a check and the platforms.
class AddressRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AddressRowDelegate(const Theme &theme, const AddressRowsModel &model, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const QString &text) const;
    void paintTop(QPainter &painter, const QRect &line, const AddressRowsModel::Row &row) const;
    void paintNote(QPainter &painter, const QRect &line, const AddressRowsModel::Row &row) const;

    const Theme &m_theme;
    const AddressRowsModel &m_model;
};

/// A list of such rows in the design's look.
QListView *makeAddressList(const Theme &theme, AddressRowsModel *model);

} // namespace kia
