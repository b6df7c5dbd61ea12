#include "ui/log/loglines.h"

#include <algorithm>

#include "core/logs/logreader.h"

namespace kia {

LogLines::LogLines(const LogReading &reading)
{
    for (const LogEntry &entry : reading.entries) {
        qsizetype end = 1;
        for (const LogSpan &span : entry.spans) {
            end = std::max(end, span.begin + span.length);
        }
        qsizetype &wanted = m_wanted[entry.line];
        wanted = std::max(wanted, end);
    }
}

void LogLines::feed(QByteArrayView bytes)
{
    QByteArray text;
    m_decoder.add(bytes, text);
    feedUtf8(text);
}

void LogLines::feedUtf8(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_wanted.isEmpty()) {
        const qsizetype newline = bytes.indexOf('\n');
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        if (m_line >= m_wanted.firstKey()) {
            const qsizetype room = LogReader::longestLine - m_current.size();
            m_current.append(bytes.data(), std::clamp<qsizetype>(room, 0, end));
        }
        if (newline < 0) {
            return;
        }
        endLine();
        bytes = bytes.sliced(newline + 1);
    }
}

void LogLines::endLine()
{
    if (!m_wanted.isEmpty() && m_line >= m_wanted.firstKey()) {
        if (m_current.endsWith('\r')) {
            m_current.chop(1);
        }
        const QString text = QString::fromUtf8(m_current);
        m_lines.insert(m_line, text);
        const qsizetype rest = m_wanted.take(m_wanted.firstKey()) - text.size() - 1;
        if (rest > 0) { // the message goes on in the next line
            qsizetype &wanted = m_wanted[m_line + 1];
            wanted = std::max(wanted, rest);
        }
    }
    m_current.clear();
    ++m_line;
}

QMap<qint64, QString> LogLines::finish()
{
    QByteArray rest;
    m_decoder.finish(rest);
    feedUtf8(rest);
    if (!m_current.isEmpty()) {
        endLine();
    }
    return std::exchange(m_lines, {});
}

} // namespace kia
