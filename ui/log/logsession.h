#pragma once

#include <QtCore/QIODevice>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>
#include <optional>

#include "core/logs/logcomparison.h"
#include "core/logs/logreader.h"
#include "ui/log/loglines.h"

namespace kia {

class Workspace;

/// The log that is looked at: reads it in slices between which the window goes on living, holds what it says, and
/// compares the chosen entry with the open file whenever that changes. Sends nothing and writes nothing.
class LogSession final : public QObject
{
    Q_OBJECT

public:
    /// Larger texts are shown by the lines that were understood.
    static constexpr qsizetype wholeTextLimit = 64 * 1024;
    static constexpr qint64 slice = 512 * 1024;

    explicit LogSession(Workspace &workspace, QObject *parent = nullptr);
    ~LogSession() override;

    void readText(const QString &text);
    void readFile(const QString &path);
    void clear();
    /// Gives up reading; what has been read so far stays out of sight.
    void stop();

    bool isReading() const { return m_source != nullptr; }
    /// 0 to 100.
    int progress() const;
    /// Nothing was given yet.
    bool isEmpty() const { return !m_hasText; }
    /// Of the file, without its folder; empty for pasted text.
    QString fileName() const { return m_fileName; }
    /// Why the file could not be read.
    const std::optional<Message> &error() const { return m_error; }
    const LogReading &reading() const { return m_reading; }
    /// The text to show: all of it, or the lines that were understood.
    const QString &shownText() const { return m_shownText; }
    bool showsAll() const { return m_showsAll; }
    /// Where the entry's line begins in shownText(); -1 when it is not shown.
    qsizetype offsetOf(const LogEntry &entry) const;

    int current() const { return m_current; }
    /// The chosen entry, or none.
    const LogEntry *entry() const;
    /// Empty without an open file.
    const LogComparison &comparison() const { return m_comparison; }
    void choose(int entry);
    /// The reference that gives the chosen entry's image under the open file; the image itself where none does.
    QString referenceToCheck() const;

Q_SIGNALS:
    /// A new text is being read, or reading went on.
    void progressed();
    /// Reading ended, or the log was cleared.
    void changed();
    void currentChanged();
    /// The chosen entry is compared with another state of the file.
    void comparisonChanged();

private:
    void start(std::unique_ptr<QIODevice> source, const QString &fileName);
    void readSlice();
    void finishReading();
    void finish(const QMap<qint64, QString> &lines);
    void compare();

    Workspace &m_workspace;
    QTimer m_timer;
    std::unique_ptr<QIODevice> m_source;
    std::unique_ptr<LogReader> m_reader;
    std::unique_ptr<LogLines> m_picker; ///< the second time through
    QString m_fileName;
    std::optional<Message> m_error;
    LogReading m_reading;
    QString m_shownText;
    QMap<qint64, qsizetype> m_offsets;
    LogComparison m_comparison;
    int m_current = -1;
    bool m_hasText = false;
    bool m_showsAll = true;
};

} // namespace kia
