#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <chrono>
#include <utility>

namespace kia::test {

/// What the scripted server does when a request has come: writes `bytes` exactly as they are, then what `then` says.
struct ServerAnswer {
    enum class Then {
        KeepOpen, ///< waits for the next request; with empty bytes: never answers
        Close,    ///< ends the connection in order (FIN; with TLS a close_notify before it)
        Reset,    ///< ends it with RST, without TLS's farewell
        Endless,  ///< repeats `more` until the client leaves, at most 64 MiB
        Tunnel,   ///< passes everything on to `tunnelPort` of 127.0.0.1 and back: what a proxy does after CONNECT
    };

    QByteArray bytes;
    Then then = Then::KeepOpen;
    QByteArray more;                         ///< of Endless
    quint16 tunnelPort = 0;                  ///< of Tunnel
    qsizetype pieceSize = 0;                 ///< not 0: `bytes` go out in pieces of so many …
    std::chrono::milliseconds pieceEvery{0}; ///< … one each time this has passed

    /// "HTTP/1.1 200 OK", the headers ("Name: value"), a Content-Length and the body; connection stays open.
    static ServerAnswer http(int status, const QList<QByteArray> &headers = {}, const QByteArray &body = {});
    /// The same for HEAD: the Content-Length of `body` and no body.
    static ServerAnswer head(int status, const QList<QByteArray> &headers = {}, const QByteArray &body = {});
    static ServerAnswer raw(const QByteArray &bytes, Then then = Then::KeepOpen);
    static ServerAnswer silence();
    static ServerAnswer close();
    static ServerAnswer reset();
    static ServerAnswer endless(const QByteArray &start, const QByteArray &more);
    static ServerAnswer drip(const QByteArray &bytes, qsizetype pieceSize, std::chrono::milliseconds every);
    static ServerAnswer tunnelTo(quint16 port);
};

/// One request as the server received it.
struct ServerRequest {
    QByteArray raw; ///< all its bytes
    QByteArray method;
    QByteArray target;
    QByteArray body;
    int connection = 0; ///< on which connection, counted from 1

    /// All values of a header, in order; names are compared without case.
    QList<QByteArray> headers(const QByteArray &name) const;
    /// The first of them, or empty.
    QByteArray header(const QByteArray &name) const;
};

} // namespace kia::test
