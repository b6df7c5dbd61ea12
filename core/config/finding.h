#pragma once

#include <optional>
#include <vector>

#include "core/base/byterange.h"
#include "core/base/message.h"
#include "core/config/configedit.h"

namespace kia {

/// A way out of a finding. With `edits` it is a one-click change; without, it only leads to the field `target`.
struct ConfigFix {
    Message label; ///< one of the X family
    ConfigEdits edits = {};
    std::optional<Field> target = {};
};

/// Something about the open file (or a reference) that the operator should know.
struct Finding {
    Message message;
    Severity severity = Severity::Warning;
    Place place = {};                  ///< where in the file; line 0 when it has no place
    QString path = {};                 ///< "image.registries[0].endpoint", or the top-level key, or empty
    std::optional<Field> field = {};   ///< the form field to go to, when there is one
    std::vector<ConfigFix> fixes = {}; ///< best first
    std::vector<Place> places = {};    ///< all of them, where it stands in more places than one; `place` among them
};

} // namespace kia
