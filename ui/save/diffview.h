#pragma once

#include <QtWidgets/QAbstractScrollArea>

#include <vector>

#include "core/report/linediff.h"
#include "ui/theme/theme.h"

namespace kia {

/// The exact lines of a difference: old and new line number, sign, text, the words that differ.
class DiffView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    DiffView(const Theme &theme, QWidget *parent = nullptr);

    void setRows(std::vector<DiffRow> rows);
    const std::vector<DiffRow> &rows() const { return m_rows; }
    /// Marks the rows of a change and brings them into view. `line` counts in the new file, of a removal in the old
    /// one.
    void showChange(int line, bool removed);
    /// The line of the change that is marked, 0: none.
    int markedLine() const;
    QSize sizeHint() const override { return {660, 420}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void describe();

    const Theme &m_theme;
    std::vector<DiffRow> m_rows;
    int m_markedFrom = -1;
    int m_markedTo = -1;
};

} // namespace kia
