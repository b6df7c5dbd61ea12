#include "core/config/configplans.h"

#include <algorithm>

#include "core/config/sectiontext.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

constexpr FieldKind registryFields[] = {FieldKind::RegistryName, FieldKind::RegistryEndpoint,
                                        FieldKind::RegistryUsername, FieldKind::RegistryPassword};

/// The field an edit is about; for a whole registry, its name.
Field fieldOf(const ConfigEdit &edit)
{
    if (const auto *set = std::get_if<SetField>(&edit)) {
        return set->field;
    }
    if (const auto *password = std::get_if<SetPassword>(&edit)) {
        return {FieldKind::RegistryPassword, password->registry};
    }
    if (const auto *removal = std::get_if<RemoveRegistry>(&edit)) {
        return {FieldKind::RegistryName, removal->registry};
    }
    if (const auto *rename = std::get_if<RenameRegistry>(&edit)) {
        return {FieldKind::RegistryName, rename->registry};
    }
    if (const auto *move = std::get_if<MoveRegistry>(&edit)) {
        return {FieldKind::RegistryName, move->registry};
    }
    return {FieldKind::RegistryName, -1};
}

Shared meaningOf(const ConfigEdit &edit)
{
    const auto *set = std::get_if<SetField>(&edit);
    const auto *password = std::get_if<SetPassword>(&edit);
    return set ? set->shared : password ? password->shared : Shared::Ask;
}

Message shapeNotEditable(const ConfigEdit &edit)
{
    return messageOf(YamlRefusal::ShapeNotEditable, edit);
}

ConfigStep toStep(YamlPlan plan, const ConfigEdit &edit)
{
    if (!plan) {
        return Fail{messageOf(plan.error(), edit)};
    }
    return std::move(*plan);
}

YamlValue fieldValue(const QString &text, bool isPassword)
{
    return YamlValue::scalar(text, isPassword ? YamlQuoting::Always : YamlQuoting::AsNeeded);
}

/// A new registry as text: the two keys every registry has, and the account where there is one.
YamlValue registryValue(const ImageRegistry &registry)
{
    std::vector<std::pair<QString, YamlValue>> entries;
    entries.emplace_back(u"name"_s, fieldValue(registry.name, false));
    entries.emplace_back(u"endpoint"_s, fieldValue(registry.endpoint, false));
    if (!registry.username.isEmpty()) {
        entries.emplace_back(u"username"_s, fieldValue(registry.username, false));
    }
    if (!registry.password.isEmpty()) {
        entries.emplace_back(u"password"_s, fieldValue(registry.password.reveal(), true));
    }
    return YamlValue::mapping(std::move(entries));
}

bool isEmptyHolder(const YamlDocument &document, int node)
{
    const YamlNode &holder = document.node(node);
    return holder.kind == YamlKind::Null ||
           (holder.isCollection() && holder.style == YamlStyle::Flow && holder.next == node + 1);
}

/// A new key of `image`, whatever there is of the section.
YamlPlan planImageKey(const YamlDocument &document, const ConfigSection &section, const QString &key,
                      const YamlValue &value)
{
    if (section.imageNode < 0) {
        return planSection(document, u"image"_s, YamlValue::mapping({{key, value}}));
    }
    if (isTemplate(document, section.imageNode)) {
        return Fail{YamlRefusal::ShapeNotEditable}; // whatever is put in its braces would go when it is rendered
    }
    if (isEmptyHolder(document, section.imageNode)) {
        return planFill(document, section.imageNode, YamlValue::mapping({{key, value}}));
    }
    return planEntry(document, section.imageNode, key, value, imageKeys());
}

/// A key that stands twice is an error in Kuscia, and there is no telling which of the two is meant.
bool isGivenTwice(const YamlDocument &document, const Entries &entries, const QString &key)
{
    return std::count_if(entries.begin(), entries.end(),
                         [&document, &key](const Entry &entry) { return keyOf(document, entry) == key; }) > 1;
}

