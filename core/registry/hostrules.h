#pragma once

#include <QtNetwork/QHostAddress>

#include <optional>

#include "core/registry/httpexchange.h"

namespace kia {

/// Whether the host is one of the embedded demo registry's names, all below demo.localhost. A check finds them on this
/// computer without asking a resolver (RFC 6761 section 6.3 lets names below localhost be nobody else's).
bool isDemoHost(const QString &host);

/// The address that `host` spells out: "10.0.0.5", "::1". Only the usual spelling counts; "127.1" or "0x7f000001",
/// which QHostAddress would read as well, is a name to Go (net.ParseIP) and goes to the resolver.
std::optional<QHostAddress> literalAddress(const QString &host);

/// "r.com:443", "[::1]:443".
QString hostAndPort(const QString &host, quint16 port);

/// "localhost", or an address literal of loopback.
bool isLoopbackHost(const QString &host);

/// Whether Go would ask the proxy for this origin: https only, and never for localhost and loopback addresses
/// (golang.org/x/net/http/httpproxy, config.useProxy; facts/registry.md 4.3, rows 28 and 29).
bool goesThroughProxy(const HttpOrigin &origin);

/// Whether `onlyHosts` ("host" or "host:port", empty: everything) lets this host be connected to.
bool mayConnect(const QString &host, quint16 port, const QStringList &onlyHosts);

/// Whether the text can stand as a host on the wire: letters, digits, '.', '-', '_', or an IPv6 address.
bool isHostText(const QString &host);

} // namespace kia
