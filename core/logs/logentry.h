#pragma once

#include <QtCore/QString>

#include <optional>
#include <vector>

#include "core/base/message.h"
#include "core/image/runtime.h"
#include "core/logs/logtime.h"

namespace kia {

/// Whether the node had a username and a password for this pull. "with credentials" in a line means that both fields
/// were filled (pkg/agent/kuberuntime/kuberuntime_image.go:38), not that the registry ever received or refused them.
enum class LogCredentials { Unknown, NotConfigured, Configured };
/// The words of the JSON contract: "unknown", "not-sent", "sent".
QString nameOf(LogCredentials credentials);

/// What a marked piece of a line told.
enum class LogRole { Time, Pod, Container, Reason, Image, Credentials, Request, Status, Detail };

/// A piece of the text, in UTF-16 units from the start of line LogEntry::line; a line end counts as one.
struct LogSpan {
    LogRole role = LogRole::Detail;
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const LogSpan &, const LogSpan &) = default;
};

/// One failure (or state) of one image, however often the log tells it.
struct LogEntry {
    Message cause{MessageId::LogUnknownError, {}};
    /// What may be behind it, when these words are written for several causes; empty when `cause` is the cause.
    std::vector<MessageId> possible = {};
    /// What else these words do not tell (LogCut, LogCredentialsMayBeUnsent).
    std::vector<Message> doubts = {};

    QString image = {};      ///< as Kuscia's agent names it: after rewriting; empty when the line does not tell
    QString host = {};       ///< of the registry, "docker.io" for Docker Hub
    QString repository = {}; ///< "secretflow/app"
    QString tag = {};        ///< one of tag and digest
    QString digest = {};
    QString appImage = {};          ///< the AppImage's reference, where a line tells how it was rewritten
    QString request = {};           ///< "HEAD https://r.com/v2/sf/app/manifests/v1", without a query
    std::optional<int> status = {}; ///< of HTTP
    std::optional<Runtime> runtime = {};
    LogCredentials credentials = LogCredentials::Unknown;
    bool oldSpelling = false;  ///< "faile to pull image": Kuscia before 0.15
    bool oldRpcPrefix = false; ///< "rpc error: code = Unknown": Kuscia before 0.14

    QString pod = {};
    QString nameSpace = {};
    QString container = {};
    QString reason = {}; ///< "ErrImagePull"
    QString words = {};  ///< the inmost message as written, safe to show

    LogTime first = {};
    LogTime last = {};
    /// How often it happened: Kuscia writes one failure into several lines of different kinds, so this is how often the
    /// kind that tells it most often does.
    qint64 count = 1;
    qint64 line = 0;                 ///< where it stands first, from 1
    qint64 lastLine = 0;             ///< where it stands last
    std::vector<LogSpan> spans = {}; ///< of the first, in order
};

/// What Kuscia wrote about its configuration when it started: `registry(private), endpoint(r.com/sf)`.
struct LoggedRegistry {
    QString name;
    QString endpoint;
    LogTime time = {};
    qint64 line = 0;

    friend bool operator==(const LoggedRegistry &, const LoggedRegistry &) = default;
};

/// Something of the log as a whole: it holds the password, it tells that Kuscia could not read its file.
struct LogNote {
    Message message;
    LogTime time = {};
    qint64 line = 0;
};

/// What a log says.
struct LogReading {
    /// Causes before states that only follow from one; within these the newest first.
    std::vector<LogEntry> entries;
    /// What the node read when it last started, in the order of its file.
    std::vector<LoggedRegistry> registries;
    std::vector<LogNote> notes;
    qint64 lines = 0;
    qint64 bytes = 0;
    qint64 leftOut = 0; ///< failures beyond the limit of different ones that are kept
};

} // namespace kia
