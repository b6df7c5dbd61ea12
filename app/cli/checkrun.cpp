#include "app/cli/checkrun.h"

#include <QtCore/QCoreApplication>

#include "app/cli/interrupt.h"

namespace kia::cli {

CheckRun runChecks(const std::vector<CheckRequest> &requests, const CheckSettings &settings, int jobs,
                   const std::function<void(int)> &progress)
{
    CheckRun run;
    if (requests.empty()) {
        return run;
    }
    run.reports.resize(requests.size());
    CheckQueue queue(settings, jobs);
    QHash<int, std::size_t> places;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        places.insert(queue.add(requests[i]), i);
    }
    int ended = 0;
    QObject::connect(&queue, &CheckQueue::finished, &queue, [&](int ticket, const CheckReport &report) {
        run.reports[places.value(ticket)] = report;
        ++ended;
        if (progress) {
            progress(ended);
        }
    });
    QObject::connect(&queue, &CheckQueue::idle, &queue, [] { QCoreApplication::quit(); });
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::happened, &queue, [&] {
        run.wasInterrupted = true;
        queue.cancelAll();
    });
    QCoreApplication::exec();
    return run;
}

} // namespace kia::cli
