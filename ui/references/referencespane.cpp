#include "ui/references/referencespane.h"

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

#include "core/report/checktext.h"
#include "core/report/previewtext.h"
#include "ui/batch/batch.h"
#include "ui/batch/batchhead.h"
#include "ui/kit/overlayscroll.h"
#include "ui/kit/rowlist.h"
#include "ui/pullplan/pullplan.h"
#include "ui/references/legend.h"
#include "ui/references/referencedelegate.h"
#include "ui/references/referencefilter.h"
#include "ui/references/referenceinput.h"
#include "ui/references/referencesmodel.h"
#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

ReferencesPane::ReferencesPane(const Theme &theme, Workspace &workspace, CheckController &checks, Batch &batch,
                               QWidget *parent)
    : Ground(theme, {&Tokens::surface, nullptr, 0, false, false}, parent), m_workspace(workspace), m_checks(checks),
      m_batch(batch), m_model(new ReferencesModel(workspace, checks, this)),
      m_filter(new ReferenceFilter(checks, this)), m_delegate(new ReferenceDelegate(theme, *m_model, this)),
      m_input(new ReferenceInput(theme, workspace)), m_head(new BatchHead(theme, batch)),
      m_legend(new Legend(theme, workspace)), m_list(new RowList),
      m_empty(new Label(theme, FontRole::Body, &Tokens::muted))
{
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers); // but by editCurrent()
    m_list->installEventFilter(this);
    new OverlayScroll(theme, m_list, &Tokens::surface);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop); // beneath the input, however high the window is
    m_empty->setContentsMargins(20, 12, 20, 0);
    m_head->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_input);
    column->addSpacing(4);
    column->addWidget(m_legend);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);

    m_turnTimer.setInterval(60);
    connect(&m_turnTimer, &QTimer::timeout, this, [this] {
        m_turn = (m_turn + 20) % 360;
        m_delegate->setTurn(m_turn);
        m_list->viewport()->update();
    });
    connect(&checks, &CheckController::runningChanged, this, [this] {
        if (m_checks.isRunning() != m_turnTimer.isActive()) {
            m_checks.isRunning() ? m_turnTimer.start() : m_turnTimer.stop();
        }
    });
    connect(m_input, &ReferenceInput::entered, this, &ReferencesPane::add);
    connect(m_input, &ReferenceInput::manifestPasted, this, &ReferencesPane::manifestPasted);
    connect(&batch, &Batch::stateChanged, this, &ReferencesPane::followBatch);
    connect(m_head, &BatchHead::dismissWanted, &batch, &Batch::dismiss);
    connect(m_head, &BatchHead::filterChanged, this, [this] {
        m_filter->setGroup(m_head->filter());
        Q_EMIT groupChosen();
    });
    connect(&theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    connectList();
    retranslate();
    keepCurrent();
}

void ReferencesPane::connectList()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_told = current();
        Q_EMIT currentChanged(m_told);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReferencesPane::currentUpdated);
    connect(m_delegate, &ReferenceDelegate::toolChosen, this, [this](const QModelIndex &index, RowTool tool) {
        const QString reference = index.data(Qt::EditRole).toString();
        switch (tool) {
        case RowTool::Check:
            m_checks.check({reference});
            break;
        case RowTool::Edit:
            m_list->edit(index);
            break;
        case RowTool::Remove:
            remove({reference});
            break;
        }
    });
    connect(m_list, &QListView::clicked, this, [this] { Q_EMIT currentChanged(current()); });
    connect(m_list, &QListView::doubleClicked, this, &ReferencesPane::detailsWanted);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &ReferencesPane::followRows);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &ReferencesPane::keepCurrent);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ReferencesPane::keepCurrent);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &ReferencesPane::keepCurrent);
}

void ReferencesPane::followRows(const QModelIndex &from, const QModelIndex &to)
{
    const int row = m_list->currentIndex().row();
    if (row < from.row() || row > to.row()) {
        return;
    }
    if (m_told != current()) {
        m_told = current();
        Q_EMIT currentChanged(m_told);
    }
    Q_EMIT currentUpdated();
}

void ReferencesPane::followBatch()
{
    const bool on = m_batch.isOn();
    if (on && !m_batch.isRunning()) {
        return; // the result stands where the progress stood
    }
    if (on && m_input->isAncestorOf(QApplication::focusWidget())) {
        m_list->setFocus();
    }
    m_head->setVisible(on);
    m_input->setVisible(!on);
    if (!on) {
        m_head->setFilter({});
    }
}

int ReferencesPane::currentRow() const
{
    return m_filter->mapToSource(m_list->currentIndex()).row();
}

QString ReferencesPane::current() const
{
    return m_model->reference(currentRow());
}

void ReferencesPane::choose(const QString &reference)
{
    const QModelIndex source = m_model->index(m_model->rowOf(reference));
    if (source.isValid() && !m_filter->mapFromSource(source).isValid()) {
        m_head->setFilter({});
    }
    m_list->setCurrentIndex(m_filter->mapFromSource(source));
}

