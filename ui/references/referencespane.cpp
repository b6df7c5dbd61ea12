#include "ui/references/referencespane.h"

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

#include "core/report/checktext.h"
#include "ui/kit/overlayscroll.h"
#include "ui/references/legend.h"
#include "ui/references/referencedelegate.h"
#include "ui/references/referenceinput.h"
#include "ui/references/referencesmodel.h"
#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

ReferencesPane::ReferencesPane(const Theme &theme, Workspace &workspace, CheckController &checks, QWidget *parent)
    : Ground(theme, {&Tokens::surface, nullptr, 0, false, false}, parent), m_workspace(workspace), m_checks(checks),
      m_model(new ReferencesModel(workspace, checks, this)), m_delegate(new ReferenceDelegate(theme, *m_model, this)),
      m_input(new ReferenceInput(theme, workspace)), m_legend(new Legend(theme, workspace)), m_list(new QListView),
      m_empty(new Label(theme, FontRole::Body, &Tokens::muted))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->installEventFilter(this);
    new OverlayScroll(theme, m_list, &Tokens::surface);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(20, 12, 20, 0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
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
    connect(&checks, &CheckController::runningChanged, this,
            [this] { m_checks.isRunning() ? m_turnTimer.start() : m_turnTimer.stop(); });
    connect(m_input, &ReferenceInput::entered, this, &ReferencesPane::add);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT currentChanged(current()); });
    connect(m_delegate, &ReferenceDelegate::toolChosen, this, [this](const QModelIndex &index, RowTool tool) {
        switch (tool) {
        case RowTool::Check:
            m_checks.check({m_model->reference(index.row())});
            break;
        case RowTool::Edit:
            m_list->edit(index);
            break;
        case RowTool::Remove:
            remove({m_model->reference(index.row())});
            break;
        }
    });
    connect(m_list, &QListView::clicked, this, [this] { Q_EMIT currentChanged(current()); });
    connect(m_list, &QListView::doubleClicked, this, &ReferencesPane::detailsWanted);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        Q_EMIT m_delegate->sizeHintChanged(from); // notes come and go, addresses wrap anew
        const int row = m_list->currentIndex().row();
        if (row >= from.row() && row <= to.row()) {
            Q_EMIT currentChanged(current());
        }
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ReferencesPane::keepCurrent);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ReferencesPane::keepCurrent);
    connect(&theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    retranslate();
    keepCurrent();
}

QString ReferencesPane::current() const
{
    return m_model->reference(m_list->currentIndex().row());
}

void ReferencesPane::focusInput()
{
    m_input->edit().setFocus(Qt::ShortcutFocusReason);
}

void ReferencesPane::focusList()
{
    m_model->rowCount() > 0 ? m_list->setFocus(Qt::ShortcutFocusReason) : focusInput();
}

void ReferencesPane::keepCurrent()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_list->setVisible(any);
    if (any && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0));
    } else if (!any) {
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
    m_list->setCurrentIndex(m_model->index(static_cast<int>(all.indexOf(references.last()))));
}

QStringList ReferencesPane::selected() const
{
    QStringList references;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        references << m_model->reference(index.row());
    }
    return references;
}

void ReferencesPane::remove(const QStringList &references)
{
    QStringList all = m_workspace.references();
    for (const QString &reference : references) {
        all.removeAll(reference);
    }
    m_workspace.setReferences(all);
}

void ReferencesPane::copyReport() const
{
    std::vector<CheckedImage> images;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        const CheckState state = m_checks.stateOf(m_model->reference(index.row()));
        if (state.isFinished()) {
            images.push_back({m_model->resolution(index.row()), state.report});
        }
    }
    if (!images.empty()) {
        QGuiApplication::clipboard()->setText(checkText(images));
    }
}

bool ReferencesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list) {
        return Ground::eventFilter(watched, event);
    }
    // keys that a row's editor leaves over come here too; they are not meant for the list
    if (event->type() == QEvent::KeyPress && m_list->hasFocus()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_checks.check(selected());
            Q_EMIT detailsWanted();
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            remove(selected());
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            QStringList addresses;
            for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
                addresses << m_model->resolution(index.row()).effective();
            }
            addresses.removeAll(QString());
            QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
            return true;
        }
    } else if (event->type() == QEvent::ContextMenu) {
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
    const QString reference = current();
    if (reference.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Check"), this, [this] { m_checks.check(selected()); });
    menu->addAction(tr("Check without signing in"), this, [this, reference] { m_checks.checkAnonymously(reference); });
    menu->addSeparator();
    menu->addAction(tr("Edit"), this, [this] { m_list->edit(m_list->currentIndex()); });
    menu->addAction(tr("Copy the address"), this, [this] {
        QGuiApplication::clipboard()->setText(m_model->resolution(m_list->currentIndex().row()).effective());
    });
    menu->addAction(tr("Copy the report"), this, &ReferencesPane::copyReport)
        ->setEnabled(m_checks.stateOf(reference).isFinished());
    menu->addAction(tr("Remove"), this, [this] { remove(selected()); });
    menu->popup(at);
}

void ReferencesPane::retranslate()
{
    m_list->setAccessibleName(tr("References"));
    m_empty->setText(tr("No reference yet. Type one above, or paste several lines at once."));
    m_model->retranslate();
}

void ReferencesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Ground::changeEvent(event);
}

} // namespace kia
