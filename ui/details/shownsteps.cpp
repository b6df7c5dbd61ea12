#include "ui/details/shownsteps.h"

#include <algorithm>

#include "core/explain/catalogue.h"

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
    // beside its sign a status needs no words
    return step.detail->id == MessageId::StatusOnly ? step.detail->facts.value(Fact::Status) : titleOf(*step.detail);
}

} // namespace kia
