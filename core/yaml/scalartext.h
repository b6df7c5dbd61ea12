#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

#include "core/yaml/yamlnode.h"

namespace kia {

/// How a value is to be written.
enum class YamlQuoting {
    AsNeeded, ///< in the style that stands there; plain only where every YAML reader takes it as this very text
    Always,   ///< quoted, whatever it is: for passwords
};

/// The text of a scalar that reads as `value` in YAML 1.1, YAML 1.2 and Go's yaml.v3 alike, on one line, in `style`
/// where that can hold it, or else in `quotes`, or else in whatever quotes can. Nothing when the value cannot be
/// written in UTF-8 (half a surrogate pair).
std::optional<QByteArray> scalarText(const QString &value, YamlStyle style, YamlQuoting quoting,
                                     YamlStyle quotes = YamlStyle::Empty);

/// Whether every character means itself to every reader, inside quotes and in a block scalar.
bool isLiteralText(const QString &value);

/// Whether the value could stand without quotes and be read back as text: not null, a boolean, a number, a date.
bool isPlainSafe(const QString &value);

} // namespace kia
