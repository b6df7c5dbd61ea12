#pragma once

#include "core/config/configedit.h"
#include "core/config/configsection.h"
#include "core/yaml/yamledit.h"

namespace kia {

/// The section as it is to be written anew, and what of the old one has no place in it.
struct SectionText {
    YamlValue value;
    std::vector<qsizetype> lost; ///< where comments, unknown keys and repeated keys stand that go
};

/// Values that stay are written as they stood, others as their neighbours are; comments stay with their key. Keys that
/// Kuscia does not know stay where they take one line.
SectionText sectionText(const YamlDocument &document, const ConfigSection &section, const ReplaceSection &replacement);

/// The change that puts it in the place of the old one, or at the end of a file that has none.
YamlPlan planSectionText(const YamlDocument &document, const ConfigSection &section, const YamlValue &value);

} // namespace kia
