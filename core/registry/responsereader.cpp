#include "core/registry/responsereader.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace http = boost::beast::http;

namespace kia {
namespace {

constexpr int mostInterimAnswers = 5;            ///< Go's max1xxResponses (net/http/transport.go)
constexpr qsizetype mostHeaderBytes = 60 * 1024; ///< Beast's fields throw beyond 64 KiB
constexpr qsizetype mostFirstLineBytes = 200;    ///< kept of what is not HTTP
constexpr QByteArrayView httpStart = "HTTP/";    ///< with which every status line begins (RFC 9112 section 4)
constexpr qsizetype shortestChunkedEnd = 5;      ///< "0\r\n\r\n"
constexpr qsizetype chunkOverhead = 16;          ///< bytes on the wire per byte of a body in chunks of one byte

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

class ResponseReader::Private
{
public:
    Private(const QByteArray &method, Limits wanted)
        : limits{std::min(wanted.header, mostHeaderBytes), wanted.body},
          skipsBody(method == "HEAD" || method == "CONNECT")
    {
        startParser();
    }

    void startParser()
    {
        parser.emplace();
        // Beast counts from the last whole line, so that lines that come one by one never reach its limit, and has none
        // for chunk headers and trailers: parse() counts them all
        parser->header_limit(static_cast<std::uint32_t>(mostHeaderBytes));
        parser->body_limit(static_cast<std::uint64_t>(limits.body));
        parser->skip(skipsBody);
        headerTaken = false;
        overhead = 0;
    }

    void fail(HttpFailureKind kind, const QString &detail = {})
    {
        state = State::Failed;
        failure = Failure{kind, {}, detail};
    }

    void failNotHttp()
    {
        fail(HttpFailureKind::NotHttp);
        const qsizetype end = buffer.indexOf('\n');
        failure->firstLine = buffer.left(std::min(end < 0 ? buffer.size() : end, mostFirstLineBytes));
        if (failure->firstLine.endsWith('\r')) {
            failure->firstLine.chop(1);
        }
    }

    /// Whether what came so far can still become a status line.
    bool startsLikeHttp() const
    {
        const qsizetype known = std::min(buffer.size(), httpStart.size());
        return QByteArrayView(buffer).first(known) == httpStart.first(known);
    }

    void parse();
    void takeHeader();
    void failWith(const boost::beast::error_code &error);

