#include "ui/pullplan/addressrows.h"

#include <QtGui/QPainter>

#include <algorithm>

#include "core/explain/catalogue.h"
#include "ui/kit/overlayscroll.h"
#include "ui/kit/sentences.h"
#include "ui/paint/addresspainter.h"
#include "ui/problems/problemrow.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 24;
constexpr int top = 7;
constexpr int headingHeight = 34;
constexpr int typedHeight = 20;
constexpr int noteHeight = 19;
constexpr int arrow = 20;
constexpr int gap = 12;

int widthOf(const QString &text, FontRole role)
{
    return text.isEmpty() ? 0 : QFontMetrics(fontFor(role)).horizontalAdvance(text) + 2;
}

/// The address leaves room for the platforms.
AddressLayout layoutOf(const AddressRowsModel::Row &row, int width)
{
    const int platforms = row.platforms.isEmpty() ? 0 : widthOf(row.platforms, FontRole::Note) + gap;
    return AddressLayout(effectivePieces(row.resolution), fontFor(FontRole::MonoSmall),
                         std::max(width / 2.0, width - 2.0 * side - arrow - platforms));
}

void drawElided(QPainter &p, const QRect &box, Qt::Alignment alignment, const QString &text, Qt::TextElideMode mode)
{
    p.drawText(box, static_cast<int>((alignment | Qt::AlignVCenter).toInt()),
               p.fontMetrics().elidedText(text, mode, box.width()));
}

} // namespace

int AddressRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

void AddressRowsModel::setRows(std::vector<Row> rows)
{
    const bool isSame =
        !rows.empty() &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            return a.isHeading == b.isHeading && a.caption == b.caption && a.resolution.typed == b.resolution.typed;
        });
    if (isSame) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString AddressRowsModel::noteOf(const Row &row)
{
    return row.note ? splitSentences(titleOf(row.note->message)).first : QString();
}

QVariant AddressRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const Row &item = row(index.row());
    if (item.isHeading) {
        return item.caption;
    }
    const QString address = item.resolution.effective();
    QStringList parts{item.caption,
                      item.resolution.typed,
                      address.isEmpty() ? QString() : tr("becomes %1").arg(address),
                      noteOf(item),
                      item.result ? item.result->text : QString(),
                      item.platforms};
    parts.removeAll(QString());
    return parts.join(tr(", "));
}

Qt::ItemFlags AddressRowsModel::flags(const QModelIndex &index) const
{
    return index.isValid() && row(index.row()).isHeading ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                                                         : QAbstractListModel::flags(index);
}

AddressRowDelegate::AddressRowDelegate(const Theme &theme, const AddressRowsModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{}

QSize AddressRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : 600;
    const AddressRowsModel::Row &item = m_model.row(index.row());
    if (item.isHeading) {
        return {width, headingHeight};
    }
    const int note = AddressRowsModel::noteOf(item).isEmpty() ? 0 : noteHeight;
    return {width, top + typedHeight + qCeil(layoutOf(item, width).height()) + note + top};
}

void AddressRowDelegate::paintHeading(QPainter &p, const QRect &rect, const QString &text) const
{
    p.setFont(fontFor(FontRole::Section));
    p.setPen(m_theme.tokens().text2);
    drawElided(p, rect.adjusted(side, 8, -side, 0), Qt::AlignLeft, text, Qt::ElideMiddle);
}

