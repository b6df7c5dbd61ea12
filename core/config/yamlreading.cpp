#include "core/config/yamlreading.h"

#include <algorithm>

namespace kia {

namespace {

// yaml.v3 refuses an anchor that contains itself; deeper chains of merges than this have no use
constexpr int mergeLimit = 16;

void appendOwn(const YamlDocument &document, int mapping, bool own, Entries &entries)
{
    const std::vector<int> children = document.children(mapping);
    for (std::size_t i = 0; i + 1 < children.size(); i += 2) {
        entries.push_back({children[i], children[i + 1], own});
    }
}

bool isMerge(const YamlDocument &document, const Entry &entry)
{
    const YamlNode &key = document.node(entry.key);
    return key.style == YamlStyle::Plain && key.value == "<<";
}

void appendMerged(const YamlDocument &document, int node, Entries &entries, int depth);

void appendMapping(const YamlDocument &document, int mapping, Entries &entries, int depth)
{
    Entries own;
    appendOwn(document, mapping, false, own);
    for (const Entry &entry : own) {
        const QByteArray &key = document.node(document.resolved(entry.key)).value;
        if (!isMerge(document, entry) && findEntry(entries, document, key.constData()).key < 0) {
            entries.push_back(entry);
        }
    }
    for (const Entry &entry : own) {
        if (isMerge(document, entry)) {
            appendMerged(document, entry.value, entries, depth + 1);
        }
    }
}

void appendMerged(const YamlDocument &document, int node, Entries &entries, int depth)
{
    const int source = document.resolved(node);
    if (source < 0 || depth > mergeLimit) {
        return;
    }
    if (document.node(source).kind == YamlKind::Mapping) {
        appendMapping(document, source, entries, depth);
        return;
    }
    for (const int item : document.children(source)) {
        const int mapping = document.resolved(item);
        if (mapping >= 0 && document.node(mapping).kind == YamlKind::Mapping) {
            appendMapping(document, mapping, entries, depth + 1);
        }
    }
}

} // namespace

Entries entriesOf(const YamlDocument &document, int node)
{
    Entries entries;
    const int mapping = document.resolved(node);
    if (mapping < 0 || document.node(mapping).kind != YamlKind::Mapping) {
        return entries;
    }
    Entries own;
    appendOwn(document, mapping, mapping == node, own);
    std::copy_if(own.begin(), own.end(), std::back_inserter(entries),
                 [&document](const Entry &entry) { return !isMerge(document, entry); });
    for (const Entry &entry : own) {
        if (isMerge(document, entry)) {
            appendMerged(document, entry.value, entries, 0);
        }
    }
    return entries;
}

Entries listedEntriesOf(const YamlDocument &document, int node)
{
    Entries entries;
    for (const int item : document.children(document.resolved(node))) {
        const Entries inner = entriesOf(document, item);
        entries.insert(entries.end(), inner.begin(), inner.end());
    }
    return entries;
}

Entry findEntry(const Entries &entries, const YamlDocument &document, const char *key)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&document, key](const Entry &entry) {
        const YamlNode &node = document.node(document.resolved(entry.key));
        return node.kind == YamlKind::Scalar && node.value == key;
    });
    return found == entries.end() ? Entry{} : *found;
}

QString keyOf(const YamlDocument &document, const Entry &entry)
{
    return entry.key < 0 ? QString() : QString::fromUtf8(document.node(document.resolved(entry.key)).value);
}

QString textOf(const YamlDocument &document, int index)
{
    const int resolved = document.resolved(index);
    if (resolved < 0) {
        return {};
    }
    const YamlNode &node = document.node(resolved);
    if (node.kind == YamlKind::Scalar) {
        return QString::fromUtf8(node.tag.endsWith(":binary") ? QByteArray::fromBase64(node.value) : node.value);
    }
    return isTemplate(document, resolved) ? sourceOf(document, resolved) : QString();
}

bool isTemplate(const YamlDocument &document, int index)
{
    const int outer = document.resolved(index);
    if (outer < 0 || document.node(outer).kind != YamlKind::Mapping || document.node(outer).style != YamlStyle::Flow) {
        return false;
    }
    const std::vector<int> children = document.children(outer);
    return children.size() == 2 && document.node(children[0]).kind == YamlKind::Mapping &&
           document.node(children[0]).style == YamlStyle::Flow;
}

QString sourceOf(const YamlDocument &document, int index)
{
    const YamlNode &node = document.node(index);
    return QString::fromUtf8(document.bytes().mid(node.content, node.end - node.content));
}

} // namespace kia
