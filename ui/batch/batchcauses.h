#pragma once

#include <QtCore/QStringList>

#include <vector>

#include "core/base/message.h"
#include "ui/batch/batchgroup.h"

namespace kia {

class CheckController;

/// The one thing that can be done about all references of a cause at once.
enum class BatchAction {
    None,
    EnterPassword,
    CheckAnonymously, ///< nothing is sent to a foreign host then but the question
    CheckAgain,       ///< what is no fault of the file or the image may have passed
    ShowFirst,        ///< each image is a matter of its own
};

/// References whose checks ended alike.
struct BatchCause {
    BatchGroup group = BatchGroup::Failed;
    QString title;   ///< "404 Tag not found", as the banner of each says
    Message message; ///< with the facts that are the same for all
    QStringList references;
    BatchAction action = BatchAction::None;
};

/// Failures first, the most frequent first; then what was held back. What passed is no cause.
std::vector<BatchCause> batchCauses(const QStringList &references, const CheckController &checks);

/// How the checks of one host went.
struct BatchHost {
    QString host;
    int asked = 0;
    int ended = 0;
    int held = 0;
    int averageMs = 0; ///< of those that passed, 0 without one
};

/// In the order in which the references name them.
std::vector<BatchHost> batchHosts(const QStringList &references, const CheckController &checks);

} // namespace kia
