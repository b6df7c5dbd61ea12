#include "core/registry/httpexchange.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

#include "core/registry/addressdialer.h"
#include "core/registry/hostresolver.h"
#include "core/registry/hostrules.h"
#include "core/registry/proxytunnel.h"
#include "core/registry/requestbytes.h"
#include "core/registry/responsereader.h"
#include "core/registry/socketfailure.h"
#include "core/registry/tlshandshake.h"
#include "core/registry/truststore.h"

using namespace std::chrono_literals;

namespace kia {
namespace {

/// Enough for any header; small, because it is also what an endless answer may fill between two looks at it.
constexpr qint64 readBuffer = 64 * 1024;

/// For objects that may be in the middle of one of their own signals: silent at once, gone from the event loop.
struct Dismiss {
    void operator()(QObject *object) const
    {
        object->disconnect();
        object->deleteLater();
    }
};

struct DismissSocket {
    void operator()(QTcpSocket *socket) const
    {
        socket->disconnect(); // first: abort() would emit
        socket->abort();
        socket->deleteLater();
    }
};

template <typename T>
using Stage = std::unique_ptr<T, Dismiss>;
using Socket = std::unique_ptr<QTcpSocket, DismissSocket>;

} // namespace

/// One stage after the other: resolver, dialer, tunnel, handshake each own their part of the way and report once; then
/// the request is written and the reader fed. Everything ends in end(), which only schedules finished(): so nothing
/// here needs to think about a caller that sends, cancels or destroys from a slot.
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
    void resolve();
    void dial(const QList<QHostAddress> &addresses);
    void onConnected(QTcpSocket *connected);
    void openTunnel();
    void encrypt();
    void sendRequest();
    void onBytesWritten();
    void onReadyRead();
    void onSocketError();
    void follow();

    void enter(HttpPhase phase, std::optional<std::chrono::milliseconds> deadline);
    void closeTiming();
    void onDeadline(bool whole);
    void fail(HttpFailure failure);
    void end();
    void deliver();
    void dropStages();
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
    std::optional<HttpProxy> proxy; ///< for this request's origin
    HttpPhase phase = HttpPhase::Resolve;
    HttpOutcome outcome;

    Stage<HostResolver> resolver;
    Stage<AddressDialer> dialer;
    Stage<ProxyTunnel> tunnel;
    Stage<TlsHandshake> handshake;
    Socket socket;
    HttpOrigin socketOrigin; ///< what the kept socket is connected to
    HttpPeer socketPeer;
    std::unique_ptr<ResponseReader> reader;
};

void HttpExchange::Private::begin()
{
    const HttpOrigin &origin = request.origin;
    const std::optional<QByteArray> bytes = requestBytes(request);
    proxy = goesThroughProxy(origin) ? options.proxy : std::nullopt;
    HttpFailure failure;
    if (!bytes || (proxy && (!isHostText(proxy->host) || proxy->port == 0))) {
        failure.kind = HttpFailureKind::BadRequest;
        failure.atProxy = bytes.has_value();
        fail(failure);
        return;
    }
    wire = *bytes;
    const bool blocked = !mayConnect(origin.host, origin.port, options.onlyHosts);
    if (blocked || (proxy && !mayConnect(proxy->host, proxy->port, options.onlyHosts))) {
        failure.kind = HttpFailureKind::HostBlocked;
        failure.atProxy = !blocked;
        fail(failure);
        return;
    }
    if (socket && socketOrigin == origin && socket->state() == QAbstractSocket::ConnectedState) {
        outcome.peer = socketPeer;
        outcome.peer.reused = true;
        sendRequest();
        return;
    }
    socket.reset();
    if (origin.tls) {
        trustedAuthorities(); // begins to load them beside resolving and connecting
    }
    resolve();
}

void HttpExchange::Private::resolve()
{
    enter(HttpPhase::Resolve, options.resolve);
    resolver.reset(new HostResolver(proxy ? proxy->host : request.origin.host, options.resolver, this));
    connect(resolver.get(), &HostResolver::resolved, this, &Private::dial);
    connect(resolver.get(), &HostResolver::failed, this, &Private::fail);
    resolver->start();
}

void HttpExchange::Private::dial(const QList<QHostAddress> &addresses)
{
    resolver.reset();
    for (const QHostAddress &address : addresses) {
        outcome.peer.addresses << address.toString();
    }
    enter(HttpPhase::Connect, options.connect);
    dialer.reset(new AddressDialer(addresses, proxy ? proxy->port : request.origin.port, request.origin.tls, this));
    connect(dialer.get(), &AddressDialer::connected, this, &Private::onConnected);
    connect(dialer.get(), &AddressDialer::failed, this, &Private::fail);
    dialer->start();
}

void HttpExchange::Private::onConnected(QTcpSocket *connected)
{
    dialer.reset();
    connected->setParent(this);
    connected->setReadBufferSize(readBuffer);
    socket.reset(connected);
    outcome.peer.address = hostAndPort(connected->peerAddress().toString(), connected->peerPort());
    if (proxy) {
        openTunnel();
    } else if (request.origin.tls) {
        encrypt();
    } else {
        sendRequest();
    }
}

