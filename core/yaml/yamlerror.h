#pragma once

#include <QtCore/QString>

#include "core/base/byterange.h"

namespace kia {

/// Why bytes are no YAML that can be shown or edited.
enum class YamlErrorKind {
    TooBig,           ///< over yamlSizeLimit
    Binary,           ///< a NUL byte
    NotUtf8,          ///< the first byte that is not UTF-8 stands at `place`
    ControlCharacter, ///< a character YAML forbids anywhere; yaml.v3: "control characters are not allowed"
    TooDeep,          ///< nested beyond what the parser follows
    Tab,              ///< a tab where YAML wants spaces
    Syntax,           ///< anything else
};

struct YamlError {
    YamlErrorKind kind = YamlErrorKind::Syntax;
    qsizetype offset = 0;
    Place place = {};    ///< the same as line and column
    QString detail = {}; ///< yaml.v3's words, as Kuscia prints them; empty where it is not certain what they are
};

/// Larger input is refused before anything looks at it.
inline constexpr qsizetype yamlSizeLimit = 8 * 1024 * 1024;

} // namespace kia
