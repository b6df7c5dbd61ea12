#pragma once

#include "core/registry/checktrace.h"

namespace kia {

/// The requests of the conversation, built from what is known so far; without an Authorization unless said.

/// At the registry: /v2/, a manifest, a blob, the tags.
HttpRequest registryRequest(const CheckTrace &trace, Purpose purpose, const QByteArray &method);

/// At the realm of the challenge, with the scope of the image (none for the sign-in test).
HttpRequest tokenByGet(const CheckTrace &trace, bool withPassword);
/// The same without any scope: proves the account alone.
HttpRequest unscopedToken(const CheckTrace &trace);
/// containerd's first way: the account in a form (remotes/docker/auth/fetch.go).
HttpRequest tokenByPost(const CheckTrace &trace);

} // namespace kia