void HttpExchange::Private::openTunnel()
{
    enter(HttpPhase::Proxy, options.connect);
    tunnel.reset(new ProxyTunnel(socket.get(), *connectBytes(request.origin, *proxy), options.headerLimit, this));
    connect(tunnel.get(), &ProxyTunnel::established, this, &Private::encrypt);
    connect(tunnel.get(), &ProxyTunnel::failed, this, &Private::fail);
    tunnel->start();
}

void HttpExchange::Private::encrypt()
{
    tunnel.reset();
    enter(HttpPhase::Tls, options.tls);
    auto *encrypting = static_cast<QSslSocket *>(socket.get()); // the dialer made one, because the origin wants TLS
    handshake.reset(new TlsHandshake(encrypting, request.origin.host, options.extraAuthorities, this));
    connect(handshake.get(), &TlsHandshake::encrypted, this, [this, encrypting] {
        handshake.reset();
        outcome.peer.tlsVersion = tlsVersionText(*encrypting);
        outcome.peer.certificates = encrypting->peerCertificateChain();
        sendRequest();
    });
    connect(handshake.get(), &TlsHandshake::failed, this, [this, encrypting](const HttpFailure &failure) {
        outcome.peer.certificates = encrypting->peerCertificateChain();
        fail(failure);
    });
    handshake->start();
}

void HttpExchange::Private::sendRequest()
{
    enter(HttpPhase::Send, options.firstByte);
    reader = std::make_unique<ResponseReader>(request.method,
                                              ResponseReader::Limits{options.headerLimit, request.bodyLimit});
    socket->disconnect(this); // what watched an idle connection
    connect(socket.get(), &QTcpSocket::bytesWritten, this, &Private::onBytesWritten);
    if (auto *encrypted = qobject_cast<QSslSocket *>(socket.get())) {
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, &Private::onBytesWritten);
    }
    connect(socket.get(), &QTcpSocket::readyRead, this, &Private::onReadyRead);
    connect(socket.get(), &QTcpSocket::errorOccurred, this, &Private::onSocketError);
    socket->write(wire);
    wire.fill('\0'); // it may hold a password
    wire.clear();
}

void HttpExchange::Private::onBytesWritten()
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(socket.get());
    if (phase == HttpPhase::Send && socket->bytesToWrite() == 0 &&
        (!encrypted || encrypted->encryptedBytesToWrite() == 0)) {
        enter(HttpPhase::FirstByte, options.firstByte);
    }
}

void HttpExchange::Private::onReadyRead()
{
    while (state == State::Running && socket->bytesAvailable() > 0) {
        reader->feed(socket->read(readBuffer));
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
        enter(HttpPhase::Header, std::nullopt);
    }
    const bool complete = reader->state() == ResponseReader::State::Complete;
    const bool hasBody = !complete || !reader->response().body.isEmpty();
    if (reached == HttpPhase::Body && phase < HttpPhase::Body && hasBody) {
        enter(HttpPhase::Body, std::nullopt);
    }
    if (complete) {
        end();
    } else if (const auto &broken = reader->failure()) {
        HttpFailure failure;
        failure.kind = broken->kind;
        failure.firstLine = broken->firstLine;
        failure.detail = escapedDetail(broken->detail);
        fail(failure);
    }
}

/// Without a deadline only the whole one bounds the phase.
void HttpExchange::Private::enter(HttpPhase next, std::optional<std::chrono::milliseconds> deadline)
{
    closeTiming();
    phase = next;
    outcome.timings.push_back({next, elapsed(), 0});
    phaseTimer.stop();
    if (deadline) {
        phaseTimer.start(*deadline);
    }
    // queued, in order with finished(): whatever a slot does, nothing here is in the middle of something
    QMetaObject::invokeMethod(
        this,
        [this, next, mine = serial] {
            if (mine == serial && state != State::Idle && !outcome.failure) {
                Q_EMIT q->entered(next);
            }
        },
        Qt::QueuedConnection);
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
        if (state != State::Running) {
            return;
        }
    }
    HttpFailure failure;
    failure.kind = HttpFailureKind::TimedOut;
    failure.wholeDeadline = whole;
    fail(failure);
}

void HttpExchange::Private::fail(HttpFailure failure)
{
    if (state != State::Running) {
        return;
    }
    const bool began = !outcome.timings.empty();
    failure.phase = phase;
    failure.atProxy = failure.atProxy || (proxy && began && phase <= HttpPhase::Proxy);
    outcome.failure = failure;
    end();
}

void HttpExchange::Private::end()
{
    state = State::Ending;
    closeTiming();
    phaseTimer.stop();
    wholeTimer.stop();
    dropStages();
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

void HttpExchange::Private::dropStages()
{
    resolver.reset();
    dialer.reset();
    tunnel.reset();
    handshake.reset();
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
    d->proxy.reset();
    d->clock.start();
    d->wholeTimer.start(d->options.whole);
    QMetaObject::invokeMethod(
        d.get(),
        [this, mine = d->serial] {
            if (mine == d->serial && d->state == Private::State::Running) {
                d->begin();
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

bool HttpExchange::isBusy() const
{
    return d->state != Private::State::Idle;
}

} // namespace kia
