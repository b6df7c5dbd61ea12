#include "core/registry/registrycheck.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <vector>

#include "core/registry/checksession.h"
#include "core/registry/checksteps.h"
#include "core/registry/registryprotocol.h"
#include "core/registry/reportof.h"

namespace kia {

namespace {

/// A reused connection that the server had closed meanwhile: nobody has read the request.
bool wasStale(const HttpOutcome &outcome)
{
    return outcome.failure && outcome.failure->kind == HttpFailureKind::Closed && outcome.peer.reused &&
           outcome.response.status == 0;
}

/// Nobody may read the verdict without knowing what it rests on.
CheckRequest withNote(CheckRequest request, const CheckSettings &settings)
{
    if (skipsVerification(settings, request.account.has_value())) {
        request.notes.insert(request.notes.begin(), {MessageId::NotVerified, {{Fact::Host, request.domain}}});
    }
    return request;
}

} // namespace

class RegistryCheck::Private
{
public:
    Private(RegistryCheck *owner, CheckRequest request, const CheckSettings &settings,
            std::shared_ptr<CheckSession> session)
        : q(owner), m_session(std::move(session)),
          m_protocol(withNote(std::move(request), settings), settings.allowedHosts, &m_session->access())
    {
        m_deadline.setSingleShot(true);
        m_deadline.setInterval(settings.total);
        QObject::connect(&m_deadline, &QTimer::timeout, q, [this] { onDeadline(); });
    }

    void start();
    void cancel();

private:
    enum class State { Idle, Running, Done };
    /// The connection to one origin stays open while another is asked, as in containerd's pool.
    struct Line {
        HttpOrigin origin;
        std::unique_ptr<HttpExchange> exchange;
    };

    double now() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }
    HttpExchange &exchangeFor(const HttpRequest &request);
    void leave();

    void run();
    void proceed(const RegistryProtocol::Next &next);
    void send(const RegistryProtocol::Ask &ask);
    void onEntered(HttpPhase phase);
    void onOutcome(HttpOutcome outcome);
    void onDeadline();
    void finish(CheckEnd end);
    /// False when a receiver has destroyed the check.
    bool tellSteps();
    bool tellEntered(StepKind kind);

    RegistryCheck *q;
    std::shared_ptr<CheckSession> m_session;
    RegistryProtocol m_protocol;
    CheckSteps m_steps;
    std::vector<Line> m_lines;
    RegistryProtocol::Ask m_current;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    State m_state = State::Idle;
    double m_sentAt = 0;
    double m_fellBackFrom = 0;
    int m_requests = 0;
    std::optional<StepKind> m_entered;
    bool m_isFirst = true;
    bool m_wasResent = false;
    bool m_deadlinePassed = false;
};

HttpExchange &RegistryCheck::Private::exchangeFor(const HttpRequest &request)
{
    for (const Line &line : m_lines) {
        if (line.origin == request.origin) {
            return *line.exchange;
        }
    }
    std::unique_ptr<HttpExchange> exchange = m_session->exchangeFor(request.origin, request.method);
    // queued: a receiver of our signals may destroy this check, and with it the exchange that is telling
    QObject::connect(
        exchange.get(), &HttpExchange::entered, q, [this](HttpPhase phase) { onEntered(phase); }, Qt::QueuedConnection);
    QObject::connect(
        exchange.get(), &HttpExchange::finished, q, [this](const HttpOutcome &outcome) { onOutcome(outcome); },
        Qt::QueuedConnection);
    m_lines.push_back({request.origin, std::move(exchange)});
    return *m_lines.back().exchange;
}

/// Leaves the connections to the next check of the batch.
void RegistryCheck::Private::leave()
{
    for (Line &line : m_lines) {
        line.exchange->disconnect(q);
        m_session->giveBack(line.origin, std::move(line.exchange));
    }
    m_lines.clear();
}

void RegistryCheck::Private::start()
{
    Q_ASSERT(m_state == State::Idle);
    m_state = State::Running;
    m_clock.start();
    QMetaObject::invokeMethod(
        q, [this] { run(); }, Qt::QueuedConnection);
}

void RegistryCheck::Private::cancel()
{
    if (m_state != State::Running) {
        return;
    }
    m_state = State::Done;
    m_deadline.stop();
    m_lines.clear(); // destroying aborts without a word
    QMetaObject::invokeMethod(
        q,
        [this] {
            finish({Verdict::Unknown, {MessageId::Cancelled, {}}});
        },
        Qt::QueuedConnection);
}

void RegistryCheck::Private::run()
{
    if (m_state != State::Running) {
        return;
    }
    m_deadline.start();
    const RegistryProtocol::Next next = m_protocol.begin();
    m_steps.begin(m_protocol.trace(), now());
    if (tellEntered(StepKind::Configuration) && tellSteps()) {
        proceed(next);
    }
}

