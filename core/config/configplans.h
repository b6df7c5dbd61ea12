#pragma once

#include "core/base/message.h"
#include "core/config/configedit.h"
#include "core/config/configsection.h"
#include "core/yaml/yamledit.h"

namespace kia {

/// An edit as steps on the text, each planned on the result of the step before it.
using ConfigStep = Result<YamlEdit, Message>;

/// The field an edit is about; for a whole registry, its name.
Field fieldOf(const ConfigEdit &edit);
/// Whether it is meant for all that share the value.
Shared meaningOf(const ConfigEdit &edit);

/// Why an edit cannot be made on this section, before anything is planned: ConvertFirst, NoSuchRegistry, NameTaken.
std::optional<Message> refusalOf(const ConfigSection &section, const ConfigEdit &edit);

/// The edits of one field or item that this edit consists of; all but RenameRegistry consist of themselves.
ConfigEdits simpleEditsOf(const ConfigSection &section, const ConfigEdit &edit);

/// Plans any edit but RenameRegistry.
ConfigStep planEdit(const YamlDocument &document, const ConfigSection &section, const ConfigEdit &edit);

/// What the section must read as afterwards; nothing for RenameKey, by which Kuscia sees what it did not see before.
std::optional<ImageConfig> intended(ImageConfig config, const ConfigEdit &edit);

/// What the section is to read as after all of the edits, and where its registries come from.
Result<ReplaceSection, Message> replacementFor(const YamlDocument &document, const ConfigSection &section,
                                               const ConfigEdits &edits);

/// The edit, and what it means for the other fields when it is meant for all that share its value.
ConfigEdits sharedEditsOf(const YamlDocument &document, const ConfigSection &section, const ConfigEdit &edit);

/// The message for an edit that the text refused.
Message messageOf(YamlRefusal refusal, const ConfigEdit &edit);

} // namespace kia
