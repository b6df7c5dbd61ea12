#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include "core/base/message.h"
#include "core/base/result.h"

namespace kia {

inline constexpr int backupsKept = 10;

/// Writes the bytes to a new file beside `target` that only the owner may read (they hold passwords), named
/// `<name>.<UTC time>.bak`, and has them on disk when it returns. Gives its path; fails with DiskFull or BackupFailed.
Result<QString, Message> writeBackup(const QString &target, const QByteArray &bytes);

/// The backups of `target`, oldest first.
QStringList backupsOf(const QString &target);

/// When it was written, as its name tells; invalid for a file that is no backup.
QDateTime timeOfBackup(const QString &path);

/// Removes all but the newest `backupsKept`.
void pruneBackups(const QString &target);

} // namespace kia
