#pragma once

#include <array>
#include <vector>

#include "core/registry/checktrace.h"

namespace kia {

/// Turns exchanges into the steps that an operator sees: connection first, then each question as one step, however many
/// requests it took. Probes belong to no step.
class CheckSteps final
{
public:
    CheckSteps();

    /// The steps before any traffic; `trace` after begin().
    void begin(const CheckTrace &trace, double nowMs);
    /// An exchange has ended, and the protocol has judged it. `nextStep`: the step of the next request, nothing when
    /// the question is settled.
    void add(const CheckTrace &trace, const Asked &asked, double startMs, double nowMs,
             std::optional<StepKind> nextStep);

    /// Those that ended since the last call.
    std::vector<TraceStep> takeEnded();
    /// All kinds in order.
    std::vector<TraceStep> all() const;

    /// The step that a phase of an exchange belongs to.
    static StepKind stepOf(HttpPhase phase, StepKind question, bool isFirst, bool isProxied);

private:
    void end(StepKind kind, const CheckTrace &trace, double startMs, double ms, const std::optional<Message> &detail);
    void addConnection(const CheckTrace &trace, const Asked &asked, double startMs);
    void addChallenge(const CheckTrace &trace, double nowMs);
    void addRemembered(const CheckTrace &trace, double nowMs);

    std::array<TraceStep, static_cast<std::size_t>(StepKind::Platforms) + 1> m_steps;
    std::vector<TraceStep> m_ended;
    std::optional<StepKind> m_open;
    double m_openedAt = 0;
    bool m_isConnected = false;
    bool m_hasChallenge = false;
    bool m_hasRemembered = false;
};

} // namespace kia
