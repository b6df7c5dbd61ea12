#pragma once

#include <QtCore/QHash>

#include <array>
#include <map>

#include "core/logs/logline.h"
#include "core/logs/logtime.h"

namespace kia {

/// Puts together what the lines tell: counts what is told again, joins what several kinds of lines tell of one image.
class LogCollector final
{
public:
    explicit LogCollector(std::size_t mostEntries) : m_mostEntries(mostEntries) {}

    struct Where {
        LogTime time;
        qint64 line = 0;
    };
    /// Which entries (and which of their counters) a line told; for telling them again without reading it.
    struct Told {
        struct Item {
            int entry = -1;
            LogSource source = LogSource::Bare;
            qint64 repeats = 1;
        };
        std::vector<Item> items;
        int timeIndex = -1;
        bool isRepeatable = false; ///< the line tells nothing new when it comes again
    };

    Told add(const LineReading &line, const Where &where);
    /// The same line once more.
    void repeat(const Told &told, const Where &where);
    /// Events without a pod of their own belong to this one, until another is named.
    void describe(const QString &pod, const QString &nameSpace);

    /// Fills in all but lines and bytes.
    LogReading take();

private:
    struct Kept {
        LogEntry entry;
        std::array<qint64, logSourceCount> counts = {};
    };

    int entryFor(const LogEntry &entry, const Where &where);
    void tell(const Told::Item &item, const Where &where);
    void joinContainerd();
    void fillFromRewrites();
    void dropStates();
    void order();

    std::size_t m_mostEntries;
    std::vector<Kept> m_entries;
    QHash<QString, int> m_index;
    QHash<QString, QString> m_rewrites; ///< image -> AppImage's reference
    QHash<QString, LogCredentials> m_pulls;
    std::vector<LoggedRegistry> m_registries;
    std::vector<LogNote> m_notes;
    qint64 m_leftOut = 0;
    QString m_pod;
    QString m_nameSpace;
};

} // namespace kia
