#include "ui/kit/rowlist.h"

#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace kia {

namespace {
constexpr int guess = 60; ///< of a row that nobody has seen yet
}

RowList::RowList(QWidget *parent) : QListView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(guess / 2);
}

void RowList::setModel(QAbstractItemModel *shown)
{
    if (model()) {
        disconnect(model(), nullptr, this, nullptr);
    }
    QListView::setModel(shown);
    if (shown) {
        connect(shown, &QAbstractItemModel::layoutChanged, this, &RowList::startAnew);
    }
    startAnew();
}

void RowList::reset()
{
    QListView::reset();
    startAnew();
}

void RowList::startAnew()
{
    m_heights.reset(model() ? model()->rowCount(rootIndex()) : 0, guess);
    updateGeometries();
    viewport()->update();
}

void RowList::measureAgain()
{
    m_heights.forgetAll();
    updateGeometries();
    viewport()->update();
}

void RowList::doItemsLayout()
{
    measureAgain();
    QAbstractItemView::doItemsLayout();
}

int RowList::measure(int row) const
{
    if (!m_heights.isMeasured(row)) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        const QModelIndex index = model()->index(row, 0, rootIndex());
        m_heights.measured(row, itemDelegateForIndex(index)->sizeHint(option, index).height());
    }
    return m_heights.heightOf(row);
}

int RowList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void RowList::layOut() const
{
    if (m_heights.count() == 0) {
        return;
    }
    QScrollBar *bar = verticalScrollBar();
    const bool atEnd = bar->value() > 0 && bar->value() == bar->maximum();
    const int first = m_heights.rowAt(bar->value());
    // what is seen of the first row, and all below it, stays where it is
    const int seen = m_heights.top(first) + m_heights.heightOf(first) - bar->value();
    const bool isAbove = m_heights.top(first) < bar->value();
    int y = measure(first);
    int begin = isAbove ? std::max(m_heights.top(first), m_heights.top(first) + y - seen) : m_heights.top(first);
    y = m_heights.top(first) + y - begin;
    for (int row = first + 1; row < m_heights.count() && y < viewport()->height(); ++row) {
        y += measure(row);
    }
    const int most = std::max(0, m_heights.total() - viewport()->height());
    begin = atEnd ? most : std::min(begin, most);
    if (bar->maximum() != most || bar->value() != begin) {
        const QSignalBlocker quiet(bar); // nobody has scrolled
        bar->setRange(0, most);
        bar->setValue(begin);
    }
}

void RowList::updateGeometries()
{
    layOut();
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    const int most = std::max(0, m_heights.total() - viewport()->height());
    if (bar->maximum() == most) {
        Q_EMIT bar->rangeChanged(0, most); // whoever shows the bar has not been told in layOut()
    }
    bar->setRange(0, most);
    QAbstractItemView::updateGeometries();
}

QRect RowList::rectOf(int row) const
{
    return {0, m_heights.top(row) - verticalOffset(), viewport()->width(), m_heights.heightOf(row)};
}

QRect RowList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.parent() != rootIndex() || index.row() >= m_heights.count()) {
        return {};
    }
    layOut();
    return rectOf(index.row());
}

QModelIndex RowList::indexAt(const QPoint &point) const
{
    layOut();
    const int y = point.y() + verticalOffset();
    if (m_heights.count() == 0 || y < 0 || y >= m_heights.total() || !viewport()->rect().contains(point)) {
        return {};
    }
    return model()->index(m_heights.rowAt(y), 0, rootIndex());
}

void RowList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.count()) {
        return;
    }
    // the rows beside it may turn out to be higher than guessed and push it out again
    for (int round = 0; round < 3; ++round) {
        layOut();
        const int height = measure(index.row());
        const int room = viewport()->height();
        const int top = m_heights.top(index.row());
        QScrollBar *bar = verticalScrollBar();
        bar->setMaximum(std::max(0, m_heights.total() - room));
        const int before = bar->value();
        if (hint == PositionAtTop || (hint == EnsureVisible && (top < before || height > room))) {
            bar->setValue(top);
        } else if (hint == PositionAtCenter) {
            bar->setValue(top - (room - height) / 2);
        } else if (hint == PositionAtBottom || top + height > before + room) {
            bar->setValue(top + height - room);
        }
        if (bar->value() == before) {
            break;
        }
    }
    updateGeometries();
}

void RowList::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    if (from.row() == 0 && to.row() == m_heights.count() - 1) {
        m_heights.forgetAll();
    } else {
        for (int row = from.row(); row <= std::min(to.row(), m_heights.count() - 1); ++row) {
            m_heights.forget(row);
        }
    }
    QAbstractItemView::dataChanged(from, to, roles);
    updateGeometries();
    viewport()->update();
}

void RowList::rowsInserted(const QModelIndex &parent, int first, int last)
{
    m_heights.insert(first, last - first + 1, guess);
    QListView::rowsInserted(parent, first, last);
    updateGeometries();
    viewport()->update();
}

void RowList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QListView::rowsAboutToBeRemoved(parent, first, last);
    m_heights.remove(first, last - first + 1);
    // the rows are still in the model: what is seen is laid out once they are not
    scheduleDelayedItemsLayout();
}

void RowList::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width()) {
        m_heights.forgetAll();
    }
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void RowList::scrollContentsBy(int, int)
{
    viewport()->update();
}

void RowList::paintEvent(QPaintEvent *event)
{
    layOut();
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State usual = option.state & ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    const QModelIndex current = currentIndex();
    const QModelIndex hovered =
        viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    const bool focus = hasFocus() || viewport()->hasFocus();
    int row = m_heights.rowAt(verticalOffset() + event->rect().top());
    for (; row >= 0 && row < m_heights.count(); ++row) {
        option.rect = rectOf(row);
        if (option.rect.top() > event->rect().bottom()) {
            break;
        }
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.state = usual;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, focus && index == current);
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

int RowList::rowBelow(int row, int distance) const
{
    return m_heights.rowAt(std::clamp(m_heights.top(row) + distance, 0, std::max(0, m_heights.total() - 1)));
}

QModelIndex RowList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_heights.count() - 1;
    int row = currentIndex().row();
    if (last < 0) {
        return {};
    }
    if (row < 0) {
        return model()->index(0, 0, rootIndex());
    }
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        --row;
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        ++row;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MovePageUp:
        row = std::min(row - 1, rowBelow(row, -viewport()->height()));
        break;
    case MovePageDown:
        row = std::max(row + 1, rowBelow(row, viewport()->height()));
        break;
    }
    return model()->index(std::clamp(row, 0, last), 0, rootIndex());
}

void RowList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (m_heights.count() == 0) {
        return;
    }
    layOut();
    const QRect area = rect.normalized().translated(0, verticalOffset());
    const int first = m_heights.rowAt(std::max(0, area.top()));
    const int last = m_heights.rowAt(std::max(0, area.bottom()));
    selectionModel()->select({model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex())}, flags);
}

QRegion RowList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid() && range.bottom() < m_heights.count()) {
            const QRect seen = rectOf(range.top()).united(rectOf(range.bottom())) & viewport()->rect();
            region += seen;
        }
    }
    return region;
}

} // namespace kia
