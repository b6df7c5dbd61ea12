#include "core/logs/logsurroundings.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace kia {

using namespace Qt::StringLiterals;

namespace {

Piece piece(const QRegularExpressionMatch &match, const QString &group)
{
    return {match.captured(group), match.capturedStart(group)};
}

/// The last match in `text`.
QRegularExpressionMatch lastMatch(const QRegularExpression &pattern, const QString &text)
{
    QRegularExpressionMatch last;
    for (auto all = pattern.globalMatch(text); all.hasNext();) {
        last = all.next();
    }
    return last;
}

void readPod(const QString &before, Surroundings &around)
{
    // podname_namespace(uid), pkg/agent/utils/format/pod.go:51-55
    static const QRegularExpression pod(
        u"(?:pod \\\\*\"|pod=)(?<pod>[a-z0-9][a-z0-9.-]*)_(?<ns>[a-z0-9][a-z0-9.-]*)\\([0-9a-f-]+\\)"_s);
    static const QRegularExpression event(
        u"ObjectReference\\{Kind:\\\\*\"Pod\\\\*\", Namespace:\\\\*\"(?<ns>[^\"\\\\]*)\\\\*\", Name:\\\\*\"(?<pod>[^\"\\\\]*)\\\\*\""_s);
    static const QRegularExpression listed(u"\\bpod/(?<pod>[a-z0-9][a-z0-9.-]*)\\s"_s);
    for (const QRegularExpression *pattern : {&pod, &event, &listed}) {
        if (const auto match = lastMatch(*pattern, before); match.hasMatch()) {
            around.pod = piece(match, u"pod"_s);
            around.nameSpace = match.captured(u"ns"_s);
            return;
        }
    }
}

} // namespace

Surroundings surroundingsOf(const QString &line, qsizetype begin)
{
    static const QRegularExpression result(
        u"failed to \\\\*\"\\w+\\\\*\" for \\\\*\"(?<container>[^\"\\\\]*)\\\\*\" with (?<reason>\\w+): "_s);
    static const QRegularExpression start(u"Container \\\\*\"(?<container>[^\"\\\\]*)\\\\*\" start failed in pod"_s);
    static const QRegularExpression waiting(
        u"container\\[(?<container>[^\\]]*)\\] waiting state reason: \\\\*\"(?<reason>\\w+)\\\\*\", message: "_s);
    static const QRegularExpression field(u"FieldPath:\\\\*\"spec\\.containers\\{(?<container>[^}]*)\\}"_s);
    // only whole reasons (pkg/agent/images/types.go:30-48): the line may be cut in the middle of one
    static const QRegularExpression tail(
        u", err-> (?<reason>ErrImagePull|ImagePullBackOff|ErrImageNeverPull|ImageInspectError|InvalidImageName|"
        "RegistryUnavailable|CreateContainerError|RunContainerError)\\b"_s);
    static const QRegularExpression table(
        u"\\b(?:Warning|Normal)\\s+(?:Failed|BackOff|InspectFailed|ErrImageNeverPull)\\b"_s);
    static const QRegularExpression repeats(u"\\(x(?<times>\\d{1,9}) over "_s);
    static const QRegularExpression time(
        u"\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)?"_s);

    Surroundings around;
    const QString before = line.left(begin);
    readPod(before, around);
    if (const auto match = lastMatch(time, before); match.hasMatch()) {
        around.time = {match.captured(0), match.capturedStart(0)};
    }
    if (const auto match = lastMatch(repeats, before); match.hasMatch()) {
        around.repeats = std::max(1, match.captured(u"times"_s).toInt());
    }
    // the words right before the message, which for `state` anchors are a part of what was found
    const QString near = line.left(std::min(begin + 60, line.size()));
    if (const auto match = lastMatch(result, near); match.hasMatch()) {
        around.source = LogSource::Sync;
        around.container = piece(match, u"container"_s);
        around.reason = piece(match, u"reason"_s);
    } else if (const auto task = lastMatch(waiting, near); task.hasMatch()) {
        around.source = LogSource::Waiting;
        around.container = piece(task, u"container"_s);
        around.reason = piece(task, u"reason"_s);
    } else if (const auto own = lastMatch(start, before); own.hasMatch()) {
        around.source = LogSource::Start;
        around.container = piece(own, u"container"_s);
        const auto why = tail.match(line, begin);
        around.reason = piece(why, u"reason"_s);
    } else if (const auto event = lastMatch(field, before); event.hasMatch()) {
        around.source = LogSource::Event;
        around.container = piece(event, u"container"_s);
    } else if (table.match(before).hasMatch()) {
        around.source = LogSource::Event;
    }
    return around;
}

} // namespace kia
