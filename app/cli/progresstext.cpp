#include "app/cli/progresstext.h"

#include "app/cli/words.h"

using namespace std::chrono_literals;

namespace kia::cli {

QString progressText(int ended, int all, std::chrono::milliseconds elapsed)
{
    const QString counted = word(QT_TRANSLATE_NOOP("kia::CommandLine", "%1 of %2 checked")).arg(ended).arg(all);
    if (ended < 8 || elapsed < 2s) {
        return counted;
    }
    const std::chrono::milliseconds left = elapsed * (all - ended) / ended;
    if (left < 2s) {
        return counted;
    }
    if (left < 90s) {
        return word(QT_TRANSLATE_NOOP("kia::CommandLine", "%1, some %2 s left"))
            .arg(counted)
            .arg(std::chrono::ceil<std::chrono::seconds>(left).count());
    }
    return word(QT_TRANSLATE_NOOP("kia::CommandLine", "%1, some %2 min left"))
        .arg(counted)
        .arg(std::chrono::ceil<std::chrono::minutes>(left).count());
}

} // namespace kia::cli
