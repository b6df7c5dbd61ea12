#pragma once

#include <variant>

#include "core/registry/httpmessage.h"

namespace kia {

/// One HTTP/1.1 request as the demo registry understands it.
struct DemoRequest {
    QByteArray method;
    QByteArray path;     ///< without the query
    QByteArray query;    ///< behind the '?', still encoded
    HttpHeaders headers; ///< names in lower case
    QByteArray body;
    bool keepAlive = true;

    /// The first header of this (lower-case) name, or empty.
    QByteArray header(const QByteArray &name) const;
};

/// The bytes so far are the start of a request.
struct DemoIncomplete {};
/// The bytes are no request that can be answered; the connection ends after this status.
struct DemoRefusal {
    int status = 400;
};

inline constexpr qsizetype demoHeaderLimit = 16 * 1024;
inline constexpr qsizetype demoBodyLimit = 64 * 1024;

/// Takes the first request from the front of `bytes` (RFC 9112), once all of it is there. Anything that two readers
/// could understand differently is refused: folded lines, blanks before a colon, a body of unclear length.
std::variant<DemoIncomplete, DemoRequest, DemoRefusal> takeRequest(QByteArray &bytes);

struct DemoAnswer {
    int status = 200;
    HttpHeaders headers = {};
    QByteArray body = {};
    int delayMs = 0; ///< before the first byte
};

/// The answer for the wire. To a HEAD the body is left out, but its length is told (RFC 9110 section 9.3.2).
QByteArray wireBytes(const DemoAnswer &answer, bool isHead, bool keepAlive);

} // namespace kia
