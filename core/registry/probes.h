#pragma once

#include <optional>

#include "core/registry/checktrace.h"

namespace kia {

inline constexpr int mostProbes = 2;

/// Which harmless request would tell the causes of this failure apart; nothing when the answer is clear already or when
/// every question has been asked. None of them sends a password that the server has answered 401.
std::optional<Purpose> probeFor(const CheckTrace &trace);

/// Whether Harbor's habit shows: a token for everybody, and then the 401 that means a wrong password, no membership or
/// no project alike (facts of its source: `Basic realm="harbor"`, /service/token).
bool looksLikeHarbor(const CheckTrace &trace);

} // namespace kia
