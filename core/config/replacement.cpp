#include "core/config/configplans.h"

namespace kia {

namespace {

template <typename T>
void move(std::vector<T> &list, const MoveRegistry &edit)
{
    const T moved = list[static_cast<std::size_t>(edit.registry)];
    list.erase(list.begin() + edit.registry);
    list.insert(list.begin() + edit.to, moved);
}

/// Where the registries come from, and where their old entries stand, after one more edit.
void follow(ConfigSection &section, std::vector<int> &origins, const ConfigEdit &edit)
{
    if (std::holds_alternative<AddRegistry>(edit)) {
        origins.push_back(-1);
        section.items.push_back(-1);
        section.itemEntries.push_back({});
    } else if (const auto *removal = std::get_if<RemoveRegistry>(&edit)) {
        origins.erase(origins.begin() + removal->registry);
        section.items.erase(section.items.begin() + removal->registry);
        section.itemEntries.erase(section.itemEntries.begin() + removal->registry);
    } else if (const auto *moving = std::get_if<MoveRegistry>(&edit)) {
        move(origins, *moving);
        move(section.items, *moving);
        move(section.itemEntries, *moving);
    }
}

} // namespace

Result<ReplaceSection, Message> replacementFor(const YamlDocument &document, const ConfigSection &section,
                                               const ConfigEdits &edits)
{
    ConfigSection now = section;
    std::vector<int> origins;
    for (int i = 0; i < static_cast<int>(section.config.registries.size()); ++i) {
        origins.push_back(i);
    }
    for (const ConfigEdit &edit : edits) {
        if (std::holds_alternative<ConvertListForm>(edit)) {
            continue; // the new section is a mapping whatever the old one was
        }
        if (const std::optional<Message> refusal = refusalOf(now, edit)) {
            return Fail{*refusal};
        }
        for (const ConfigEdit &simple : simpleEditsOf(now, edit)) {
            std::optional<ImageConfig> next = now.config;
            for (const ConfigEdit &each : sharedEditsOf(document, now, simple)) {
                next = next ? intended(*next, each) : next;
            }
            if (!next) {
                return Fail{messageOf(YamlRefusal::ShapeNotEditable, edit)}; // a key that Kuscia does not read
            }
            now.config = *next;
            follow(now, origins, simple);
        }
    }
    return ReplaceSection{now.config, origins};
}

} // namespace kia
