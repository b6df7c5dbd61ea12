#pragma once

#include <vector>

#include "core/config/imageconfig.h"
#include "core/config/yamlreading.h"

namespace kia {

/// The `image` section of a kuscia.yaml as nodes of its text, and what Kuscia reads in them.
struct ConfigSection {
    bool isListForm = false;   ///< `- image:` at the top, or a list as the value of `image`
    bool isListInList = false; ///< both
    int root = -1;             ///< of the first document; -1 when the text has none
    Entries top;               ///< the keys of the file
    Entry image;
    int imageNode = -1; ///< what `image` holds; an alias is left as it is
    Entries imageEntries;
    Entry registries;
    int registriesNode = -1;
    std::vector<int> items; ///< the sequence's items that are registries, as many as config.registries
    std::vector<Entries> itemEntries;

    QString mode;
    QString runtime;
    ImageConfig config;
};

ConfigSection readSection(const YamlDocument &document);

/// The entry of a field; both nodes -1 when the key is missing or there is no such registry.
Entry entryOf(const ConfigSection &section, const YamlDocument &document, const Field &field);

/// All fields there are: those of `image`, then those of each registry.
std::vector<Field> fieldsOf(const ConfigSection &section);

/// The keys Kuscia knows, in the order in which its templates write them.
const QStringList &imageKeys();
const QStringList &registryKeys();

} // namespace kia
