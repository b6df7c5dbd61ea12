#include "ui/pullplan/addressrows.h"

#include <QtGui/QPainter>

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
constexpr int typedHeight = 20;
constexpr int noteHeight = 19;
constexpr int arrow = 20;

QString noteOf(const Resolution &resolution)
{
    if (resolution.error) {
        return splitSentences(titleOf(*resolution.error)).first;
    }
    return resolution.notes.empty() ? QString() : splitSentences(titleOf(resolution.notes.front())).first;
}

AddressLayout layoutOf(const Resolution &resolution, int width)
{
    return AddressLayout(effectivePieces(resolution), fontFor(FontRole::MonoSmall), width - 2.0 * side - arrow);
}

} // namespace

int AddressRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

void AddressRowsModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QVariant AddressRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const Row &item = row(index.row());
    const QString address = item.resolution.effective();
    QStringList parts{item.caption, item.resolution.typed,
                      address.isEmpty() ? QString() : tr("becomes %1").arg(address), noteOf(item.resolution)};
    parts.removeAll(QString());
    return parts.join(tr(", "));
}

AddressRowDelegate::AddressRowDelegate(const Theme &theme, const AddressRowsModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{}

QSize AddressRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : 600;
    const Resolution &resolution = m_model.row(index.row()).resolution;
    const int note = noteOf(resolution).isEmpty() ? 0 : noteHeight;
    return {width, top + typedHeight + qCeil(layoutOf(resolution, width).height()) + note + top};
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
    int y = r.top() + top;
    const QFont note = fontFor(FontRole::Note);
    const int captionWidth = std::min(r.width() / 2, QFontMetrics(note).horizontalAdvance(item.caption) + 2);
    p.setFont(note);
    p.setPen(t.text2);
    p.drawText(QRect(r.right() - side - captionWidth, y, captionWidth, typedHeight), Qt::AlignRight | Qt::AlignVCenter,
               QFontMetrics(note).elidedText(item.caption, Qt::ElideMiddle, captionWidth));
    const QFont mono = fontFor(FontRole::MonoSmall);
    p.setFont(mono);
    p.setPen(t.text);
    const int room = r.width() - 2 * side - captionWidth - 12;
    p.drawText(QRect(r.left() + side, y, room, typedHeight), Qt::AlignLeft | Qt::AlignVCenter,
               QFontMetrics(mono).elidedText(item.resolution.typed, Qt::ElideMiddle, room));
    y += typedHeight;
    paintSign(p, Sign::Arrow, QRectF(r.left() + side, y + 5, 14, 14), t.muted);
    const AddressLayout layout = layoutOf(item.resolution, r.width());
    layout.paint(p, QPointF(r.left() + side + arrow, y), t, selected);
    y += qCeil(layout.height());
    if (const QString text = noteOf(item.resolution); !text.isEmpty()) {
        const Severity severity = item.resolution.severity();
        const QColor ink = severity == Severity::Error ? t.errT : severity == Severity::Warning ? t.warnT : t.text2;
        paintSign(p, ProblemRow::signOf(severity), QRectF(r.left() + side, y + 3, 14, 14), ink);
        p.setFont(note);
        p.setPen(ink);
        const int noteRoom = r.width() - 2 * side - arrow;
        p.drawText(QRect(r.left() + side + arrow, y, noteRoom, noteHeight), Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetrics(note).elidedText(text, Qt::ElideRight, noteRoom));
    }
    p.fillRect(QRect(r.left() + side, r.bottom(), r.width() - 2 * side, 1), t.line);
    p.restore();
}

QListView *makeAddressList(const Theme &theme, AddressRowsModel *model)
{
    auto *list = new QListView;
    list->setModel(model);
    list->setItemDelegate(new AddressRowDelegate(theme, *model, list));
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
