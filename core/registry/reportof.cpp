#include "core/registry/reportof.h"

#include "core/registry/causes.h"
#include "core/registry/redaction.h"
#include "core/registry/registryerror.h"

namespace kia {

namespace {

/// The answer that decided; where it was one to HEAD, the probe that read the body.
const Asked *answerOf(const CheckTrace &trace)
{
    const Asked *decided = trace.deciding();
    if (!decided) {
        return nullptr;
    }
    const Asked *spoken = &spokenAnswer(trace, *decided);
    const Asked *tags = trace.find(Purpose::ProbeTags);
    if (spoken == decided && tags && tags->status() >= 400 && decided->outcome.response.body.isEmpty()) {
        spoken = tags;
    }
    return spoken->outcome.response.status > 0 ? spoken : nullptr;
}

/// The account was accepted, whatever became of the image.
bool wasSignedIn(const CheckTrace &trace)
{
    if (trace.signedIn) {
        return true;
    }
    if (!trace.hasAccount()) {
        return false;
    }
    if (trace.claims) {
        return !trace.claims->subject.isEmpty();
    }
    const Asked *decided = trace.deciding();
    return decided && decided->withPassword && decided->purpose != Purpose::Token && decided->status() == 404;
}

} // namespace

CheckReport reportOf(const CheckTrace &trace, const CheckEnd &end)
{
    CheckReport report;
    report.verdict = end.verdict;
    report.outcome = end.outcome;
    report.notes = trace.notes;
    report.manifest = trace.manifest;
    hideAccount(report.outcome, trace.request.account);
    for (Message &note : report.notes) {
        hideAccount(note, trace.request.account);
    }
    if (report.manifest) {
        for (QString &platform : report.manifest->platforms) {
            platform = withoutAccount(platform, trace.request.account);
        }
    }
    report.heldBackHost = trace.heldBackHost;
    if (wasSignedIn(trace)) {
        report.user = trace.request.account->user;
    }
    if (const Asked *answer = answerOf(trace); answer && end.verdict != Verdict::Pullable) {
        const HttpResponse &response = answer->outcome.response;
        const bool mayHoldToken = answer->purpose == Purpose::Token && response.status < 400 && !isPage(response);
        report.server = serverWordsOf(answer->shown, response, trace.request.account, mayHoldToken);
    }
    return report;
}

} // namespace kia