ConfigStep planField(const YamlDocument &document, const ConfigSection &section, const ConfigEdit &edit,
                     const Field &field, const QString &value, bool isPassword)
{
    const Entries &entries =
        field.registry < 0 ? section.imageEntries : section.itemEntries[static_cast<std::size_t>(field.registry)];
    const QString key = keyOf(field.kind);
    const Entry entry = entryOf(section, document, field);
    if (textOf(document, entry.value) == value) {
        return YamlEdit{};
    }
    if (isGivenTwice(document, section.top, u"image"_s) ||
        isGivenTwice(document, section.imageEntries, u"registries"_s) || isGivenTwice(document, entries, key)) {
        return Fail{shapeNotEditable(edit)};
    }
    const YamlQuoting quoting = isPassword ? YamlQuoting::Always : YamlQuoting::AsNeeded;
    if (entry.value >= 0 && meaningOf(edit) == Shared::Everywhere) {
        return toStep(planSharedScalar(document, entry.value, value, quoting), edit);
    }
    if (entry.own && entry.value >= 0 && meaningOf(edit) == Shared::Here &&
        document.node(entry.value).kind != YamlKind::Alias) {
        const int heir = firstAliasOf(document, entry.value);
        const bool isOutside = section.imageNode < 0 || heir >= document.node(section.imageNode).next;
        return toStep(isOutside && heir >= 0 ? YamlPlan(Fail{YamlRefusal::Shared})
                                             : planDetachedScalar(document, entry.value, value, quoting),
                      edit);
    }
    if (entry.own && entry.value >= 0) {
        return toStep(planScalar(document, entry.value, value, quoting), edit);
    }
    // the key is missing, or merged in from elsewhere and to be overridden here
    if (field.registry < 0) {
        return toStep(planImageKey(document, section, key, fieldValue(value, isPassword)), edit);
    }
    const int item = section.items[static_cast<std::size_t>(field.registry)];
    const YamlValue text = fieldValue(value, isPassword);
    if (isEmptyHolder(document, item)) {
        return toStep(planFill(document, item, YamlValue::mapping({{key, text}})), edit);
    }
    return toStep(planEntry(document, item, key, text, registryKeys()), edit);
}

ConfigStep planAddition(const YamlDocument &document, const ConfigSection &section, const AddRegistry &edit)
{
    if (isGivenTwice(document, section.top, u"image"_s) ||
        isGivenTwice(document, section.imageEntries, u"registries"_s)) {
        return Fail{shapeNotEditable(edit)};
    }
    const YamlValue item = registryValue(edit.registry);
    if (section.registriesNode < 0 || !section.registries.own) {
        return toStep(planImageKey(document, section, u"registries"_s, YamlValue::sequence({item})), edit);
    }
    if (isEmptyHolder(document, section.registriesNode)) {
        return toStep(planFill(document, section.registriesNode, YamlValue::sequence({item})), edit);
    }
    return toStep(planItem(document, section.registriesNode, item), edit);
}

ConfigStep planMove(const YamlDocument &document, const ConfigSection &section, const ConfigEdit &edit,
                    const MoveRegistry &move)
{
    const int item = section.items[static_cast<std::size_t>(move.registry)];
    const int other = section.items[static_cast<std::size_t>(move.to)];
    if (document.node(item).parent != section.registriesNode || !section.registries.own) {
        return Fail{shapeNotEditable(edit)}; // the list stands elsewhere, behind an alias
    }
    // positions count the registries; nulls among the items are none
    const std::vector<int> items = document.children(section.registriesNode);
    const auto positionOf = [&items](int node) {
        return static_cast<int>(std::find(items.begin(), items.end(), node) - items.begin());
    };
    return toStep(kia::planMove(document, section.registriesNode, positionOf(item), positionOf(other)), edit);
}

ConfigStep planKey(const YamlDocument &document, const ConfigSection &section, const ConfigEdit &edit,
                   const RenameKey &rename)
{
    const Entries &entries = rename.where == RenameKey::Where::Top ? section.top
                             : rename.where == RenameKey::Where::Image
                                 ? section.imageEntries
                                 : section.itemEntries[static_cast<std::size_t>(rename.registry)];
    const Entry entry = findEntry(entries, document, rename.from.toUtf8().constData());
    const bool isTaken = findEntry(entries, document, rename.to.toUtf8().constData()).key >= 0;
    if (entry.key < 0 || !entry.own || isTaken || isGivenTwice(document, entries, rename.from)) {
        return Fail{shapeNotEditable(edit)};
    }
    return toStep(planScalar(document, entry.key, rename.to), edit);
}

/// Whether Kuscia, looking for `name`, takes this registry: the last one of that name.
bool isChosenAs(const std::vector<ImageRegistry> &registries, const QString &name, int index)
{
    const auto last = std::find_if(registries.rbegin(), registries.rend(),
                                   [&name](const ImageRegistry &registry) { return registry.name == name; });
    return last != registries.rend() && registries.rend() - last - 1 == index;
}

