#include "ui/settings/registrylist.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>

#include "ui/settings/registriesmodel.h"
#include "ui/settings/registrydelegate.h"
#include "ui/theme/fonts.h"
#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {
constexpr int maximalHeight = 330;
}

RegistryList::RegistryList(const Theme &theme, Workspace &workspace, CheckController &checks, QWidget *parent)
    : QListView(parent), m_theme(theme), m_workspace(workspace), m_checks(checks),
      m_model(new RegistriesModel(workspace, checks, this)), m_delegate(new RegistryDelegate(theme, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // the card behind has round corners
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setAccessibleName(tr("Registries"));
    m_turnTimer.setInterval(60);
    connect(&m_turnTimer, &QTimer::timeout, this, [this] {
        m_turn = (m_turn + 20) % 360;
        m_delegate->setTurn(m_turn);
        viewport()->update();
    });
    connect(&checks, &CheckController::signInChanged, this, [this] {
        bool busy = false;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            busy = busy || m_checks.signInOf(row).isBusy();
        }
        busy ? m_turnTimer.start() : m_turnTimer.stop();
    });
    connect(m_delegate, &RegistryDelegate::defaultChosen, this, [this](int row) { m_model->makeDefault(row); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RegistryList::fitHeight);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RegistryList::fitHeight);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RegistryList::fitHeight);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RegistryList::keepCurrent);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RegistryList::keepCurrent);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    keepCurrent();
}

void RegistryList::keepCurrent()
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0) {
        int row = 0;
        for (int i = 0; i < m_model->rowCount(); ++i) {
            if (m_model->index(i).data(RegistriesModel::DefaultRole).toBool()) {
                row = i;
            }
        }
        setCurrentRow(row);
    }
    Q_EMIT currentRowChanged(currentRow()); // the same registry may have another row now
}

void RegistryList::setCurrentRow(int row)
{
    setCurrentIndex(m_model->index(row));
}

void RegistryList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

QString RegistryList::freeName(const QString &wish) const
{
    const auto taken = [this](const QString &name) {
        for (const ImageRegistry &registry : m_workspace.image().registries) {
            if (registry.name == name) {
                return true;
            }
        }
        return false;
    };
    QString name = wish;
    for (int i = 2; taken(name); ++i) {
        name = u"%1-%2"_s.arg(wish).arg(i);
    }
    return name;
}

void RegistryList::addRegistry()
{
    ImageRegistry registry;
    registry.name = freeName(u"registry"_s);
    if (m_workspace.apply({AddRegistry{registry}})) {
        setCurrentRow(m_model->rowCount() - 1);
        Q_EMIT added(currentRow());
    }
}

void RegistryList::duplicateRegistry(int row)
{
    const auto &registries = m_workspace.image().registries;
    if (row < 0 || row >= static_cast<int>(registries.size())) {
        return;
    }
    ImageRegistry copy = registries[static_cast<std::size_t>(row)];
    copy.name = freeName(copy.name.isEmpty() ? u"registry"_s : copy.name);
    if (m_workspace.apply({AddRegistry{copy}})) {
        setCurrentRow(m_model->rowCount() - 1);
        Q_EMIT added(currentRow());
    }
}

void RegistryList::removeRegistry(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        (void)m_workspace.apply({RemoveRegistry{row}});
    }
}

void RegistryList::moveRegistry(int row, int to)
{
    if (row == to || row < 0 || to < 0 || row >= m_model->rowCount() || to >= m_model->rowCount()) {
        return;
    }
    if (m_workspace.apply({MoveRegistry{row, to}})) {
        setCurrentRow(to);
    }
}

bool RegistryList::makeDefault(int row)
{
    return m_model->makeDefault(row);
}

int RegistryList::dropRow(const QPoint &at) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (at.y() < visualRect(m_model->index(row)).center().y()) {
            return row;
        }
    }
    return m_model->rowCount();
}

void RegistryList::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // shows where it would go
    const bool ours = m_model->draggedRow(*event->mimeData()) >= 0 && !m_workspace.isListForm();
    ours ? event->accept() : event->ignore();
}

void RegistryList::dropEvent(QDropEvent *event)
{
    const int from = m_model->draggedRow(*event->mimeData());
    if (from < 0 || m_workspace.isListForm()) {
        event->ignore();
        return;
    }
    const int before = dropRow(event->position().toPoint());
    event->acceptProposedAction();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    moveRegistry(from, before > from ? before - 1 : before);
}

void RegistryList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        makeDefault(currentRow());
        return;
    }
    if (event->key() == Qt::Key_Delete) {
        removeRegistry(currentRow());
        return;
    }
    QListView::keyPressEvent(event);
}

void RegistryList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (at.isValid()) {
        setCurrentIndex(at); // the actions are about the current one
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_menuActions);
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(currentIndex()).center());
    menu->popup(place);
}

QSize RegistryList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += sizeHintForRow(row);
    }
    return {300, std::clamp(height, 44, maximalHeight)};
}

void RegistryList::fitHeight()
{
    scheduleDelayedItemsLayout();
    setFixedHeight(sizeHint().height());
}

void RegistryList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fitHeight(); // endpoints wrap anew
    }
}

void RegistryList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Registries"));
        m_model->retranslate();
        viewport()->update();
    }
    QListView::changeEvent(event);
}

void RegistryList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() == 0) {
        QPainter p(viewport());
        p.setPen(m_theme.tokens().muted);
        p.setFont(fontFor(FontRole::Note));
        p.drawText(viewport()->rect().adjusted(16, 0, -16, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                   tr("No registry is configured"));
    }
}

} // namespace kia
