#pragma once

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/yaml/yamlerror.h"
#include "core/yaml/yamlnode.h"

namespace kia {

/// What a parse gives: the nodes of all documents in the order of the file and the root of each document.
struct YamlTree {
    std::vector<YamlNode> nodes;
    std::vector<int> roots;
    std::optional<YamlError> laterError; ///< why the documents end before the text does; never in the first one
};

/// Checks and parses. Fails when the first document cannot be read; an error in a later one only ends the list, since
/// Kuscia reads the first document and never sees the others.
Result<YamlTree, YamlError> parseYaml(const QByteArray &bytes);

} // namespace kia
