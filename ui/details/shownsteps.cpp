#include "ui/details/shownsteps.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

#include "core/explain/catalogue.h"
#include "core/report/stepwords.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

bool isKnownFromTheAddress(const TraceStep &step)
{
    switch (step.kind) {
    case StepKind::Configuration:
    case StepKind::Address:
        return true;
    case StepKind::Proxy:
        return !step.detail || step.detail->id == MessageId::ProxyNone;
    default:
        return false;
    }
}

} // namespace

std::vector<TraceStep> shownSteps(const std::vector<TraceStep> &steps)
{
    const auto reached = [](const TraceStep &step) {
        return step.state != StepState::NotReached;
    };
    const auto lastReached = std::find_if(steps.rbegin(), steps.rend(), reached).base();
    const bool failed =
        std::any_of(steps.begin(), steps.end(), [](const TraceStep &step) { return step.state == StepState::Failed; });
    std::vector<TraceStep> shown;
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        const bool quiet = step->state == StepState::Passed || step->state == StepState::NotReached;
        const bool skipped = step->state == StepState::NotReached && (step < lastReached || !failed);
        const bool afterthought = step->kind == StepKind::Platforms && step->state == StepState::NotReached;
        if ((isKnownFromTheAddress(*step) && quiet) || skipped || afterthought) {
            continue;
        }
        if (step->kind == StepKind::Challenge && step->state == StepState::NotReached) {
            continue; // comes with an answer or not at all
        }
        if (step->kind == StepKind::Challenge && step->state == StepState::Passed && !shown.empty() && step->detail) {
            shown.back().detail = step->detail;
            shown.back().ms = std::max(shown.back().ms, step->startMs + step->ms - shown.back().startMs);
            continue;
        }
        shown.push_back(*step);
    }
    return shown;
}

QString stepDetail(const TraceStep &step)
{
    if (!step.detail) {
        return {};
    }
    const auto say = [](const char *text) {
        return QCoreApplication::translate("kia::ShownSteps", text);
    };
    const Facts &facts = step.detail->facts;
    switch (step.detail->id) {
    case MessageId::Resolved:
        return facts.value(Fact::List).section(u',', 0, 0);
    case MessageId::Connected:
        return say(QT_TRANSLATE_NOOP("kia::ShownSteps", "port %1")).arg(facts.value(Fact::Port));
    case MessageId::TlsEstablished: {
        QString version = facts.value(Fact::Version);
        version.remove(u"TLSv"_s);
        return step.state == StepState::Passed ? say(QT_TRANSLATE_NOOP("kia::ShownSteps", "%1, trusted")).arg(version)
                                               : version;
    }
    case MessageId::ChallengeSeen:
        return say(QT_TRANSLATE_NOOP("kia::ShownSteps", "401 challenge"));
    case MessageId::TokenReceived:
        return say(QT_TRANSLATE_NOOP("kia::ShownSteps", "received"));
    case MessageId::StatusOnly: {
        // beside its sign a status needs no words, but for what a 401 means here
        const QString status = facts.value(Fact::Status);
        const bool refused = step.state == StepState::Failed && (status == u"401"_s || status == u"403"_s);
        return refused ? say(QT_TRANSLATE_NOOP("kia::ShownSteps", "%1 refused")).arg(status) : status;
    }
    default:
        return titleOf(*step.detail);
    }
}

QString stepExplanation(const TraceStep &step)
{
    return step.detail ? titleOf(*step.detail) : QString();
}

QString shownStepName(const TraceStep &step, const std::vector<TraceStep> &all)
{
    const bool withToken =
        std::any_of(all.begin(), all.end(), [](const TraceStep &other) { return other.kind == StepKind::Token; });
    return step.kind == StepKind::ManifestAgain && withToken
               ? QCoreApplication::translate("kia::ShownSteps", QT_TRANSLATE_NOOP("kia::ShownSteps", "HEAD with token"))
               : stepName(step.kind);
}

} // namespace kia
