#include "core/config/yamlreading.h"

#include <QtCore/QSet>

#include <algorithm>

#include "core/yaml/textcheck.h"

namespace kia {

namespace {

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

/// Appends what merge keys bring in: of each mapping, the keys that are not there yet. A mapping met a second time adds
/// nothing, so each is looked at once, and mappings that merge each other many times over cost no more than their size.
class Merger final
{
public:
    Merger(const YamlDocument &document, Entries &entries) : m_document(document), m_entries(entries)
    {
        for (const Entry &entry : entries) {
            m_keys.insert(keyText(entry));
        }
    }

    void addMerged(int node)
    {
        const int source = m_document.resolved(node);
        if (source < 0 || m_seen.contains(source)) {
            return;
        }
        m_seen.insert(source);
        if (m_document.node(source).kind == YamlKind::Mapping) {
            addMapping(source);
            return;
        }
        for (const int item : m_document.children(source)) {
            const int mapping = m_document.resolved(item);
            if (mapping >= 0 && m_document.node(mapping).kind == YamlKind::Mapping) {
                addMerged(mapping);
            }
        }
    }

private:
    QByteArray keyText(const Entry &entry) const { return m_document.node(m_document.resolved(entry.key)).value; }

    void addMapping(int mapping)
    {
        Entries own;
        appendOwn(m_document, mapping, false, own);
        for (const Entry &entry : own) {
            if (!isMerge(m_document, entry) && !m_keys.contains(keyText(entry))) {
                m_keys.insert(keyText(entry));
                m_entries.push_back(entry);
            }
        }
        for (const Entry &entry : own) {
            if (isMerge(m_document, entry)) {
                addMerged(entry.value);
            }
        }
    }

    const YamlDocument &m_document;
    Entries &m_entries;
    QSet<QByteArray> m_keys;
    QSet<int> m_seen;
};

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
    Merger merger(document, entries);
    for (const Entry &entry : own) {
        if (isMerge(document, entry)) {
            merger.addMerged(entry.value);
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
    return entry.key < 0 ? QString() : toText(document.node(document.resolved(entry.key)).value);
}

QString textOf(const YamlDocument &document, int index)
{
    const int resolved = document.resolved(index);
    if (resolved < 0) {
        return {};
    }
    const YamlNode &node = document.node(resolved);
    if (node.kind == YamlKind::Scalar) {
        return toText(node.tag.endsWith(":binary") ? QByteArray::fromBase64(node.value) : node.value);
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
    return toText(document.bytes().mid(node.content, node.end - node.content));
}

} // namespace kia
