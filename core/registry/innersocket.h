#pragma once

#include <QtNetwork/QSslSocket>

#include "core/registry/dismiss.h"

namespace kia {

/// A socket that has not begun to encrypt and whose bytes go through `outer`, an encrypted connection: for TLS with an
/// origin inside TLS with a proxy. QSslSocket encrypts over a descriptor only, so a pair of local sockets stands
/// between, and what owns `outer` copies from one to the other, bounded in both directions. When either side ends, so
/// does the other; the socket given owns everything. Nothing when the system has no descriptors left.
OwnedSocket socketInside(OwnedSocket outer);

} // namespace kia
