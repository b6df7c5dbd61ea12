#include "core/config/configsection.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

bool isSequence(const YamlDocument &document, int node)
{
    const int resolved = document.resolved(node);
    return resolved >= 0 && document.node(resolved).kind == YamlKind::Sequence;
}

/// yaml.v3 leaves out the items it cannot decode: nulls silently, others with an error (decode.go sequence()).
void readRegistries(const YamlDocument &document, ConfigSection &section)
{
    const int sequence = document.resolved(section.registriesNode);
    for (const int item : document.children(sequence)) {
        const int mapping = document.resolved(item);
        if (mapping < 0 || document.node(sequence).kind != YamlKind::Sequence ||
            document.node(mapping).kind != YamlKind::Mapping || isTemplate(document, mapping)) {
            continue;
        }
        const Entries entries = entriesOf(document, item);
        const auto text = [&](const char *key) {
            return textOf(document, findEntry(entries, document, key).value);
        };
        section.items.push_back(item);
        section.itemEntries.push_back(entries);
        section.config.registries.push_back(
            {text("name"), text("endpoint"), text("username"), Secret(text("password"))});
    }
}

} // namespace

ConfigSection readSection(const YamlDocument &document)
{
    ConfigSection section;
    if (document.roots().empty()) {
        return section;
    }
    section.root = document.roots().front();
    const bool topIsList = isSequence(document, section.root);
    section.top = topIsList ? listedEntriesOf(document, section.root) : entriesOf(document, section.root);
    section.mode = textOf(document, findEntry(section.top, document, "mode").value);
    section.runtime = textOf(document, findEntry(section.top, document, "runtime").value);

    section.image = findEntry(section.top, document, "image");
    section.imageNode = section.image.value;
    const bool imageIsList = isSequence(document, section.imageNode);
    section.isListForm = topIsList || imageIsList;
    section.imageEntries =
        imageIsList ? listedEntriesOf(document, section.imageNode) : entriesOf(document, section.imageNode);
    const auto text = [&](const char *key) {
        return textOf(document, findEntry(section.imageEntries, document, key).value);
    };
    section.config.pullPolicy = text("pullPolicy");
    section.config.defaultRegistry = text("defaultRegistry");
    section.config.httpProxy = text("httpProxy");
    section.registries = findEntry(section.imageEntries, document, "registries");
    section.registriesNode = section.registries.value;
    readRegistries(document, section);
    return section;
}

Entry entryOf(const ConfigSection &section, const YamlDocument &document, const Field &field)
{
    if (field.registry >= static_cast<int>(section.itemEntries.size())) {
        return {};
    }
    const Entries &entries =
        field.registry < 0 ? section.imageEntries : section.itemEntries[static_cast<std::size_t>(field.registry)];
    return findEntry(entries, document, keyOf(field.kind).toUtf8().constData());
}

const QStringList &imageKeys()
{
    static const QStringList keys = {u"pullPolicy"_s, u"defaultRegistry"_s, u"httpProxy"_s, u"registries"_s};
    return keys;
}

const QStringList &registryKeys()
{
    static const QStringList keys = {u"name"_s, u"endpoint"_s, u"username"_s, u"password"_s};
    return keys;
}

} // namespace kia
