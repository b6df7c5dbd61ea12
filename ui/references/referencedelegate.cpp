#include "ui/references/referencedelegate.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

#include "ui/kit/textfield.h"
#include "ui/paint/addresspainter.h"
#include "ui/references/referencesmodel.h"
#include "ui/theme/fonts.h"

namespace kia {

namespace {

constexpr int side = 20;
constexpr int top = 9;
constexpr int typedHeight = 20;
constexpr int arrowWidth = 24;
constexpr int noteLine = 19;

struct Measures {
    AddressLayout typed;
    AddressLayout address;
    int height;
};

/// The width that is always there: a scroll bar must not make the rows wrap anew.
int rowWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

int resultWidth(const ResultLook &look)
{
    QFont font = fontFor(FontRole::Note);
    font.setWeight(QFont::Medium);
    return QFontMetrics(font).horizontalAdvance(look.text) + (look.sign ? 21 : 0);
}

int sourceRow(const QModelIndex &index)
{
    return index.data(ReferencesModel::RowRole).toInt();
}

/// A note's words and the room beneath them.
int noteHeight(const QString &note, int width)
{
    const QRectF words =
        QFontMetricsF(fontFor(FontRole::Note)).boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, note);
    return std::max(noteLine, qCeil(words.height()) + 4);
}

Measures measure(const ReferencesModel &model, int row, int width)
{
    const Resolution &resolution = model.resolution(row);
    const QFont mono = fontFor(FontRole::Mono);
    const ResultLook look = model.result(row);
    const int inner = width - 2 * side;
    AddressLayout typed(typedPieces(resolution), mono, inner - resultWidth(look) - 12, AddressLayout::plainLineHeight);
    AddressLayout address(effectivePieces(resolution), mono, inner - arrowWidth);
    int height =
        top + typedHeight + qCeil(typed.height() - AddressLayout::plainLineHeight) + 2 + qCeil(address.height()) + top;
    for (const ReferencesModel::Note &note : model.notes(row)) {
        height += noteHeight(note.text, inner - arrowWidth);
    }
    return {std::move(typed), std::move(address), height};
}

int baseline(qreal middle, const QFont &font)
{
    return qRound(middle + QFontMetricsF(font).capHeight() / 2.0);
}

} // namespace

ReferenceDelegate::ReferenceDelegate(const Theme &theme, const ReferencesModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{}

void ReferenceDelegate::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QRect r = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const int row = sourceRow(index);
    const Measures m = measure(m_model, row, r.width());

    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isLast = index.row() + 1 == index.model()->rowCount();
    const bool nextSelected =
        view && !isLast && view->selectionModel()->isSelected(index.siblingAtRow(index.row() + 1));
    if (selected || focused) {
        QColor border = t.accent;
        border.setAlpha(focused ? 255 : 110);
        p->setPen(QPen(border, focused ? 1.75 : 1));
        p->setBrush(selected ? t.sel : t.surface);
        p->drawRoundedRect(QRectF(r).adjusted(8.5, 1, -8.5, -2), 8, 8);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        p->setPen(Qt::NoPen);
        p->setBrush(t.hover);
        p->drawRoundedRect(QRectF(r).adjusted(8, 1, -8, -2), 8, 8);
    } else if (!isLast && !nextSelected) {
        p->fillRect(QRect(r.left() + side, r.bottom(), r.width() - 2 * side, 1), t.line);
    }

    // result
    const ResultLook look = m_model.result(row);
    QFont resultFont = fontFor(FontRole::Note);
    resultFont.setWeight(look.tone == ResultLook::Tone::Muted ? QFont::Normal : QFont::Medium);
    const QColor ink = inkOf(look.tone, t);
    const int resultLeft = r.right() + 1 - side - QFontMetrics(resultFont).horizontalAdvance(look.text);
    const qreal typedMiddle = r.top() + top + typedHeight / 2.0;
    p->setFont(resultFont);
    p->setPen(ink);
    p->drawText(resultLeft, baseline(typedMiddle, resultFont), look.text);
    if (look.sign) {
        paintSign(*p, *look.sign, QRectF(resultLeft - 21, typedMiddle - 8, 16, 16), ink,
                  *look.sign == Sign::Arc ? m_turn : 0);
    }

    m.typed.paint(*p, QPointF(r.left() + side, typedMiddle - AddressLayout::plainLineHeight / 2), t, false, t.text);
    paintAppImages(*p, row, r.left() + side + qCeil(m.typed.width()) + 12, resultLeft - 33, typedMiddle);

    qreal y = r.top() + top + typedHeight + (m.typed.height() - AddressLayout::plainLineHeight) + 2;
    paintSign(*p, Sign::Arrow, QRectF(r.left() + side + 1, y + 4, 15, 15), t.muted);
    m.address.paint(*p, QPointF(r.left() + side + arrowWidth, y), t, selected);
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintTools(*p, option, index, selected ? t.sel : t.hover);
    } else if (m_model.isRecommended(row)) {
        const QFont font = fontFor(FontRole::Note);
        const QString text = ReferencesModel::tr("Recommended form");
        const int left = r.right() + 1 - side - QFontMetrics(font).horizontalAdvance(text);
        if (r.left() + side + arrowWidth + m.address.width() + 16 < left) {
            p->setFont(font);
            p->setPen(t.muted);
            p->drawText(left, baseline(y + AddressLayout::lineHeight / 2, font), text);
        }
    }
    y += m.address.height();
    for (const ReferencesModel::Note &note : m_model.notes(row)) {
        const int width = r.width() - 2 * side - arrowWidth;
        const int height = noteHeight(note.text, width);
        paintNote(*p, note, QRectF(r.left() + side, y + 2, width, height));
        y += height;
    }
    p->restore();
}

