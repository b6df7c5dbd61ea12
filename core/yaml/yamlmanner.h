#pragma once

#include "core/yaml/yamldocument.h"
#include "core/yaml/yamlvalue.h"

namespace kia {

/// How the texts around are written, so that a new one is written like them.
struct YamlManner {
    YamlStyle style = YamlStyle::DoubleQuoted; ///< Plain where texts that need no quotes have none
    YamlStyle quotes = YamlStyle::Empty;       ///< the quotes that are used where some are; Empty when there are none
};

/// The manner in a collection: of the texts in a mapping itself, or else in what is nested in it or in its siblings, or
/// else in what it stands in. `except` is a value that says nothing about the others.
YamlManner mannerAt(const YamlDocument &document, int collection, int except = -1);

/// The value with every text that has no style of its own in that manner.
YamlValue styled(YamlValue value, const YamlManner &manner);

} // namespace kia
