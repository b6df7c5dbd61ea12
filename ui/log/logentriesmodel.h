#pragma once

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QStyledItemDelegate>

#include "ui/theme/theme.h"

namespace kia {

class LogSession;

/// The failures of the log, newest cause first.
class LogEntriesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::UserRole, ///< the cause
        ImageRole,
        TimesRole, ///< how often, and when last
        SeverityRole,
    };
    explicit LogEntriesModel(const LogSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// The log or the language is another one.
    void reset();

private:
    const LogSession &m_session;
    int m_count = 0;
};

/// A row: sign and cause, the image beneath, count and time at the right.
class LogEntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 46;

    explicit LogEntryDelegate(const Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace kia
