#include "core/config/sectiontext.h"

#include <algorithm>

#include "core/yaml/textcheck.h"
#include "core/yaml/yamlcomments.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// Something in the old text and where the new text has it: positions among the entries, from the section down.
struct Counterpart {
    qsizetype at = 0;
    std::vector<std::size_t> path = {};
    bool gone = false;
};

/// Text, or nothing for keys without one.
struct WantedText {
    QString key;
    QString text;
    bool isSecret = false;
};

class SectionWriter final
{
public:
    SectionWriter(const YamlDocument &document, const ConfigSection &section) : m_document(document), m_section(section)
    {
        if (section.image.key >= 0 && section.image.own) {
            m_first = section.image.key;
            m_last = document.node(section.image.value).next;
        }
    }

    SectionText write(const ReplaceSection &replacement)
    {
        SectionText result;
        result.value = sectionOf(replacement);
        noteRepeated(m_section.imageEntries);
        for (const Entries &entries : m_section.itemEntries) {
            noteRepeated(entries);
        }
        noteItems(replacement);
        attachComments(result);
        for (const Counterpart &part : m_parts) {
            if (part.gone) {
                result.lost.push_back(part.at);
            }
        }
        for (const qsizetype removed : m_removed) {
            std::erase(result.lost, removed);
        }
        std::sort(result.lost.begin(), result.lost.end());
        return result;
    }

private:
    bool isInside(int node) const { return node >= m_first && node < m_last; }

    /// Whether something behind the section stands for it; aliases within are written out.
    bool isAliasedFromBehind(int index) const
    {
        for (int i = m_last; m_document.isAliased(index) && i < static_cast<int>(m_document.nodes().size()); ++i) {
            if (m_document.node(i).kind == YamlKind::Alias && m_document.node(i).target == index) {
                return true;
            }
        }
        return false;
    }

    YamlValue sectionOf(const ReplaceSection &replacement)
    {
        const ImageConfig &image = replacement.image;
        const std::vector<WantedText> texts{{u"pullPolicy"_s, image.pullPolicy},
                                            {u"defaultRegistry"_s, image.defaultRegistry},
                                            {u"httpProxy"_s, image.httpProxy}};
        YamlValue value = YamlValue::mapping({});
        if (m_first >= 0) {
            note(m_document.node(m_first).begin, {});
        }
        const bool needsRegistries = !image.registries.empty();
        for (const QString &key : keysOf(m_section.imageEntries, texts, imageKeys(), needsRegistries)) {
            const Entry entry = findEntry(m_section.imageEntries, m_document, key.toUtf8().constData());
            const std::vector<std::size_t> path{value.entries.size()};
            noteKey(entry, path);
            if (key == u"registries") {
                value.entries.emplace_back(key, registriesOf(replacement, entry, path));
            } else {
                addText(value, key, entry, texts);
            }
        }
        return value;
    }

    YamlValue registriesOf(const ReplaceSection &replacement, const Entry &entry, const std::vector<std::size_t> &path)
    {
        YamlValue list = YamlValue::sequence({});
        if (replacement.image.registries.empty() && entry.value >= 0 &&
            m_document.node(entry.value).kind == YamlKind::Null) {
            list.kind = YamlKind::Null;
        }
        for (std::size_t i = 0; i < replacement.image.registries.size(); ++i) {
            const ImageRegistry &registry = replacement.image.registries[i];
            const int origin = replacement.origins[i];
            const Entries entries = origin < 0 ? Entries() : m_section.itemEntries[static_cast<std::size_t>(origin)];
            std::vector<std::size_t> itemPath = path;
            itemPath.push_back(i);
            if (origin >= 0) {
                noteItem(m_section.items[static_cast<std::size_t>(origin)], itemPath);
            }
            std::vector<WantedText> texts{{u"name"_s, registry.name},
                                          {u"endpoint"_s, registry.endpoint},
                                          {u"username"_s, registry.username},
                                          {u"password"_s, registry.password.reveal(), true}};
            YamlValue item = YamlValue::mapping({});
            for (const QString &key : keysOf(entries, texts, registryKeys(), false, origin < 0)) {
                const Entry field = findEntry(entries, m_document, key.toUtf8().constData());
                std::vector<std::size_t> fieldPath = itemPath;
                fieldPath.push_back(item.entries.size());
                noteKey(field, fieldPath);
                addText(item, key, field, texts);
            }
            list.entries.emplace_back(QString(), std::move(item));
        }
        return list;
    }

