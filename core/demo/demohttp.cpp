#include "core/demo/demohttp.h"

#include <algorithm>
#include <optional>

namespace kia {

namespace {

bool isTokenCharacter(char c)
{
    const bool isLetterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return isLetterOrDigit || (c != 0 && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isVisible(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// "HEAD /v2/a/manifests/v1?x=y HTTP/1.1"; false when it is anything else.
bool readRequestLine(const QByteArray &line, DemoRequest &request)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !isVisible(words[1]) || !words[1].startsWith('/')) {
        return false;
    }
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0") {
        return false;
    }
    request.method = words[0];
    const qsizetype mark = words[1].indexOf('?');
    request.path = mark < 0 ? words[1] : words[1].left(mark);
    request.query = mark < 0 ? QByteArray() : words[1].mid(mark + 1);
    request.keepAlive = words[2] == "HTTP/1.1";
    return true;
}

bool readHeader(const QByteArray &line, DemoRequest &request)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.left(colon)) || line.contains('\0') || line.contains('\r')) {
        return false;
    }
    request.headers.emplace_back(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    return true;
}

/// The length of the body, or the status of the refusal.
std::variant<qsizetype, DemoRefusal> bodyLength(const DemoRequest &request)
{
    if (!request.header("transfer-encoding").isEmpty()) {
        return DemoRefusal{501};
    }
    std::optional<QByteArray> told;
    for (const auto &[name, value] : request.headers) {
        if (name == "content-length" && told && *told != value) {
            return DemoRefusal{400};
        }
        if (name == "content-length") {
            told = value;
        }
    }
    if (!told) {
        return qsizetype(0);
    }
    const bool isNumber = !told->isEmpty() && told->size() < 10 &&
                          std::all_of(told->begin(), told->end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber) {
        return DemoRefusal{400};
    }
    const qsizetype length = told->toInt();
    if (length > demoBodyLimit) {
        return DemoRefusal{413};
    }
    return length;
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    default:
        return {};
    }
}

} // namespace

QByteArray DemoRequest::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&name](const auto &h) { return h.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

std::variant<DemoIncomplete, DemoRequest, DemoRefusal> takeRequest(QByteArray &bytes)
{
    // an empty line before a request is to be ignored (RFC 9112 section 2.2)
    while (bytes.startsWith("\r\n")) {
        bytes.remove(0, 2);
    }
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 ? bytes.size() > demoHeaderLimit : end > demoHeaderLimit) {
        return DemoRefusal{431};
    }
    // a client of another protocol sends no empty line and would wait for ever
    const qsizetype firstLine = bytes.indexOf('\n');
    DemoRequest request;
    if (firstLine >= 0 && !readRequestLine(bytes.left(firstLine).chopped(firstLine > 0 ? 1 : 0), request)) {
        return DemoRefusal{400};
    }
    if (end < 0) {
        return DemoIncomplete{};
    }
    bool isFirst = true;
    for (QByteArray rest = bytes.left(end) + "\r\n"; !rest.isEmpty();) {
        const qsizetype next = rest.indexOf("\r\n");
        if (!isFirst && !readHeader(rest.left(next), request)) {
            return DemoRefusal{400};
        }
        isFirst = false;
        rest.remove(0, next + 2);
    }
    if (request.keepAlive && request.header("host").isEmpty()) {
        return DemoRefusal{400};
    }
    if (request.header("connection").toLower().contains("close")) {
        request.keepAlive = false;
    }
    const auto length = bodyLength(request);
    if (const auto *refusal = std::get_if<DemoRefusal>(&length)) {
        return *refusal;
    }
    const qsizetype bodyEnd = end + 4 + std::get<qsizetype>(length);
    if (bytes.size() < bodyEnd) {
        return DemoIncomplete{};
    }
    request.body = bytes.mid(end + 4, bodyEnd - end - 4);
    bytes.remove(0, bodyEnd);
    return request;
}

QByteArray wireBytes(const DemoAnswer &answer, bool isHead, bool keepAlive)
{
    QByteArray wire = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    for (const auto &[name, value] : answer.headers) {
        wire += name + ": " + value + "\r\n";
    }
    wire += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (!keepAlive) {
        wire += "Connection: close\r\n";
    }
    wire += "\r\n";
    if (!isHead) {
        wire += answer.body;
    }
    return wire;
}

} // namespace kia
