#pragma once

#include <QtCore/QDeadlineTimer>
#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include <cstdio>
#include <functional>

namespace kia::bench {

/// The same clock in all processes, in nanoseconds.
inline qint64 now()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadlineNSecs();
}

/// In KiB: what this process alone costs; what it shares with others is left out.
inline qint64 privateMemory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    qint64 sum = 0;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Private_")) {
                sum += line.simplified().split(' ').value(1).toLongLong();
            }
        }
    }
    return sum;
}

/// In KiB: all of its pages in memory, shared libraries included.
inline qint64 residentMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("VmRSS:")) {
                return line.simplified().split(' ').value(1).toLongLong();
            }
        }
    }
    return 0;
}

/// Prints when the first paint was over, when the last one was after which nothing is painted for a while and nothing
/// is missing in the window, and the memory at that time; then it ends the program.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(std::function<bool()> isWhole = [] { return true; }) : m_isWhole(std::move(isWhole))
    {
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(quietMilliseconds);
        connect(&m_quiet, &QTimer::timeout, this, &FirstPaint::report);
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_waits) {
            m_waits = true;
            QMetaObject::invokeMethod(this, &FirstPaint::note, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static constexpr int quietMilliseconds = 150;

    void note()
    {
        m_waits = false;
        m_last = now();
        m_first = m_first == 0 ? m_last : m_first;
        m_whole = m_isWhole(); // what was painted, not what has come since
        m_quiet.start();
    }

    void report()
    {
        if (!m_whole) {
            return; // the paint of what has come since begins the wait anew
        }
        std::printf("%lld %lld %lld %lld\n", static_cast<long long>(m_first), static_cast<long long>(m_last),
                    static_cast<long long>(residentMemory()), static_cast<long long>(privateMemory()));
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    std::function<bool()> m_isWhole;
    QTimer m_quiet;
    qint64 m_first = 0;
    qint64 m_last = 0;
    bool m_waits = false;
    bool m_whole = false;
};

} // namespace kia::bench
