#include "core/yaml/yamledit.h"

#include <algorithm>

#include "core/yaml/yamlscan.h"

namespace kia {

namespace {

/// The bytes that go with an item: its lines without the last line end, or what stands between the commas.
std::optional<ByteRange> extentOf(const YamlDocument &document, int sequence, int item)
{
    const QByteArray &bytes = document.bytes();
    const YamlNode &node = document.node(item);
    if (!node.spanKnown) {
        return {};
    }
    if (document.node(sequence).style == YamlStyle::Flow) {
        return ByteRange{node.begin, node.end};
    }
    const qsizetype first = node.indicator < 0 ? -1 : lineStart(bytes, node.indicator);
    if (first < 0 || skipToToken(bytes, first) != node.indicator) {
        return {};
    }
    qsizetype end = lineEnd(bytes, node.end);
    if (end > first && bytes.at(end - 1) == '\r') {
        --end;
    }
    return ByteRange{first, end};
}

} // namespace

YamlPlan planMove(const YamlDocument &document, int sequence, int from, int to)
{
    if (from == to) {
        return YamlEdit{};
    }
    const std::vector<int> items = document.children(sequence);
    const int first = std::min(from, to);
    const int last = std::max(from, to);
    // which item comes to stand in each place
    std::vector<int> order(items.begin() + first, items.begin() + last + 1);
    std::rotate(order.begin(), from < to ? order.begin() + 1 : order.end() - 1, order.end());

    YamlEdit edit{
        {}, items[static_cast<std::size_t>(first)], document.node(items[static_cast<std::size_t>(last)]).next, {}};
    for (std::size_t i = 0; i < order.size(); ++i) {
        const int place = items[static_cast<std::size_t>(first) + i];
        const auto there = extentOf(document, sequence, place);
        const auto moved = extentOf(document, sequence, order[i]);
        if (!there || !moved) {
            return Fail{YamlRefusal::ShapeNotEditable};
        }
        edit.splices.push_back({*there, document.bytes().mid(moved->begin, moved->size())});
        for (int inner = order[i]; inner < document.node(order[i]).next; ++inner) {
            edit.becomes.push_back(eventOf(document.node(inner)));
        }
    }
    return edit;
}

} // namespace kia
