#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QListView>

#include "ui/kit/card.h"

namespace kia {

class Batch;
class BatchHead;
class CheckController;
class Legend;
class PullPlan;
class ReferenceDelegate;
class ReferenceFilter;
class ReferenceInput;
class ReferencesModel;
class Workspace;

/// The References tab: the input with its live preview, or the head of a batch in its place; the legend, the list.
class ReferencesPane final : public Ground
{
    Q_OBJECT

public:
    ReferencesPane(const Theme &theme, Workspace &workspace, CheckController &checks, Batch &batch,
                   QWidget *parent = nullptr);

    /// Rows then tell of the AppImages they come from.
    void setPlan(const PullPlan &plan);
    QListView &list() { return *m_list; }
    ReferencesModel &model() { return *m_model; }
    ReferenceInput &input() { return *m_input; }
    BatchHead &batchHead() { return *m_head; }
    /// Makes it current, and shows all rows if it is not among those that are shown.
    void choose(const QString &reference);
    /// To the next, or with -1 the previous, row whose check failed; false when there is none.
    bool stepFailure(int direction);
    Legend &legend() { return *m_legend; }
    /// The current reference, or empty.
    QString current() const;
    /// Those that are not there yet; the last one becomes current.
    void add(const QStringList &references);
    void focusInput();
    void focusList();
    /// What is known of the selected references, as text: what a check found, else what Kuscia would pull. Without
    /// secrets, as every report.
    void copyReport() const;
    void checkSelected();
    void checkAnonymously();
    void editCurrent();
    void copyAddresses() const;
    void removeSelected();
    /// Actions of the window for the context menu and the keys of the list; the pane does not own them.
    void setMenuActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void currentChanged(const QString &reference);
    /// What is known of the current reference has changed, or which rows are selected.
    void currentUpdated();
    /// The user looks at a group of the batch.
    void groupChosen();
    void detailsWanted();
    /// Into the input: AppImages, that are to be added to the plan.
    void manifestPasted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void remove(const QStringList &references);
    QStringList selected() const;
    /// Positions in the model.
    QList<int> selectedRows() const;
    void showMenu(const QPoint &at);
    void keepCurrent();
    void followBatch();
    void followRows(const QModelIndex &from, const QModelIndex &to);
    void connectList();
    int currentRow() const;
    void retranslate();

    Workspace &m_workspace;
    const PullPlan *m_plan = nullptr;
    CheckController &m_checks;
    Batch &m_batch;
    ReferencesModel *m_model;
    ReferenceFilter *m_filter;
    ReferenceDelegate *m_delegate;
    ReferenceInput *m_input;
    BatchHead *m_head;
    Legend *m_legend;
    QListView *m_list;
    Label *m_empty;
    QList<QAction *> m_menuActions;
    QTimer m_turnTimer;
    int m_turn = 0;
    QString m_told; ///< by currentChanged()
};

} // namespace kia
