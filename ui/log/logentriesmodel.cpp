#include "ui/log/logentriesmodel.h"

#include <QtGui/QPainter>

#include "core/explain/catalogue.h"
#include "ui/kit/sentences.h"
#include "ui/log/logsession.h"
#include "ui/log/logwords.h"
#include "ui/problems/problemrow.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

namespace kia {

using namespace Qt::StringLiterals;

LogEntriesModel::LogEntriesModel(const LogSession &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{}

int LogEntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

void LogEntriesModel::reset()
{
    beginResetModel();
    m_count = static_cast<int>(m_session.reading().entries.size());
    endResetModel();
}

QVariant LogEntriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_session.reading().entries.size())) {
        return {};
    }
    const LogEntry &entry = m_session.reading().entries[static_cast<std::size_t>(index.row())];
    const QString title = splitSentences(titleOf(entry.cause)).first;
    switch (role) {
    case TitleRole:
        return title;
    case ImageRole:
        return entry.image;
    case TimesRole:
        return logwords::times(entry);
    case SeverityRole:
        return static_cast<int>(logwords::severityOf(entry));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{title, entry.image, logwords::times(entry)};
        parts.removeAll(QString());
        return parts.join(tr(", "));
    }
    default:
        return {};
    }
}

LogEntryDelegate::LogEntryDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize LogEntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

void LogEntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    QPainter &p = *painter;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const QRect r = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        p.fillRect(r, t.sel);
        p.fillRect(QRect(r.left(), r.top(), 2, r.height()), t.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        p.fillRect(r, t.hover);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        p.setPen(QPen(t.accent, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -1), 4, 4);
    }
    const auto severity = static_cast<Severity>(index.data(LogEntriesModel::SeverityRole).toInt());
    paintSign(p, ProblemRow::signOf(severity), QRectF(r.left() + 14, r.top() + 8, 16, 16),
              severity == Severity::Error ? t.errT : t.warnT);
    const QFont note = fontFor(FontRole::Note);
    const QString times = index.data(LogEntriesModel::TimesRole).toString();
    const int timesWidth = QFontMetrics(note).horizontalAdvance(times);
    p.setFont(note);
    p.setPen(t.text2);
    p.drawText(QRect(r.right() - 12 - timesWidth, r.top() + 5, timesWidth + 2, 20), Qt::AlignLeft | Qt::AlignVCenter,
               times);
    const QFont body = fontFor(FontRole::Body);
    p.setFont(body);
    p.setPen(t.text);
    const int room = r.width() - 42 - 24 - timesWidth;
    p.drawText(QRect(r.left() + 42, r.top() + 5, room, 20), Qt::AlignLeft | Qt::AlignVCenter,
               QFontMetrics(body).elidedText(index.data(LogEntriesModel::TitleRole).toString(), Qt::ElideRight, room));
    const QFont mono = fontFor(FontRole::MonoTiny);
    p.setFont(mono);
    p.setPen(t.text2);
    p.drawText(QRect(r.left() + 42, r.top() + 24, r.width() - 56, 18), Qt::AlignLeft | Qt::AlignVCenter,
               QFontMetrics(mono).elidedText(index.data(LogEntriesModel::ImageRole).toString(), Qt::ElideMiddle,
                                             r.width() - 56));
    p.restore();
}

} // namespace kia
