#pragma once

#include <QtCore/QString>

#include <optional>

#include "core/config/imageconfig.h"

namespace kia {

/// Why Kuscia uses the registry it uses (cmd/kuscia/modules/agent.go:69-89).
enum class ChoiceReason {
    NameMatch,     ///< exactly one name equals defaultRegistry
    LastMatch,     ///< several do; the last one wins
    FallbackFirst, ///< none does: the first, silently
    Environment,   ///< no registries: REGISTRY_ENDPOINT, _USERNAME, _PASSWORD of Kuscia's environment count, usually
                   ///< unset
    None,          ///< no configuration at all was given
};
/// "name-match", "last-match", "fallback-first", "environment", "none".
QString nameOf(ChoiceReason reason);

struct RegistryChoice {
    std::optional<int> index; ///< position in ImageConfig::registries
    ChoiceReason reason = ChoiceReason::None;

    friend bool operator==(const RegistryChoice &, const RegistryChoice &) = default;
};

/// The one registry that Kuscia uses. Names are compared exactly, untrimmed and case-sensitive; an empty
/// defaultRegistry equals an empty name.
RegistryChoice chooseRegistry(const ImageConfig &config);

} // namespace kia
