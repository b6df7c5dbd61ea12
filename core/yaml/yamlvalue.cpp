#include "core/yaml/yamlvalue.h"

namespace kia {

namespace {

QByteArray blanks(int count)
{
    return QByteArray(count, ' ');
}

QByteArray keyText(const QString &key)
{
    return scalarText(key, YamlStyle::Plain, YamlQuoting::AsNeeded).value_or(QByteArray());
}

} // namespace

YamlValue YamlValue::scalar(const QString &text, YamlQuoting quoting)
{
    YamlValue value;
    value.text = text;
    value.quoting = quoting;
    // passwords get single quotes where nothing stands yet: in them only the quote itself is special
    value.style = quoting == YamlQuoting::Always ? YamlStyle::SingleQuoted : YamlStyle::DoubleQuoted;
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
    const QByteArray head = blanks(column) + keyText(key) + ":";
    if (value.kind == YamlKind::Scalar || value.entries.empty()) {
        const std::optional<QByteArray> text = flowText(value);
        return text ? std::optional(YamlLines{head + " " + *text}) : std::nullopt;
    }
    YamlLines lines{head};
    const bool isSequence = value.kind == YamlKind::Sequence;
    const int inner = column + (isSequence && layout.flush ? 0 : layout.step);
    for (const auto &[entryKey, entry] : value.entries) {
        const std::optional<YamlLines> nested =
            isSequence ? blockItem(entry, inner, layout) : blockEntry(entryKey, entry, inner, layout);
        if (!nested) {
            return {};
        }
        lines.insert(lines.end(), nested->begin(), nested->end());
    }
    return lines;
}

std::optional<YamlLines> blockItem(const YamlValue &value, int column, const YamlLayout &layout)
{
    const QByteArray dash = blanks(column) + "-" + blanks(layout.dashGap);
    if (value.kind != YamlKind::Mapping || value.entries.empty()) {
        const std::optional<QByteArray> text = flowText(value);
        return text ? std::optional(YamlLines{dash + *text}) : std::nullopt;
    }
    YamlLines lines;
    for (const auto &[key, entry] : value.entries) {
        const std::optional<YamlLines> nested = blockEntry(key, entry, column + 1 + layout.dashGap, layout);
        if (!nested) {
            return {};
        }
        lines.insert(lines.end(), nested->begin(), nested->end());
    }
    lines.front().replace(0, dash.size(), dash);
    return lines;
}

std::optional<QByteArray> flowText(const YamlValue &value, bool asJson)
{
    if (value.kind == YamlKind::Scalar) {
        return asJson ? scalarText(value.text, YamlStyle::DoubleQuoted, YamlQuoting::AsNeeded)
                      : scalarText(value.text, value.style, value.quoting);
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
