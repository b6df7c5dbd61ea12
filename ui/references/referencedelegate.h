#pragma once

#include <QtWidgets/QStyledItemDelegate>

#include "ui/references/referencesmodel.h"
#include "ui/references/rowtools.h"
#include "ui/theme/theme.h"

namespace kia {

/// Paints a reference's row: what was typed, the address Kuscia pulls, a note where Kuscia surprises, the result.
class ReferenceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ReferenceDelegate(const Theme &theme, const ReferencesModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    void setTurn(int degrees) { m_turn = degrees; }
    /// Where the tools of a hovered row stand.
    RowTools toolsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

Q_SIGNALS:
    void toolChosen(const QModelIndex &index, kia::RowTool tool);

private:
    /// The names of the AppImages, where there is room between the reference and the result.
    void paintAppImages(QPainter &painter, int row, int left, int right, qreal middle) const;
    /// Why a check failed, or what surprises: `box` begins where the row's texts do.
    void paintNote(QPainter &painter, const ReferencesModel::Note &note, const QRectF &box) const;
    void paintTools(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QColor &ground) const;

    const Theme &m_theme;
    const ReferencesModel &m_model;
    int m_turn = 0;
};

} // namespace kia
