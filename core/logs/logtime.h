#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <vector>

namespace kia {

/// When a line was written, as it stands there. Kuscia writes local time without a zone (pkg/utils/nlog/zlogwriter),
/// containerd and container engines write RFC 3339 with one; the two cannot be compared.
struct LogTime {
    QString text = {};       ///< empty: the line has none
    qint64 milliseconds = 0; ///< since 1970; without a zone as if it were UTC
    bool hasZone = false;

    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const LogTime &, const LogTime &) = default;
};

/// Where a time stands in a line.
struct TimeSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// All times in the line, in order: `2024-06-06 13:33:00.534`, `2024-06-06T05:33:00.534000000Z`, `…+08:00`; fractions
/// and zone may be missing. Bytes, because this runs for every line that the search lets through.
std::vector<TimeSpan> timesIn(QByteArrayView line);

/// Reads what timesIn() found.
LogTime timeFrom(QByteArrayView text);

} // namespace kia
