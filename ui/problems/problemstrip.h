#pragma once

#include <QtWidgets/QScrollArea>

#include <vector>

#include "core/config/finding.h"
#include "ui/kit/card.h"

class QVBoxLayout;

namespace kia {

class Button;
class ProblemRow;
class Workspace;

/// The strip under the centre: what is wrong with the open file, each with its ways out. Folded to 38 px when there is
/// nothing, or when the user folds it.
class ProblemStrip final : public Ground
{
    Q_OBJECT

public:
    ProblemStrip(const Theme &theme, Workspace &workspace, QWidget *parent = nullptr);

    int problemCount() const { return static_cast<int>(m_rows.size()); }
    ProblemRow *rowAt(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// Moves the focus to the next (or previous) problem, from the last on to the first.
    void step(int direction);
    /// Does the first fix of the problem with the focus, else of the first problem that has one.
    void doFirstFix();
    void doFix(const ConfigFix &fix);
    void setFolded(bool folded);
    /// In a crowded window it is folded until the user unfolds it.
    void setCrowded(bool crowded);
    /// To the first problem, or to the heading when there is none.
    void focusFirst();
    bool isFolded() const { return m_folded.value_or(m_crowded) || m_rows.empty(); }

Q_SIGNALS:
    /// A problem leads to this field.
    void fieldWanted(const kia::Field &field);
    /// The line of the file that the problem is about.
    void lineWanted(int line);
    /// The focus is on this problem.
    void problemChosen(const kia::Finding &finding);
    /// A fix was made; the text says which.
    void fixed(const QString &what);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void rebuild();
    void fit();

    const Theme &m_theme;
    Workspace &m_workspace;
    Button *m_fold;
    Label *m_title;
    StateLabel *m_none;
    StateLabel *m_errors;
    StateLabel *m_warnings;
    Label *m_key;
    Label *m_hint;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    std::vector<ProblemRow *> m_rows;
    std::vector<Finding> m_shown;
    std::optional<bool> m_folded; ///< as the user wants it; none: as there is room
    bool m_crowded = false;
};

} // namespace kia
