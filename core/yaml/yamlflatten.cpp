#include "core/yaml/yamledit.h"

#include "core/yaml/yamlscan.h"

namespace kia {

namespace {

/// Where the keys of the items come to stand: in the column of the dashes, unless that is the column of the key above.
struct Target {
    int column; ///< of the dashes
    bool keepsColumns;
};

bool isFlattenable(const YamlDocument &document, int sequence)
{
    const YamlNode &list = document.node(sequence);
    if (list.kind != YamlKind::Sequence || list.style != YamlStyle::Block || list.begin != list.content ||
        !list.spanKnown) {
        return false;
    }
    for (const int item : document.children(sequence)) {
        const YamlNode &node = document.node(item);
        if (node.kind != YamlKind::Mapping || node.style != YamlStyle::Block || node.begin != node.content ||
            node.indicator < 0 ||
            skipToToken(document.bytes(), lineStart(document.bytes(), node.indicator)) != node.indicator) {
            return false;
        }
    }
    return true;
}

/// The line of the dash: without it, or with a blank in its place.
void takeDash(const QByteArray &bytes, const YamlNode &item, const Target &target, std::vector<YamlSplice> &splices)
{
    const qsizetype dash = item.indicator;
    if (target.keepsColumns) {
        splices.push_back({{dash, dash + 1}, " "});
    } else if (lineStart(bytes, item.content) == lineStart(bytes, dash)) {
        splices.push_back({{dash, item.content}, {}});
    } else if (skipToToken(bytes, dash + 1) == item.content &&
               bytes.mid(dash + 1, lineEnd(bytes, dash) - dash - 1).trimmed().isEmpty()) {
        splices.push_back({{lineStart(bytes, dash), nextLine(bytes, dash)}, {}});
    } else {
        splices.push_back({{dash, dash + 1}, " "}); // a comment stands behind it
    }
}

/// The lines below it, up to `end`, move to the left with their keys.
void moveLines(const QByteArray &bytes, const YamlNode &item, qsizetype end, const Target &target,
               std::vector<YamlSplice> &splices)
{
    const int shift = target.keepsColumns ? 0 : item.column - target.column;
    qsizetype line = nextLine(bytes, item.indicator);
    for (; shift > 0 && line < end; line = nextLine(bytes, line)) {
        qsizetype text = line;
        while (text < end && bytes.at(text) == ' ') {
            ++text;
        }
        const bool isBlank = text >= end || bytes.at(text) == '\n' || bytes.at(text) == '\r';
        // what stands further left is no part of the item: a comment on the list, or a text over several lines
        if (!isBlank && text - line >= item.column) {
            splices.push_back({{line, line + shift}, {}});
        }
    }
}

/// In brackets (`[{a: 1}, {b: 2}]`): the list's become braces, those of the items go.
YamlPlan planFlattenBrackets(const YamlDocument &document, int sequence)
{
    const QByteArray &bytes = document.bytes();
    const YamlNode &list = document.node(sequence);
    const std::vector<int> items = document.children(sequence);
    if (!list.spanKnown || list.begin != list.content || items.empty()) {
        return Fail{YamlRefusal::ShapeNotEditable};
    }
    YamlEdit edit{
        {{{list.content, list.content + 1}, "{"}}, sequence, list.next, {{YamlKind::Mapping, list.depth, {}}}};
    for (const int item : items) {
        const YamlNode &node = document.node(item);
        if (node.kind != YamlKind::Mapping || !node.spanKnown || node.begin != node.content ||
            bytes.at(node.content) != '{') {
            return Fail{YamlRefusal::ShapeNotEditable};
        }
        edit.splices.push_back({{node.content, node.content + 1}, {}});
        edit.splices.push_back({{node.end - 1, node.end}, {}});
        for (int inner = item + 1; inner < node.next; ++inner) {
            edit.becomes.push_back(eventOf(document.node(inner)));
            --edit.becomes.back().depth;
        }
    }
    edit.splices.push_back({{list.end - 1, list.end}, "}"});
    return edit;
}

} // namespace

YamlPlan planFlatten(const YamlDocument &document, int sequence)
{
    if (document.node(sequence).kind == YamlKind::Sequence && document.node(sequence).style == YamlStyle::Flow) {
        return planFlattenBrackets(document, sequence);
    }
    const std::vector<int> items = document.children(sequence);
    if (items.empty() || !isFlattenable(document, sequence)) {
        return Fail{YamlRefusal::ShapeNotEditable};
    }
    const YamlNode &list = document.node(sequence);
    const int outer = list.parent < 0 ? -1 : document.node(list.parent).column;
    const Target target{list.column, list.column <= outer};
    YamlEdit edit{{}, sequence, list.next, {{YamlKind::Mapping, list.depth, {}}}};
    for (std::size_t i = 0; i < items.size(); ++i) {
        const YamlNode &item = document.node(items[i]);
        const qsizetype end =
            i + 1 < items.size() ? lineStart(document.bytes(), document.node(items[i + 1]).indicator) : list.end;
        takeDash(document.bytes(), item, target, edit.splices);
        moveLines(document.bytes(), item, end, target, edit.splices);
        for (int inner = items[i] + 1; inner < item.next; ++inner) {
            edit.becomes.push_back(eventOf(document.node(inner)));
            --edit.becomes.back().depth;
        }
    }
    return edit;
}

} // namespace kia
