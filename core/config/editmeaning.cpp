#include "core/config/configplans.h"

#include <algorithm>

namespace kia {

using namespace Qt::StringLiterals;

namespace {

constexpr FieldKind registryFields[] = {FieldKind::RegistryName, FieldKind::RegistryEndpoint,
                                        FieldKind::RegistryUsername, FieldKind::RegistryPassword};

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
        !isAddition && !makesMapping && !std::holds_alternative<RenameKey>(edit) &&
        !std::holds_alternative<RemoveRepeatedKey>(edit);
    const auto isThere = [count](int registry) {
        return registry >= 0 && registry < count;
    };
    const auto *move = std::get_if<MoveRegistry>(&edit);
    const auto *key = std::get_if<RenameKey>(&edit);
    const auto *repeated = std::get_if<RemoveRepeatedKey>(&edit);
    if ((needsRegistry && !isThere(field.registry)) || (move && !isThere(move->to)) ||
        (key && key->where == RenameKey::Where::Registry && !isThere(key->registry)) ||
        (repeated && repeated->where == RenameKey::Where::Registry && !isThere(repeated->registry))) {
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
    const QString place = isAddition                                        ? u"image.registries"_s
                          : std::holds_alternative<RenameKey>(edit)         ? std::get<RenameKey>(edit).from
                          : std::holds_alternative<RemoveRepeatedKey>(edit) ? std::get<RemoveRepeatedKey>(edit).key
                          : std::holds_alternative<RemoveRepeatedKey>(edit) ? std::get<RemoveRepeatedKey>(edit).key
                          : isWhole                                         ? u"image"_s
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
