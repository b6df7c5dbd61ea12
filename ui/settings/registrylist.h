#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QListView>

#include "ui/theme/theme.h"

namespace kia {

class CheckController;
class RegistriesModel;
class RegistryDelegate;
class Workspace;

/// The registries as a list: selecting a row opens its form, the radio (or the space bar) makes it the default; Delete
/// removes; Alt+Up and Alt+Down or dragging move; the rest stands in the context menu. As high as its rows.
class RegistryList final : public QListView
{
    Q_OBJECT

public:
    RegistryList(const Theme &theme, Workspace &workspace, CheckController &checks, QWidget *parent = nullptr);

    RegistriesModel &registries() { return *m_model; }
    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);

    void addRegistry();
    void duplicateRegistry(int row);
    void removeRegistry(int row);
    /// To another place in the list; the selection goes with it.
    void moveRegistry(int row, int to);
    bool makeDefault(int row);
    /// Actions of the window for the context menu, in its order; the list does not own them.
    void setMenuActions(const QList<QAction *> &actions) { m_menuActions = actions; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, 60}; }

Q_SIGNALS:
    void currentRowChanged(int row);
    /// A registry was added; its name wants to be written.
    void added(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString freeName(const QString &wish) const;
    /// Before which row a drop at this place puts what is dragged.
    int dropRow(const QPoint &at) const;
    void fitHeight();
    void keepCurrent();

    const Theme &m_theme;
    Workspace &m_workspace;
    CheckController &m_checks;
    RegistriesModel *m_model;
    RegistryDelegate *m_delegate;
    QList<QAction *> m_menuActions;
    QTimer m_turnTimer;
    int m_turn = 0;
};

} // namespace kia