bool isUnnamed(const ImageRegistry &registry)
{
    return registry.name.isEmpty();
}

} // namespace

std::optional<Message> refusalOf(const ConfigSection &section, const ConfigEdit &edit)
{
    const auto &registries = section.config.registries;
    const bool makesMapping =
        std::holds_alternative<ConvertListForm>(edit) || std::holds_alternative<ReplaceSection>(edit);
    if (section.isListForm && !makesMapping) {
        return Message{MessageId::ConvertFirst, {}};
    }
    const int count = static_cast<int>(registries.size());
    const Field field = fieldOf(edit);
    const bool isAddition = std::holds_alternative<AddRegistry>(edit);
    const bool needsRegistry =
        std::find(std::begin(registryFields), std::end(registryFields), field.kind) != std::end(registryFields) &&
        !isAddition && !makesMapping && !std::holds_alternative<RenameKey>(edit);
    const auto isThere = [count](int registry) {
        return registry >= 0 && registry < count;
    };
    const auto *move = std::get_if<MoveRegistry>(&edit);
    const auto *key = std::get_if<RenameKey>(&edit);
    if ((needsRegistry && !isThere(field.registry)) || (move && !isThere(move->to)) ||
        (key && key->where == RenameKey::Where::Registry && !isThere(key->registry))) {
        return Message{MessageId::NoSuchRegistry,
                       {{Fact::Number, QString::number(field.registry + 1)}, {Fact::Count, QString::number(count)}}};
    }
    const auto *rename = std::get_if<RenameRegistry>(&edit);
    const QString name = isAddition ? std::get<AddRegistry>(edit).registry.name : rename ? rename->name : QString();
    for (int i = 0; i < count && !name.isEmpty(); ++i) {
        if (registries[static_cast<std::size_t>(i)].name == name && !(rename && rename->registry == i)) {
            return Message{MessageId::NameTaken, {{Fact::Registry, name}, {Fact::Number, QString::number(i + 1)}}};
        }
    }
    return {};
}

ConfigEdits simpleEditsOf(const ConfigSection &section, const ConfigEdit &edit)
{
    if (std::holds_alternative<ConvertListForm>(edit) && section.isListForm && section.isListInList) {
        return {edit, edit}; // the list at the top first, then the one below `image`
    }
    const auto *rename = std::get_if<RenameRegistry>(&edit);
    if (!rename) {
        return {edit};
    }
    ConfigEdits edits{SetField{{FieldKind::RegistryName, rename->registry}, rename->name}};
    const auto &registries = section.config.registries;
    const QString &old = registries[static_cast<std::size_t>(rename->registry)].name;
    const QString &chosen = section.config.defaultRegistry;
    const bool wasNamed = !old.isEmpty() && old == chosen && isChosenAs(registries, chosen, rename->registry);
    // an empty defaultRegistry chooses an unnamed registry: a name in it is needed only where the choice would move
    const bool moves = old.isEmpty() && chosen.isEmpty() && !rename->name.isEmpty() && registries.size() > 1 &&
                       isChosenAs(registries, chosen, rename->registry) &&
                       (rename->registry != 0 || std::any_of(registries.begin() + 1, registries.end(), isUnnamed));
    if (wasNamed || moves) {
        edits.push_back(SetField{{FieldKind::DefaultRegistry}, rename->name});
    }
    return edits;
}

ConfigStep planEdit(const YamlDocument &document, const ConfigSection &section, const ConfigEdit &edit)
{
    if (const auto *set = std::get_if<SetField>(&edit)) {
        return planField(document, section, edit, set->field, set->value,
                         set->field.kind == FieldKind::RegistryPassword);
    }
    if (const auto *password = std::get_if<SetPassword>(&edit)) {
        return planField(document, section, edit, fieldOf(edit), password->password.reveal(), true);
    }
    if (const auto *addition = std::get_if<AddRegistry>(&edit)) {
        return planAddition(document, section, *addition);
    }
    if (const auto *removal = std::get_if<RemoveRegistry>(&edit)) {
        const int item = section.items[static_cast<std::size_t>(removal->registry)];
        if (document.node(item).parent != section.registriesNode || !section.registries.own) {
            return Fail{shapeNotEditable(edit)}; // the list stands elsewhere, behind an alias
        }
        return toStep(planRemoval(document, section.registriesNode, item), edit);
    }
    if (const auto *move = std::get_if<MoveRegistry>(&edit)) {
        return planMove(document, section, edit, *move);
    }
    if (const auto *key = std::get_if<RenameKey>(&edit)) {
        return planKey(document, section, edit, *key);
    }
    if (std::holds_alternative<ConvertListForm>(edit) && section.isListForm) {
        const bool atTop = document.node(section.root).kind == YamlKind::Sequence;
        return toStep(planFlatten(document, atTop ? section.root : section.imageNode), edit);
    }
    if (const auto *replacement = std::get_if<ReplaceSection>(&edit)) {
        return toStep(planSectionText(document, section, sectionText(document, section, *replacement).value), edit);
    }
    return Fail{shapeNotEditable(edit)};
}

