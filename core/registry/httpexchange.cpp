#include "core/registry/httpexchange.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

#include "core/registry/connector.h"
#include "core/registry/requestbytes.h"
#include "core/registry/responsereader.h"
#include "core/registry/socketfailure.h"

namespace kia {

/// A connection, new or kept; then the request is written and the reader fed. Everything ends in end(), which only
/// schedules finished(), and entered() is queued as well: so nothing here is in the middle of something when a slot of
/// the caller's sends, cancels or destroys.
class HttpExchange::Private final : public QObject
{
public:
    Private(HttpOptions given, HttpExchange *exchange) : options(std::move(given)), q(exchange)
    {
        for (QTimer *timer : {&phaseTimer, &wholeTimer}) {
            timer->setSingleShot(true);
            timer->setTimerType(Qt::PreciseTimer);
        }
        connect(&phaseTimer, &QTimer::timeout, this, [this] { onDeadline(false); });
        connect(&wholeTimer, &QTimer::timeout, this, [this] { onDeadline(true); });
    }

    enum class State { Idle, Running, Ending };

    void begin();
    void openConnection();
    void sendRequest();
    void onBytesWritten();
    void onReadyRead();
    void onSocketError();
    void follow();

    void enter(HttpPhase next);
    std::optional<std::chrono::milliseconds> deadlineOf(HttpPhase phase) const;
    void closeTiming();
    void onDeadline(bool whole);
    void fail(HttpFailure failure);
    void end();
    void deliver();
    void keepSocket();

    double elapsed() const { return static_cast<double>(clock.nsecsElapsed()) / 1e6; }

    const HttpOptions options;
    HttpExchange *const q;
    State state = State::Idle;
    int serial = 0; ///< of the request, so that what is queued for an earlier one is known to be late
    QElapsedTimer clock;
    QTimer phaseTimer;
    QTimer wholeTimer;

    HttpRequest request;
    QByteArray wire;
    HttpPhase phase = HttpPhase::Resolve;
    HttpOutcome outcome;

