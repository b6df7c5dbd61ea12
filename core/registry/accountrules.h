#pragma once

#include <optional>

#include "core/config/imageconfig.h"
#include "core/registry/checkrequest.h"

namespace kia {

/// What in an account cannot be sent safely, or cannot be meant: control characters, a user name with ':' (Basic ends
/// the name there, RFC 7617) or beyond 256 characters, a password beyond 4096. Gives the faulty field.
std::optional<FieldKind> faultOf(const Account &account);

/// A field that begins or ends with a blank: allowed, but the likeliest reason when such an account is refused.
std::optional<FieldKind> blankEdgeOf(const Account &account);

} // namespace kia
