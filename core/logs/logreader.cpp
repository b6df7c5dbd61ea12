#include "core/logs/logreader.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cstring>
#include <optional>

#include "core/logs/logbytes.h"
#include "core/logs/logcollector.h"
#include "core/logs/logline.h"
#include "core/logs/logrecord.h"
#include "core/logs/logsearch.h"

namespace kia {

namespace {

constexpr qsizetype longestKey = 4096;
constexpr qsizetype mostCached = 2000;

qint64 newlinesIn(QByteArrayView bytes)
{
    return std::count(bytes.begin(), bytes.end(), '\n');
}

QByteArrayView withoutReturn(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

} // namespace

class LogReader::Private final
{
public:
    Private() : m_collector(mostEntries) {}

    void feed(QByteArrayView bytes)
    {
        m_bytes += bytes.size();
        m_decoder.add(bytes, m_buffer);
        process(false);
    }

    LogReading finish()
    {
        m_decoder.finish(m_buffer);
        process(true);
        flushRecord();
        LogReading reading = m_collector.take();
        reading.bytes = m_bytes;
        reading.lines = m_line - 1 + (m_endsInLine ? 1 : 0);
        return reading;
    }

private:
    /// How far the buffer holds whole lines, or whole parts of one that is too long.
    qsizetype readable(bool final)
    {
        if (final) {
            return m_buffer.size();
        }
        const qsizetype known = m_looked;
        m_looked = m_buffer.size();
        const QByteArrayView fresh = QByteArrayView(m_buffer).sliced(known);
        const qsizetype newline = fresh.lastIndexOf('\n');
        if (newline >= 0) {
            m_tail = known + newline + 1;
        }
        return m_tail + (m_buffer.size() - m_tail) / longestLine * longestLine;
    }

    void process(bool final)
    {
        const qsizetype end = readable(final);
        if (end == 0) {
            return;
        }
        // not a copy: the view ends before what is to come
        const QByteArrayView text = QByteArrayView(m_buffer).first(end);
        readLines(text, final);
        m_buffer.remove(0, end);
        m_tail = 0;
        m_looked = 0;
        if (!m_buffer.isEmpty()) {
            m_looked = m_buffer.size(); // no line ends in it
        }
    }

    /// `m_lineStart` is where the line of `m_line` (or its part) begins in the text.
    void readLines(QByteArrayView text, bool final)
    {
        qsizetype start = 0; // of the line with the number m_line, or of a part of it
        qsizetype scan = 0;
        m_escape = -1;
        while (start < text.size()) {
            if (m_record) {
                const qsizetype newline = text.indexOf('\n', start);
                if (newline < 0 && !final) {
                    flushRecord(); // a part of a line that is too long
                } else if (!continueRecord(text.sliced(start, (newline < 0 ? text.size() : newline) - start))) {
                    flushRecord();
                } else {
                    start = newline < 0 ? text.size() : newline + 1;
                    scan = start;
                    noteLineEnd(newline >= 0);
                }
                continue;
            }
            const ByteSearch::Hit hit = next(text, scan);
            if (hit.begin < 0) {
                break;
            }
            const qsizetype before = text.first(hit.begin).lastIndexOf('\n') + 1;
            if (before > start) {
                m_line += newlinesIn(text.sliced(start, before - start));
                start = before;
                m_isPart = false;
            }
            const qsizetype newline = text.indexOf('\n', hit.begin);
            const qsizetype lineEnd = newline < 0 ? text.size() : newline;
            const qsizetype part = start + (hit.begin - start) / longestLine * longestLine;
            const qsizetype partEnd = std::min(part + longestLine, lineEnd);
            if (hit.end > partEnd) {
                scan = hit.begin + 1; // stands in two parts: in neither
                continue;
            }
            const bool isWhole = part == start && partEnd == lineEnd && !m_isPart && (newline >= 0 || final);
            noteDescribed(text, start);
            readLine(text.sliced(part, partEnd - part), isWhole);
            if (partEnd < lineEnd) {
                scan = partEnd;
                continue;
            }
            start = newline < 0 ? text.size() : newline + 1;
            scan = start;
            noteLineEnd(newline >= 0);
        }
        if (start < text.size()) {
            const qint64 count = newlinesIn(text.sliced(start));
            m_line += count;
            m_isPart = m_isPart && count == 0;
        }
        m_endsInLine = !text.endsWith('\n');
        if (m_endsInLine && !final) {
            m_isPart = true;
        }
        rememberLastLine(text);
    }

    /// The next place that may matter: one of the strings, or a colour, within which one may be hidden.
    ByteSearch::Hit next(QByteArrayView text, qsizetype from)
    {
        const ByteSearch::Hit hit = findLogHint(text, from);
        if (m_escape < from && m_escape != text.size()) {
            const qsizetype found = text.indexOf('\x1b', from);
            m_escape = found < 0 ? text.size() : found;
        }
        if (m_escape < text.size() && (hit.begin < 0 || m_escape < hit.begin)) {
            return {m_escape, m_escape + 1};
        }
        return hit;
    }

