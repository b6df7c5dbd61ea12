#pragma once

#include <QtWidgets/QWidget>

#include <vector>

#include "ui/save/changes.h"
#include "ui/theme/theme.h"

namespace kia {

/// The changes in words, one a row: what, how, and the line. A click or the arrow keys go to a row's line.
class ChangeList final : public QWidget
{
    Q_OBJECT

public:
    ChangeList(const Theme &theme, QWidget *parent = nullptr);

    void setChanges(std::vector<Change> changes);
    /// Marks a row and tells that it was chosen; nothing happens for an index that is not there.
    void choose(int index);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
    std::vector<Change> m_changes;
    int m_current = -1;
};

} // namespace kia
