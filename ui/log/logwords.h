#pragma once

#include <QtCore/QString>

#include "core/logs/logentry.h"

/// How the window words what a log tells, in the current language.
namespace kia::logwords {

/// Waiting and cut lines are no failures of their own.
Severity severityOf(const LogEntry &entry);
/// "3 times, last 2024-06-06 13:33:00"; the time alone when it happened once.
QString times(const LogEntry &entry);
/// "alice/psi-0, container test".
QString pod(const LogEntry &entry);
/// Whether the node had an account; empty when the line does not tell.
QString account(const LogEntry &entry);
/// "HEAD /v2/secretflow/nginx/manifests/v1": the host stands in the image already.
QString request(const LogEntry &entry);

} // namespace kia::logwords
