#include "ui/help/helprows.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

#include "ui/kit/sentences.h"
#include "ui/theme/fonts.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

constexpr int headHeight = 34;
constexpr int codeHeight = 16;
constexpr int padding = 8;
constexpr int side = 12;
constexpr int inset = 8; ///< of the selected row's ground

int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * (side + inset);
}

int titleHeight(const QString &title, int width)
{
    return QFontMetrics(fontFor(FontRole::Body)).boundingRect(0, 0, width, 1000, Qt::TextWordWrap, title).height();
}

} // namespace

void HelpModel::setTopics(std::vector<HelpTopic> topics)
{
    beginResetModel();
    m_topics = std::move(topics);
    endResetModel();
}

void HelpModel::retranslate()
{
    if (!m_topics.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int HelpModel::rowOf(MessageId id) const
{
    const auto found =
        std::find_if(m_topics.begin(), m_topics.end(), [id](const HelpTopic &topic) { return topic.id == id; });
    return found == m_topics.end() ? -1 : static_cast<int>(found - m_topics.begin());
}

int HelpModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_topics.size());
}

QVariant HelpModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const HelpTopic &topic = m_topics[row];
    switch (role) {
    case Qt::DisplayRole:
        return splitSentences(helpPage(topic.id).title).first;
    case CodeRole:
        return QString(codeOf(topic.id) + u"  "_s + nameOf(topic.id));
    case GroupRole:
        return row == 0 || m_topics[row - 1].group != topic.group ? nameOf(topic.group) : QString();
    case Qt::AccessibleTextRole: {
        return tr("%1, %2").arg(codeOf(topic.id), data(index, Qt::DisplayRole).toString());
    }
    default:
        return {};
    }
}

HelpDelegate::HelpDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize HelpDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int head = index.data(HelpModel::GroupRole).toString().isEmpty() ? 0 : headHeight;
    return {option.rect.width(),
            head + 2 * padding + codeHeight + titleHeight(index.data().toString(), textWidth(option))};
}

void HelpDelegate::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    QRect r = option.rect;
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    const QString group = index.data(HelpModel::GroupRole).toString();
    if (!group.isEmpty()) {
        p->setFont(fontFor(FontRole::Section));
        p->setPen(t.text2);
        p->drawText(QRect(r.left() + side + inset, r.top() + 6, r.width() - 2 * side, headHeight - 6),
                    Qt::AlignLeft | Qt::AlignVCenter, group);
        r.setTop(r.top() + headHeight);
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
        p->setPen(focused ? QPen(t.accent, 2) : QPen(Qt::NoPen));
        p->setBrush(selected ? t.sel : t.hover);
        p->drawRoundedRect(QRectF(r).adjusted(inset + 1, 1, -inset - 1, -1), 8, 8);
    }
    const int left = r.left() + side + inset;
    const int width = textWidth(option);
    p->setFont(fontFor(FontRole::MonoTiny));
    p->setPen(t.muted);
    p->drawText(QRect(left, r.top() + padding - 1, width, codeHeight), Qt::AlignLeft | Qt::AlignVCenter,
                index.data(HelpModel::CodeRole).toString());
    p->setFont(fontFor(FontRole::Body));
    p->setPen(t.text);
    p->drawText(QRect(left, r.top() + padding + codeHeight, width, r.height()), Qt::TextWordWrap,
                index.data().toString());
    p->restore();
}

} // namespace kia
