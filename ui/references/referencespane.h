#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QListView>

#include "ui/kit/card.h"

namespace kia {

class CheckController;
class Legend;
class ReferenceDelegate;
class ReferenceInput;
class ReferencesModel;
class Workspace;

/// The References tab: the input with its live preview, the legend, the list.
class ReferencesPane final : public Ground
{
    Q_OBJECT

public:
    ReferencesPane(const Theme &theme, Workspace &workspace, CheckController &checks, QWidget *parent = nullptr);

    QListView &list() { return *m_list; }
    ReferencesModel &model() { return *m_model; }
    ReferenceInput &input() { return *m_input; }
    Legend &legend() { return *m_legend; }
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
    void detailsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void remove(const QStringList &references);
    QStringList selected() const;
    void showMenu(const QPoint &at);
    void keepCurrent();
    void retranslate();

    Workspace &m_workspace;
    CheckController &m_checks;
    ReferencesModel *m_model;
    ReferenceDelegate *m_delegate;
    ReferenceInput *m_input;
    Legend *m_legend;
    QListView *m_list;
    Label *m_empty;
    QTimer m_turnTimer;
    int m_turn = 0;
};

} // namespace kia
