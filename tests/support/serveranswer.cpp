#include "tests/support/serveranswer.h"

namespace kia::test {
namespace {

QByteArray headOf(int status, const QList<QByteArray> &headers, qsizetype length)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Reason\r\n";
    for (const QByteArray &header : headers) {
        text += header + "\r\n";
    }
    text += "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
    return text;
}

} // namespace

ServerAnswer ServerAnswer::http(int status, const QList<QByteArray> &headers, const QByteArray &body)
{
    return raw(headOf(status, headers, body.size()) + body);
}

ServerAnswer ServerAnswer::head(int status, const QList<QByteArray> &headers, const QByteArray &body)
{
    return raw(headOf(status, headers, body.size()));
}

ServerAnswer ServerAnswer::raw(const QByteArray &bytes, Then then)
{
    ServerAnswer answer;
    answer.bytes = bytes;
    answer.then = then;
    return answer;
}

ServerAnswer ServerAnswer::silence()
{
    return raw({});
}

ServerAnswer ServerAnswer::close()
{
    return raw({}, Then::Close);
}

ServerAnswer ServerAnswer::reset()
{
    return raw({}, Then::Reset);
}

ServerAnswer ServerAnswer::endless(const QByteArray &start, const QByteArray &more)
{
    ServerAnswer answer = raw(start, Then::Endless);
    answer.more = more;
    return answer;
}

ServerAnswer ServerAnswer::drip(const QByteArray &bytes, qsizetype pieceSize, std::chrono::milliseconds every)
{
    ServerAnswer answer = raw(bytes);
    answer.pieceSize = pieceSize;
    answer.pieceEvery = every;
    return answer;
}

ServerAnswer ServerAnswer::tunnelTo(quint16 port)
{
    ServerAnswer answer = raw("HTTP/1.1 200 Connection established\r\n\r\n", Then::Tunnel);
    answer.tunnelPort = port;
    return answer;
}

QList<QByteArray> ServerRequest::headers(const QByteArray &name) const
{
    QList<QByteArray> values;
    const QByteArray head = raw.first(raw.size() - body.size());
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0) {
            values << line.sliced(colon + 1).trimmed();
        }
    }
    return values;
}

QByteArray ServerRequest::header(const QByteArray &name) const
{
    return headers(name).value(0);
}

} // namespace kia::test
