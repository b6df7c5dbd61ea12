#pragma once

#include <QtCore/QString>

#include <optional>

#include "core/registry/httpexchange.h"

namespace kia {

/// `image.httpProxy` as Go reads HTTPS_PROXY (golang.org/x/net/http/httpproxy): "http://[user[:password]@]host[:port]",
/// also with https, socks5 and socks5h; the scheme may be missing and is http then, a path is ignored. Ports as in
/// net/http: 80, 443, 1080. (socks5h since Go 1.23, with which containerd 1.7.28 is built; the containerd of Kuscia
/// before v1.1.0b0 took "socks5h" for the proxy's name, golang/go#24135.) Nothing for what is no such address.
std::optional<HttpProxy> parseProxy(const QString &text);

/// "proxy.r.com:3128", never the account; before it the scheme unless it is http. Of a text that cannot be read, what
/// stands behind its last '@'.
QString shownProxy(const QString &text);

/// "HTTP", "HTTPS" or "SOCKS5".
QString nameOf(HttpProxy::Kind kind);

} // namespace kia
