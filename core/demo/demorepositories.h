#pragma once

#include <QtCore/QJsonValue>

#include <vector>

#include "core/demo/demohttp.h"

namespace kia {

/// How a client shows that it may read.
enum class DemoAccess {
    Public,
    Basic,
    Bearer,       ///< with a token of the demo's own login server
    Harbor,       ///< with a token of one that gives everybody a token, as Harbor's does
    DeadToken,    ///< the login server is not there
    ForeignToken, ///< the login server belongs to somebody else
};

/// A repository and how it differs from the usual.
struct DemoRepository {
    const char *name;
    const char *tags;          ///< blank between them
    const char *architectures; ///< blank between them
    DemoAccess access;
    /// What becomes of the usual answer.
    DemoAnswer (*behaviour)(const DemoRequest &request, const DemoAnswer &answer);
};

const std::vector<DemoRepository> &demoRepositories();
/// Null for one that is not there.
const DemoRepository *findDemoRepository(const QByteArray &name);

/// An error as the OCI distribution specification writes it; the detail is JSON, or empty.
DemoAnswer demoFailure(int status, const QString &code, const QString &message, const QJsonValue &detail = {});

} // namespace kia
