#include "app/cli/checkrun.h"

#include <QtCore/QCoreApplication>

#include "app/cli/interrupt.h"

namespace kia::cli {

CheckRun runChecks(const CheckPlan &plan)
{
    CheckRun run;
    CheckQueue queue(plan.settings, plan.jobs);
    QHash<int, std::size_t> places;
    const Resolver resolver(plan.image, plan.runtime);
    for (const QString &reference : plan.references) {
        const Resolution resolution = resolver.resolve(reference);
        places.insert(queue.add(checkRequestFor(resolution, plan.image, plan.runtime)), run.images.size());
        run.images.push_back({resolution, {}});
    }
    if (run.images.empty()) {
        return run;
    }
    int ended = 0;
    const auto tellProgress = [&] {
        if (plan.progress) {
            plan.progress(ended, static_cast<int>(run.images.size()));
        }
    };
    QObject::connect(&queue, &CheckQueue::finished, &queue, [&](int ticket, const CheckReport &report) {
        run.images[places.value(ticket)].report = report;
        ++ended;
        tellProgress();
    });
    QObject::connect(&queue, &CheckQueue::idle, &queue, [] { QCoreApplication::quit(); });
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::happened, &queue, [&] {
        run.wasInterrupted = true;
        queue.cancelAll();
    });
    tellProgress();
    QCoreApplication::exec();
    return run;
}

} // namespace kia::cli