    /// The keys to be written: those that are there in their order, and new ones where the templates have them.
    QStringList keysOf(const Entries &entries, const std::vector<WantedText> &texts, const QStringList &order,
                       bool needsRegistries, bool isNewItem = false) const
    {
        QStringList keys;
        for (const Entry &entry : entries) {
            const QString key = keyOf(m_document, entry);
            const bool isKnown = order.contains(key);
            if (!keys.contains(key) && (isKnown || (entry.own && isInside(entry.value) && canStay(entry)))) {
                keys << key;
            }
        }
        for (const QString &key : order) {
            const auto text = std::find_if(texts.begin(), texts.end(),
                                           [&key](const WantedText &wanted) { return wanted.key == key; });
            const bool isWanted = text == texts.end() ? needsRegistries : !text->text.isEmpty();
            const bool always = isNewItem && (key == u"name" || key == u"endpoint");
            if (keys.contains(key) || !(isWanted || always)) {
                continue;
            }
            qsizetype position = 0;
            for (qsizetype i = 0; i < keys.size(); ++i) {
                const qsizetype rank = order.indexOf(keys[i]);
                position = rank >= 0 && rank < order.indexOf(key) ? i + 1 : position;
            }
            keys.insert(position, key);
        }
        return keys;
    }

    /// A key that Kuscia does not know stays when key and value can be written as they stand.
    bool canStay(const Entry &entry) const
    {
        return m_document.node(entry.key).style != YamlStyle::BlockScalar &&
               (isSourceUsable(entry.value) || m_document.node(entry.value).kind == YamlKind::Null);
    }

    /// Whether the bytes of the value mean the same on one line elsewhere in the section.
    bool isSourceUsable(int index) const
    {
        const YamlNode &node = m_document.node(index);
        const QByteArray source = m_document.bytes().mid(node.content, node.end - node.content);
        bool isSimple = isInside(index) && node.spanKnown && node.tag.isEmpty() && !source.isEmpty() &&
                        !source.contains('\n') && node.style != YamlStyle::BlockScalar &&
                        (node.kind == YamlKind::Scalar || (node.isCollection() && node.style == YamlStyle::Flow)) &&
                        !isAliasedFromBehind(index);
        for (int i = index; i < node.next; ++i) {
            const YamlNode &inner = m_document.node(i);
            isSimple = isSimple && inner.kind != YamlKind::Alias && (i == index || inner.anchor.isEmpty());
        }
        return isSimple;
    }

    YamlValue sourceOf(int index) const
    {
        const YamlNode &node = m_document.node(index);
        YamlValue value;
        value.source = m_document.bytes().mid(node.content, node.end - node.content);
        for (int i = index; i < node.next; ++i) {
            value.sourceEvents.push_back(eventOf(m_document.node(i)));
            value.sourceEvents.back().depth -= node.depth;
        }
        return value;
    }

    void addText(YamlValue &mapping, const QString &key, const Entry &entry, const std::vector<WantedText> &texts) const
    {
        const auto wanted =
            std::find_if(texts.begin(), texts.end(), [&key](const WantedText &text) { return text.key == key; });
        mapping.entries.emplace_back(key, wanted == texts.end() ? keptOf(entry) : textFor(entry, *wanted));
    }

    YamlValue keptOf(const Entry &entry) const
    {
        YamlValue nothing;
        nothing.kind = YamlKind::Null;
        return m_document.node(entry.value).kind == YamlKind::Null ? nothing : sourceOf(entry.value);
    }

    YamlValue textFor(const Entry &entry, const WantedText &wanted) const
    {
        YamlValue value = YamlValue::scalar(wanted.text, wanted.isSecret ? YamlQuoting::Always : YamlQuoting::AsNeeded);
        if (entry.value < 0 || textOf(m_document, entry.value) != wanted.text) {
            return value;
        }
        const YamlNode &node = m_document.node(entry.value);
        if (node.kind == YamlKind::Null && node.anchor.isEmpty()) {
            value.kind = YamlKind::Null;
            return value;
        }
        const bool isQuoted = node.style == YamlStyle::SingleQuoted || node.style == YamlStyle::DoubleQuoted;
        if (isSourceUsable(entry.value) && (isQuoted || !wanted.isSecret)) {
            return sourceOf(entry.value);
        }
        if (isQuoted || node.style == YamlStyle::Plain) {
            value.style = node.style;
        }
        if (isInside(entry.value) && node.kind == YamlKind::Scalar && node.tag.isEmpty() &&
            isAliasedFromBehind(entry.value)) {
            value.anchor = node.anchor;
            value.origin = entry.value;
        }
        return value;
    }

    void note(qsizetype at, std::vector<std::size_t> path) { m_parts.push_back({at, std::move(path)}); }

