#include "core/logs/pullnet.h"

#include <QtCore/QRegularExpression>

#include "core/logs/imagefacts.h"
#include "core/logs/networds.h"
#include "core/logs/pullrules.h"
#include "core/logs/safetext.h"

namespace kia {

using namespace Qt::StringLiterals;
using enum MessageId;

namespace {

bool readAttempts(PullBuilder &builder, qsizetype words, qsizetype joint, const QString &url)
{
    const QString first = joint < 0 ? builder.text() : builder.text().left(joint);
    const bool isPlain = first.indexOf(u"server gave HTTP response"_s, words) >= 0;
    if (!isPlain) {
        return readNetWords(builder, first, words, url);
    }
    if (joint < 0 && builder.context().isCut) {
        // perhaps before the second attempt, whose failure is the one that counts
        builder.set({{LogCut, builder.facts()}});
        return true;
    }
    if (joint < 0) {
        return readNetWords(builder, first, words, url);
    }
    const auto again = matchAt(netRule(), builder.text(), joint + 2);
    if (again.hasMatch() &&
        readNetWords(builder, builder.text(), again.capturedStart(u"net"_s), again.captured(u"url"_s))) {
        return true;
    }
    builder.set({{builder.context().isCut ? LogCut : LogUnknownError, builder.facts()}});
    return true;
}

} // namespace

bool readNet(PullBuilder &builder, qsizetype from)
{
    const auto match = matchAt(netRule(), builder.text(), from);
    if (!match.hasMatch()) {
        return false;
    }
    const QString url = match.captured(u"url"_s);
    if (!builder.result().runtime && url.endsWith(u"/v2/") && !builder.context().isKubelet) {
        builder.result().runtime = Runtime::Runp; // containerd never asks for /v2/
    }
    builder.noteRequest(match, match.captured(u"op"_s).toUpper());
    const qsizetype words = match.capturedStart(u"net"_s);
    // go-containerregistry tries http after https where it may, and joins what both said
    static const QRegularExpression joint(u"; (?=Get \"http://)"_s);
    const auto second = joint.match(builder.text(), words);
    if (builder.result().runtime == Runtime::Runp || second.hasMatch()) {
        return readAttempts(builder, words, second.hasMatch() ? second.capturedStart(0) : -1, url);
    }
    return readNetWords(builder, builder.text(), words, url);
}

bool readNetWords(PullBuilder &builder, const QString &text, qsizetype words, const QString &url)
{
    const std::optional<NetCause> why = netCauseOf(text, words, hostOfUrl(url));
    if (!why) {
        return false;
    }
    Facts all = builder.facts();
    for (auto it = why->cause.facts.begin(); it != why->cause.facts.end(); ++it) {
        all.insert(it.key(), it.value());
    }
    builder.result().cause = {why->cause.id, all};
    builder.result().possible = why->possible;
    builder.result().spans.push_back({LogRole::Detail, why->begin, why->end - why->begin});
    return true;
}

void readTokenServerDown(PullBuilder &builder, const QString &authHost, qsizetype words)
{
    const std::optional<NetCause> why = netCauseOf(builder.text(), words, authHost);
    if (!why && builder.context().isCut) {
        builder.set({{LogCut, builder.facts()}});
        return;
    }
    Facts all = builder.facts();
    all.insert(Fact::AuthHost, authHost);
    all.insert(Fact::Cause, why ? why->cause.facts.value(Fact::Detail) : safeText(builder.text().mid(words)));
    builder.set({{TokenServerDown, all}, why ? std::vector<MessageId>{why->cause.id} : std::vector<MessageId>{}});
    if (why) {
        builder.result().spans.push_back({LogRole::Detail, why->begin, why->end - why->begin});
    }
}

} // namespace kia
