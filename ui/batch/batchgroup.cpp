#include "ui/batch/batchgroup.h"

#include <QtCore/QCoreApplication>

namespace kia {

BatchGroup batchGroupOf(const CheckState &state)
{
    switch (state.phase) {
    case CheckPhase::NotChecked:
        return BatchGroup::NotChecked;
    case CheckPhase::Waiting:
        return BatchGroup::Waiting;
    case CheckPhase::Running:
        return BatchGroup::Checking;
    case CheckPhase::Finished:
        break;
    }
    if (state.stale) {
        return BatchGroup::NotChecked;
    }
    switch (state.report.verdict) {
    case Verdict::Pullable:
        return BatchGroup::Passed;
    case Verdict::HeldBack:
        return BatchGroup::Held;
    case Verdict::NotPullable:
        return BatchGroup::Failed;
    case Verdict::Unknown:
        break;
    }
    return state.report.requests == 0 ? BatchGroup::Held : BatchGroup::Failed;
}

QString nameOf(BatchGroup group)
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("kia::BatchGroup", text);
    };
    switch (group) {
    case BatchGroup::Passed:
        return say(QT_TRANSLATE_NOOP("kia::BatchGroup", "Passed"));
    case BatchGroup::Failed:
        return say(QT_TRANSLATE_NOOP("kia::BatchGroup", "Failed"));
    case BatchGroup::Held:
        return say(QT_TRANSLATE_NOOP("kia::BatchGroup", "Held back"));
    case BatchGroup::Checking:
        return say(QT_TRANSLATE_NOOP("kia::BatchGroup", "Checking"));
    case BatchGroup::Waiting:
        return say(QT_TRANSLATE_NOOP("kia::BatchGroup", "Waiting"));
    case BatchGroup::NotChecked:
        break;
    }
    return say(QT_TRANSLATE_NOOP("kia::BatchGroup", "Not checked"));
}

} // namespace kia
