#pragma once

#include <QtCore/QObject>

#include <memory>
#include <vector>

#include "core/registry/checkreport.h"
#include "core/registry/checkrequest.h"

namespace kia {

/// Checks many images: `jobs` at a time, at most two per host; equal addresses with the same account are asked once and
/// answered for all. After the first rejected password at a host, the rest with the same account there is not asked
/// (outcome NotTestedSamePassword, verdict Unknown). Until the queue is idle, checks of the same account and proxy
/// share open connections and the sign-ins that registries have accepted, so that most of 500 images of a repository
/// cost one request each; nothing is shared beyond that.
///
/// add() gives a ticket; may be called before start() and while running. finished(ticket) is emitted exactly once per
/// ticket, idle() each time nothing is left; never from inside add(), start() or cancel(). Destroying aborts silently.
class CheckQueue final : public QObject
{
    Q_OBJECT

public:
    explicit CheckQueue(CheckSettings settings, int jobs = 4, QObject *parent = nullptr);
    ~CheckQueue() override;

    int add(CheckRequest request);
    /// Ends one (or all) with the outcome Cancelled.
    void cancel(int ticket);
    void cancelAll();
    bool isIdle() const;

Q_SIGNALS:
    void entered(int ticket, kia::StepKind kind);
    void stepped(int ticket, const kia::TraceStep &step);
    void finished(int ticket, const kia::CheckReport &report);
    void idle();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kia
