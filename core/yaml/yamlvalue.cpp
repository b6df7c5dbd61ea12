#include "core/yaml/yamlvalue.h"

namespace kia {

namespace {

QByteArray blanks(int count)
{
    return QByteArray(count, ' ');
}

QByteArray keyText(const QString &key)
{
    return scalarText(key, YamlStyle::Plain, YamlQuoting::AsNeeded, YamlStyle::Empty).value_or(QByteArray());
}

/// Stands on the line of its key or dash.
bool isOnOneLine(const YamlValue &value)
{
    return !value.source.isEmpty() || value.kind == YamlKind::Scalar || value.kind == YamlKind::Null ||
           value.entries.empty();
}

/// The text behind a key's colon or a dash, with the blank before it.
std::optional<QByteArray> textBehind(const YamlValue &value)
{
    if (value.kind == YamlKind::Null && value.source.isEmpty()) {
        return QByteArray();
    }
    const std::optional<QByteArray> text = flowText(value);
    return text ? std::optional(" " + *text) : std::nullopt;
}

void appendComments(YamlLines &lines, const YamlLines &comments, int column)
{
    for (const QByteArray &comment : comments) {
        lines.push_back(blanks(column) + comment);
    }
}

QByteArray commentBehind(const YamlValue &value)
{
    return value.behind.isEmpty() ? QByteArray() : " " + value.behind;
}

} // namespace

YamlValue YamlValue::scalar(const QString &text, YamlQuoting quoting)
{
    YamlValue value;
    value.text = text;
    value.quoting = quoting;
    return value;
}

YamlValue YamlValue::sequence(std::vector<YamlValue> items)
{
    YamlValue value;
    value.kind = YamlKind::Sequence;
    for (YamlValue &item : items) {
        value.entries.emplace_back(QString(), std::move(item));
    }
    return value;
}

YamlValue YamlValue::mapping(std::vector<std::pair<QString, YamlValue>> entries)
{
    YamlValue value;
    value.kind = YamlKind::Mapping;
    value.entries = std::move(entries);
    return value;
}

void appendEntryEvents(const QString &key, const YamlValue &value, int depth, std::vector<YamlEvent> &events)
{
    events.push_back({YamlKind::Scalar, depth, key.toUtf8()});
    appendEvents(value, depth, events);
}

void appendEvents(const YamlValue &value, int depth, std::vector<YamlEvent> &events)
{
    for (const YamlEvent &event : value.sourceEvents) {
        events.push_back({event.kind, depth + event.depth, event.text, event.tag});
    }
    if (!value.sourceEvents.empty()) {
        return;
    }
    events.push_back({value.kind, depth, value.kind == YamlKind::Scalar ? value.text.toUtf8() : QByteArray()});
    for (const auto &[key, entry] : value.entries) {
        if (value.kind == YamlKind::Mapping) {
            appendEntryEvents(key, entry, depth + 1, events);
        } else {
            appendEvents(entry, depth + 1, events);
        }
    }
}

std::optional<YamlLines> blockEntry(const QString &key, const YamlValue &value, int column, const YamlLayout &layout)
{
    YamlLines lines;
    appendComments(lines, value.above, column);
    QByteArray head = blanks(column) + keyText(key) + ":";
    const bool isSequence = value.kind == YamlKind::Sequence;
    const int inner = column + (isSequence && layout.flush ? 0 : layout.step);
    if (isOnOneLine(value)) {
        const std::optional<QByteArray> text = textBehind(value);
        if (!text) {
            return {};
        }
        head += *text;
    }
    lines.push_back(head + commentBehind(value));
    if (!isOnOneLine(value)) {
        for (const auto &[entryKey, entry] : value.entries) {
            const std::optional<YamlLines> nested =
                isSequence ? blockItem(entry, inner, layout) : blockEntry(entryKey, entry, inner, layout);
            if (!nested) {
                return {};
            }
            lines.insert(lines.end(), nested->begin(), nested->end());
        }
    }
    appendComments(lines, value.below, inner);
    return lines;
}

std::optional<YamlLines> blockItem(const YamlValue &value, int column, const YamlLayout &layout)
{
    YamlLines lines;
    appendComments(lines, value.above, column);
    const QByteArray dash = blanks(column) + "-" + blanks(layout.dashGap);
    if (value.kind != YamlKind::Mapping || isOnOneLine(value)) {
        const std::optional<QByteArray> text = flowText(value);
        if (!text) {
            return {};
        }
        lines.push_back(dash + *text + commentBehind(value));
        return lines;
    }
    bool isFirst = true;
    for (const auto &[key, entry] : value.entries) {
        YamlValue below = entry;
        if (isFirst) {
            // the first key shares its line with the dash, and what stands over it stands over both
            appendComments(lines, entry.above, column);
            below.above.clear();
        }
        std::optional<YamlLines> nested = blockEntry(key, below, column + 1 + layout.dashGap, layout);
        if (!nested) {
            return {};
        }
        if (isFirst) {
            nested->front().replace(0, dash.size(), dash);
        }
        isFirst = false;
        lines.insert(lines.end(), nested->begin(), nested->end());
    }
    return lines;
}

std::optional<QByteArray> flowText(const YamlValue &value, bool asJson)
{
    if (!value.source.isEmpty()) {
        return value.source;
    }
    if (value.kind == YamlKind::Null) {
        return QByteArray("null");
    }
    if (value.kind == YamlKind::Scalar) {
        const std::optional<QByteArray> text =
            asJson ? scalarText(value.text, YamlStyle::DoubleQuoted, YamlQuoting::AsNeeded)
                   : scalarText(value.text, value.style.value_or(YamlStyle::DoubleQuoted), value.quoting, value.quotes);
        return text && !value.anchor.isEmpty() ? "&" + value.anchor + " " + *text : text;
    }
    const bool isMapping = value.kind == YamlKind::Mapping;
    QByteArray inside;
    for (const auto &[key, entry] : value.entries) {
        const std::optional<QByteArray> text = flowText(entry, asJson);
        if (!text) {
            return {};
        }
        inside += inside.isEmpty() ? "" : ", ";
        if (isMapping) {
            inside += (asJson ? flowText(YamlValue::scalar(key), true).value_or(QByteArray()) : keyText(key)) + ": ";
        }
        inside += *text;
    }
    return isMapping ? QByteArray("{") + inside + "}" : QByteArray("[") + inside + "]";
}

} // namespace kia
