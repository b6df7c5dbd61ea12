#include "ui/workspace/checkstate.h"

#include <QtCore/QCoreApplication>

#include "core/explain/catalogue.h"
#include "ui/kit/sentences.h"

namespace kia {

QString headline(const CheckReport &report)
{
    if (report.verdict != Verdict::Pullable) {
        return failureTitle(report);
    }
    const bool plain = report.outcome.id == MessageId::Pullable;
    return plain ? QCoreApplication::translate("kia::CheckState", "Kuscia can pull this image")
                 : splitSentences(titleOf(report.outcome)).first;
}

} // namespace kia