void RegistryCheck::Private::proceed(const RegistryProtocol::Next &next)
{
    if (const auto *ask = std::get_if<RegistryProtocol::Ask>(&next)) {
        send(*ask);
    } else {
        m_state = State::Done;
        m_deadline.stop();
        leave();
        finish(std::get<CheckEnd>(next));
    }
}

void RegistryCheck::Private::send(const RegistryProtocol::Ask &ask)
{
    m_current = ask;
    m_sentAt = now();
    m_wasResent = false;
    if (m_deadlinePassed) {
        HttpOutcome outcome;
        outcome.failure.emplace();
        outcome.failure->kind = HttpFailureKind::TimedOut;
        outcome.failure->phase = HttpPhase::FirstByte;
        outcome.failure->wholeDeadline = true;
        onOutcome(outcome);
        return;
    }
    ++m_requests;
    exchangeFor(ask.request).send(ask.request);
}

void RegistryCheck::Private::onEntered(HttpPhase phase)
{
    if (m_state == State::Running && !isProbe(m_current.purpose)) {
        tellEntered(CheckSteps::stepOf(phase, m_current.step, m_isFirst, m_protocol.trace().isProxied()));
    }
}

void RegistryCheck::Private::onOutcome(HttpOutcome outcome)
{
    if (m_state != State::Running) {
        return;
    }
    const QByteArray &method = m_current.request.method;
    if (wasStale(outcome) && !m_wasResent && !m_deadlinePassed && (method == "HEAD" || method == "GET")) {
        m_wasResent = true;
        ++m_requests;
        exchangeFor(m_current.request).send(m_current.request);
        return;
    }
    if (m_deadlinePassed && outcome.failure && outcome.failure->kind == HttpFailureKind::Cancelled) {
        outcome.failure->kind = HttpFailureKind::TimedOut;
        outcome.failure->wholeDeadline = true;
    }
    const RegistryProtocol::Ask asked = m_current;
    const std::size_t position = m_protocol.trace().asked.size();
    const RegistryProtocol::Next next = m_protocol.onOutcome(outcome);
    const auto *ask = std::get_if<RegistryProtocol::Ask>(&next);
    const bool isSettled = !ask || isProbe(ask->purpose);
    // https did not work and go-containerregistry asks again over http: the steps are those of the second try
    const bool isFallback = !isSettled && outcome.failure.has_value();
    // a remembered token was not taken: all of it begins again
    const bool isRestart = m_protocol.trace().asked.size() <= position;
    if (isRestart) {
        m_isFirst = true;
    } else if (isFallback) {
        m_fellBackFrom = m_sentAt;
    } else if (!isProbe(asked.purpose)) {
        const CheckTrace &trace = m_protocol.trace();
        const bool brokeOverHttps = trace.overHttps && trace.decided == trace.overHttps;
        m_steps.add(trace, trace.asked[brokeOverHttps ? *trace.decided : position],
                    brokeOverHttps ? m_fellBackFrom : m_sentAt, now(),
                    isSettled ? std::nullopt : std::optional(ask->step));
        m_isFirst = false;
    }
    if (tellSteps()) {
        proceed(next);
    }
}

void RegistryCheck::Private::onDeadline()
{
    m_deadlinePassed = true;
    for (const Line &line : m_lines) {
        if (line.exchange->isBusy()) {
            line.exchange->cancel();
        }
    }
}

void RegistryCheck::Private::finish(CheckEnd end)
{
    CheckReport report = reportOf(m_protocol.trace(), end);
    report.steps = m_steps.all();
    report.requests = m_requests;
    report.ms = now();
    Q_EMIT q->finished(report); // nothing after this: the receiver may destroy us
}

bool RegistryCheck::Private::tellSteps()
{
    const QPointer<RegistryCheck> alive(q);
    const std::vector<TraceStep> ended = m_steps.takeEnded();
    for (const TraceStep &step : ended) {
        Q_EMIT alive->stepped(step);
        if (!alive) {
            return false;
        }
    }
    return m_state == State::Running;
}

bool RegistryCheck::Private::tellEntered(StepKind kind)
{
    if (m_entered == kind) {
        return true;
    }
    m_entered = kind;
    const QPointer<RegistryCheck> alive(q);
    Q_EMIT q->entered(kind);
    return alive && m_state == State::Running;
}

RegistryCheck::RegistryCheck(CheckRequest request, CheckSettings settings, QObject *parent)
    : RegistryCheck(request, settings, std::make_shared<CheckSession>(request, settings))
{
    setParent(parent);
}

RegistryCheck::RegistryCheck(CheckRequest request, CheckSettings settings, std::shared_ptr<CheckSession> session)
    : d(std::make_unique<Private>(this, std::move(request), settings, std::move(session)))
{}

RegistryCheck::~RegistryCheck() = default;

void RegistryCheck::start()
{
    d->start();
}

void RegistryCheck::cancel()
{
    d->cancel();
}

} // namespace kia