bool ReferencesPane::stepFailure(int direction)
{
    const int rows = m_model->rowCount();
    const int now = std::max(0, currentRow());
    for (int step = 1; step <= rows; ++step) {
        const int row = (now + direction * step + rows * (step / rows + 1)) % rows;
        if (batchGroupOf(m_checks.stateOf(m_model->reference(row))) == BatchGroup::Failed) {
            choose(m_model->reference(row));
            focusList();
            return true;
        }
    }
    return false;
}

void ReferencesPane::focusInput()
{
    if (!m_batch.isRunning()) {
        m_batch.dismiss();
    }
    m_input->show(); // below the head of a batch that still runs
    m_input->edit().setFocus(Qt::ShortcutFocusReason);
}

void ReferencesPane::focusList()
{
    m_filter->rowCount() > 0 ? m_list->setFocus(Qt::ShortcutFocusReason) : focusInput();
}

void ReferencesPane::keepCurrent()
{
    const bool any = m_filter->rowCount() > 0;
    m_empty->setText(m_model->rowCount() > 0 ? tr("No reference stands here now.")
                                             : tr("No reference yet. Type one above, or paste several lines at once."));
    m_empty->setVisible(!any);
    m_list->setVisible(any);
    if (any && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_filter->index(0, 0));
    } else if (m_model->rowCount() == 0 && !m_told.isEmpty()) {
        m_told.clear();
        Q_EMIT currentChanged({});
    }
}

void ReferencesPane::add(const QStringList &references)
{
    QStringList all = m_workspace.references();
    for (const QString &reference : references) {
        if (!all.contains(reference)) {
            all << reference;
        }
    }
    m_workspace.setReferences(all);
    choose(references.last());
}

QList<int> ReferencesPane::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        rows << m_filter->mapToSource(index).row();
    }
    return rows;
}

QStringList ReferencesPane::selected() const
{
    QStringList references;
    for (const int row : selectedRows()) {
        references << m_model->reference(row);
    }
    return references;
}

void ReferencesPane::setMenuActions(const QList<QAction *> &actions)
{
    m_menuActions = actions;
    m_list->addActions(actions);
}

void ReferencesPane::checkSelected()
{
    m_checks.check(selected());
    Q_EMIT detailsWanted();
}

void ReferencesPane::checkAnonymously()
{
    for (const QString &reference : selected()) {
        m_checks.checkAnonymously(reference);
    }
    Q_EMIT detailsWanted();
}

void ReferencesPane::editCurrent()
{
    m_list->setFocus();
    m_list->edit(m_list->currentIndex());
}

void ReferencesPane::copyAddresses() const
{
    QStringList addresses;
    for (const int row : selectedRows()) {
        addresses << m_model->resolution(row).effective();
    }
    addresses.removeAll(QString());
    QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
}

void ReferencesPane::removeSelected()
{
    remove(selected());
}

void ReferencesPane::remove(const QStringList &references)
{
    QStringList all = m_workspace.references();
    for (const QString &reference : references) {
        all.removeAll(reference);
    }
    m_workspace.setReferences(all);
}

void ReferencesPane::setPlan(const PullPlan &plan)
{
    m_plan = &plan;
    m_model->setPlan(plan);
}

void ReferencesPane::copyReport() const
{
    std::vector<CheckedImage> images;
    QStringList unchecked;
    for (const int row : selectedRows()) {
        const QString reference = m_model->reference(row);
        const CheckState &state = m_checks.stateOf(reference);
        ReferenceSource source;
        if (const PullPlan::Origin *origin = m_plan ? m_plan->originOf(reference) : nullptr) {
            source = sourceOf(m_plan->images()[origin->images.front()]);
            source.notes = origin->notes;
        }
        if (state.isFinished()) {
            images.push_back({m_model->resolution(row), state.report, source});
        } else {
            unchecked << resolutionText(m_model->resolution(row)) + sourceText(source);
        }
    }
    QStringList parts = images.empty() ? QStringList() : QStringList{checkText(images)};
    parts += unchecked;
    if (!parts.isEmpty()) {
        QGuiApplication::clipboard()->setText(parts.join(u'\n'));
    }
}

bool ReferencesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list) {
        return Ground::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool byMouse = menu->reason() == QContextMenuEvent::Mouse;
        showMenu(byMouse ? menu->globalPos()
                         : m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).center()));
        return true;
    }
    return Ground::eventFilter(watched, event);
}

void ReferencesPane::showMenu(const QPoint &at)
{
    if (current().isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_menuActions);
    menu->popup(at);
}

void ReferencesPane::retranslate()
{
    m_list->setAccessibleName(tr("References"));
    m_model->retranslate();
    keepCurrent();
}

void ReferencesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Ground::changeEvent(event);
}

} // namespace kia
