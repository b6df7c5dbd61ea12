#pragma once

#include <QtCore/QString>

#include <optional>

#include "core/logs/statuscause.h"

namespace kia {

/// Why a pull failed in the words of engines that Kuscia does not bring: docker and cri-dockerd ("Error response from
/// daemon: …"), podman and CRI-O ("initializing source docker://…"). With `runtime: runk` the organisation's Kubernetes
/// pulls with one of them.
struct EngineCause {
    LogCause cause;
    std::optional<int> status = {};
    qsizetype begin = 0; ///< the words that told it
    qsizetype end = 0;
};

std::optional<EngineCause> engineCauseOf(const QString &text, qsizetype from, LogCredentials credentials,
                                         const Facts &facts);

} // namespace kia
