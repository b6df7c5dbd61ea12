#pragma once

#include <QtCore/QObject>

#include <memory>

#include "core/registry/checkreport.h"
#include "core/registry/checkrequest.h"

namespace kia {

class CheckSession;

/// One check, as Kuscia's runtime would begin a pull; never pulls.
///
/// Idle --start()--> Running --verdict | cancel()--> Done. start() may be called once. stepped() is emitted when a step
/// ends, then finished() exactly once; neither from inside start() or cancel(). cancel() ends with the outcome
/// Cancelled. Destroying a running check aborts it and emits nothing. Lives in one thread and never blocks it.
class RegistryCheck final : public QObject
{
    Q_OBJECT

public:
    RegistryCheck(CheckRequest request, CheckSettings settings, QObject *parent = nullptr);
    /// As part of a batch: with the connections and the sign-ins of the checks before it.
    RegistryCheck(CheckRequest request, CheckSettings settings, std::shared_ptr<CheckSession> session);
    ~RegistryCheck() override;

    void start();
    void cancel();

Q_SIGNALS:
    /// A step begins; for "Connecting…" on the row.
    void entered(kia::StepKind kind);
    void stepped(const kia::TraceStep &step);
    void finished(const kia::CheckReport &report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kia
