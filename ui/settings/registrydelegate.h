#pragma once

#include <QtWidgets/QStyledItemDelegate>

#include "ui/theme/theme.h"

namespace kia {

/// Paints a registry's row: radio, name, chip, state; the endpoint beneath, wrapped after `/ . - :`, never cut.
class RegistryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Wide enough to hit: a click left of it makes the registry the default.
    static constexpr int radioWidth = 40;

    RegistryDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /// The turn of the busy arc in degrees.
    void setTurn(int degrees) { m_turn = degrees; }

Q_SIGNALS:
    void defaultChosen(int row);

private:
    static QStringList wrapped(const QString &endpoint, int width);

    const Theme &m_theme;
    int m_turn = 0;
};

} // namespace kia
