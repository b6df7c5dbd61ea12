#pragma once

#include <vector>

#include "core/base/byterange.h"
#include "core/yaml/yamldocument.h"

namespace kia {

/// The bytes of every secret value of the text, without their quotes, in order: passwords, tokens, keys and secrets by
/// the name of their key, also where the key is commented out, and the password inside an address
/// (`mysql://user:password@…`, `http://user:password@…`). They do not overlap. The node `except` is left out.
std::vector<ByteRange> secretRangesOf(const YamlDocument &document, int except = -1);

/// In order, and overlapping ones as one.
std::vector<ByteRange> tidied(std::vector<ByteRange> ranges);

/// What YAML cuts from the end of an unquoted value because a '#' follows a blank, when it looks like a part of the
/// value: a '#' with no blank behind it. Empty otherwise.
ByteRange cutTail(const YamlDocument &document, const YamlNode &node);

/// The address with the password in it, if any, as `***`: for facts.
QString withoutAccountPassword(const QString &address);

} // namespace kia
