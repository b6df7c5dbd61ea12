#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <utility>
#include <vector>

#include "core/registry/certificate.h"

namespace kia {

/// Where a request goes: what browsers call an origin. `host` is a name or an IP literal, lower case, without brackets.
struct HttpOrigin {
    bool tls = true;
    QString host;
    quint16 port = 443;

    /// "https://r.com", "http://127.0.0.1:5000": the port only when it is not the scheme's own.
    QString text() const;
    friend bool operator==(const HttpOrigin &, const HttpOrigin &) = default;
};

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// One request. Everything in it is ready for the wire: whoever builds it has encoded the target and has refused
/// control characters; the exchange checks again and fails with BadRequest rather than send a split header.
struct HttpRequest {
    QByteArray method = "HEAD";
    HttpOrigin origin;
    QByteArray target = "/"; ///< path and query
    /// Besides Host, Connection and Content-Length, which only the exchange sets, and "Accept-Encoding: identity",
    /// which it adds when there is none.
    HttpHeaders headers;
    QByteArray body;
    qsizetype bodyLimit = 64 * 1024; ///< of the answer
};

struct HttpResponse {
    int status = 0;
    QByteArray reason;
    HttpHeaders headers;
    QByteArray body;

    /// All values of a header, in order; names are compared without case.
    QList<QByteArray> values(QByteArrayView name) const;
    /// The first of them, or empty.
    QByteArray value(QByteArrayView name) const;
};

/// How far an exchange came. `Proxy` is TLS with the proxy itself, if it wants that, and then our CONNECT or SOCKS and
/// the answer to it.
enum class HttpPhase { Resolve, Connect, Proxy, Tls, Send, FirstByte, Header, Body };

enum class HttpFailureKind {
    Cancelled,
    BadRequest,   ///< the request could not be written safely
    HostBlocked,  ///< not among the hosts that may be connected to
    NameNotFound, ///< resolving gave nothing
    Refused,
    Unreachable, ///< no route, network down
    TimedOut,    ///< the deadline of `phase`, or the whole one (`wholeDeadline`)
    Closed,      ///< the peer ended the connection before the answer was complete
    NotHttp,     ///< `firstLine` is no HTTP status line
    Malformed,   ///< HTTP, but broken
    Oversized,   ///< header or body beyond the limit
    /// The handshake failed: `faults` of the chain, or an alert in `detail`. WrongHost also when the certificate is for
    /// the host only by its Common Name, which Go ignores.
    Tls,
    ProxyStatus, ///< the proxy answered CONNECT with `proxyStatus`
    SocksMethod, ///< the SOCKS proxy takes none of the ways to sign in that we offered (RFC 1928 section 3)
    SocksSignIn, ///< it refused user and password (RFC 1929)
    SocksReply,  ///< it answered with `proxyStatus`, a reply of RFC 1928 section 6
    Other,
};

/// Why there is no answer, or no whole one.
struct HttpFailure {
    HttpFailureKind kind = HttpFailureKind::Other;
    HttpPhase phase = HttpPhase::Resolve;
    bool atProxy = false;       ///< in Resolve, Connect and Proxy: it was the proxy, not the origin
    bool wholeDeadline = false; ///< TimedOut: the deadline of the whole exchange
    QByteArray firstLine;       ///< NotHttp, or no SOCKS: at most 200 bytes of what came instead
    int proxyStatus = 0;        ///< ProxyStatus, SocksReply
    HttpHeaders proxyHeaders;
    QList<CertificateFault> faults; ///< Tls: all that is wrong with the chain
    QString detail; ///< the system's own words, escaped; never part of a decision, except for TLS alerts
};

/// Milliseconds from the exchange's start.
struct HttpTiming {
    HttpPhase phase = HttpPhase::Resolve;
    double startMs = 0;
    double ms = 0;
};

/// What is known of the other side's end of the connection.
struct HttpPeer {
    QStringList addresses; ///< all that the name resolved to; the proxy's name when there is one
    QString address;       ///< the one connected to, "10.0.0.5:443"
    QString tlsVersion;    ///< "TLSv1.3", empty for plain HTTP
    /// The chain as sent, leaf first; also after a failed handshake. The proxy's own when the exchange ended there.
    QList<Certificate> certificates;
    bool reused = false; ///< an open connection was used: no Resolve, Connect, Tls
};

/// What an exchange ends with. Without `failure` the response is complete. With it, `response` holds what came before.
struct HttpOutcome {
    std::optional<HttpFailure> failure;
    HttpResponse response;
    HttpPeer peer;
    std::vector<HttpTiming> timings; ///< phases that began, in order
};

} // namespace kia
