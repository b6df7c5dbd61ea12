#include "core/config/findingcollector.h"

#include <algorithm>

#include "core/yaml/yamlscan.h"
#include "core/yaml/yamlv3words.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

void addAt(FindingCollector &collector, qsizetype offset, const QString &words, bool hasLine = true)
{
    const Place place = collector.placeAt(offset);
    const QString detail =
        hasLine ? u"yaml: line %1: "_s.arg(collector.text().placeAt(offset).line) + words : u"yaml: "_s + words;
    collector
        .add(MessageId::YamlSyntax, Severity::Error, -1, {},
             {{Fact::Line, QString::number(place.line)},
              {Fact::Column, QString::number(place.column)},
              {Fact::Detail, detail}})
        .place = place;
}

void add(FindingCollector &collector, int node, const QString &words, bool hasLine = true)
{
    addAt(collector, collector.text().node(node).content, words, hasLine);
}

/// A key that no ':' follows, at the end of its mapping; elsewhere yaml-cpp stumbles over it, too.
bool lacksColon(const YamlDocument &text, int key)
{
    const YamlNode &node = text.node(key);
    const qsizetype line = lineStart(text.bytes(), node.begin);
    const qsizetype behind = skipToToken(text.bytes(), node.end);
    return node.style == YamlStyle::Plain && !node.inFlow && text.node(node.next).style == YamlStyle::Empty &&
           (behind >= text.bytes().size() || text.bytes().at(behind) != ':') &&
           skipToToken(text.bytes(), line) == node.begin &&
           !text.bytes().mid(node.begin, node.end - node.begin).contains('\n');
}

/// Where a text stands that yaml-cpp takes for the value of an empty key, since it is the next thing, although it
/// begins in the column of the keys: to yaml.v3 it is the next key. -1 when there is none.
qsizetype keyWithoutColon(const YamlDocument &text, int value)
{
    const YamlNode &node = text.node(value);
    return node.kind == YamlKind::Scalar && node.style == YamlStyle::Empty && !node.value.isEmpty()
               ? skipToToken(text.bytes(), node.end)
               : -1;
}

/// yaml.v3 merges mappings, and lists of them, and nothing else (decode.go merge()).
bool canMerge(const YamlDocument &text, int value)
{
    const int node = text.resolved(value);
    if (text.node(node).kind == YamlKind::Mapping) {
        return true;
    }
    bool isListOfMappings = text.node(node).kind == YamlKind::Sequence;
    for (const int item : text.children(node)) {
        isListOfMappings = isListOfMappings && text.node(text.resolved(item)).kind == YamlKind::Mapping;
    }
    return isListOfMappings;
}

void checkMerges(FindingCollector &collector, int mapping)
{
    const YamlDocument &text = collector.text();
    const int resolved = text.resolved(mapping);
    const std::vector<int> children = text.children(resolved);
    for (std::size_t i = 0; resolved >= 0 && text.node(resolved).kind == YamlKind::Mapping && i + 1 < children.size();
         i += 2) {
        const YamlNode &key = text.node(children[i]);
        if (key.style == YamlStyle::Plain && key.value == "<<" && !canMerge(text, children[i + 1])) {
            add(collector, children[i], u"map merge requires map or sequence of maps as the value"_s, false);
        }
    }
}

/// A block collection may not begin in the line of the '---'.
void checkStart(FindingCollector &collector, int root)
{
    const YamlDocument &text = collector.text();
    const YamlNode &node = text.node(root);
    const qsizetype line = lineStart(text.bytes(), node.content);
    const qsizetype behind = skipToToken(text.bytes(), node.end);
    const bool isKey = node.kind == YamlKind::Scalar && behind < text.bytes().size() && text.bytes().at(behind) == ':';
    if ((isKey || node.style == YamlStyle::Block) && text.bytes().mid(line, 3) == "---") {
        add(collector, root,
            node.kind == YamlKind::Sequence ? u"block sequence entries are not allowed in this context"_s
                                            : u"mapping values are not allowed in this context"_s);
    }
}

/// Tells, for places in the order of the text, whether they stand inside a text or brackets of the first document, or
/// in the blank lines behind a block scalar.
class InsideValues final
{
public:
    InsideValues(const YamlDocument &text, int root) : m_text(text), m_node(root), m_last(text.node(root).next) {}

    bool hold(qsizetype offset)
    {
        for (; m_node < m_last && m_text.node(m_node).begin <= offset; ++m_node) {
            const YamlNode &node = m_text.node(m_node);
            if (node.kind == YamlKind::Scalar || node.style == YamlStyle::Flow) {
                const bool isBlock = node.style == YamlStyle::BlockScalar;
                m_end = std::max(m_end, isBlock ? skipToToken(m_text.bytes(), node.end) : node.end);
            }
        }
        return offset < m_end;
    }

private:
    const YamlDocument &m_text;
    int m_node;
    int m_last;
    qsizetype m_end = 0;
};

/// yaml.v3 wants no tab before a comment, nor in a line that holds nothing else.
void checkTabs(FindingCollector &collector)
{
    const YamlDocument &text = collector.text();
    const QByteArray &bytes = text.bytes();
    const qsizetype end = text.roots().size() > 1 ? text.node(text.roots()[1]).begin : bytes.size();
    InsideValues values(text, collector.section().root);
    // the first tab of a line leads it, or none does
    for (qsizetype tab = bytes.indexOf('\t'); tab >= 0 && tab < end; tab = bytes.indexOf('\t', lineEnd(bytes, tab))) {
        const qsizetype line = lineStart(bytes, tab);
        const bool leads = bytes.mid(line, tab - line).trimmed().isEmpty();
        const QString words = leads && !values.hold(tab) ? yamlV3WordsForTab(bytes, tab) : QString();
        if (!words.isEmpty()) {
            const Place place = collector.placeAt(tab);
            collector
                .add(MessageId::TabIndentation, Severity::Error, -1, {},
                     {{Fact::Line, QString::number(place.line)},
                      {Fact::Column, QString::number(place.column)},
                      {Fact::Detail, words}})
                .place = place;
            return; // Kuscia stops at the first
        }
    }
}

} // namespace

void findRefused(FindingCollector &collector)
{
    const YamlDocument &text = collector.text();
    const ConfigSection &section = collector.section();
    const int end = text.node(section.root).next;
    for (int i = section.root; i < end && !collector.isFull(); ++i) {
        const YamlNode &node = text.node(i);
        const bool isQuoted = node.style == YamlStyle::SingleQuoted || node.style == YamlStyle::DoubleQuoted;
        if (isQuoted && endOfQuoted(text.bytes(), node.content) < 0) {
            add(collector, i, u"found unexpected end of stream"_s);
        }
        if (node.kind == YamlKind::Mapping && node.style == YamlStyle::Block) {
            const std::vector<int> children = text.children(i);
            for (std::size_t key = 0; key + 1 < children.size(); key += 2) {
                if (lacksColon(text, children[key])) {
                    add(collector, children[key], u"could not find expected ':'"_s);
                }
                if (const qsizetype at = keyWithoutColon(text, children[key + 1]); at >= 0) {
                    addAt(collector, at, u"could not find expected ':'"_s);
                }
            }
        }
    }
    checkStart(collector, section.root);
    if (text.roots().size() > 1) {
        checkStart(collector, text.roots()[1]); // yaml.v3 looks two tokens ahead
    }
    checkTabs(collector);
    checkMerges(collector, section.root);
    if (!collector.isMaster()) {
        checkMerges(collector, section.imageNode);
        for (const int item : section.items) {
            checkMerges(collector, item);
        }
    }
}

} // namespace kia
