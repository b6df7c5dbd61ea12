#include "core/registry/requestbytes.h"

#include <algorithm>
#include <array>

#include "core/registry/hostrules.h"

namespace kia {
namespace {

bool isTokenByte(char byte)
{
    const bool alphanumeric =
        (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
    return alphanumeric || QByteArrayView("!#$%&'*+-.^_`|~").contains(byte);
}

/// RFC 9110 section 5.6.2.
bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

/// Path and query without what ends or splits a request line; whoever built it has encoded the rest.
bool isTarget(const QByteArray &text)
{
    return text.startsWith('/') &&
           std::all_of(text.begin(), text.end(), [](char byte) { return byte > ' ' && byte < '\x7f'; });
}

bool isHeaderValue(const QByteArray &text)
{
    // bytes above 0x7f are allowed (obs-text); a tab is not, because nothing here needs one
    return std::none_of(text.begin(), text.end(), [](char byte) {
        const auto unit = static_cast<unsigned char>(byte);
        return unit < 0x20 || unit == 0x7f;
    });
}

bool isOurs(const QByteArray &name)
{
    static constexpr std::array<const char *, 4> ours{"host", "connection", "content-length", "transfer-encoding"};
    return std::any_of(ours.begin(), ours.end(),
                       [&](const char *own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
}

bool isSafe(const HttpRequest &request)
{
    return isToken(request.method) && isTarget(request.target) && isHostText(request.origin.host) &&
           request.origin.port != 0 &&
           std::all_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
               return isToken(header.first) && !isOurs(header.first) && isHeaderValue(header.second);
           });
}

QByteArray hostHeader(const HttpOrigin &origin)
{
    const QByteArray full = hostAndPort(origin.host, origin.port).toLatin1();
    return origin.port == (origin.tls ? 443 : 80) ? full.first(full.lastIndexOf(':')) : full;
}

} // namespace

std::optional<QByteArray> requestBytes(const HttpRequest &request)
{
    if (!isSafe(request)) {
        return std::nullopt;
    }
    QByteArray bytes = request.method + ' ' + request.target + " HTTP/1.1\r\n";
    const auto add = [&bytes](const QByteArray &name, const QByteArray &value) {
        bytes += name + ": " + value + "\r\n";
    };
    add("Host", hostHeader(request.origin));
    bool encodingGiven = false;
    for (const auto &header : request.headers) {
        add(header.first, header.second);
        encodingGiven = encodingGiven || header.first.compare("accept-encoding", Qt::CaseInsensitive) == 0;
    }
    if (!encodingGiven) {
        add("Accept-Encoding", "identity"); // a packed answer could grow without bound, and a limit would cut it
    }
    if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT") {
        add("Content-Length", QByteArray::number(request.body.size()));
    }
    add("Connection", "keep-alive");
    bytes += "\r\n" + request.body;
    return bytes;
}

QByteArray connectBytes(const HttpOrigin &origin, const HttpProxy &proxy)
{
    const QByteArray target = hostAndPort(origin.host, origin.port).toLatin1();
    QByteArray bytes = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    if (!proxy.user.isEmpty()) {
        const QByteArray account = proxy.user.toUtf8() + ':' + proxy.password.reveal().toUtf8();
        bytes += "Proxy-Authorization: Basic " + account.toBase64() + "\r\n";
    }
    bytes += "\r\n";
    return bytes;
}

} // namespace kia
