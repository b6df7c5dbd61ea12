#pragma once

#include <QtCore/QStringList>

#include <vector>

#include "core/config/kusciaconfig.h"
#include "core/logs/logentry.h"

namespace kia {

/// How a failure of a log fits the open file.
struct LogComparison {
    /// What does not fit or explains the failure, the most important first; with places, fields and fixes of the file.
    std::vector<Finding> findings;
    /// What the AppImage should hold once the first fix is made, and the address Kuscia then pulls; empty when there is
    /// nothing to be changed.
    QString reference = {};
    QString address = {};
};

/// Holds an entry of `reading` against a configuration. `references` are those the user has typed or loaded: the
/// AppImage behind the entry may be among them.
///
/// Says: a host that no registry has (with the registry to add), or that another registry has; a path that the endpoint
/// would not make; a node that runs with another endpoint, account or runtime than the file has, so was not restarted
/// or has another file; an organisation or host that the rule dropped; a foreign host that was offered the password; a
/// Kuscia too old for what the file holds; an endpoint that makes every address invalid; a proxy the file lacks.
LogComparison compareLog(const LogEntry &entry, const LogReading &reading, const KusciaConfig &config,
                         const QStringList &references = {});

} // namespace kia
