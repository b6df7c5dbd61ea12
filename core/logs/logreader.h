#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <memory>

#include "core/logs/logentry.h"

namespace kia {

/// Reads a log of any size, piece by piece, in bounded memory: what is kept is one line (a longer one is read in parts
/// of `longestLine` bytes), a message's further lines, and at most `mostEntries` different failures.
///
/// Lines in which none of a few byte strings stands are passed over without being looked at, and a line that says what
/// an earlier one said at another time is only counted; so the cost is that of a search. The result does not depend on
/// how the bytes were cut into pieces. Reads UTF-8 (bytes that are none become U+FFFD), and what LogBytes makes of
/// others. Never fails: what it does not understand it passes over.
class LogReader final
{
public:
    static constexpr qsizetype longestLine = 64 * 1024;
    static constexpr int mostRecordLines = 40;
    static constexpr std::size_t mostEntries = 1000;

    LogReader();
    ~LogReader();

    void feed(QByteArrayView bytes);
    /// What the log says; to be called once, at its end.
    LogReading finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The whole text at once.
LogReading readLog(QByteArrayView bytes);

} // namespace kia
