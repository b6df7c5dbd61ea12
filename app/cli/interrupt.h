#pragma once

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

#include <memory>

namespace kia::cli {

/// Turns the first Ctrl+C (SIGINT), or SIGTERM, into a signal of the event loop; a second one ends the program as it
/// would without this. What was before is restored when it goes. One at a time.
class Interrupt final : public QObject
{
    Q_OBJECT

public:
    Interrupt();
    ~Interrupt() override;

Q_SIGNALS:
    void happened();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace kia::cli
