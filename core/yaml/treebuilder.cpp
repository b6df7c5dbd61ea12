#include "core/yaml/treebuilder.h"

#include <algorithm>

#include "core/yaml/yamlscan.h"

namespace kia {

void TreeBuilder::beginDocument()
{
    m_documentStart = static_cast<int>(m_tree.nodes.size());
    m_open.clear();
    m_anchors.clear();
}

void TreeBuilder::endDocument()
{
    if (m_documentStart < static_cast<int>(m_tree.nodes.size())) {
        m_tree.roots.push_back(m_documentStart);
    }
    // an error may come before the next document begins: it must not take this one
    m_documentStart = static_cast<int>(m_tree.nodes.size());
}

std::vector<OpenCollection> TreeBuilder::open() const
{
    std::vector<OpenCollection> result;
    for (const Open &each : m_open) {
        const YamlNode &node = m_tree.nodes[static_cast<std::size_t>(each.node)];
        result.push_back({node.content, node.style == YamlStyle::Flow, node.kind == YamlKind::Mapping, node.column});
    }
    return result;
}

void TreeBuilder::dropDocument()
{
    m_tree.nodes.resize(static_cast<std::size_t>(m_documentStart));
}

void TreeBuilder::forgetDocuments(int count)
{
    for (; count > 0 && !m_tree.roots.empty(); --count) {
        m_documentStart = m_tree.roots.back();
        m_tree.roots.pop_back();
    }
    dropDocument();
}

/// The node's place among its siblings, and the ':' or '-' it follows.
YamlNode TreeBuilder::start(qsizetype mark, const Properties &properties)
{
    YamlNode node;
    node.begin = mark;
    node.content = mark;
    node.end = mark;
    node.tag = properties.tag;
    node.anchor = properties.anchorName;
    if (m_open.empty()) {
        return node;
    }
    Open &open = m_open.back();
    const YamlNode &parent = m_tree.nodes[static_cast<std::size_t>(open.node)];
    node.parent = open.node;
    node.depth = parent.depth + 1;
    node.inFlow = parent.inFlow || parent.style == YamlStyle::Flow;
    const bool isValue = parent.kind == YamlKind::Mapping && open.children % 2 == 1;
    const bool isItem = parent.kind == YamlKind::Sequence && parent.style == YamlStyle::Block;
    if (isValue || isItem) {
        const qsizetype at = skipToToken(m_bytes, open.cursor);
        if (at < m_bytes.size() && m_bytes.at(at) == (isValue ? ':' : '-')) {
            node.indicator = at;
        }
    }
    return node;
}

void TreeBuilder::add(YamlNode node, const Properties &properties)
{
    const int index = static_cast<int>(m_tree.nodes.size());
    node.next = index + 1;
    if (properties.anchor != 0) {
        m_anchors[properties.anchor] = index;
    }
    m_tree.nodes.push_back(std::move(node));
    if (!m_tree.nodes.back().isCollection()) {
        close(index);
    }
}

void TreeBuilder::close(int index)
{
    if (m_open.empty()) {
        return;
    }
    Open &open = m_open.back();
    ++open.children;
    open.cursor = std::max(open.cursor, m_tree.nodes[static_cast<std::size_t>(index)].end);
}

int TreeBuilder::blockColumn() const
{
    for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
        const YamlNode &node = m_tree.nodes[static_cast<std::size_t>(open->node)];
        if (node.style == YamlStyle::Block) {
            return node.column;
        }
    }
    return -1;
}

/// Whether a token at `offset` can be the value of this node and is not already the next key or item: in block context
/// what stands on a later line than its ':' or '-' must be indented deeper than the collection around it. Only a
/// sequence that is the value of a key may begin in the column of that key.
bool TreeBuilder::belongsToThisValue(const YamlNode &node, qsizetype offset) const
{
    if (node.inFlow || node.indicator < 0) {
        return true;
    }
    const qsizetype start = lineStart(m_bytes, offset);
    if (node.indicator >= start) {
        return true;
    }
    const int column = static_cast<int>(offset - start);
    const bool isItemOfKey = node.kind == YamlKind::Sequence &&
                             m_tree.nodes[static_cast<std::size_t>(node.parent)].kind == YamlKind::Mapping;
    return column > blockColumn() || (isItemOfKey && column == blockColumn());
}

/// Past the anchor and tag that stand before the content.
qsizetype TreeBuilder::contentOf(const YamlNode &node) const
{
    qsizetype at = node.begin;
    while (at < m_bytes.size() && (m_bytes.at(at) == '&' || m_bytes.at(at) == '!')) {
        const qsizetype end = endOfProperty(m_bytes, at);
        const qsizetype token = end < 0 ? -1 : skipToToken(m_bytes, end);
        if (token < 0 || token >= m_bytes.size() || !belongsToThisValue(node, token)) {
            return std::max(end, at);
        }
        at = token;
    }
    return at;
}

