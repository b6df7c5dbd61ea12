#pragma once

#include "core/logs/networds.h"

namespace kia {

/// What Go's SOCKS5 client says (golang.org/x/net/internal/socks, as measured with microsocks and dante):
///
///     SOCKS   socks connect tcp PROXY->TARGET: WHY
///     WHY     unknown error REPLY | no acceptable authentication methods | username/password authentication failed | …
///
/// A proxy that cannot be reached at all is "proxyconnect tcp: …" like any other.
std::optional<NetCause> socksCauseOf(const QString &text, qsizetype from);

} // namespace kia