void AddressRowDelegate::paintTop(QPainter &p, const QRect &line, const AddressRowsModel::Row &row) const
{
    const Tokens &t = m_theme.tokens();
    int right = line.right();
    if (row.result) {
        const ResultLook &look = *row.result;
        const QColor ink = inkOf(look.tone, t);
        const int width = widthOf(look.text, FontRole::Note);
        p.setFont(fontFor(FontRole::Note));
        p.setPen(ink);
        drawElided(p, {right - width, line.top(), width, line.height()}, Qt::AlignRight, look.text, Qt::ElideRight);
        right -= width;
        if (look.sign) {
            right -= 20;
            paintSign(p, *look.sign, QRectF(right, line.top() + 2, 16, 16), ink);
        }
        right -= gap;
    }
    const int captionWidth = std::min(line.width() / 2, widthOf(row.caption, FontRole::Note));
    const int room = right - line.left() - captionWidth - gap;
    p.setFont(fontFor(FontRole::MonoSmall));
    p.setPen(t.text);
    const QString typed = p.fontMetrics().elidedText(row.resolution.typed, Qt::ElideMiddle, room);
    const int typedWidth = p.fontMetrics().horizontalAdvance(typed);
    drawElided(p, {line.left(), line.top(), room, line.height()}, Qt::AlignLeft, typed, Qt::ElideMiddle);
    const int left = row.result ? line.left() + typedWidth + gap : right - captionWidth;
    p.setFont(fontFor(FontRole::Note));
    p.setPen(t.text2);
    drawElided(p, {left, line.top(), captionWidth, line.height()}, Qt::AlignRight, row.caption, Qt::ElideMiddle);
}

void AddressRowDelegate::paintNote(QPainter &p, const QRect &line, const AddressRowsModel::Row &row) const
{
    const Tokens &t = m_theme.tokens();
    const Severity severity = row.note->severity;
    const QColor ink = severity == Severity::Error ? t.errT : severity == Severity::Warning ? t.warnT : t.text2;
    paintSign(p, ProblemRow::signOf(severity), QRectF(line.left(), line.top() + 3, 14, 14), ink);
    p.setFont(fontFor(FontRole::Note));
    p.setPen(ink);
    drawElided(p, line.adjusted(arrow, 0, 0, 0), Qt::AlignLeft, AddressRowsModel::noteOf(row), Qt::ElideRight);
}

void AddressRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const AddressRowsModel::Row &item = m_model.row(index.row());
    const QRect r = option.rect;
    QPainter &p = *painter;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        p.fillRect(r, t.sel);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        p.setPen(QPen(t.accent, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -1), 4, 4);
    }
    if (item.isHeading) {
        paintHeading(p, r, item.caption);
        p.restore();
        return;
    }
    const QRect inner = r.adjusted(side, 0, -side, 0);
    int y = r.top() + top;
    paintTop(p, {inner.left(), y, inner.width(), typedHeight}, item);
    y += typedHeight;
    paintSign(p, Sign::Arrow, QRectF(inner.left(), y + 5, 14, 14), t.muted);
    const AddressLayout layout = layoutOf(item, r.width());
    layout.paint(p, QPointF(inner.left() + arrow, y), t, selected);
    p.setFont(fontFor(FontRole::Note));
    p.setPen(t.muted);
    const int platforms = std::min(widthOf(item.platforms, FontRole::Note), inner.width() / 2);
    drawElided(p, {inner.right() - platforms, y, platforms, qRound(AddressLayout::lineHeight)}, Qt::AlignRight,
               item.platforms, Qt::ElideRight);
    y += qCeil(layout.height());
    if (!AddressRowsModel::noteOf(item).isEmpty()) {
        paintNote(p, {inner.left(), y, inner.width(), noteHeight}, item);
    }
    p.fillRect(QRect(inner.left(), r.bottom(), inner.width(), 1), t.line);
    p.restore();
}

QListView *makeAddressList(const Theme &theme, AddressRowsModel *model)
{
    auto *list = new QListView;
    list->setModel(model);
    auto *delegate = new AddressRowDelegate(theme, *model, list);
    list->setItemDelegate(delegate);
    QObject::connect(model, &QAbstractItemModel::dataChanged, delegate, [delegate](const QModelIndex &from) {
        Q_EMIT delegate->sizeHintChanged(from);
    }); // notes come and go
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    list->setLayoutMode(QListView::Batched);
    list->setTabKeyNavigation(false);
    new OverlayScroll(theme, list, &Tokens::surface);
    return list;
}

} // namespace kia
