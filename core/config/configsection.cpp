#include "core/config/configsection.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

bool isSequence(const YamlDocument &document, int node)
{
    const int resolved = document.resolved(node);
    return resolved >= 0 && document.node(resolved).kind == YamlKind::Sequence;
}

/// How much the registries may come to: what aliases repeat is counted each time. yaml.v3 gives up over such files, too
/// ("document contains excessive aliasing", decode.go unmarshal()).
qsizetype aliasBudget(const YamlDocument &document)
{
    return 16 * document.bytes().size() + 1024 * 1024;
}

/// yaml.v3 leaves out the items it cannot decode: nulls silently, others with an error (decode.go sequence()).
void readRegistries(const YamlDocument &document, ConfigSection &section)
{
    qsizetype budget = aliasBudget(document);
    const int sequence = document.resolved(section.registriesNode);
    for (const int item : document.children(sequence)) {
        const int mapping = document.resolved(item);
        if (mapping < 0 || document.node(sequence).kind != YamlKind::Sequence ||
            document.node(mapping).kind != YamlKind::Mapping || isTemplate(document, mapping)) {
            continue;
        }
        const Entries entries = entriesOf(document, item);
        const auto text = [&](const char *key) {
            const QString value = textOf(document, findEntry(entries, document, key).value);
            budget -= value.size();
            return value;
        };
        budget -= static_cast<qsizetype>(entries.size() * sizeof(Entry));
        if (budget < 0) {
            return;
        }
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
    section.isListInList = topIsList && imageIsList;
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

std::vector<Field> fieldsOf(const ConfigSection &section)
{
    std::vector<Field> fields{{FieldKind::PullPolicy}, {FieldKind::DefaultRegistry}, {FieldKind::HttpProxy}};
    for (int i = 0; i < static_cast<int>(section.items.size()); ++i) {
        for (const FieldKind kind : {FieldKind::RegistryName, FieldKind::RegistryEndpoint, FieldKind::RegistryUsername,
                                     FieldKind::RegistryPassword}) {
            fields.push_back({kind, i});
        }
    }
    return fields;
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
