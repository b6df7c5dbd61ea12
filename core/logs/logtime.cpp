#include "core/logs/logtime.h"

#include <QtCore/QDateTime>

#include <algorithm>

namespace kia {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `0` in the form stands for a digit, `?` for the date's separator, all else for itself.
bool hasForm(QByteArrayView line, qsizetype at, QByteArrayView form)
{
    if (at + form.size() > line.size()) {
        return false;
    }
    for (qsizetype i = 0; i < form.size(); ++i) {
        const char c = line[at + i];
        const bool fits = form[i] == '0' ? isDigit(c) : form[i] == '?' ? c == ' ' || c == 'T' : c == form[i];
        if (!fits) {
            return false;
        }
    }
    return true;
}

constexpr QByteArrayView dateTimeForm = "0000-00-00?00:00:00";

qsizetype endOfFraction(QByteArrayView line, qsizetype at)
{
    if (!hasForm(line, at, ".0")) {
        return at;
    }
    ++at;
    while (at < line.size() && isDigit(line[at])) {
        ++at;
    }
    return at;
}

qsizetype endOfZone(QByteArrayView line, qsizetype at)
{
    if (at < line.size() && line[at] == 'Z') {
        return at + 1;
    }
    return hasForm(line, at, "+00:00") || hasForm(line, at, "-00:00") ? at + 6 : at;
}

} // namespace

std::vector<TimeSpan> timesIn(QByteArrayView line)
{
    std::vector<TimeSpan> spans;
    // the first hyphen of a date is rare enough to look for
    for (qsizetype hyphen = line.indexOf('-'); hyphen >= 0; hyphen = line.indexOf('-', hyphen + 1)) {
        const qsizetype begin = hyphen - 4;
        if (begin < 0 || !hasForm(line, begin, dateTimeForm) || (begin > 0 && isDigit(line[begin - 1]))) {
            continue;
        }
        qsizetype end = endOfFraction(line, begin + dateTimeForm.size());
        if (line[begin + 10] == 'T') {
            end = endOfZone(line, end);
        }
        spans.push_back({begin, end});
        hyphen = end - 1;
    }
    return spans;
}

LogTime timeFrom(QByteArrayView text)
{
    LogTime time;
    time.text = QString::fromLatin1(text);
    const QDate date = QDate::fromString(time.text.left(10), Qt::ISODate);
    const QTime clock = QTime::fromString(time.text.mid(11, 8), Qt::ISODate);
    if (!date.isValid() || !clock.isValid()) {
        return {};
    }
    time.milliseconds = QDateTime(date, clock, Qt::UTC).toMSecsSinceEpoch();
    const qsizetype fractionEnd = endOfFraction(text, dateTimeForm.size());
    if (fractionEnd > dateTimeForm.size()) {
        const qsizetype begin = dateTimeForm.size() + 1;
        const QByteArray digits = text.sliced(begin, std::min<qsizetype>(3, fractionEnd - begin)).toByteArray();
        time.milliseconds += digits.leftJustified(3, '0').toInt();
    }
    const QByteArrayView zone = text.sliced(fractionEnd);
    time.hasZone = !zone.isEmpty();
    if (zone.size() == 6) {
        const int minutes = zone.sliced(1, 2).toInt() * 60 + zone.sliced(4, 2).toInt();
        time.milliseconds -= (zone[0] == '-' ? -minutes : minutes) * 60000LL;
    }
    return time;
}

} // namespace kia
