#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

#include "core/base/message.h"

namespace kia {

/// The steps of a check, in the order an operator meets them.
enum class StepKind {
    Configuration,
    Address,
    Proxy,
    Resolve,
    Connect,
    Tls,
    Manifest,
    Challenge,
    Token,
    ManifestAgain,
    Platforms,
};
/// "configuration", "address", … "manifest-again", "platforms": names of the JSON contract.
QString nameOf(StepKind kind);

enum class StepState { Passed, Warning, Failed, NotReached };
/// "passed", "warning", "failed", "not-reached".
QString nameOf(StepState state);

struct TraceStep {
    StepKind kind = StepKind::Configuration;
    StepState state = StepState::NotReached;
    double startMs = 0;                 ///< since the check began
    double ms = 0;                      ///< how long it took
    std::optional<Message> detail = {}; ///< one of the S family
};

enum class Verdict { Pullable, NotPullable, HeldBack, Unknown };
/// "pullable", "not-pullable", "held-back", "unknown".
QString nameOf(Verdict verdict);

struct ManifestInfo {
    QString digest;
    QString mediaType;
    qint64 size = 0;
    QStringList platforms; ///< "linux/amd64", …; empty when the manifest is of one platform that was not asked for
};

/// The server's own words: escaped, at most 300 characters, without tokens. For "details", never as an explanation.
struct ServerWords {
    int status = 0;
    struct Error {
        QString code;
        QString message;
    };
    std::vector<Error> errors;
    QString text;
    QString request; ///< "GET https://auth.example.com/token", without query values other than service and scope
};

/// What a check found. A value: the window shows it, the command line prints it, a test compares it, a report carries
/// it.
struct CheckReport {
    Verdict verdict = Verdict::Unknown;
    /// Why not, when it is not pullable; for pullable and signed-in results one of the V family that says how.
    Message outcome{MessageId::Cancelled, {}};
    std::vector<Message> notes;   ///< what else is worth knowing (HeadRefused, Platform, …)
    std::vector<TraceStep> steps; ///< all kinds in order; from the first failed one on, NotReached
    int requests = 0;             ///< HTTP requests sent, CONNECT not counted
    double ms = 0;
    std::optional<ManifestInfo> manifest;
    std::optional<ServerWords> server; ///< of the answer that decided, when it failed
    /// HeldBack: the host ("r.com", "r.com:5000") that would get the account once CheckSettings::allowedHosts names it.
    /// Empty: nobody may allow it.
    QString heldBackHost;
    QString user; ///< who was signed in; empty: anonymous
};

} // namespace kia

Q_DECLARE_METATYPE(kia::TraceStep)
Q_DECLARE_METATYPE(kia::CheckReport)
