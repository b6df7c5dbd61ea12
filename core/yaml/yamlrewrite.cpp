#include "core/yaml/yamledit.h"

#include <algorithm>

#include "core/yaml/yamlmanner.h"
#include "core/yaml/yamlscan.h"

namespace kia {

namespace {

/// From the key, or the '?' before it, to the end of the value's last line or, inside brackets, of the value.
std::optional<ByteRange> extentOf(const YamlDocument &document, int key, int value)
{
    const QByteArray &bytes = document.bytes();
    const YamlNode &first = document.node(key);
    const YamlNode &last = document.node(value);
    if (!first.spanKnown || !last.spanKnown) {
        return {};
    }
    ByteRange range{first.begin, std::max({first.end, last.end, last.indicator + 1})};
    if (first.inFlow) {
        return range;
    }
    const qsizetype line = lineStart(bytes, first.begin);
    const qsizetype token = skipToToken(bytes, line);
    if (token < first.begin && bytes.at(token) == '?') {
        range.begin = token;
    }
    range.end = lineEnd(bytes, range.end);
    if (range.end > range.begin && bytes.at(range.end - 1) == '\r') {
        --range.end;
    }
    return range;
}

/// Notes where anchored values come to stand; `index` is the first node of the value.
void noteOrigins(const YamlValue &value, int &index, std::vector<std::pair<int, int>> &retargets)
{
    if (!value.sourceEvents.empty()) {
        index += static_cast<int>(value.sourceEvents.size());
        return;
    }
    if (value.origin >= 0) {
        retargets.emplace_back(value.origin, index);
    }
    ++index;
    for (const auto &[key, entry] : value.entries) {
        index += value.kind == YamlKind::Mapping ? 1 : 0;
        noteOrigins(entry, index, retargets);
    }
}

/// Whether every alias behind the entry that stands for something in it finds it again.
bool keepsTargets(const YamlDocument &document, const YamlEdit &edit)
{
    for (int i = edit.lastNode; i < static_cast<int>(document.nodes().size()); ++i) {
        const int target = document.node(i).kind == YamlKind::Alias ? document.node(i).target : -1;
        const bool isInside = target >= edit.firstNode && target < edit.lastNode;
        if (isInside && std::none_of(edit.retargets.begin(), edit.retargets.end(),
                                     [target](const auto &pair) { return pair.first == target; })) {
            return false;
        }
    }
    return true;
}

} // namespace

YamlPlan planRewrite(const YamlDocument &document, int key, const YamlValue &unstyled)
{
    const YamlNode &keyNode = document.node(key);
    const int old = keyNode.next;
    const int mapping = keyNode.parent;
    const std::optional<ByteRange> range = extentOf(document, key, old);
    if (!range || keyNode.kind != YamlKind::Scalar || mapping < 0) {
        return Fail{YamlRefusal::ShapeNotEditable};
    }
    // the section's own manner first: its old value is what is nearest
    const bool hasTexts = document.node(old).isCollection();
    const YamlValue value = styled(unstyled, mannerAt(document, hasTexts ? old : mapping));
    const QString name = QString::fromUtf8(keyNode.value);
    YamlEdit edit{{}, key, document.node(old).next, {}};
    appendEntryEvents(name, value, keyNode.depth, edit.becomes);
    int index = key + 1;
    noteOrigins(value, index, edit.retargets);
    if (!keepsTargets(document, edit)) {
        return Fail{YamlRefusal::Shared};
    }
    if (keyNode.inFlow) {
        const std::optional<QByteArray> text =
            flowText(YamlValue::mapping({{name, value}}), isJsonAt(document, mapping));
        if (!text) {
            return Fail{YamlRefusal::ValueNotWritable};
        }
        edit.splices = {{*range, text->mid(1, text->size() - 2)}};
        return edit;
    }
    const int column = document.node(mapping).column;
    const std::optional<YamlLines> lines = blockEntry(name, value, column, layoutAt(document, mapping));
    if (!lines) {
        return Fail{YamlRefusal::ValueNotWritable};
    }
    const qsizetype lineBreakAt = lineEnd(document.bytes(), range->end);
    const QByteArray lineBreak = lineBreakAt >= document.bytes().size() ? document.lineBreak()
                                 : lineBreakAt > range->end             ? QByteArray("\r\n")
                                                                        : QByteArray("\n");
    QByteArray text;
    for (const QByteArray &line : *lines) {
        text += text.isEmpty() ? line.mid(column) : lineBreak + line;
    }
    edit.splices = {{*range, text}};
    return edit;
}

int firstAliasOf(const YamlDocument &document, int node)
{
    for (int i = node + 1; i < static_cast<int>(document.nodes().size()); ++i) {
        if (document.node(i).kind == YamlKind::Alias && document.node(i).target == node) {
            return i;
        }
    }
    return -1;
}

} // namespace kia