    void noteKey(const Entry &entry, const std::vector<std::size_t> &path)
    {
        if (entry.own && isInside(entry.key)) {
            note(m_document.node(entry.key).begin, path);
        }
    }

    qsizetype startOf(int item) const
    {
        const YamlNode &node = m_document.node(item);
        return node.indicator >= 0 ? node.indicator : node.begin;
    }

    void noteItem(int item, const std::vector<std::size_t> &path)
    {
        if (isInside(item)) {
            note(startOf(item), path);
        }
    }

    bool isNoted(qsizetype at) const
    {
        return std::any_of(m_parts.begin(), m_parts.end(), [at](const Counterpart &part) { return part.at == at; });
    }

    /// Keys that stand twice, and unknown ones of which nothing stays.
    void noteRepeated(const Entries &entries)
    {
        for (const Entry &entry : entries) {
            const bool isHere = entry.own && isInside(entry.key);
            if (isHere && !isNoted(m_document.node(entry.key).begin)) {
                m_parts.push_back({m_document.node(entry.key).begin, {}, true});
            }
        }
    }

    /// Items that are no registries, and registries that are to go. The latter are no loss, but their comments are.
    void noteItems(const ReplaceSection &replacement)
    {
        for (const int item : m_document.children(m_document.resolved(m_section.registriesNode))) {
            if (isInside(item) && !isNoted(startOf(item))) {
                m_parts.push_back({startOf(item), {}, true});
            }
        }
        for (std::size_t i = 0; i < m_section.items.size(); ++i) {
            const auto &origins = replacement.origins;
            if (std::find(origins.begin(), origins.end(), static_cast<int>(i)) != origins.end()) {
                continue;
            }
            m_removed.push_back(startOf(m_section.items[i]));
            for (const Entry &entry : m_section.itemEntries[i]) {
                m_removed.push_back(m_document.node(entry.key).begin);
            }
        }
    }

    static YamlValue &at(YamlValue &value, const std::vector<std::size_t> &path)
    {
        YamlValue *found = &value;
        for (const std::size_t position : path) {
            found = &found->entries[position].second;
        }
        return *found;
    }

    void attachComments(SectionText &result)
    {
        if (m_first < 0) {
            return;
        }
        std::stable_sort(m_parts.begin(), m_parts.end(),
                         [](const Counterpart &a, const Counterpart &b) { return a.at < b.at; });
        const YamlNode &value = m_document.node(m_section.image.value);
        const qsizetype end = m_document.bytes().indexOf('\n', std::max(value.end, value.begin));
        const ByteRange range{m_document.node(m_first).begin, value.inFlow ? value.end
                                                              : end < 0    ? m_document.bytes().size()
                                                                           : end};
        for (const YamlComment &comment : commentsIn(m_document, range, m_first, m_last)) {
            const QByteArray text = m_document.bytes().mid(comment.range.begin, comment.range.size()).trimmed();
            const auto next = std::find_if(m_parts.begin(), m_parts.end(), [&comment](const Counterpart &part) {
                return part.at > comment.range.begin;
            });
            if (comment.ownsLine && next == m_parts.end()) {
                result.value.below.push_back(text);
                continue;
            }
            const Counterpart &part = comment.ownsLine ? *next : *(next - 1);
            if (part.gone || value.inFlow) {
                result.lost.push_back(comment.range.begin);
                continue;
            }
            YamlValue &owner = at(result.value, part.path);
            const bool isItem = part.path.size() == 2;
            if (comment.ownsLine || isItem || !owner.behind.isEmpty()) {
                owner.above.push_back(text);
            } else {
                owner.behind = text;
            }
        }
    }

    const YamlDocument &m_document;
    const ConfigSection &m_section;
    int m_first = -1; ///< the nodes of the section as it stands; none when it comes from elsewhere
    int m_last = -1;
    std::vector<Counterpart> m_parts;
    std::vector<qsizetype> m_removed;
};

} // namespace

SectionText sectionText(const YamlDocument &document, const ConfigSection &section, const ReplaceSection &replacement)
{
    return SectionWriter(document, section).write(replacement);
}

YamlPlan planSectionText(const YamlDocument &document, const ConfigSection &section, const YamlValue &value)
{
    if (section.imageNode >= 0 && isTemplate(document, section.imageNode)) {
        return Fail{YamlRefusal::ShapeNotEditable}; // it is not known yet what will stand there
    }
    if (section.image.key < 0 || !section.image.own) {
        return planSection(document, u"image"_s, value);
    }
    return planRewrite(document, section.image.key, value);
}

} // namespace kia