    Stage<Connector> connector;
    std::unique_ptr<ResponseReader> reader;
    OwnedSocket socket;
    HttpOrigin socketOrigin; ///< what a kept socket is connected to
    HttpPeer socketPeer;
};

void HttpExchange::Private::begin()
{
    const std::optional<QByteArray> bytes = requestBytes(request);
    if (!bytes) {
        HttpFailure failure;
        failure.kind = HttpFailureKind::BadRequest;
        fail(failure);
        return;
    }
    wire = *bytes;
    if (socket && socketOrigin == request.origin && socket->state() == QAbstractSocket::ConnectedState) {
        outcome.peer = socketPeer;
        outcome.peer.reused = true;
        sendRequest();
    } else {
        socket.reset();
        openConnection();
    }
}

void HttpExchange::Private::openConnection()
{
    connector.reset(new Connector(options, request.origin, this));
    connect(connector.get(), &Connector::entered, this, &Private::enter);
    // the peer is not to blame for the time that loading the authorities takes on a slow machine
    connect(connector.get(), &Connector::handshakeBegan, this, [this] { phaseTimer.start(options.tls); });
    connect(connector.get(), &Connector::failed, this, &Private::fail);
    connect(connector.get(), &Connector::connected, this, [this] {
        socket = connector->takeSocket();
        socket->setParent(this);
        outcome.peer = connector->peer();
        connector.reset();
        sendRequest();
    });
    connector->start();
}

void HttpExchange::Private::sendRequest()
{
    enter(HttpPhase::Send);
    reader = std::make_unique<ResponseReader>(request.method,
                                              ResponseReader::Limits{options.headerLimit, request.bodyLimit});
    socket->disconnect(this); // what watched an idle connection
    connect(socket.get(), &QTcpSocket::bytesWritten, this, &Private::onBytesWritten);
    connect(socket.get(), &QTcpSocket::readyRead, this, &Private::onReadyRead);
    connect(socket.get(), &QTcpSocket::errorOccurred, this, &Private::onSocketError);
    socket->write(wire.constData(), wire.size()); // a copy, so that ours can go: a password may be in it
    wire.fill('\0');
    request.headers.clear();
    request.body.clear();
}

void HttpExchange::Private::onBytesWritten()
{
    if (phase == HttpPhase::Send && socket->bytesToWrite() == 0) {
        enter(HttpPhase::FirstByte);
    }
}

void HttpExchange::Private::onReadyRead()
{
    while (state == State::Running && socket->bytesAvailable() > 0) {
        reader->feed(socket->read(socket->bytesAvailable()));
        follow();
    }
}

void HttpExchange::Private::onSocketError()
{
    onReadyRead(); // an answer may have come together with the end
    if (state != State::Running) {
        return;
    }
    if (socket->error() == QAbstractSocket::RemoteHostClosedError) {
        reader->end();
        follow();
    } else {
        fail(socketFailure(socket->error(), socket->errorString()));
    }
}

/// Brings the phase up to what the reader has seen, and ends when it has.
void HttpExchange::Private::follow()
{
    const HttpPhase reached = reader->phase();
    if (reached >= HttpPhase::Header && phase < HttpPhase::Header) {
        enter(HttpPhase::Header);
    }
    if (reached == HttpPhase::Body && phase < HttpPhase::Body && reader->hasBody()) {
        enter(HttpPhase::Body);
    }
    if (reader->state() == ResponseReader::State::Complete) {
        end();
    } else if (const auto &broken = reader->failure()) {
        HttpFailure failure;
        failure.kind = broken->kind;
        failure.firstLine = broken->firstLine;
        failure.detail = escapedDetail(broken->detail);
        fail(failure);
    }
}

void HttpExchange::Private::enter(HttpPhase next)
{
    closeTiming();
    phase = next;
    outcome.timings.push_back({next, elapsed(), 0});
    phaseTimer.stop();
    if (const std::optional<std::chrono::milliseconds> deadline = deadlineOf(next)) {
        phaseTimer.start(*deadline);
    }
    QMetaObject::invokeMethod(
        this,
        [this, next, mine = serial] {
            const bool cancelled = outcome.failure && outcome.failure->kind == HttpFailureKind::Cancelled;
            if (mine == serial && state != State::Idle && !cancelled) {
                Q_EMIT q->entered(next);
            }
        },
        Qt::QueuedConnection);
}

std::optional<std::chrono::milliseconds> HttpExchange::Private::deadlineOf(HttpPhase which) const
{
    switch (which) {
    case HttpPhase::Resolve:
        return options.resolve;
    case HttpPhase::Connect:
    case HttpPhase::Proxy:
        return options.connect;
    case HttpPhase::Send:
    case HttpPhase::FirstByte:
        return options.firstByte;
    case HttpPhase::Tls: // begins with the handshake itself
        break;
    case HttpPhase::Header:
    case HttpPhase::Body:
        break; // bounded by the whole one: bytes that drip in must not prolong it
    }
    return std::nullopt;
}

void HttpExchange::Private::closeTiming()
{
    if (!outcome.timings.empty()) {
        outcome.timings.back().ms = elapsed() - outcome.timings.back().startMs;
    }
}

void HttpExchange::Private::onDeadline(bool whole)
{
    if (reader) {
        reader->giveUp(); // half a line that is no HTTP says more than "timed out"
        follow();
    }
    HttpFailure failure;
    failure.kind = HttpFailureKind::TimedOut;
    failure.wholeDeadline = whole;
    failure.atProxy = connector && connector->usesProxy() && phase <= HttpPhase::Proxy;
    fail(failure);
}

void HttpExchange::Private::fail(HttpFailure failure)
{
    if (state != State::Running) {
        return;
    }
    failure.phase = phase;
    outcome.failure = failure;
    end();
}

void HttpExchange::Private::end()
{
    state = State::Ending;
    closeTiming();
    phaseTimer.stop();
    wholeTimer.stop();
    wire.fill('\0');
    if (connector) {
        outcome.peer = connector->peer();
        connector.reset();
    }
    if (reader) {
        outcome.response = reader->response();
    }
    keepSocket();
    reader.reset();
    QMetaObject::invokeMethod(
        this, [this] { deliver(); }, Qt::QueuedConnection);
}

void HttpExchange::Private::deliver()
{
    state = State::Idle;
    const HttpOutcome done = std::exchange(outcome, {});
    Q_EMIT q->finished(done); // last: a slot may send again or destroy
}

/// Keeps a connection that may carry another request; drops every other.
void HttpExchange::Private::keepSocket()
{
    const bool keeps = !outcome.failure && reader && reader->keepsConnection() && socket->bytesAvailable() == 0 &&
                       socket->bytesToWrite() == 0 && socket->state() == QAbstractSocket::ConnectedState;
    if (!keeps) {
        socket.reset();
        return;
    }
    socketOrigin = request.origin;
    socketPeer = outcome.peer;
    socket->disconnect(this);
    // an idle connection may only stay silent; when it ends or speaks unasked, it is of no use any more
    const auto drop = [this] {
        socket.reset();
    };
    connect(socket.get(), &QTcpSocket::readyRead, this, drop);
    connect(socket.get(), &QTcpSocket::disconnected, this, drop);
}

HttpExchange::HttpExchange(HttpOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options), this))
{}

HttpExchange::~HttpExchange() = default;

void HttpExchange::send(const HttpRequest &request)
{
    Q_ASSERT(!isBusy());
    d->state = Private::State::Running;
    ++d->serial;
    d->request = request;
    d->outcome = {};
    d->phase = HttpPhase::Resolve;
    d->clock.start();
    d->wholeTimer.start(d->options.whole);
    QMetaObject::invokeMethod(
        d.get(),
        [p = d.get(), mine = d->serial] {
            if (mine == p->serial && p->state == Private::State::Running) {
                p->begin();
            }
        },
        Qt::QueuedConnection);
}

void HttpExchange::cancel()
{
    HttpFailure failure;
    failure.kind = HttpFailureKind::Cancelled;
    if (d->state == Private::State::Ending) { // the answer is there but not delivered: who cancels does not want it
        failure.phase = d->phase;
        d->outcome.failure = failure;
    } else {
        d->fail(failure);
    }
}

bool HttpExchange::holdsConnection() const
{
    return !isBusy() && d->socket && d->socket->state() == QAbstractSocket::ConnectedState;
}

bool HttpExchange::isBusy() const
{
    return d->state != Private::State::Idle;
}

} // namespace kia
