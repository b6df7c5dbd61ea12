#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

#include "core/base/message.h"
#include "core/config/configedit.h"

namespace kia {

/// What a step of undo did. Kept as edits, not as words, so that a change of language renames the steps already taken.
struct ChangeName {
    ConfigEdits edits = {};
    std::optional<Message> fix = {}; ///< the label of the quick fix that made the change
    bool reload = false;             ///< the file was read again from disk
    QDateTime restored = {};         ///< the version of this time was taken back
};

/// The change in words, for "Undo …": "Change the endpoint of private". `before` is the section it was applied to.
QString changeLabel(const ChangeName &name, const ImageConfig &before);

/// How the window calls a field: "Endpoint", "Pull policy".
QString fieldLabel(FieldKind kind);

/// How the window calls a registry: its name, or "registry 2" where it has none.
QString registryLabel(const ImageConfig &config, int registry);

} // namespace kia
