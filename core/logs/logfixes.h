#pragma once

#include <optional>

#include "core/config/finding.h"
#include "core/image/resolution.h"
#include "core/logs/logentry.h"

namespace kia {

/// The host that an endpoint names, with its port: "r.com:5000"; empty when it names none ("secretflow") or is no valid
/// beginning of an address.
QString endpointHost(const QString &endpoint);

/// Adds the registry of the entry's image and makes it the one Kuscia uses. Without an account: nobody but the user
/// knows one for this host.
ConfigFix addRegistryFix(const LogEntry &entry, const ImageConfig &config);

/// Puts the organisation that the rule dropped into the endpoint: in place of its last part, or behind a bare host.
/// Nothing when more than one part would have to be guessed, or a host was dropped.
std::optional<ConfigFix> organisationFix(const Resolution &resolution, const ImageRegistry &registry, int index);

} // namespace kia
