#pragma once

#include <QtCore/QString>

#include "core/registry/httpmessage.h"

namespace kia {

/// Where a registry answers, and who is whose neighbour; nothing here needs a network.

/// "r.com:5000" in its two parts; IPv6 literals in brackets. Port 0 when there is none.
struct HostAndPort {
    QString host;
    quint16 port = 0;
};
HostAndPort splitDomain(const QString &domain);

/// Where containerd asks for an image of `domain`: docker.io answers at registry-1.docker.io; http only for
/// "localhost" and loopback addresses, whatever the port (remotes/docker/resolver.go:697-708).
HttpOrigin registryOrigin(const QString &domain);
/// Where go-containerregistry asks: index.docker.io, and https first even on loopback.
HttpOrigin ggcrOrigin(const QString &domain);
/// Whether go-containerregistry also tries plain http (pkg/name/registry.go:65-101).
bool mayFallBackToHttp(const QString &domain);

bool isDockerHub(const QString &host);
/// An address literal that is loopback, private, link-local or unspecified, also an IPv4 one written as IPv6.
bool isInternalAddress(const QString &host);
/// A name that only this computer or this network gives a meaning: one label, or below .localhost (RFC 6761), with a
/// dot at its end or without.
bool isLocalName(const QString &host);

/// Both are names below the same domain that somebody can register ("r.example.com", "auth.example.com"), by the
/// public suffix list that Qt carries.
bool sameRegistrableDomain(const QString &a, const QString &b);

/// "host" or "host:port" of a list of allowed hosts.
bool isListed(const QStringList &list, const QString &host, quint16 port);

} // namespace kia
