// How long the preview of many references takes in core, and whether the cost stays linear.
#include <QtCore/QElapsedTimer>
#include <QtCore/QStringList>

#include <algorithm>
#include <cstdio>
#include <vector>

#include "core/image/resolution.h"

using namespace Qt::StringLiterals;

namespace {

QStringList references(int count)
{
    QStringList list;
    list.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QString n = QString::number(i);
        switch (i % 4) {
        case 0:
            list += QString(u"app-" + n + u":v1");
            break;
        case 1:
            list += QString(u"secretflow/app-" + n + u":1.11.0b1");
            break;
        case 2:
            list += QString(u"registry.example.com/team/app-" + n + u":v1");
            break;
        default:
            list += QString(u"registry.example.com/app-" + n);
            break;
        }
    }
    return list;
}

/// Nanoseconds per reference, the best of five runs.
double measure(const kia::Resolver &resolver, const QStringList &list)
{
    double best = 1e18;
    for (int run = 0; run < 5; ++run) {
        qsizetype check = 0;
        QElapsedTimer timer;
        timer.start();
        for (const QString &reference : list) {
            check += resolver.resolve(reference).rewritten.size();
        }
        const double each = static_cast<double>(timer.nsecsElapsed()) / static_cast<double>(list.size());
        best = check > 0 ? std::min(best, each) : best;
    }
    return best;
}

} // namespace

int main()
{
    kia::ImageConfig config;
    config.defaultRegistry = u"private"_s;
    config.registries.push_back(
        {u"private"_s, u"private.registry.com/secretflow"_s, u"name"_s, kia::Secret(u"word"_s)});
    const kia::Resolver resolver(config, kia::Runtime::Runc);
    const double thousand = measure(resolver, references(1000));
    const double many = measure(resolver, references(100000));
    std::printf("preview, 1,000 references:   %.0f ns each\n", thousand);
    std::printf("preview, 100,000 references: %.0f ns each (target 1000); growth %.2f (linear is 1)\n", many,
                many / thousand);
    return 0;
}
