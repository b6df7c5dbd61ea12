#pragma once

#include <QtCore/QString>

namespace kia {

/// Whether an image's domain ("10.0.0.5:5000", "harbor.local") is one for which go-containerregistry, and with it runp,
/// also tries plain http (pkg/name/registry.go:65-101): a private IPv4 address (RFC 1918), localhost, a name below
/// .local or .localhost.
bool isLocalDomain(const QString &domain);

/// Whether it is a private IPv4 address (RFC 1918), with a port or without: somebody in the local network.
bool isPrivateIpv4Domain(const QString &domain);

} // namespace kia
