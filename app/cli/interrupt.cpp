#include "app/cli/interrupt.h"

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace kia::cli {

namespace {

// a signal's handler may do little more than write to a pipe (signal-safety(7))
int pipeEnds[2] = {-1, -1};
struct sigaction previousInterrupt = {};
struct sigaction previousTerminate = {};

void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t ignored = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

Interrupt::Interrupt()
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT happened();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    // SA_RESETHAND: the second one ends the program
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, &previousInterrupt);
    ::sigaction(SIGTERM, &action, &previousTerminate);
}

Interrupt::~Interrupt()
{
    if (!m_notifier) {
        return;
    }
    ::sigaction(SIGINT, &previousInterrupt, nullptr);
    ::sigaction(SIGTERM, &previousTerminate, nullptr);
    m_notifier.reset();
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

} // namespace kia::cli
