#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QMap>

#include "core/logs/logbytes.h"
#include "core/logs/logentry.h"

namespace kia {

/// Picks the lines that the entries of a reading stand in out of a log that is fed a second time, so that a big log is
/// shown by what was understood of it. Reads the same encodings as LogReader.
class LogLines final
{
public:
    explicit LogLines(const LogReading &reading);

    void feed(QByteArrayView bytes);
    /// Ends the last line. What was picked, by line number, without line ends.
    QMap<qint64, QString> finish();
    /// All that is wanted has been seen: the rest need not be fed.
    bool isDone() const { return m_wanted.isEmpty(); }

private:
    void feedUtf8(QByteArrayView bytes);
    void endLine();

    QMap<qint64, qsizetype> m_wanted; ///< line -> how many UTF-16 units from its start on are marked
    QMap<qint64, QString> m_lines;
    QByteArray m_current;
    qint64 m_line = 1;
    LogBytes m_decoder{LogBytes::Blanks::AsTheyAre};
};

} // namespace kia
