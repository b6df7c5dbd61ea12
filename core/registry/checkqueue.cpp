#include "core/registry/checkqueue.h"

#include <QtCore/QPointer>

#include <algorithm>
#include <deque>
#include <unordered_map>

#include "core/registry/checksession.h"
#include "core/registry/queueplan.h"
#include "core/registry/registrycheck.h"

namespace kia {

class CheckQueue::Private
{
public:
    Private(CheckQueue *owner, CheckSettings settings, int jobs)
        : q(owner), m_settings(std::move(settings)), m_plan(jobs)
    {}

    int add(CheckRequest request);
    void cancel(int ticket);
    void cancelAll();
    bool isIdle() const { return m_questionOf.empty() && m_outbox.empty(); }

private:
    struct Result {
        int ticket;
        std::shared_ptr<const CheckReport> report; ///< one for all that asked the same
    };

    /// Work that emits is done later, never inside a call of ours.
    void wake();
    void work();
    void startNext();
    void onFinished(QueuePlan::Id id, const CheckReport &report);
    void answer(QueuePlan::Id id, const CheckReport &report);
    static CheckReport without(const Message &outcome);
    std::shared_ptr<CheckSession> sessionOf(QueuePlan::Id id);
    std::vector<int> ticketsOf(QueuePlan::Id id) const;

    CheckQueue *q;
    CheckSettings m_settings;
    QueuePlan m_plan;
    int m_nextTicket = 0;
    std::unordered_map<int, QueuePlan::Id> m_questionOf; ///< open tickets
    std::unordered_map<QueuePlan::Id, std::vector<int>> m_tickets;
    std::unordered_map<QueuePlan::Id, std::unique_ptr<RegistryCheck>> m_checks;
    QHash<QByteArray, std::shared_ptr<CheckSession>> m_sessions;
    std::shared_ptr<const CheckReport> m_cancelled = std::make_shared<CheckReport>(without({MessageId::Cancelled, {}}));
    std::deque<Result> m_outbox;
    bool m_isAwake = false;
    bool m_hasToldIdle = true;
};

int CheckQueue::Private::add(CheckRequest request)
{
    const int ticket = m_nextTicket++;
    const QueuePlan::Id id = m_plan.add(std::move(request));
    m_questionOf.emplace(ticket, id);
    m_tickets[id].push_back(ticket);
    m_hasToldIdle = false;
    wake();
    return ticket;
}

void CheckQueue::Private::cancel(int ticket)
{
    const auto found = m_questionOf.find(ticket);
    if (found == m_questionOf.end()) {
        return;
    }
    const QueuePlan::Id id = found->second;
    m_questionOf.erase(found);
    m_outbox.push_back({ticket, m_cancelled});
    std::vector<int> &others = m_tickets[id];
    std::erase(others, ticket);
    if (others.empty()) {
        m_tickets.erase(id);
        m_checks.erase(id); // destroying aborts
        m_plan.drop(id);
    }
    wake();
}

void CheckQueue::Private::cancelAll()
{
    std::vector<int> open;
    open.reserve(m_questionOf.size());
    for (const auto &entry : m_questionOf) {
        open.push_back(entry.first);
    }
    std::ranges::sort(open);
    for (const int ticket : open) {
        cancel(ticket);
    }
}

void CheckQueue::Private::wake()
{
    if (!m_isAwake) {
        m_isAwake = true;
        QMetaObject::invokeMethod(
            q, [this] { work(); }, Qt::QueuedConnection);
    }
}

void CheckQueue::Private::work()
{
    m_isAwake = false;
    for (const QueuePlan::Blocked &blocked : m_plan.takeBlocked()) {
        const CheckRequest &request = blocked.request;
        answer(blocked.id, without({MessageId::NotTestedSamePassword,
                                    {{Fact::Host, request.domain},
                                     {Fact::User, request.account->user},
                                     {Fact::Registry, request.registryName},
                                     {Fact::Address, request.address}}}));
    }
    const QPointer<CheckQueue> alive(q);
    while (!m_outbox.empty()) {
        const Result result = std::move(m_outbox.front());
        m_outbox.pop_front();
        Q_EMIT q->finished(result.ticket, *result.report);
        if (!alive) {
            return;
        }
    }
    startNext();
    if (isIdle() && !m_hasToldIdle) {
        m_hasToldIdle = true;
        m_sessions.clear(); // nobody needs the connections and tokens any more
        Q_EMIT q->idle();
    }
}

std::vector<int> CheckQueue::Private::ticketsOf(QueuePlan::Id id) const
{
    const auto found = m_tickets.find(id);
    return found == m_tickets.end() ? std::vector<int>() : found->second;
}

std::shared_ptr<CheckSession> CheckQueue::Private::sessionOf(QueuePlan::Id id)
{
    std::shared_ptr<CheckSession> &session = m_sessions[m_plan.sharingKey(id)];
    if (!session) {
        session = std::make_shared<CheckSession>(m_plan.request(id), m_settings);
    }
    return session;
}

void CheckQueue::Private::startNext()
{
    while (const std::optional<QueuePlan::Id> id = m_plan.takeNext()) {
        auto check = std::make_unique<RegistryCheck>(m_plan.request(*id), m_settings, sessionOf(*id));
        const QueuePlan::Id question = *id;
        connect(check.get(), &RegistryCheck::entered, q, [this, question](StepKind kind) {
            const QPointer<CheckQueue> alive(q);
            for (const int ticket : ticketsOf(question)) {
                Q_EMIT alive->entered(ticket, kind);
                if (!alive) {
                    return;
                }
            }
        });
        connect(check.get(), &RegistryCheck::stepped, q, [this, question](const TraceStep &step) {
            const QPointer<CheckQueue> alive(q);
            for (const int ticket : ticketsOf(question)) {
                Q_EMIT alive->stepped(ticket, step);
                if (!alive) {
                    return;
                }
            }
        });
        connect(check.get(), &RegistryCheck::finished, q,
                [this, question](const CheckReport &report) { onFinished(question, report); });
        check->start();
        m_checks.emplace(question, std::move(check));
    }
}

CheckReport CheckQueue::Private::without(const Message &outcome)
{
    CheckReport report;
    report.outcome = outcome;
    for (int kind = 0; kind <= static_cast<int>(StepKind::Platforms); ++kind) {
        report.steps.push_back({static_cast<StepKind>(kind)});
    }
    return report;
}

void CheckQueue::Private::answer(QueuePlan::Id id, const CheckReport &report)
{
    const auto shared = std::make_shared<const CheckReport>(report);
    for (const int ticket : ticketsOf(id)) {
        m_questionOf.erase(ticket);
        m_outbox.push_back({ticket, shared});
    }
    m_tickets.erase(id);
}

void CheckQueue::Private::onFinished(QueuePlan::Id id, const CheckReport &report)
{
    const auto check = m_checks.find(id);
    check->second.release()->deleteLater(); // it is still telling
    m_checks.erase(check);
    answer(id, report);
    m_plan.finished(id, report);
    wake();
}

CheckQueue::CheckQueue(CheckSettings settings, int jobs, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(settings), jobs))
{}

CheckQueue::~CheckQueue() = default;

int CheckQueue::add(CheckRequest request)
{
    return d->add(std::move(request));
}

void CheckQueue::cancel(int ticket)
{
    d->cancel(ticket);
}

void CheckQueue::cancelAll()
{
    d->cancelAll();
}

bool CheckQueue::isIdle() const
{
    return d->isIdle();
}

} // namespace kia
