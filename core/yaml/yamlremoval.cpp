#include "core/yaml/yamledit.h"

#include <algorithm>
#include <cstring>

#include "core/yaml/yamlscan.h"

namespace kia {

namespace {

/// Takes an item out of brackets, with the comma behind it or, for the last one, the comma before it. An item that has
/// its lines to itself takes those with it, and a comment on them.
std::vector<YamlSplice> withoutFlowItem(const YamlDocument &document, const std::vector<int> &items, int item)
{
    const QByteArray &bytes = document.bytes();
    const YamlNode &node = document.node(item);
    ByteRange range{node.begin, node.end};
    const qsizetype comma = skipToToken(bytes, node.end);
    const bool commaBehind = comma < bytes.size() && bytes.at(comma) == ',';
    if (commaBehind) {
        range.end = comma + 1;
        while (range.end < bytes.size() && bytes.at(range.end) == ' ') {
            ++range.end;
        }
    }
    const qsizetype line = lineStart(bytes, range.begin);
    const qsizetype behind = skipToToken(bytes, range.end);
    const bool ownsLines = skipToToken(bytes, line) == range.begin && behind >= lineEnd(bytes, range.end);
    if (ownsLines) {
        range = {line, nextLine(bytes, range.end)};
    }
    std::vector<YamlSplice> splices;
    splices.push_back({range, {}});
    if (!commaBehind && items.size() > 1) {
        const qsizetype before = document.node(items[items.size() - 2]).end;
        const qsizetype separator = skipToToken(bytes, before);
        // on one line the blank goes with the comma
        splices.front().range.begin = ownsLines || line > separator ? range.begin : separator + 1;
        splices.insert(splices.begin(), YamlSplice{{separator, separator + 1}, {}});
    }
    return splices;
}

/// The lines of an entry of a block mapping, with the comment behind it. What stands over it stays.
std::optional<ByteRange> linesOf(const YamlDocument &document, int key)
{
    const QByteArray &bytes = document.bytes();
    const YamlNode &first = document.node(key);
    const YamlNode &last = document.node(first.next);
    const qsizetype line = lineStart(bytes, first.begin);
    const qsizetype end = std::max({first.end, last.end, last.indicator + 1});
    if (!first.spanKnown || !last.spanKnown || skipToToken(bytes, line) != first.begin) {
        return {};
    }
    ByteRange range{line, nextLine(bytes, end)};
    if (lineEnd(bytes, end) == bytes.size() && line > 0 && bytes.at(line - 1) == '\n') {
        range.begin -=
            line > 1 && bytes.at(line - 2) == '\r' ? 2 : 1; // the text ends without a line end, and still shall
    }
    return range;
}

} // namespace

YamlPlan planRemoval(const YamlDocument &document, int index, int item)
{
    const YamlNode &sequence = document.node(index);
    const YamlNode &node = document.node(item);
    const QByteArray &bytes = document.bytes();
    const std::vector<int> items = document.children(index);
    const bool isOnly = items.size() == 1;
    if (!sequence.spanKnown || !node.spanKnown || (isOnly && sequence.indicator < 0)) {
        return Fail{YamlRefusal::ShapeNotEditable};
    }
    YamlEdit edit{{}, item, node.next, {}};
    if (sequence.style == YamlStyle::Flow) {
        edit.splices = withoutFlowItem(document, items, item);
        return edit;
    }
    const qsizetype first = lineStart(bytes, node.indicator);
    if (node.indicator < 0 || skipToToken(bytes, first) != node.indicator) {
        return Fail{YamlRefusal::ShapeNotEditable}; // the dash shares its line with something else
    }
    ByteRange range{first, nextLine(bytes, node.end)};
    if (lineEnd(bytes, node.end) == bytes.size() && first > 0 && bytes.at(first - 1) == '\n') {
        // the text ends without a line end, and still shall
        range.begin -= first > 1 && bytes.at(first - 2) == '\r' ? 2 : 1;
    }
    if (isOnly) {
        // an anchor or tag of the list goes: nothing is left that it could be put on
        qsizetype properties = sequence.indicator + 1;
        while (properties < std::min(sequence.content, first) && bytes.at(properties) != '\n') {
            const qsizetype token = skipToToken(bytes, properties);
            if (token >= std::min(sequence.content, first) || std::strchr("&!", bytes.at(token)) == nullptr) {
                break;
            }
            properties = endOfProperty(bytes, token);
        }
        edit.splices.push_back({{sequence.indicator + 1, properties}, " []"});
        edit.firstNode = index;
        edit.lastNode = sequence.next;
        edit.becomes = {{YamlKind::Sequence, sequence.depth, {}}};
    }
    edit.splices.push_back({range, {}});
    return edit;
}

YamlPlan planEntryRemoval(const YamlDocument &document, int key)
{
    const QByteArray &bytes = document.bytes();
    const YamlNode &node = document.node(key);
    const std::vector<int> children = document.children(node.parent);
    if (node.parent < 0 || document.node(node.parent).kind != YamlKind::Mapping || children.size() < 4 ||
        children.front() == key) {
        return Fail{YamlRefusal::ShapeNotEditable};
    }
    const int value = node.next;
    YamlEdit edit{{}, key, document.node(value).next, {}};
    if (!node.inFlow) {
        const std::optional<ByteRange> range = linesOf(document, key);
        if (!range) {
            return Fail{YamlRefusal::ShapeNotEditable};
        }
        edit.splices = {{*range, {}}};
        return edit;
    }
    // with the comma before it
    const auto position = std::find(children.begin(), children.end(), key);
    const qsizetype comma = skipToToken(bytes, document.node(*(position - 1)).end);
    const qsizetype end = std::max({node.end, document.node(value).end, document.node(value).indicator + 1});
    if (!node.spanKnown || !document.node(value).spanKnown || comma >= node.begin || bytes.at(comma) != ',') {
        return Fail{YamlRefusal::ShapeNotEditable};
    }
    edit.splices = {{{comma, end}, {}}};
    return edit;
}

} // namespace kia
