#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

#include "ui/batch/batchgroup.h"

namespace kia {

class CheckController;
class Workspace;

/// The check of all references, from its start until its result is dismissed: how many stand where, and how long it
/// will still take. Counts the references as they are now, so what is added or edited meanwhile is counted too.
class Batch final : public QObject
{
    Q_OBJECT

public:
    Batch(Workspace &workspace, CheckController &checks, QObject *parent = nullptr);

    /// Running, or ended and not dismissed yet.
    bool isOn() const { return m_isOn; }
    bool isRunning() const;
    int total() const { return m_total; }
    int count(BatchGroup group) const { return m_counts[static_cast<std::size_t>(group)]; }
    /// Neither waiting nor under way.
    int ended() const { return m_total - count(BatchGroup::Checking) - count(BatchGroup::Waiting); }
    /// From the pace so far; nothing before there is one.
    std::optional<int> secondsLeft() const;
    /// Of a batch that has ended.
    QTime endedAt() const { return m_endedAt; }
    int secondsTaken() const { return m_secondsTaken; }

    void dismiss();

Q_SIGNALS:
    /// isOn() or isRunning().
    void stateChanged();
    /// The counts or the time; at most some times a second, however many checks end.
    void progressed();

private:
    void start();
    void recount();
    void follow();

    Workspace &m_workspace;
    CheckController &m_checks;
    std::array<int, batchGroups.size()> m_counts{};
    int m_total = 0;
    int m_before = 0; ///< ended already when the batch began to run
    bool m_isOn = false;
    bool m_wasRunning = false;
    QElapsedTimer m_since;
    QTime m_endedAt;
    int m_secondsTaken = 0;
    QTimer m_tell;
    QTimer m_second;
};

} // namespace kia
