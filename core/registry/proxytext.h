#pragma once

#include <QtCore/QString>

#include <optional>

#include "core/registry/httpexchange.h"

namespace kia {

/// `image.httpProxy` as Go reads HTTPS_PROXY (golang.org/x/net/http/httpproxy): "http://[user[:password]@]host[:port]",
/// the scheme may be missing, a path is ignored. Nothing for what is no address, and for the kinds below.
std::optional<HttpProxy> parseProxy(const QString &text);

/// "https", "socks5" or "socks5h" of a proxy that Go's transport (net/http) speaks with and this check does not: it has
/// CONNECT in the clear only. Empty for anything else.
QString untestedProxyKind(const QString &text);

/// "proxy.r.com:3128", never the account; of a text that cannot be read, what stands behind its last '@'.
QString shownProxy(const QString &text);

} // namespace kia
