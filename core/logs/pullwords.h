#pragma once

#include <QtCore/QString>

#include <optional>
#include <vector>

#include "core/logs/logentry.h"

namespace kia {

/// What is known of a failed pull before its reason is read.
struct PullContext {
    QString image = {}; ///< as the line names it; empty when it does not
    LogCredentials credentials = LogCredentials::Unknown;
    bool isCut = false;     ///< the text ends before the message does
    bool isKubelet = false; ///< the words are kubelet's: the cluster pulls (runk)
};

/// Why a pull failed, from the words of the runtime that pulled.
struct PullReading {
    Message cause{MessageId::LogUnknownError, {}};
    std::vector<MessageId> possible = {};
    std::optional<int> status = {};
    QString request = {}; ///< "HEAD https://r.com/v2/sf/app/manifests/v1", safe to show
    QString image = {};   ///< as the runtime names it, or as the request's address tells it
    std::optional<Runtime> runtime = {};
    bool oldRpcPrefix = false;
    qsizetype causeAt = 0;           ///< where the words behind all wrapping begin, in the text given
    std::vector<LogSpan> spans = {}; ///< in the text given
};

/// Reads the detail level of facts/kuscia.md 6.3, which is what follows "detail-> ", or stands alone in containerd's
/// log and in kubelet's events. `text` from `from` on:
///
///     GRPC   rpc error: code = CODE desc = …
///     CTRD   failed to pull and unpack image "I": [failed to resolve reference "I": ]…
///     TOKEN  failed to authorize: failed to fetch (oauth|anonymous) token: …
///     STATUS unexpected status from METHOD request to URL: NNN …
///     DENIED pull access denied, … : [server message: S: ]authorization failed[: WHY]
///     NET    [failed to do request: ](Head|Get|Post) "URL": net level
///     NOTFOUND REFERENCE: not found          PARSE failed to parse image reference …
///     FETCH  failed to copy: httpReadSeeker: failed open: …
///     RUNP   (GET|HEAD|POST) URL: unexpected status code NNN … | CODE: …
///
/// and what docker, cri-dockerd, podman and CRI-O say in their place. Words that fit several causes give a message that
/// says so, and the causes in `possible`; a cut text gives only what is certain in it, else LogCut.
PullReading readPullWords(const QString &text, qsizetype from, const PullContext &context);

/// Whether the text at `from` begins with something of the detail level at all.
bool isPullWords(const QString &text, qsizetype from);

} // namespace kia