    const Limits limits;
    const bool skipsBody;
    std::optional<http::response_parser<http::string_body>> parser;
    QByteArray buffer;      ///< not parsed yet: Beast wants each header in one piece
    qsizetype taken = 0;    ///< bytes fed in all
    qsizetype overhead = 0; ///< parsed of this header, chunk header or trailer
    int interimAnswers = 0;
    bool started = false; ///< the status line was recognised as HTTP
    bool headerTaken = false;
    bool keeps = false;
    State state = State::Reading;
    HttpResponse head; ///< status and headers
    std::optional<Failure> failure;
};

/// Copies status and headers. Trailers, which Beast would add to the headers later, are not wanted.
void ResponseReader::Private::takeHeader()
{
    if (headerTaken) {
        return;
    }
    headerTaken = true;
    overhead = 0;
    const auto &message = parser->get();
    head.status = static_cast<int>(message.result_int());
    head.reason = bytesOf(message.reason());
    for (const auto &field : message) {
        head.headers.emplace_back(bytesOf(field.name_string()), bytesOf(field.value()));
    }
}

void ResponseReader::Private::failWith(const boost::beast::error_code &error)
{
    const bool limit =
        error == http::error::header_limit || error == http::error::body_limit || error == http::error::buffer_overflow;
    fail(limit ? HttpFailureKind::Oversized : HttpFailureKind::Malformed, QString::fromStdString(error.message()));
}

void ResponseReader::Private::parse()
{
    while (state == State::Reading && !buffer.isEmpty()) {
        if (headerTaken && parser->chunked() && buffer.size() < shortestChunkedEnd) {
            return; // nothing can be complete yet, and Beast 1.74 asserts when the last chunk comes byte by byte
        }
        boost::beast::error_code error;
        const auto bodyBefore = parser->get().body().size();
        const auto used =
            static_cast<qsizetype>(parser->put({buffer.constData(), static_cast<std::size_t>(buffer.size())}, error));
        const auto content = static_cast<qsizetype>(parser->get().body().size() - bodyBefore);
        buffer.remove(0, used);
        overhead = content > 0 ? 0 : overhead + used;
        if (overhead + (error == http::error::need_more ? buffer.size() : 0) > limits.header) {
            fail(HttpFailureKind::Oversized, u"header limit exceeded"_s);
            return;
        }
        const bool interim = parser->is_header_done() && parser->get().result_int() / 100 == 1;
        if (parser->is_header_done() && !interim) {
            takeHeader();
        }
        if (error == http::error::need_more) {
            return;
        }
        if (error) {
            failWith(error);
        } else if (parser->is_done() && interim) {
            ++interimAnswers;
            if (parser->get().result_int() == 101 || interimAnswers > mostInterimAnswers) {
                fail(HttpFailureKind::Malformed, u"too many interim answers"_s);
            } else {
                startParser();
            }
        } else if (parser->is_done()) {
            keeps = parser->keep_alive();
            state = State::Complete;
        }
    }
}

ResponseReader::ResponseReader(const QByteArray &method, Limits limits) : d(std::make_unique<Private>(method, limits))
{}

ResponseReader::~ResponseReader() = default;

void ResponseReader::feed(QByteArrayView bytes)
{
    if (d->state == State::Failed || bytes.isEmpty()) {
        return;
    }
    d->buffer.append(bytes);
    d->taken += bytes.size();
    if (d->state == State::Complete) {
        return;
    }
    if (!d->started) {
        if (!d->startsLikeHttp()) {
            // wait for the end of the line: it tells a person which service this is
            if (d->buffer.contains('\n') || d->buffer.size() >= mostFirstLineBytes) {
                d->failNotHttp();
            }
            return;
        }
        d->started = d->buffer.size() >= httpStart.size();
    }
    d->parse();
    // one byte per chunk is legal; a body of nothing but chunk headers is an attack
    const qsizetype most = (mostInterimAnswers + 2) * d->limits.header + chunkOverhead * d->limits.body;
    if (d->state == State::Reading && d->taken > most) {
        d->fail(HttpFailureKind::Oversized, u"far more bytes than content"_s);
    }
}

void ResponseReader::end()
{
    if (d->state != State::Reading) {
        return;
    }
    giveUp();
    if (d->state == State::Failed) {
        return;
    }
    boost::beast::error_code error;
    if (d->headerTaken) {
        d->parser->put_eof(error);
    }
    if (!d->headerTaken || error) {
        d->fail(HttpFailureKind::Closed);
        return;
    }
    d->state = State::Complete;
}

void ResponseReader::giveUp()
{
    if (d->state == State::Reading && !d->startsLikeHttp() && !d->started) {
        d->failNotHttp();
    }
}

ResponseReader::State ResponseReader::state() const
{
    return d->state;
}

HttpPhase ResponseReader::phase() const
{
    if (d->taken == 0) {
        return HttpPhase::FirstByte;
    }
    return d->headerTaken ? HttpPhase::Body : HttpPhase::Header;
}

HttpResponse ResponseReader::response() const
{
    HttpResponse response = d->head;
    if (d->headerTaken) {
        response.body = QByteArray::fromStdString(d->parser->get().body());
    }
    return response;
}

const std::optional<ResponseReader::Failure> &ResponseReader::failure() const
{
    return d->failure;
}

bool ResponseReader::hasBody() const
{
    const int status = d->head.status;
    return d->headerTaken && !d->skipsBody && status != 204 && status != 304;
}

bool ResponseReader::keepsConnection() const
{
    return d->state == State::Complete && d->keeps && !hasSurplus();
}

bool ResponseReader::hasSurplus() const
{
    return d->state == State::Complete && !d->buffer.isEmpty();
}

} // namespace kia
