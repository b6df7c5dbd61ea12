#include "ui/palette/commandrows.h"

#include <QtGui/QPainter>

#include "ui/theme/fonts.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowHeight = 36;
constexpr int reasonHeight = 18;
constexpr int side = 16;
constexpr int inset = 8; ///< of the selected row's ground
} // namespace

void CommandModel::setCommands(std::vector<Command> commands)
{
    beginResetModel();
    m_commands = std::move(commands);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Command &row = command(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case KeysRole:
        return row.keys;
    case WhyRole:
        return row.why;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, row.keys, row.why};
        parts.removeAll(QString());
        return parts.join(tr(", "));
    }
    default:
        return {};
    }
}

CommandDelegate::CommandDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool disabled = !index.data(CommandModel::WhyRole).toString().isEmpty();
    return {option.rect.width(), disabled ? rowHeight + reasonHeight : rowHeight};
}

void CommandDelegate::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QRect r = option.rect;
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        p->setPen(selected ? QPen(t.accent, 2) : QPen(Qt::NoPen));
        p->setBrush(selected ? t.sel : t.hover);
        p->drawRoundedRect(QRectF(r).adjusted(inset + 1, 2, -inset - 1, -2), 6, 6);
    }
    const QString why = index.data(CommandModel::WhyRole).toString();
    const QString keys = index.data(CommandModel::KeysRole).toString();
    const QFont hint = fontFor(FontRole::Hint);
    int right = r.right() - side - inset;
    if (!keys.isEmpty()) {
        const int width = QFontMetrics(hint).horizontalAdvance(keys) + 12;
        const QRectF cap(right - width, r.top() + (rowHeight - 20) / 2.0, width, 20);
        p->setPen(QPen(t.line, 1));
        p->setBrush(t.surface);
        p->drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        p->setPen(t.text2);
        p->setFont(hint);
        p->drawText(cap, Qt::AlignCenter, keys);
        right = qRound(cap.left()) - 8;
    }
    const int left = r.left() + side + inset;
    const QFont body = fontFor(FontRole::Body);
    p->setFont(body);
    p->setPen(why.isEmpty() ? t.text : t.muted);
    p->drawText(QRect(left, r.top(), right - left, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetrics(body).elidedText(index.data().toString(), Qt::ElideMiddle, right - left));
    if (!why.isEmpty()) {
        p->setFont(fontFor(FontRole::Note));
        p->setPen(t.muted);
        p->drawText(QRect(left, r.top() + rowHeight - 9, r.width() - 2 * left, reasonHeight),
                    Qt::AlignLeft | Qt::AlignVCenter, why);
    }
    p->restore();
}

} // namespace kia
