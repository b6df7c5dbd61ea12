#pragma once

#include <QtWidgets/QWidget>

#include "core/image/runtime.h"
#include "ui/theme/theme.h"

class QMenu;

namespace kia {

class Button;
class Workspace;

/// What the colours and lines of an address mean, and for which runtime addresses are made. While another runtime than
/// the file's is assumed, that is said instead of the colours: what is shown then is not what the node does.
class Legend final : public QWidget
{
    Q_OBJECT

public:
    Legend(const Theme &theme, Workspace &workspace, QWidget *parent = nullptr);

    Button &runtimeButton() { return *m_runtime; }
    /// What the button opens: the one that the window's menu holds, too.
    void setRuntimeMenu(QMenu &menu) { m_menu = &menu; }
    QMenu &runtimeMenu() { return *m_menu; }
    /// The sentence about the assumed runtime, or empty.
    QString whatIfText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintSwatches(QPainter &painter, int end) const;
    void refresh();

    const Theme &m_theme;
    Workspace &m_workspace;
    Button *m_runtime;
    QMenu *m_menu = nullptr;
};

} // namespace kia
