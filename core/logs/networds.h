#pragma once

#include <QtCore/QString>

#include <optional>

#include "core/base/message.h"

namespace kia {

/// What Go's network code says when a request did not get an answer: facts/kuscia.md 6.3 "net level" and
/// facts/registry.md 3.4. First match wins.
///
///     PROXY   proxyconnect tcp: INNER      (INNER without "dial": TLS with the proxy itself)
///     SOCKS   socks connect tcp PROXY->TARGET: WHY      (logs/sockswords.h)
///     CONNECT Proxy Authentication Required | Forbidden | Bad Gateway | …      (the proxy's bare reason phrase)
///     X509    [tls: failed to verify certificate: ]x509: WHY
///     PLAIN   http: server gave HTTP response to HTTPS client
///     DNS     lookup HOST[ on SERVER]: no such host | i/o timeout | server misbehaving | …
///     DIAL    dial tcp ADDRESS: [connect: ]connection refused | i/o timeout | no route to host | …
struct NetCause {
    Message cause;
    std::vector<MessageId> possible = {};
    qsizetype begin = 0; ///< the words that told it, in the text given
    qsizetype end = 0;
};

/// Nothing when the words (from `from` on) are none of these. `host` is whom the request was for, with its port if it
/// has one. A text that is cut before the deciding word gives nothing, too.
std::optional<NetCause> netCauseOf(const QString &text, qsizetype from, const QString &host);

/// Whether that is one of Docker Hub's names.
bool isHubHost(const QString &host);

} // namespace kia
