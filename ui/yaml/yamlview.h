#pragma once

#include <QtWidgets/QPlainTextEdit>

#include "ui/theme/theme.h"

namespace kia {

class Workspace;
class YamlHighlighter;

/// The file as it will be saved: read only, passwords masked, the image section emphasised, lines with problems marked
/// in the gutter and in the text.
class YamlView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    YamlView(const Theme &theme, Workspace &workspace, QWidget *parent = nullptr);

    void goToLine(int line);
    void showPasswords(bool show);
    /// Only used by the gutter beside the text.
    void paintGutter(QPaintEvent *event);
    int gutterWidth() const;
    /// Whether a line is marked in the gutter and in the text.
    bool isMarked(int line) const { return m_problems.contains(line); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void markLines();
    void underline();
    void takeColours();

    const Theme &m_theme;
    Workspace &m_workspace;
    YamlHighlighter *m_highlighter;
    QWidget *m_gutter;
    QMap<int, int> m_problems; ///< line to int of Severity
    int m_firstImageLine = 0;
    int m_lastImageLine = 0;
    bool m_outdated = true;
    bool m_showPasswords = false;
};

} // namespace kia
