#pragma once

#include <QtCore/QString>

#include <optional>
#include <vector>

#include "core/logs/logentry.h"
#include "core/logs/mappedtext.h"

namespace kia {

/// What kind of line tells a failure. One failure is told by several kinds; each is counted on its own.
enum class LogSource { Sync, Start, Waiting, Event, Containerd, Bare };
inline constexpr int logSourceCount = static_cast<int>(LogSource::Bare) + 1;

/// One failure that a line tells.
struct LineEvent {
    LogEntry entry;
    LogSource source = LogSource::Bare;
    qint64 repeats = 1; ///< "(x12 over 3m)" of an event
};

/// `Replace image "A" with "B", …`: DEBUG lines of the agent.
struct LoggedRewrite {
    QString appImage;
    QString image;
};
/// `Pulling image "B" …`, before a pull.
struct LoggedPull {
    QString image;
    LogCredentials credentials = LogCredentials::Unknown;
};

/// What one line (or a message of several lines) tells.
struct LineReading {
    std::vector<LineEvent> events;
    std::optional<LoggedRegistry> registry;
    std::optional<LoggedRewrite> rewrite;
    std::optional<LoggedPull> pull;
    std::vector<Message> notes;
    QString described;  ///< `Namespace: x` of `kubectl describe`: the events below belong to a pod of it
    int timeIndex = -1; ///< which of timesIn() is the line's own; -1: none
};

/// Understands a line of Kuscia's or containerd's log, a task's status, a pod's event, a piece of any of these, alone
/// or wrapped: in JSON, in docker's or Kubernetes' container log, in YAML, with colours, with another time in front.
///
/// The wrapping is not parsed. What counts is found by its first words wherever it stands; how many backslashes stand
/// before the first quotation mark tells how often the message was quoted, hence where it ends and how to unquote it
/// (facts/kuscia.md 6.2 and 6.3). That takes cut and pasted pieces, too.
LineReading readLogLine(const QString &record);

} // namespace kia
