#pragma once

#include <variant>
#include <vector>

#include "core/config/imageconfig.h"

namespace kia {

/// What a change means for a value that an anchor (`&name`) shares with other places.
enum class Shared {
    Ask, ///< it is refused (SharedValue) where the anchor stands, and the operator is to choose one of the others;
         ///< an alias (`*name`) gets a value of its own
    Everywhere, ///< the anchored value changes, and with it what every alias stands for
    Here, ///< only this field changes: the first alias takes over the anchor and the old value. Refused where that
          ///< alias stands outside the section, since no byte there may change
};

/// Gives a field a value; a missing key is added, an empty value is written as "". Not for passwords.
struct SetField {
    Field field;
    QString value;
    Shared shared = Shared::Ask;
};
/// Gives registry `registry` a password; always written quoted. An empty secret writes "".
struct SetPassword {
    int registry = 0;
    Secret password;
    Shared shared = Shared::Ask;
    bool withRest = false; ///< takes away the comment behind it, which is the rest of what somebody typed (`abc #def`)
};
/// Adds a registry at the end; the section and its list are created where they are missing.
struct AddRegistry {
    ImageRegistry registry;
};
/// Removes the registry at this position. `defaultRegistry` stays as it is.
struct RemoveRegistry {
    int registry = 0;
};
/// Renames a registry and, where `defaultRegistry` named it, that too.
struct RenameRegistry {
    int registry = 0;
    QString name;
};
/// Moves a registry to another position in the list.
struct MoveRegistry {
    int registry = 0;
    int to = 0; ///< its position afterwards
};
/// Gives a key the spelling that Kuscia knows; its value stays as it is.
struct RenameKey {
    enum class Where { Top, Image, Registry };
    Where where = Where::Image;
    int registry = -1; ///< for Where::Registry
    QString from;
    QString to;
};
/// Removes the second of two keys of the same name and its value, over which Kuscia would not start. What is read is
/// the first one, and stays so.
struct RemoveRepeatedKey {
    RenameKey::Where where = RenameKey::Where::Image;
    int registry = -1; ///< for Where::Registry
    QString key;
};
/// Turns the documentation page's list form (`- image:`) into the mapping form that Kuscia loads; comments are kept.
struct ConvertListForm {};
/// Writes the whole section anew, with these values, in the form that Kuscia's own templates have: the way out when a
/// single value stands in a form that cannot be edited. Made by replacedSection() (sectionreplacement.h), which shows
/// first what would be lost.
struct ReplaceSection {
    ImageConfig image;
    std::vector<int> origins; ///< of each registry: its position in the old list, or -1 for a new one
};

using ConfigEdit = std::variant<SetField, SetPassword, AddRegistry, RemoveRegistry, RenameRegistry, MoveRegistry,
                                RenameKey, RemoveRepeatedKey, ConvertListForm, ReplaceSection>;

/// Several edits that are one change to the user (and one step of undo), applied in order, all or none.
using ConfigEdits = std::vector<ConfigEdit>;

} // namespace kia
