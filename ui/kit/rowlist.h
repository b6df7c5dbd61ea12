#pragma once

#include <QtWidgets/QListView>

#include "ui/kit/rowheights.h"

namespace kia {

/// A list of rows of different heights that lays out only what is seen: QListView asks every row for its height before
/// it shows one, and again after every change, which ten thousand rows cannot do within a frame. What is seen stays
/// where it is while rows above turn out to be higher or lower than guessed.
class RowList final : public QListView
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;
    void reset() override;
    /// All rows may have another height: another font, another language.
    void measureAgain();

protected:
    void dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    int verticalOffset() const override;
    int horizontalOffset() const override { return 0; }

private:
    void startAnew();
    int measure(int row) const;
    /// Measures what is seen. Const, because whoever asks where a row is wants to know where it will be seen.
    void layOut() const;
    int rowBelow(int row, int distance) const;
    QRect rectOf(int row) const;

    mutable RowHeights m_heights;
};

} // namespace kia
