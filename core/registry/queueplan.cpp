#include "core/registry/queueplan.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>

#include <algorithm>

#include "core/registry/registryhosts.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPerHost = 2;

} // namespace

bool refusedAccount(const CheckReport &report)
{
    switch (report.outcome.id) {
    case MessageId::WrongBasic:
    case MessageId::WrongToken:
    case MessageId::WrongHarbor:
    case MessageId::ExpiredAccount:
    case MessageId::PublicButBadAccount:
    case MessageId::Locked:
        return true;
    default:
        return false;
    }
}

QueuePlan::QueuePlan(int jobs) : m_jobs(std::max(jobs, 1)), m_salt(16, '\0')
{
    QRandomGenerator::system()->generate(m_salt.begin(), m_salt.end());
}

/// Requests are compared by a hash of what is asked: a key must not keep passwords in memory that nobody wipes.
class QueuePlan::Key final
{
public:
    explicit Key(const QByteArray &salt) : m_hash(QCryptographicHash::Sha256) { m_hash.addData(salt); }

    Key &add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
        m_hash.addData(bytes);
        return *this;
    }
    Key &add(const std::optional<Account> &account)
    {
        m_hash.addData(account ? QByteArrayView("+") : QByteArrayView("-"));
        return account ? add(account->user).add(account->password.reveal()) : *this;
    }
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash;
};

QByteArray QueuePlan::questionKey(const CheckRequest &request) const
{
    return Key(m_salt)
        .add(request.account)
        .add(request.domain)
        .add(nameOf(request.runtime))
        .add(request.address)
        .add(request.repository)
        .add(request.reference)
        .add(request.httpProxy)
        .add(request.endpointHost)
        .add(request.registryName)
        .add(request.foreign ? u"foreign"_s : QString())
        .add(request.allowedHosts.join(u' '))
        .add(request.error ? codeOf(request.error->id) : QString())
        .result();
}

QByteArray QueuePlan::sharingKey(Id id) const
{
    const CheckRequest &asked = request(id);
    return Key(m_salt).add(asked.account).add(asked.httpProxy).result();
}

int QueuePlan::laneFor(const CheckRequest &request)
{
    const QByteArray key = Key(m_salt).add(request.account).add(request.domain).result();
    const auto known = m_laneByKey.constFind(key);
    if (known != m_laneByKey.constEnd()) {
        return *known;
    }
    Lane lane;
    lane.host = splitDomain(request.domain).host;
    lane.hasAccount = request.account.has_value();
    m_lanes.push_back(std::move(lane));
    const int index = static_cast<int>(m_lanes.size()) - 1;
    m_laneByKey.insert(key, index);
    return index;
}

QueuePlan::Id QueuePlan::add(CheckRequest request)
{
    const QByteArray key = questionKey(request);
    const auto known = m_byKey.constFind(key);
    if (known != m_byKey.constEnd()) {
        return *known;
    }
    const Id id = m_nextId++;
    const int lane = laneFor(request);
    m_questions.emplace(id, Question{std::move(request), key, lane, false});
    m_byKey.insert(key, id);
    Lane &entry = m_lanes[static_cast<std::size_t>(lane)];
    entry.waiting.push_back(id);
    if (entry.standing == Standing::Refused) {
        m_refused.push_back(lane);
    } else if (!entry.isListed) {
        entry.isListed = true;
        m_ready.push_back(lane);
    }
    return id;
}

std::optional<QueuePlan::Id> QueuePlan::takeNext()
{
    if (m_running >= m_jobs) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < m_ready.size(); ++i) {
        const int index = m_ready[i];
        Lane &lane = m_lanes[static_cast<std::size_t>(index)];
        while (!lane.waiting.empty() && !m_questions.contains(lane.waiting.front())) {
            lane.waiting.pop_front(); // taken back meanwhile
        }
        if (lane.waiting.empty() || lane.standing == Standing::Refused) {
            lane.isListed = false;
            m_ready.erase(m_ready.begin() + static_cast<std::ptrdiff_t>(i));
            --i;
            continue;
        }
        const bool isSingle = lane.hasAccount && lane.standing != Standing::Accepted;
        if (m_runningAtHost.value(lane.host) >= mostPerHost || (isSingle && lane.running > 0)) {
            continue;
        }
        const Id id = lane.waiting.front();
        lane.waiting.pop_front();
        ++lane.running;
        ++m_running;
        ++m_runningAtHost[lane.host];
        m_questions.at(id).running = true;
        // to the end: hosts take turns
        m_ready.erase(m_ready.begin() + static_cast<std::ptrdiff_t>(i));
        m_ready.push_back(index);
        return id;
    }
    return std::nullopt;
}

void QueuePlan::remove(Id id)
{
    const Question &question = m_questions.at(id);
    if (question.running) {
        Lane &lane = m_lanes[static_cast<std::size_t>(question.lane)];
        --lane.running;
        --m_running;
        if (--m_runningAtHost[lane.host] == 0) {
            m_runningAtHost.remove(lane.host);
        }
    }
    m_byKey.remove(question.key);
    m_questions.erase(id);
}

void QueuePlan::drop(Id id)
{
    remove(id);
}

void QueuePlan::finished(Id id, const CheckReport &report)
{
    const int index = m_questions.at(id).lane;
    Lane &lane = m_lanes[static_cast<std::size_t>(index)];
    remove(id);
    if (!lane.hasAccount) {
        return;
    }
    if (refusedAccount(report)) {
        lane.standing = Standing::Refused;
        m_refused.push_back(index);
    } else if (!report.user.isEmpty() && lane.standing == Standing::Unknown) {
        lane.standing = Standing::Accepted;
    }
}

std::vector<QueuePlan::Blocked> QueuePlan::takeBlocked()
{
    std::vector<Blocked> blocked;
    for (const int index : std::exchange(m_refused, {})) {
        const std::deque<Id> waiting = std::exchange(m_lanes[static_cast<std::size_t>(index)].waiting, {});
        for (const Id id : waiting) {
            if (m_questions.contains(id)) {
                blocked.push_back({id, m_questions.at(id).request});
                remove(id);
            }
        }
    }
    return blocked;
}

} // namespace kia
