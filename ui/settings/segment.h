#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include "ui/theme/theme.h"

namespace kia {

/// A few values side by side, one or none of them chosen. Left and Right choose, Delete or a second click takes the
/// choice back. Values are shown verbatim.
class Segment final : public QWidget
{
    Q_OBJECT

public:
    Segment(const Theme &theme, const QStringList &values, QWidget *parent = nullptr);

    /// The chosen value; one that is none of the values leaves all unchosen.
    void setValue(const QString &value);
    QString value() const { return m_value; }

    QSize sizeHint() const override { return {200, 32}; }

Q_SIGNALS:
    /// By the user; empty: the choice was taken back.
    void chosen(const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF partRect(int part) const;

    const Theme &m_theme;
    QStringList m_values;
    QString m_value;
};

} // namespace kia
