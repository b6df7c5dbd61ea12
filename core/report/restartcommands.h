#pragma once

#include <QtCore/QString>

namespace kia {

/// How to make Kuscia read the file, since it reads the section only at start: an edited file needs a restart of the
/// container, an edited ConfigMap is seen only by a new pod (it is mounted with subPath). The names in angle brackets
/// are for the operator to put in.
struct RestartCommands {
    QString docker; ///< empty for a manifest
    QString kubernetes;
};
RestartCommands restartCommands(const QString &path, bool inConfigMap);

/// A path or argument as a POSIX shell takes it.
QString shellQuoted(const QString &text);

} // namespace kia
