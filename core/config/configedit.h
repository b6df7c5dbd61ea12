#pragma once

#include <variant>
#include <vector>

#include "core/config/imageconfig.h"

namespace kia {

/// Gives a field a value; a missing key is added, an empty value is written as "". Not for passwords.
struct SetField {
    Field field;
    QString value;
};
/// Gives registry `registry` a password; always written quoted. An empty secret writes "".
struct SetPassword {
    int registry = 0;
    Secret password;
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
/// Turns the documentation page's list form (`- image:`) into the mapping form that Kuscia loads; comments are kept.
struct ConvertListForm {};

using ConfigEdit = std::variant<SetField, SetPassword, AddRegistry, RemoveRegistry, RenameRegistry, MoveRegistry,
                                RenameKey, ConvertListForm>;

/// Several edits that are one change to the user (and one step of undo), applied in order, all or none.
using ConfigEdits = std::vector<ConfigEdit>;

} // namespace kia