std::optional<ImageConfig> intended(ImageConfig config, const ConfigEdit &edit)
{
    const auto set = [&config](const Field &field, const QString &value) {
        if (field.registry >= 0) {
            ImageRegistry &registry = config.registries[static_cast<std::size_t>(field.registry)];
            switch (field.kind) {
            case FieldKind::RegistryName:
                registry.name = value;
                break;
            case FieldKind::RegistryEndpoint:
                registry.endpoint = value;
                break;
            case FieldKind::RegistryUsername:
                registry.username = value;
                break;
            default:
                registry.password = Secret(value);
                break;
            }
        } else if (field.kind == FieldKind::PullPolicy) {
            config.pullPolicy = value;
        } else if (field.kind == FieldKind::DefaultRegistry) {
            config.defaultRegistry = value;
        } else {
            config.httpProxy = value;
        }
    };
    if (const auto *field = std::get_if<SetField>(&edit)) {
        set(field->field, field->value);
    } else if (const auto *password = std::get_if<SetPassword>(&edit)) {
        set(fieldOf(edit), password->password.reveal());
    } else if (const auto *addition = std::get_if<AddRegistry>(&edit)) {
        config.registries.push_back(addition->registry);
    } else if (const auto *removal = std::get_if<RemoveRegistry>(&edit)) {
        config.registries.erase(config.registries.begin() + removal->registry);
    } else if (const auto *move = std::get_if<MoveRegistry>(&edit)) {
        const ImageRegistry moved = config.registries[static_cast<std::size_t>(move->registry)];
        config.registries.erase(config.registries.begin() + move->registry);
        config.registries.insert(config.registries.begin() + move->to, moved);
    } else if (const auto *replacement = std::get_if<ReplaceSection>(&edit)) {
        config = replacement->image;
    } else if (std::holds_alternative<RenameKey>(edit)) {
        return {};
    }
    return config;
}

Message messageOf(YamlRefusal refusal, const ConfigEdit &edit)
{
    const Field field = fieldOf(edit);
    const bool isAddition = std::holds_alternative<AddRegistry>(edit);
    const bool isWhole = std::holds_alternative<ConvertListForm>(edit) || std::holds_alternative<ReplaceSection>(edit);
    const QString place = isAddition                                ? u"image.registries"_s
                          : std::holds_alternative<RenameKey>(edit) ? std::get<RenameKey>(edit).from
                          : isWhole                                 ? u"image"_s
                                                                    : pathOf(field);
    const Facts facts{{Fact::Field, place}};
    switch (refusal) {
    case YamlRefusal::ValueNotWritable:
        return {MessageId::ValueNotWritable, facts};
    case YamlRefusal::ShapeNotEditable:
        return {MessageId::ShapeNotEditable, facts};
    case YamlRefusal::Shared:
        return {MessageId::SharedValue, facts};
    case YamlRefusal::ChangesMore:
        break;
    }
    return {MessageId::EditChangesMore, facts};
}

ConfigEdits sharedEditsOf(const YamlDocument &document, const ConfigSection &section, const ConfigEdit &edit)
{
    ConfigEdits edits{edit};
    if (meaningOf(edit) != Shared::Everywhere) {
        return edits;
    }
    const Field changed = fieldOf(edit);
    const int value = document.resolved(entryOf(section, document, changed).value);
    const auto *set = std::get_if<SetField>(&edit);
    const QString text = set ? set->value : std::get<SetPassword>(edit).password.reveal();
    for (const Field &field : fieldsOf(section)) {
        if (!(field == changed) && value >= 0 && document.resolved(entryOf(section, document, field).value) == value) {
            edits.push_back(field.kind == FieldKind::RegistryPassword
                                ? ConfigEdit(SetPassword{field.registry, Secret(text)})
                                : ConfigEdit(SetField{field, text}));
        }
    }
    return edits;
}

} // namespace kia