    void readLine(QByteArrayView bytes, bool isWhole)
    {
        bytes = withoutReturn(bytes);
        const std::vector<TimeSpan> times = timesIn(bytes);
        const QByteArray key = keyOf(bytes, times);
        if (const auto told = m_told.constFind(key); !key.isEmpty() && told != m_told.constEnd()) {
            m_collector.repeat(*told, {timeOf(bytes, times, told->timeIndex), m_line});
            return;
        }
        const QString line = QString::fromUtf8(bytes);
        if (isWhole && isOpenRecord(line)) {
            m_record = Record{line, m_line, 1};
            return;
        }
        const LogCollector::Told told = tell(line, m_line);
        if (told.isRepeatable && !key.isEmpty()) {
            if (m_told.size() >= mostCached) {
                m_told.clear();
            }
            m_told.insert(key, told);
        }
    }

    LogCollector::Told tell(const QString &record, qint64 line)
    {
        const LineReading reading = readLogLine(record);
        const QByteArray bytes = record.toUtf8();
        const LogTime time = timeOf(bytes, timesIn(bytes), reading.timeIndex);
        if (!reading.described.isEmpty() && !m_describedPod.isEmpty()) {
            m_collector.describe(m_describedPod, reading.described);
            m_told.clear(); // events from here on are another pod's
        }
        return m_collector.add(reading, {time, line});
    }

    static LogTime timeOf(QByteArrayView bytes, const std::vector<TimeSpan> &times, int index)
    {
        if (index < 0 || static_cast<std::size_t>(index) >= times.size()) {
            return {};
        }
        const TimeSpan &span = times[static_cast<std::size_t>(index)];
        return timeFrom(bytes.sliced(span.begin, span.end - span.begin));
    }

    /// The line without its times: what a line has in common with the same one of another time.
    static QByteArray keyOf(QByteArrayView bytes, const std::vector<TimeSpan> &times)
    {
        QByteArray key;
        if (bytes.size() > longestKey) {
            return key;
        }
        key.reserve(bytes.size());
        qsizetype from = 0;
        for (const TimeSpan &span : times) {
            key.append(bytes.data() + from, span.begin - from);
            key.append('\0');
            from = span.end;
        }
        key.append(bytes.data() + from, bytes.size() - from);
        return key;
    }

    bool continueRecord(QByteArrayView bytes)
    {
        bytes = withoutReturn(bytes);
        const bool isTooLong = m_record->lines >= mostRecordLines || m_record->text.size() + bytes.size() > longestLine;
        const QString line = isTooLong ? QString() : QString::fromUtf8(bytes);
        if (isTooLong || beginsRecord(line)) {
            return false;
        }
        m_record->text += u'\n';
        m_record->text += line;
        ++m_record->lines;
        if (!isOpenRecord(m_record->text)) {
            flushRecord();
        }
        return true;
    }

    void flushRecord()
    {
        if (m_record) {
            const Record record = *std::exchange(m_record, {});
            tell(record.text, record.line);
        }
    }

    void noteLineEnd(bool hasEnd)
    {
        if (hasEnd) {
            ++m_line;
            m_isPart = false;
        }
    }

    /// `Namespace:` of `kubectl describe` stands right below `Name:`.
    void noteDescribed(QByteArrayView text, qsizetype start)
    {
        m_describedPod.clear();
        if (!text.sliced(start).startsWith("Namespace:")) {
            return;
        }
        QByteArrayView above = m_lastLine;
        if (start > 0) {
            const qsizetype begin = text.first(start - 1).lastIndexOf('\n') + 1;
            above = text.sliced(begin, start - 1 - begin);
            if (begin == 0 && m_beganInLine) {
                above = {};
            }
        }
        above = withoutReturn(above);
        if (above.startsWith("Name:")) {
            m_describedPod = QString::fromUtf8(above.sliced(5).trimmed());
        }
    }

    void rememberLastLine(QByteArrayView text)
    {
        constexpr qsizetype longest = 300;
        m_beganInLine = m_isPart;
        m_lastLine.clear();
        if (!text.endsWith('\n')) {
            return;
        }
        const qsizetype begin = text.chopped(1).lastIndexOf('\n') + 1;
        if (text.size() - begin <= longest) {
            m_lastLine = text.sliced(begin).chopped(1).toByteArray();
        }
    }

    struct Record {
        QString text;
        qint64 line = 0;
        int lines = 1;
    };

    LogCollector m_collector;
    QHash<QByteArray, LogCollector::Told> m_told;
    LogBytes m_decoder{LogBytes::Blanks::Plain};
    QByteArray m_buffer;
    qsizetype m_tail = 0;   ///< where the buffer's last, unfinished line begins
    qsizetype m_looked = 0; ///< how far line ends have been looked for
    qsizetype m_escape = -1;
    std::optional<Record> m_record;
    QByteArray m_lastLine;
    QString m_describedPod;
    qint64 m_bytes = 0;
    qint64 m_line = 1;
    bool m_isPart = false;      ///< what comes first goes on with a line whose beginning is gone
    bool m_beganInLine = false; ///< so did the text being read
    bool m_endsInLine = false;
};

LogReader::LogReader() : d(std::make_unique<Private>()) {}

LogReader::~LogReader() = default;

void LogReader::feed(QByteArrayView bytes)
{
    // in slices, so that a whole file given at once is not held twice
    constexpr qsizetype slice = 1024 * 1024;
    for (qsizetype at = 0; at < bytes.size(); at += slice) {
        d->feed(bytes.sliced(at, std::min(slice, bytes.size() - at)));
    }
}

LogReading LogReader::finish()
{
    return d->finish();
}

LogReading readLog(QByteArrayView bytes)
{
    LogReader reader;
    reader.feed(bytes);
    return reader.finish();
}

} // namespace kia
