#pragma once

#include <QtCore/QHash>

#include <deque>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/registry/checkreport.h"
#include "core/registry/checkrequest.h"

namespace kia {

/// Which check may run next: the rules of CheckQueue without any check, so that they can be tested without a network.
///
/// Questions stand in lanes, one for each host and account. At most two run per host. As long as nobody knows whether
/// an account is accepted at its host, its lane runs one question at a time: containerd's habit of trying a wrong
/// password again and again is what locks accounts.
class QueuePlan final
{
public:
    using Id = int;

    explicit QueuePlan(int jobs);

    /// Takes in a question; gives the one that answers it, which may be one that is there already.
    Id add(CheckRequest request);
    /// The next question that may run now, counted as running from here on.
    std::optional<Id> takeNext();
    const CheckRequest &request(Id id) const { return m_questions.at(id).request; }

    /// Ends a running question.
    void finished(Id id, const CheckReport &report);
    /// Takes out the questions that must not be asked any more, because their password was refused meanwhile.
    struct Blocked {
        Id id = 0;
        CheckRequest request;
    };
    std::vector<Blocked> takeBlocked();
    /// Takes back a waiting question, or ends a running one without any result.
    void drop(Id id);

    /// Equal for questions whose checks may share connections and sign-ins: the same account and proxy.
    QByteArray sharingKey(Id id) const;
    bool isRunning(Id id) const { return m_questions.at(id).running; }
    bool isEmpty() const { return m_questions.empty(); }
    int runningCount() const { return m_running; }

private:
    enum class Standing { Unknown, Accepted, Refused };
    struct Lane {
        QString host;
        Standing standing = Standing::Unknown;
        bool hasAccount = false;
        int running = 0;
        std::deque<Id> waiting;
        bool isListed = false; ///< in m_ready
    };
    struct Question {
        CheckRequest request;
        QByteArray key;
        int lane = 0;
        bool running = false;
    };

    class Key;
    QByteArray questionKey(const CheckRequest &request) const;
    int laneFor(const CheckRequest &request);
    void remove(Id id);

    int m_jobs;
    int m_running = 0;
    Id m_nextId = 0;
    std::unordered_map<Id, Question> m_questions;
    QHash<QByteArray, Id> m_byKey;
    QHash<QByteArray, int> m_laneByKey;
    std::vector<Lane> m_lanes;
    std::deque<int> m_ready; ///< lanes with waiting questions, in turn
    QHash<QString, int> m_runningAtHost;
    std::vector<int> m_refused; ///< lanes whose waiting questions are to be taken out
    QByteArray m_salt;
};

/// Whether a report says that the account itself was refused.
bool refusedAccount(const CheckReport &report);

} // namespace kia
