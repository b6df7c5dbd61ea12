#pragma once

#include <QtWidgets/QWidget>

#include <vector>

#include "core/config/finding.h"
#include "ui/kit/label.h"

namespace kia {

class Button;

/// One finding: sign, title, meaning, and a button for each way out.
class ProblemRow final : public QWidget
{
    Q_OBJECT

public:
    ProblemRow(const Theme &theme, const Finding &finding, bool first, QWidget *parent = nullptr);

    static Sign signOf(Severity severity);
    const Finding &finding() const { return m_finding; }
    QString title() const { return m_title->text(); }
    std::vector<Button *> buttons() const { return m_buttons; }

Q_SIGNALS:
    void fixChosen(const kia::ConfigFix &fix);
    void focused();
    /// The row itself was asked for: go to where the problem is.
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const Theme &m_theme;
    Finding m_finding;
    bool m_first;
    Label *m_title;
    Label *m_meaning;
    std::vector<Button *> m_buttons;
};

} // namespace kia
