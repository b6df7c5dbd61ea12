#pragma once

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

#include "core/registry/checkreport.h"
#include "core/report/resultwords.h"

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

/// The result in a few words, for the banner: that Kuscia can pull the image, else failureTitle().
QString headline(const CheckReport &report);

} // namespace kia
