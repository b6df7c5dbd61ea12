#include "core/registry/checksteps.h"

#include <algorithm>

#include "core/registry/manifest.h"
#include "core/registry/redaction.h"
#include "core/registry/stepdetails.h"

namespace kia {

CheckSteps::CheckSteps()
{
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i].kind = static_cast<StepKind>(i);
    }
}

StepKind CheckSteps::stepOf(HttpPhase phase, StepKind question, bool isFirst, bool isProxied)
{
    if (!isFirst) {
        return question;
    }
    switch (phase) {
    case HttpPhase::Resolve:
        return isProxied ? StepKind::Proxy : StepKind::Resolve;
    case HttpPhase::Connect:
        return isProxied ? StepKind::Proxy : StepKind::Connect;
    case HttpPhase::Proxy:
        return StepKind::Proxy;
    case HttpPhase::Tls:
        return StepKind::Tls;
    default:
        return question;
    }
}

void CheckSteps::end(StepKind kind, const CheckTrace &trace, double startMs, double ms,
                     const std::optional<Message> &detail)
{
    TraceStep &step = m_steps[static_cast<std::size_t>(kind)];
    step.startMs = startMs;
    step.ms = std::max(0.0, ms);
    step.detail = detail;
    if (step.detail) {
        hideAccount(*step.detail, trace.request.account);
    }
    step.state = StepState::Passed;
    if (trace.failedStep == kind) {
        const bool isHeldBack = !trace.decided && trace.stopped &&
                                (*trace.stopped == MessageId::HeldBack || *trace.stopped == MessageId::RunpPlainHttp);
        step.state = isHeldBack ? StepState::Warning : StepState::Failed;
    }
    m_ended.push_back(step);
}

void CheckSteps::begin(const CheckTrace &trace, double nowMs)
{
    for (const StepKind kind : {StepKind::Configuration, StepKind::Address, StepKind::Proxy}) {
        if (kind == StepKind::Proxy && trace.isProxied() && trace.failedStep != kind) {
            return; // it is the first exchange that will tell
        }
        end(kind, trace, nowMs, 0, detailOf(trace, kind, nullptr));
        if (trace.failedStep == kind) {
            return;
        }
    }
}

void CheckSteps::addConnection(const CheckTrace &trace, const Asked &asked, double startMs)
{
    if (asked.outcome.peer.reused) {
        for (const StepKind kind : {StepKind::Resolve, StepKind::Connect, StepKind::Tls}) {
            const bool isProxys = trace.isProxied() && kind != StepKind::Tls;
            if (!isProxys || kind == StepKind::Connect) {
                const StepKind shown = isProxys ? StepKind::Proxy : kind;
                end(shown, trace, startMs, 0, detailOf(trace, shown, &asked));
            }
        }
        return;
    }
    struct Span {
        StepKind kind;
        double begin;
        double end;
    };
    std::vector<Span> spans;
    for (const HttpTiming &timing : asked.outcome.timings) {
        const StepKind kind = stepOf(timing.phase, asked.step, true, trace.isProxied());
        if (kind == asked.step) {
            continue;
        }
        if (spans.empty() || spans.back().kind != kind) {
            spans.push_back({kind, timing.startMs, timing.startMs});
        }
        spans.back().end = timing.startMs + timing.ms;
    }
    for (const Span &span : spans) {
        const bool failed = trace.failedStep == span.kind;
        end(span.kind, trace, startMs + span.begin, span.end - span.begin,
            failed ? std::nullopt : detailOf(trace, span.kind, &asked));
        if (failed) {
            return;
        }
    }
    if (!asked.origin.tls && !asked.outcome.failure) {
        end(StepKind::Tls, trace, spans.empty() ? startMs : startMs + spans.back().end, 0,
            detailOf(trace, StepKind::Tls, &asked));
    }
}

void CheckSteps::addChallenge(const CheckTrace &trace, double nowMs)
{
    const bool failed = trace.failedStep == StepKind::Challenge;
    if (!m_hasChallenge && (trace.challenge || failed)) {
        m_hasChallenge = true;
        end(StepKind::Challenge, trace, nowMs, 0, detailOf(trace, StepKind::Challenge, nullptr));
    }
}

/// The steps that an earlier check of the batch has taken for this one.
void CheckSteps::addRemembered(const CheckTrace &trace, double nowMs)
{
    if (m_hasRemembered) {
        return;
    }
    m_hasRemembered = true;
    end(StepKind::Manifest, trace, nowMs, 0, std::nullopt);
    addChallenge(trace, nowMs);
    if (trace.hasToken) {
        end(StepKind::Token, trace, nowMs, 0, detailOf(trace, StepKind::Token, nullptr));
    }
}

void CheckSteps::add(const CheckTrace &trace, const Asked &asked, double startMs, double nowMs,
                     std::optional<StepKind> nextStep)
{
    double questionStart = startMs;
    if (!m_isConnected) {
        m_isConnected = true;
        addConnection(trace, asked, startMs);
        for (const HttpTiming &timing : asked.outcome.timings) {
            if (stepOf(timing.phase, asked.step, true, trace.isProxied()) != asked.step) {
                questionStart = startMs + timing.startMs + timing.ms;
            }
        }
    }
    const bool failedBefore = trace.failedStep && *trace.failedStep < asked.step;
    if (failedBefore) {
        return;
    }
    if (trace.isRemembered && asked.step == StepKind::ManifestAgain) {
        addRemembered(trace, questionStart);
    }
    if (m_open != asked.step) {
        m_open = asked.step;
        m_openedAt = questionStart;
    }
    if (nextStep == asked.step) {
        return; // the same question, asked once more: GET for HEAD, another hop, the second way to a token
    }
    end(asked.step, trace, m_openedAt, nowMs - m_openedAt, detailOf(trace, asked.step, &asked));
    m_open.reset();
    addChallenge(trace, nowMs);
    // an index that came with the answer needs no question of its own
    const bool listsPlatforms = trace.manifest && !trace.manifest->platforms.isEmpty();
    if (listsPlatforms && !nextStep && asked.step != StepKind::Platforms && !trace.failedStep) {
        end(StepKind::Platforms, trace, nowMs, 0, detailOf(trace, StepKind::Platforms, nullptr));
    }
    TraceStep &platforms = m_steps[static_cast<std::size_t>(StepKind::Platforms)];
    if (platforms.state == StepState::Passed && !containsPlatform(trace.manifest->platforms, ownPlatform())) {
        platforms.state = StepState::Warning; // not there, or the index could not be read
        m_ended.back().state = StepState::Warning;
    }
}

std::vector<TraceStep> CheckSteps::takeEnded()
{
    return std::exchange(m_ended, {});
}

std::vector<TraceStep> CheckSteps::all() const
{
    return {m_steps.begin(), m_steps.end()};
}

} // namespace kia
