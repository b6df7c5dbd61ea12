#pragma once

#include <QtCore/QByteArray>

#include <optional>

#include "core/registry/httpexchange.h"

namespace kia {

/// The request as it goes over the wire (RFC 9112 sections 2 and 3): request line, Host, the caller's headers,
/// "Accept-Encoding: identity" unless the caller says otherwise, Content-Length when there is a body or the method
/// carries one, "Connection: keep-alive".
/// Nothing when a part could split or bend the request: a control character anywhere, a space in the target, a method
/// or header name that is no token, a host that is none, or a header that only the exchange may set (Host, Connection,
/// Content-Length, Transfer-Encoding).
std::optional<QByteArray> requestBytes(const HttpRequest &request);

/// CONNECT for `origin`, with Proxy-Authorization when the proxy has an account. The origin's host has been checked.
QByteArray connectBytes(const HttpOrigin &origin, const HttpProxy &proxy);

} // namespace kia
