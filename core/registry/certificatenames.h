#pragma once

#include "core/registry/certificate.h"

namespace kia {

/// Whether the certificate is for `host` by its Subject Alternative Names: an address by an IP entry, a name by a DNS
/// entry, where '*' stands for exactly the first label (RFC 6125, as Go's crypto/x509 does it). The Common Name does
/// not count: Go, and so Kuscia's runtime, has ignored it since 1.15 (facts/registry.md 4.3, row 17).
bool isIssuedFor(const Certificate &certificate, const QString &host);

} // namespace kia
