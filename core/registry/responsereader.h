#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>
#include <optional>

#include "core/registry/httpmessage.h"

namespace kia {

/// Reads one answer from bytes as they come, without a socket: the final one, after any 1xx (at most five, as many as
/// Go takes). Boost.Beast's parser does the grammar; it, and the limits on header and body, are private to the .cpp.
///
/// Reading --feed(), end()--> Complete or Failed; both are final, later bytes are ignored. How the body ends follows
/// RFC 9112 section 6.3: no body for HEAD, 204 and 304 (nor for CONNECT, whose body nobody reads), else chunked, else
/// Content-Length, else until end().
class ResponseReader final
{
public:
    struct Limits {
        qsizetype header = 32 * 1024; ///< of each header; never more than 60 KiB
        qsizetype body = 64 * 1024;
    };
    struct Failure {
        HttpFailureKind kind = HttpFailureKind::Malformed; ///< Closed, NotHttp, Malformed or Oversized
        QByteArray firstLine;                              ///< of NotHttp
        QString detail;
    };
    enum class State { Reading, Complete, Failed };

    ResponseReader(const QByteArray &method, Limits limits);
    ~ResponseReader();

    void feed(QByteArrayView bytes);
    /// The peer has closed: completes a body that ends so, and fails everything else that is not complete.
    void end();
    /// The caller stops waiting. What is known to be no HTTP fails as NotHttp; else nothing happens.
    void giveUp();

    State state() const;
    /// What was read last: FirstByte when nothing came yet, then Header, then Body.
    HttpPhase phase() const;
    /// What was read so far; whole when Complete.
    HttpResponse response() const;
    const std::optional<Failure> &failure() const;
    /// The header is read and a body belongs to it, perhaps an empty one.
    bool hasBody() const;
    /// Whether the connection may carry the next request: complete, without "Connection: close", nothing after the end.
    bool keepsConnection() const;
    /// Bytes came after the end of the answer.
    bool hasSurplus() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kia
