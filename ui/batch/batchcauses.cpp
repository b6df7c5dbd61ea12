#include "ui/batch/batchcauses.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QtMath>

#include <algorithm>

#include "ui/workspace/checkcontroller.h"

namespace kia {

namespace {

/// Nothing in the file or about the image: the way there, or the registry's mood.
bool isNoFaultOfTheFile(MessageId id)
{
    return (id >= MessageId::Dns && id <= MessageId::CutAnswer) ||
           (id >= MessageId::ProxyRefused && id <= MessageId::ProxyNotUsedByRunp) || id == MessageId::RateLimit ||
           id == MessageId::ServerError || id == MessageId::Unavailable || id == MessageId::BadGateway ||
           id == MessageId::TokenServerDown || id == MessageId::TokenServerError || id == MessageId::Cancelled;
}

BatchAction actionFor(const CheckReport &report, BatchGroup group)
{
    if (wantsAnotherAccount(report)) {
        return BatchAction::EnterPassword;
    }
    if (group == BatchGroup::Held) {
        return report.heldBackHost.isEmpty() ? BatchAction::None : BatchAction::CheckAnonymously;
    }
    return isNoFaultOfTheFile(report.outcome.id) ? BatchAction::CheckAgain : BatchAction::ShowFirst;
}

/// Of the whole group: what matters of a held one is that nothing has left.
QString titleFor(const CheckReport &report)
{
    return report.verdict == Verdict::HeldBack
               ? QCoreApplication::translate("kia::BatchCauses", "Held back, nothing sent")
               : headline(report);
}

void keepCommon(Message &message, const Message &other)
{
    message.facts.removeIf([&other](const auto &fact) { return other.facts.value(fact.key()) != fact.value(); });
}

} // namespace

std::vector<BatchCause> batchCauses(const QStringList &references, const CheckController &checks)
{
    std::vector<BatchCause> causes;
    for (const QString &reference : references) {
        const CheckState &state = checks.stateOf(reference);
        const BatchGroup group = batchGroupOf(state);
        if (group != BatchGroup::Failed && group != BatchGroup::Held) {
            continue;
        }
        const QString title = titleFor(state.report);
        const auto known = std::ranges::find_if(causes, [&](const BatchCause &cause) {
            return cause.message.id == state.report.outcome.id && cause.title == title;
        });
        if (known == causes.end()) {
            causes.push_back({group, title, state.report.outcome, {reference}, actionFor(state.report, group)});
        } else {
            keepCommon(known->message, state.report.outcome);
            known->references << reference;
        }
    }
    std::ranges::stable_sort(causes, [](const BatchCause &a, const BatchCause &b) {
        return a.group != b.group ? a.group < b.group : a.references.size() > b.references.size();
    });
    return causes;
}

std::vector<BatchHost> batchHosts(const QStringList &references, const CheckController &checks)
{
    std::vector<BatchHost> hosts;
    std::vector<std::pair<int, double>> passed;
    QHash<QString, std::size_t> places;
    for (const QString &reference : references) {
        const QString host = checks.hostOf(reference);
        if (host.isEmpty()) {
            continue;
        }
        const auto place = places.constFind(host);
        const std::size_t at = place == places.constEnd() ? hosts.size() : *place;
        if (at == hosts.size()) {
            places.insert(host, at);
            hosts.push_back({host});
            passed.push_back({0, 0});
        }
        const CheckState &state = checks.stateOf(reference);
        const BatchGroup group = batchGroupOf(state);
        ++hosts[at].asked;
        hosts[at].ended += group != BatchGroup::Checking && group != BatchGroup::Waiting ? 1 : 0;
        hosts[at].held += group == BatchGroup::Held ? 1 : 0;
        if (group == BatchGroup::Passed) {
            ++passed[at].first;
            passed[at].second += state.report.ms;
        }
    }
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        hosts[i].averageMs = passed[i].first > 0 ? qRound(passed[i].second / passed[i].first) : 0;
    }
    return hosts;
}

} // namespace kia
