#pragma once

#include <QtCore/QString>

#include <optional>

#include "core/registry/httpexchange.h"

namespace kia {

/// `image.httpProxy` as Go reads HTTPS_PROXY (golang.org/x/net/http/httpproxy): "http://[user[:password]@]host[:port]",
/// the scheme may be missing, a path is ignored. Nothing for what is no address, and for https:// and socks5://
/// proxies, which Go knows and this test does not.
std::optional<HttpProxy> parseProxy(const QString &text);

/// "proxy.r.com:3128", never the account; of a text that cannot be read, what stands behind its last '@'.
QString shownProxy(const QString &text);

} // namespace kia
