#include "core/config/configplans.h"

#include <algorithm>

#include "core/config/secretranges.h"
#include "core/config/sectiontext.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

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

/// Takes the cut-off rest of a password with the password.
YamlPlan withRest(const YamlDocument &document, int value, const ConfigEdit &edit, YamlPlan plan)
{
    const auto *password = std::get_if<SetPassword>(&edit);
    const ByteRange rest =
        password && password->withRest && plan ? cutTail(document, document.node(value)) : ByteRange();
    if (rest.size() > 0 && !plan->splices.empty()) {
        plan->splices.back().range.end = rest.end;
    }
    return plan;
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
        return toStep(withRest(document, entry.value, edit, planScalar(document, entry.value, value, quoting)), edit);
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

const Entries &entriesAt(const ConfigSection &section, RenameKey::Where where, int registry)
{
    return where == RenameKey::Where::Top     ? section.top
           : where == RenameKey::Where::Image ? section.imageEntries
                                              : section.itemEntries[static_cast<std::size_t>(registry)];
}

ConfigStep planKey(const YamlDocument &document, const ConfigSection &section, const ConfigEdit &edit,
                   const RenameKey &rename)
{
    const Entries &entries = entriesAt(section, rename.where, rename.registry);
    const Entry entry = findEntry(entries, document, rename.from.toUtf8().constData());
    const bool isTaken = findEntry(entries, document, rename.to.toUtf8().constData()).key >= 0;
    if (entry.key < 0 || !entry.own || isTaken || isGivenTwice(document, entries, rename.from)) {
        return Fail{shapeNotEditable(edit)};
    }
    return toStep(planScalar(document, entry.key, rename.to), edit);
}

ConfigStep planRepeated(const YamlDocument &document, const ConfigSection &section, const ConfigEdit &edit,
                        const RemoveRepeatedKey &removal)
{
    int count = 0;
    for (const Entry &entry : entriesAt(section, removal.where, removal.registry)) {
        if (keyOf(document, entry) == removal.key && entry.own && ++count == 2) {
            return toStep(planEntryRemoval(document, entry.key), edit);
        }
    }
    return Fail{shapeNotEditable(edit)};
}

} // namespace

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
    if (const auto *repeated = std::get_if<RemoveRepeatedKey>(&edit)) {
        return planRepeated(document, section, edit, *repeated);
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

} // namespace kia