void ReferenceDelegate::paintNote(QPainter &p, const ReferencesModel::Note &note, const QRectF &box) const
{
    const Tokens &t = m_theme.tokens();
    const bool error = note.severity == Severity::Error;
    const bool quiet = note.severity == Severity::Info;
    const QFont font = fontFor(FontRole::Note);
    // Chinese makes higher lines than the font says
    const qreal line =
        QFontMetricsF(font).boundingRect(QRectF(0, 0, 10000, 1000), Qt::TextSingleLine, note.text).height();
    const QColor ink = error ? t.errT : quiet ? t.muted : t.warnT;
    paintSign(p,
              error   ? Sign::Cross
              : quiet ? Sign::Info
                      : Sign::Triangle,
              QRectF(box.left() + 1, box.top() + (line - 15) / 2, 15, 15), ink);
    p.setFont(font);
    p.setPen(ink);
    p.drawText(box.translated(arrowWidth, 0), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, note.text);
}

void ReferenceDelegate::paintAppImages(QPainter &p, int row, int left, int right, qreal middle) const
{
    const QString names = m_model.appImages(row);
    constexpr int least = 60; // less says nothing
    if (names.isEmpty() || right - left < least) {
        return;
    }
    const QFont font = fontFor(FontRole::Note);
    p.setFont(font);
    p.setPen(m_theme.tokens().muted);
    p.drawText(left, baseline(middle, font), QFontMetrics(font).elidedText(names, Qt::ElideRight, right - left));
}

RowTools ReferenceDelegate::toolsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Measures m = measure(m_model, sourceRow(index), option.rect.width());
    const qreal y = option.rect.top() + top + typedHeight + (m.typed.height() - AddressLayout::plainLineHeight) + 2;
    return {option.rect.right() + 1 - side, qRound(y + AddressLayout::lineHeight / 2)};
}

void ReferenceDelegate::paintTools(QPainter &p, const QStyleOptionViewItem &option, const QModelIndex &index,
                                   const QColor &ground) const
{
    const Tokens &t = m_theme.tokens();
    const RowTools tools = toolsOf(option, index);
    const QPoint mouse = option.widget ? option.widget->mapFromGlobal(QCursor::pos()) : QPoint(-1, -1);
    p.fillRect(tools.rect(), ground); // a long address gives way
    for (const RowTool tool : RowTools::all) {
        const QRect box = tools.rectOf(tool);
        const bool hot = box.contains(mouse);
        if (hot) {
            p.setPen(Qt::NoPen);
            p.setBrush(t.sunken);
            p.drawRoundedRect(box, 6, 6);
        }
        paintSign(p, RowTools::signOf(tool), QRectF(box).adjusted(6, 6, -6, -6), hot ? t.text : t.text2);
    }
}

bool ReferenceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    if (event->type() == QEvent::MouseMove) {
        if (auto *view = qobject_cast<const QAbstractItemView *>(option.widget)) {
            view->viewport()->update(option.rect);
        }
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const std::optional<RowTool> tool = toolsOf(option, index).at(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton && tool) {
            Q_EMIT toolChosen(index, *tool);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool ReferenceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (index.isValid() && event->type() == QEvent::ToolTip) {
        if (const std::optional<RowTool> tool = toolsOf(option, index).at(event->pos())) {
            QToolTip::showText(event->globalPos(), RowTools::nameOf(*tool), view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

QSize ReferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = rowWidth(option);
    return {width, measure(m_model, sourceRow(index), width).height};
}

QWidget *ReferenceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new TextField(m_theme, parent);
    editor->setFont(fontFor(FontRole::Mono));
    editor->setAccessibleName(ReferencesModel::tr("Reference"));
    return editor;
}

void ReferenceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<TextField *>(editor);
    field->setText(index.data(Qt::EditRole).toString());
    field->selectAll();
}

void ReferenceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
{
    editor->setGeometry(option.rect.left() + 10, option.rect.top() + 3, option.rect.width() - 20, 32);
}

} // namespace kia
