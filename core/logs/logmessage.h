#pragma once

#include "core/logs/logline.h"
#include "core/logs/mappedtext.h"

namespace kia {

/// A message as Kuscia's agent or a kubelet writes it, without its wrapping, and what is known of it from outside.
struct LogMessage {
    MappedText text;
    bool isCut = false;    ///< the line ends before the message does
    bool mayBeCut = false; ///< nothing tells where the message ends
};

/// Reads the message level of facts/kuscia.md 6.3 into the entry; spans are those of the source:
///
///     PULL     [Failed to pull image "I": ](faile|failed) to pull image "I"[ with credentials], detail-> …
///              Failed to pull image "I": …                                      (kubelet's: the cluster pulls)
///     INVALID  Failed to apply default image tag "I": couldn't parse image reference "I": …
///     BACKOFF  Back-off pulling image "I"[: …]
///     NEVER    Container image "I" is not present with pull policy of Never
///     INSPECT  Failed to inspect image "I": …
///     NOTEXIST image(I) is not exists
///     MISMATCH image "I" ID mismatch, expected "A", actual "B"
///
/// False when it is none of these.
bool readLogMessage(const LogMessage &message, LogEntry &entry);

/// Reads the words of a runtime that stand alone.
void readBareWords(const LogMessage &message, const QString &image, bool isKubelet, LogEntry &entry);

} // namespace kia