void TreeBuilder::makeEmpty(YamlNode &node) const
{
    node.style = YamlStyle::Empty;
    if (node.anchor.isEmpty() && node.tag.isEmpty()) {
        node.spanKnown = node.indicator >= 0 || m_open.empty();
        const qsizetype cursor = m_open.empty() ? node.begin : m_open.back().cursor;
        node.begin = node.content = node.end = node.indicator >= 0 ? node.indicator + 1 : cursor;
        return;
    }
    // only the properties stand there
    qsizetype end = node.begin;
    for (qsizetype at = node.begin; at < m_bytes.size() && (m_bytes.at(at) == '&' || m_bytes.at(at) == '!');) {
        const qsizetype past = endOfProperty(m_bytes, at);
        if (past < 0) {
            node.spanKnown = false;
            break;
        }
        end = past;
        at = past;
        while (at < m_bytes.size() && m_bytes.at(at) == ' ') {
            ++at;
        }
    }
    node.content = node.end = end;
}

void TreeBuilder::addNull(qsizetype mark, const Properties &properties)
{
    YamlNode node = start(mark, properties);
    node.kind = YamlKind::Null;
    if (properties.any()) {
        node.content = contentOf(node);
    }
    const bool afterIndicator = node.indicator < 0 || node.content > node.indicator;
    if (afterIndicator && belongsToThisValue(node, node.content)) {
        for (const char *word : {"~", "null", "Null", "NULL"}) {
            const qsizetype length = static_cast<qsizetype>(qstrlen(word));
            const qsizetype past = node.content + length;
            const bool ends = past >= m_bytes.size() || std::strchr(" \t\r\n,]}:", m_bytes.at(past)) != nullptr;
            if (ends && m_bytes.mid(node.content, length) == word) {
                node.style = YamlStyle::Plain;
                node.value = word;
                node.end = past;
                add(std::move(node), properties);
                return;
            }
        }
    }
    makeEmpty(node);
    add(std::move(node), properties);
}

void TreeBuilder::addScalar(qsizetype mark, const Properties &properties, const QByteArray &value)
{
    YamlNode node = start(mark, properties);
    node.kind = YamlKind::Scalar;
    node.value = value;
    node.content = contentOf(node);
    const char first = node.content < m_bytes.size() ? m_bytes.at(node.content) : '\0';
    if (!belongsToThisValue(node, node.content)) {
        makeEmpty(node);
    } else if (first == '\'' || first == '"') {
        node.style = first == '"' ? YamlStyle::DoubleQuoted : YamlStyle::SingleQuoted;
        node.end = endOfQuoted(m_bytes, node.content);
    } else if (!node.inFlow && (first == '|' || first == '>')) {
        node.style = YamlStyle::BlockScalar;
        node.end = blockScalarAt(m_bytes, node.content, blockColumn()).lastEnd;
    } else if (value.isEmpty()) {
        makeEmpty(node);
    } else {
        node.style = YamlStyle::Plain;
        node.end = endOfPlain(m_bytes, node.content, value);
    }
    if (node.end < node.content) {
        node.spanKnown = false;
        node.end = node.content;
    }
    add(std::move(node), properties);
}

void TreeBuilder::addAlias(qsizetype mark, quint64 anchor)
{
    YamlNode node = start(mark, {});
    node.kind = YamlKind::Alias;
    node.style = YamlStyle::Alias;
    node.target = m_anchors.value(anchor, -1);
    node.end = endOfProperty(m_bytes, mark);
    add(std::move(node), {});
}

void TreeBuilder::beginCollection(YamlKind kind, bool flow, qsizetype mark, const Properties &properties)
{
    YamlNode node = start(mark, properties);
    node.kind = kind;
    // a mapping of one pair inside a flow sequence has no brackets: neither style fits, and it is left alone
    const bool bare =
        flow && (mark >= m_bytes.size() || (!properties.any() && m_bytes.at(mark) != '[' && m_bytes.at(mark) != '{'));
    node.style = flow || node.inFlow ? YamlStyle::Flow : YamlStyle::Block;
    node.spanKnown = !bare;
    if (properties.any()) {
        node.content = contentOf(node);
    }
    if (node.style == YamlStyle::Block) {
        node.column = columnAt(m_bytes, node.content); // a document of one long line has no block collections
    }
    node.end = node.content;
    const qsizetype cursor = node.content + (flow && !bare ? 1 : 0);
    add(std::move(node), properties);
    m_open.push_back({static_cast<int>(m_tree.nodes.size()) - 1, 0, cursor});
}

void TreeBuilder::endCollection()
{
    const Open open = m_open.back();
    m_open.pop_back();
    YamlNode &node = m_tree.nodes[static_cast<std::size_t>(open.node)];
    node.next = static_cast<int>(m_tree.nodes.size());
    node.end = open.cursor;
    if (node.style == YamlStyle::Flow && node.spanKnown) {
        const qsizetype at = skipToToken(m_bytes, open.cursor, ",:?");
        const bool closes = at < m_bytes.size() && m_bytes.at(at) == (node.kind == YamlKind::Sequence ? ']' : '}');
        node.spanKnown = closes;
        node.end = closes ? at + 1 : open.cursor;
    }
    close(open.node);
}

} // namespace kia
