#include "core/yaml/yamlscan.h"

#include <algorithm>
#include <cstring>

#include "core/yaml/textcheck.h"

namespace kia {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isSpace(char c)
{
    return isBlank(c) || c == '\n' || c == '\r';
}

} // namespace

qsizetype skipToToken(const QByteArray &bytes, qsizetype from, const char *also)
{
    qsizetype i = from;
    while (i < bytes.size()) {
        const char c = bytes.at(i);
        if (c == '#') {
            i = lineEnd(bytes, i);
        } else if (isSpace(c) || (c != '\0' && std::strchr(also, c) != nullptr)) {
            ++i;
        } else {
            break;
        }
    }
    return i;
}

qsizetype endOfProperty(const QByteArray &bytes, qsizetype from)
{
    qsizetype i = from + 1;
    if (i < bytes.size() && bytes.at(from) == '!' && bytes.at(i) == '<') {
        const qsizetype close = bytes.indexOf('>', i);
        return close < 0 ? -1 : close + 1;
    }
    while (i < bytes.size() && !isSpace(bytes.at(i)) && std::strchr(",[]{}", bytes.at(i)) == nullptr) {
        ++i;
    }
    return i;
}

qsizetype endOfQuoted(const QByteArray &bytes, qsizetype from)
{
    const char quote = bytes.at(from);
    for (qsizetype i = from + 1; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (quote == '"' && c == '\\') {
            ++i;
        } else if (c == quote) {
            if (quote == '\'' && i + 1 < bytes.size() && bytes.at(i + 1) == quote) {
                ++i;
            } else {
                return i + 1;
            }
        }
    }
    return -1;
}

qsizetype endOfPlain(const QByteArray &bytes, qsizetype from, const QByteArray &value)
{
    // Folding changes only blanks and line ends, so everything else stands in the text in the same order.
    qsizetype i = from;
    for (const char c : value) {
        if (isSpace(c)) {
            continue;
        }
        while (i < bytes.size() && isSpace(bytes.at(i))) {
            ++i;
        }
        if (i >= bytes.size() || bytes.at(i) != c) {
            return -1;
        }
        ++i;
    }
    return i;
}

BlockScalarSpan blockScalarAt(const QByteArray &bytes, qsizetype from, int parentColumn)
{
    BlockScalarSpan span;
    span.indicator = bytes.at(from);
    int given = 0;
    for (qsizetype i = from + 1; i < bytes.size() && std::strchr("+-123456789", bytes.at(i)) != nullptr; ++i) {
        if (bytes.at(i) == '+' || bytes.at(i) == '-') {
            span.chomping = bytes.at(i);
        } else {
            given = bytes.at(i) - '0';
        }
    }
    span.body = nextLine(bytes, from);
    span.lastEnd = lineEnd(bytes, from);
    const int least = std::max(parentColumn, -1) + 1;
    span.indent = given > 0 ? std::max(parentColumn, 0) + given : 0;
    for (qsizetype line = span.body; line < bytes.size(); line = nextLine(bytes, line)) {
        qsizetype end = lineEnd(bytes, line);
        if (end > line && bytes.at(end - 1) == '\r') {
            --end;
        }
        qsizetype text = line;
        while (text < end && bytes.at(text) == ' ') {
            ++text;
        }
        const int column = static_cast<int>(text - line);
        if (text == end) {
            if (span.chomping == '+') {
                span.lastEnd = end; // kept blank lines belong to the value
            }
            continue;
        }
        if (span.indent == 0) {
            if (column < std::max(least, 1)) {
                break;
            }
            span.indent = column;
        }
        if (column < span.indent) {
            break;
        }
        span.lastEnd = end;
    }
    return span;
}

qsizetype lineStart(const QByteArray &bytes, qsizetype offset)
{
    const qsizetype start = offset == 0 ? 0 : bytes.lastIndexOf('\n', offset - 1) + 1;
    return start == 0 ? std::min(byteOrderMark(bytes), offset) : start;
}

qsizetype lineEnd(const QByteArray &bytes, qsizetype offset)
{
    const qsizetype end = bytes.indexOf('\n', offset);
    return end < 0 ? bytes.size() : end;
}

qsizetype nextLine(const QByteArray &bytes, qsizetype offset)
{
    return std::min(lineEnd(bytes, offset) + 1, bytes.size());
}

int columnAt(const QByteArray &bytes, qsizetype offset)
{
    return static_cast<int>(offset - lineStart(bytes, offset));
}

} // namespace kia
