#include "core/yaml/yamledit.h"

#include "core/yaml/textcheck.h"
#include "core/yaml/yamlmanner.h"
#include "core/yaml/yamlscan.h"

namespace kia {

namespace {

/// Whole lines to be put behind the line in which `offset` stands, with that line's kind of line end.
YamlSplice linesBehind(const YamlDocument &document, qsizetype offset, const YamlLines &lines)
{
    const QByteArray &bytes = document.bytes();
    const qsizetype end = lineEnd(bytes, offset);
    const bool hasBreak = end < bytes.size();
    const QByteArray lineBreak = !hasBreak                              ? document.lineBreak()
                                 : end > 0 && bytes.at(end - 1) == '\r' ? QByteArray("\r\n")
                                                                        : QByteArray("\n");
    QByteArray text;
    for (const QByteArray &line : lines) {
        text += hasBreak ? line + lineBreak : lineBreak + line;
    }
    const qsizetype at = hasBreak ? end + 1 : end;
    return {{at, at}, text};
}

YamlEdit insertion(int node)
{
    return {{}, node, node, {}};
}

/// A key for a document that is one pair of brackets: JSON, mostly.
YamlPlan planKeyInBrackets(const YamlDocument &document, int root, const QString &key, const YamlValue &value)
{
    const YamlNode &mapping = document.node(root);
    if (mapping.next > root + 1) {
        return planEntry(document, root, key, value, {});
    }
    const YamlValue whole = YamlValue::mapping({{key, value}});
    const std::optional<QByteArray> text = flowText(whole, true);
    if (!text || !mapping.spanKnown) {
        return Fail{YamlRefusal::ShapeNotEditable};
    }
    YamlEdit edit{{{{mapping.content, mapping.end}, *text}}, root, mapping.next, {}};
    appendEvents(whole, 0, edit.becomes);
    return edit;
}

} // namespace

YamlPlan planFill(const YamlDocument &document, int index, const YamlValue &unstyled)
{
    const YamlNode &node = document.node(index);
    const YamlValue value = styled(unstyled, mannerAt(document, node.parent));
    const bool isEmptyFlow = node.isCollection() && node.style == YamlStyle::Flow && node.next == index + 1;
    if (!node.spanKnown || node.parent < 0 || node.indicator < 0 || !(node.kind == YamlKind::Null || isEmptyFlow)) {
        return Fail{YamlRefusal::ShapeNotEditable};
    }
    YamlEdit edit{{}, index, node.next, {}};
    appendEvents(value, node.depth, edit.becomes);
    if (node.inFlow) {
        const std::optional<QByteArray> text = flowText(value, isJsonAt(document, index));
        if (!text) {
            return Fail{YamlRefusal::ValueNotWritable};
        }
        edit.splices = {{{node.begin, node.end}, node.begin == node.end ? QByteArray(" ") + *text : *text}};
        return edit;
    }
    const YamlNode &parent = document.node(node.parent);
    const YamlLayout layout = layoutAt(document, node.parent);
    // the key's own line stays; the lines below it are those that the same entry would have below its key
    std::optional<YamlLines> lines = blockEntry(QString(), value, parent.column, layout);
    if (!lines) {
        return Fail{YamlRefusal::ValueNotWritable};
    }
    lines->erase(lines->begin());
    if (node.end > node.indicator + 1) {
        edit.splices.push_back({{node.indicator + 1, node.end}, {}});
    }
    edit.splices.push_back(linesBehind(document, node.end, *lines));
    return edit;
}

YamlPlan planEntry(const YamlDocument &document, int index, const QString &key, const YamlValue &unstyled,
                   const QStringList &order)
{
    const YamlValue value = styled(unstyled, mannerAt(document, index));
    const YamlNode &mapping = document.node(index);
    const std::vector<int> children = document.children(index);
    if (mapping.kind != YamlKind::Mapping || !mapping.spanKnown || children.empty()) {
        return Fail{YamlRefusal::ShapeNotEditable};
    }
    // behind the last present key that comes before it; the pairs of `children` are key and value
    int behind = -1;
    const qsizetype rank = order.indexOf(key);
    for (std::size_t i = 0; i + 1 < children.size(); i += 2) {
        const qsizetype other = order.indexOf(toText(document.node(children[i]).value));
        if (other >= 0 && other < rank) {
            behind = children[i + 1];
        }
    }
    const bool flow = mapping.style == YamlStyle::Flow;
    const bool canLead = !flow && mapping.indicator >= 0 && mapping.parent >= 0 &&
                         document.node(mapping.parent).kind == YamlKind::Mapping;
    if (behind < 0 && !canLead) {
        behind = flow ? children.back() : children[1];
    }
    YamlEdit edit = insertion(behind < 0 ? index + 1 : document.node(behind).next);
    appendEntryEvents(key, value, mapping.depth + 1, edit.becomes);
    if (flow) {
        const std::optional<QByteArray> text = flowText(YamlValue::mapping({{key, value}}), isJsonAt(document, index));
        if (!text) {
            return Fail{YamlRefusal::ValueNotWritable};
        }
        const qsizetype at = document.node(behind).end;
        edit.splices = {{{at, at}, QByteArray(", ") + text->mid(1, text->size() - 2)}};
        return edit;
    }
    const std::optional<YamlLines> lines = blockEntry(key, value, mapping.column, layoutAt(document, index));
    if (!lines) {
        return Fail{YamlRefusal::ValueNotWritable};
    }
    const qsizetype anchor = behind < 0 ? mapping.indicator : document.node(behind).end;
    edit.splices = {linesBehind(document, anchor, *lines)};
    return edit;
}

YamlPlan planItem(const YamlDocument &document, int index, const YamlValue &unstyled)
{
    const YamlValue value = styled(unstyled, mannerAt(document, index));
    const YamlNode &sequence = document.node(index);
    const std::vector<int> items = document.children(index);
    if (sequence.kind != YamlKind::Sequence || !sequence.spanKnown || items.empty()) {
        return Fail{YamlRefusal::ShapeNotEditable};
    }
    YamlEdit edit = insertion(sequence.next);
    appendEvents(value, sequence.depth + 1, edit.becomes);
    const qsizetype end = document.node(items.back()).end;
    if (sequence.style == YamlStyle::Flow) {
        const std::optional<QByteArray> text = flowText(value, isJsonAt(document, index));
        if (!text) {
            return Fail{YamlRefusal::ValueNotWritable};
        }
        edit.splices = {{{end, end}, QByteArray(", ") + *text}};
        return edit;
    }
    const std::optional<YamlLines> lines = blockItem(value, sequence.column, layoutAt(document, index));
    if (!lines) {
        return Fail{YamlRefusal::ValueNotWritable};
    }
    edit.splices = {linesBehind(document, end, *lines)};
    return edit;
}

YamlPlan planSection(const YamlDocument &document, const QString &key, const YamlValue &unstyled)
{
    const QByteArray &bytes = document.bytes();
    const int count = static_cast<int>(document.nodes().size());
    const bool hasRoot = !document.roots().empty();
    const int root = hasRoot ? document.roots().front() : -1;
    const bool isMapping = hasRoot && document.node(root).kind == YamlKind::Mapping;
    const YamlValue value = styled(unstyled, mannerAt(document, isMapping ? root : -1));
    if (isMapping && document.node(root).style == YamlStyle::Flow) {
        return planKeyInBrackets(document, root, key, value);
    }
    const bool isBlank = !hasRoot || (document.node(root).style == YamlStyle::Empty && document.roots().size() == 1);
    if (!isBlank && !(isMapping && document.node(root).style == YamlStyle::Block)) {
        return Fail{YamlRefusal::ShapeNotEditable};
    }
    const int column = isMapping ? document.node(root).column : 0;
    std::optional<YamlLines> lines = blockEntry(key, value, column, layoutAt(document, root));
    if (!lines) {
        return Fail{YamlRefusal::ValueNotWritable};
    }
    YamlEdit edit;
    if (isMapping) {
        edit = insertion(document.node(root).next);
        appendEntryEvents(key, value, 1, edit.becomes);
    } else {
        edit = {{}, 0, count, {}};
        appendEvents(YamlValue::mapping({{key, value}}), 0, edit.becomes);
    }
    // behind the last line of the first document
    qsizetype end = bytes.size();
    if (isMapping) {
        for (qsizetype line = nextLine(bytes, document.node(root).end); line < bytes.size();
             line = nextLine(bytes, line)) {
            const QByteArray mark = bytes.mid(line, 3);
            if (mark == "---" || mark == "...") {
                end = line;
                break;
            }
        }
    }
    const QByteArray lineBreak = document.lineBreak();
    const bool atLineStart = end == 0 || end == lineStart(bytes, end);
    const bool blankBefore = end <= 3 || bytes.left(end).endsWith("\n\n") || bytes.left(end).endsWith("\n\r\n");
    QByteArray text = atLineStart ? QByteArray() : lineBreak;
    if (!blankBefore) {
        text += lineBreak;
    }
    for (std::size_t i = 0; i < lines->size(); ++i) {
        text += (*lines)[i];
        text += atLineStart || i + 1 < lines->size() ? lineBreak : QByteArray();
    }
    edit.splices = {{{end, end}, text}};
    return edit;
}

} // namespace kia
