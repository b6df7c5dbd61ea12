#include "core/logs/logcollector.h"

#include <algorithm>

namespace kia {

using namespace Qt::StringLiterals;
using enum MessageId;

namespace {

/// Whether Kuscia was started again: it writes all its registries at once when it starts. Names may repeat in a list.
bool isOtherStart(const std::vector<LoggedRegistry> &registries, const LoggedRegistry &next)
{
    constexpr qint64 mostLinesBetween = 100;
    constexpr qint64 mostMilliseconds = 2000;
    if (registries.empty()) {
        return false;
    }
    const LoggedRegistry &first = registries.front();
    return next.line - registries.back().line > mostLinesBetween ||
           qAbs(next.time.milliseconds - first.time.milliseconds) > mostMilliseconds ||
           (next.name == first.name && next.endpoint == first.endpoint);
}

/// Says only that something failed before, or will be tried again.
bool isState(const LogEntry &entry)
{
    return entry.cause.id == LogBackOff || entry.cause.id == LogPullFailed || entry.cause.id == LogCut;
}

bool isBare(const LogEntry &entry)
{
    return entry.pod.isEmpty() && entry.container.isEmpty();
}

/// What makes two lines tell the same: not the pod's number of tries, not the time.
QString keyOf(const LogEntry &entry)
{
    const QStringList parts{QString::number(static_cast<int>(entry.cause.id)),
                            entry.image.isEmpty() ? entry.words : entry.image,
                            entry.host,
                            QString::number(entry.status.value_or(0)),
                            entry.nameSpace,
                            entry.pod,
                            entry.container,
                            QString::number(static_cast<int>(entry.credentials))};
    return parts.join(u'\x1f');
}

/// Whether the first tells everything the second does about one failure.
bool covers(const LogEntry &full, const LogEntry &bare)
{
    const bool sameImage = bare.image.isEmpty() || full.image == bare.image ||
                           (full.host == bare.host && full.repository == bare.repository && full.tag == bare.tag &&
                            full.digest == bare.digest);
    const bool sameStatus = full.status == bare.status;
    // containerd's own log does not know of credentials, so its 401 may stand for LoginNeeded, its refusal for either
    const bool sameCause =
        full.cause.id == bare.cause.id ||
        std::find(bare.possible.begin(), bare.possible.end(), full.cause.id) != bare.possible.end() ||
        (bare.cause.id == LogAccessDenied && full.cause.id == LogAnonymousDenied);
    return sameImage && sameStatus && sameCause;
}

} // namespace

LogCollector::Told LogCollector::add(const LineReading &line, const Where &where)
{
    Told told;
    told.timeIndex = line.timeIndex;
    for (const LineEvent &event : line.events) {
        LogEntry entry = event.entry;
        if (entry.pod.isEmpty() && event.source == LogSource::Event) {
            entry.pod = m_pod;
            entry.nameSpace = m_nameSpace;
        }
        const Told::Item item{entryFor(entry, where), event.source, event.repeats};
        told.items.push_back(item);
        tell(item, where);
    }
    if (line.registry) {
        LoggedRegistry registry = *line.registry;
        registry.time = where.time;
        registry.line = where.line;
        if (isOtherStart(m_registries, registry)) {
            m_registries.clear();
        }
        if (m_registries.size() < m_mostEntries) {
            m_registries.push_back(registry);
        }
    }
    if (line.rewrite && static_cast<std::size_t>(m_rewrites.size()) < m_mostEntries) {
        m_rewrites.insert(line.rewrite->image, line.rewrite->appImage);
    }
    if (line.pull && static_cast<std::size_t>(m_pulls.size()) < m_mostEntries) {
        m_pulls.insert(line.pull->image, line.pull->credentials);
    }
    for (const Message &note : line.notes) {
        const auto same = std::find_if(m_notes.begin(), m_notes.end(),
                                       [&note](const LogNote &other) { return other.message == note; });
        if (same == m_notes.end() && m_notes.size() < m_mostEntries) {
            m_notes.push_back({note, where.time, where.line});
        } else if (same != m_notes.end()) {
            same->time = where.time;
            same->line = where.line;
        }
    }
    told.isRepeatable = !line.registry && line.notes.empty() && line.described.isEmpty();
    return told;
}

void LogCollector::repeat(const Told &told, const Where &where)
{
    for (const Told::Item &item : told.items) {
        tell(item, where);
    }
}

void LogCollector::describe(const QString &pod, const QString &nameSpace)
{
    m_pod = pod;
    m_nameSpace = nameSpace;
}

int LogCollector::entryFor(const LogEntry &entry, const Where &where)
{
    const QString key = keyOf(entry);
    if (const auto found = m_index.constFind(key); found != m_index.constEnd()) {
        LogEntry &kept = m_entries[static_cast<std::size_t>(*found)].entry;
        if (kept.reason.isEmpty()) {
            kept.reason = entry.reason;
        }
        if (kept.request.isEmpty()) {
            kept.request = entry.request;
        }
        return *found;
    }
    if (m_entries.size() >= m_mostEntries) {
        return -1;
    }
    Kept kept;
    kept.entry = entry;
    kept.entry.line = where.line;
    kept.entry.first = where.time;
    m_entries.push_back(std::move(kept));
    const int index = static_cast<int>(m_entries.size()) - 1;
    m_index.insert(key, index);
    return index;
}

void LogCollector::tell(const Told::Item &item, const Where &where)
{
    if (item.entry < 0) {
        ++m_leftOut;
        return;
    }
    Kept &kept = m_entries[static_cast<std::size_t>(item.entry)];
    kept.counts[static_cast<std::size_t>(item.source)] += item.repeats;
    kept.entry.lastLine = where.line;
    if (!where.time.isEmpty()) {
        kept.entry.last = where.time;
        if (kept.entry.first.isEmpty()) {
            kept.entry.first = where.time;
        }
    }
}

void LogCollector::joinContainerd()
{
    // what containerd's log or a line without its pod tells of a failure that another line tells in full
    for (Kept &bare : m_entries) {
        if (!isBare(bare.entry)) {
            continue;
        }
        const auto full = std::find_if(m_entries.begin(), m_entries.end(), [&bare](const Kept &other) {
            return &other != &bare && !isBare(other.entry) && covers(other.entry, bare.entry);
        });
        if (full == m_entries.end()) {
            continue;
        }
        for (std::size_t i = 0; i < bare.counts.size(); ++i) {
            full->counts[i] += bare.counts[i];
        }
        if (full->entry.request.isEmpty()) {
            full->entry.request = bare.entry.request;
        }
        full->entry.lastLine = std::max(full->entry.lastLine, bare.entry.lastLine);
        bare.counts = {};
    }
    std::erase_if(m_entries, [](const Kept &kept) {
        return std::all_of(kept.counts.begin(), kept.counts.end(), [](qint64 count) { return count == 0; });
    });
}

void LogCollector::fillFromRewrites()
{
    for (Kept &kept : m_entries) {
        LogEntry &entry = kept.entry;
        entry.appImage = m_rewrites.value(entry.image);
        if (entry.credentials == LogCredentials::Unknown) {
            entry.credentials = m_pulls.value(entry.image, LogCredentials::Unknown);
        }
        entry.count = *std::max_element(kept.counts.begin(), kept.counts.end());
    }
}

void LogCollector::dropStates()
{
    // "a pull failed" says nothing beside a line that says why
    const bool hasCause = std::any_of(m_entries.begin(), m_entries.end(),
                                      [](const Kept &kept) { return kept.entry.cause.id != LogPullFailed; });
    if (hasCause) {
        std::erase_if(m_entries, [](const Kept &kept) { return kept.entry.cause.id == LogPullFailed; });
    }
}

void LogCollector::order()
{
    // times with and without a zone cannot be compared; the log's own order can
    const auto hasZone = [](const Kept &kept) {
        return kept.entry.last.hasZone;
    };
    const bool byTime =
        std::none_of(m_entries.begin(), m_entries.end(), [](const Kept &kept) { return kept.entry.last.isEmpty(); }) &&
        (std::all_of(m_entries.begin(), m_entries.end(), hasZone) ||
         std::none_of(m_entries.begin(), m_entries.end(), hasZone));
    std::stable_sort(m_entries.begin(), m_entries.end(), [byTime](const Kept &a, const Kept &b) {
        if (isState(a.entry) != isState(b.entry)) {
            return isState(b.entry);
        }
        if (byTime && a.entry.last.milliseconds != b.entry.last.milliseconds) {
            return a.entry.last.milliseconds > b.entry.last.milliseconds;
        }
        return a.entry.lastLine > b.entry.lastLine;
    });
}

LogReading LogCollector::take()
{
    joinContainerd();
    fillFromRewrites();
    dropStates();
    order();
    LogReading reading;
    for (Kept &kept : m_entries) {
        reading.entries.push_back(std::move(kept.entry));
    }
    reading.registries = std::move(m_registries);
    reading.notes = std::move(m_notes);
    reading.leftOut = m_leftOut;
    return reading;
}

} // namespace kia
