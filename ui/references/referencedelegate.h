#pragma once

#include <QtWidgets/QStyledItemDelegate>

#include "ui/theme/theme.h"

namespace kia {

class ReferencesModel;

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
    void setTurn(int degrees) { m_turn = degrees; }

private:
    const Theme &m_theme;
    const ReferencesModel &m_model;
    int m_turn = 0;
};

} // namespace kia
