#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QListView>

#include "ui/kit/card.h"

namespace kia {

class Batch;
class BatchHead;
class CheckController;
class Legend;
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

    QListView &list() { return *m_list; }
    ReferencesModel &model() { return *m_model; }
    ReferenceInput &input() { return *m_input; }
    BatchHead &batchHead() { return *m_head; }
    /// Makes it current, and shows all rows if it is not among those that are shown.
    void choose(const QString &reference);
    /// To the next, or with -1 the previous, row whose check failed; false when there is none.
    bool stepFailure(int direction);
    /// The current reference, or empty.
    QString current() const;
    /// Those that are not there yet; the last one becomes current.
    void add(const QStringList &references);
    void focusInput();
    void focusList();
    /// What the checks of the selected references found, as text; without secrets, as every report.
    void copyReport() const;

Q_SIGNALS:
    void currentChanged(const QString &reference);
    /// What is known of the current reference has changed, or which rows are selected.
    void currentUpdated();
    /// The user looks at a group of the batch.
    void groupChosen();
    void detailsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void remove(const QStringList &references);
    QStringList selected() const;
    void showMenu(const QPoint &at);
    void keepCurrent();
    void followBatch();
    void followRows(const QModelIndex &from, const QModelIndex &to);
    void connectList();
    int currentRow() const;
    void retranslate();

    Workspace &m_workspace;
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
    QTimer m_turnTimer;
    int m_turn = 0;
    QString m_told; ///< by currentChanged()
};

} // namespace kia
