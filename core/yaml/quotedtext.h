#pragma once

#include <QtCore/QByteArray>

#include <optional>
#include <vector>

#include "core/yaml/yamlnode.h"

namespace kia {

/// The text of a quoted scalar together with where each of its bytes stands.
struct QuotedText {
    QByteArray text;
    std::vector<qsizetype> offsets; ///< of each byte of the text, and of the closing quote behind them
};

/// Decodes a single or double quoted scalar with its escapes and folded lines (YAML 1.2 section 7.3). The parser's own
/// reading is the judge: nothing when it differs.
std::optional<QuotedText> quotedText(const QByteArray &bytes, const YamlNode &node);

/// The text as it stands between double quotes.
QByteArray escapedText(const QByteArray &text);

} // namespace kia
