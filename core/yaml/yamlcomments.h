#pragma once

#include <vector>

#include "core/base/byterange.h"
#include "core/yaml/yamldocument.h"

namespace kia {

/// A comment, from its '#' to the end of the line.
struct YamlComment {
    ByteRange range = {};
    bool ownsLine = false; ///< nothing else stands in its line
};

/// The comments within `range`, in order. The nodes from `firstNode` up to `lastNode` are those that stand in it.
std::vector<YamlComment> commentsIn(const YamlDocument &document, const ByteRange &range, int firstNode, int lastNode);

} // namespace kia
