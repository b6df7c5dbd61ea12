#pragma once

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

#include "core/registry/checkreport.h"

namespace kia {

enum class CheckPhase {
    NotChecked,
    Waiting,  ///< queued
    Running,  ///< `step` says what it does
    Finished, ///< `report` says how it ended
};

/// What is known of one check: of a reference, or of the sign-in at a registry. A value; the row, the banner and the
/// report are made from it.
struct CheckState {
    CheckPhase phase = CheckPhase::NotChecked;
    std::optional<StepKind> step = {};
    std::vector<TraceStep> steps = {}; ///< ended so far, while running
    CheckReport report = {};
    QDateTime at = {};      ///< when it ended
    bool stale = false;     ///< the settings it was made with have changed since
    bool anonymous = false; ///< asked for without signing in, though Kuscia would sign in

    bool isBusy() const { return phase == CheckPhase::Waiting || phase == CheckPhase::Running; }
    bool isFinished() const { return phase == CheckPhase::Finished; }
};

/// The registry refused the account: its state, its row and its password field say so.
bool isAccountRefused(const CheckReport &report);

/// The result in a few words, for the banner: the protocol's own "401 Unauthorized" where a server answered, else what
/// stands on the row.
QString headline(const CheckReport &report);

/// The result in one word or number for the right end of a row, in the current language: "214 ms", "401",
/// "Unreachable", "Held back".
QString shortResult(const CheckReport &report);

} // namespace kia
