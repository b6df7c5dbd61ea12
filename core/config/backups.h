#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <vector>

#include "core/base/message.h"
#include "core/base/result.h"

namespace kia {

inline constexpr int backupsKept = 10;

/// Writes the bytes to a new file beside `target` that only the owner may read (they hold passwords), named
/// `<name>.<UTC time>.bak`, and has them on disk when it returns. Gives its path; fails with DiskFull or BackupFailed.
Result<QString, Message> writeBackup(const QString &target, const QByteArray &bytes);

/// The backups of `target`, oldest first.
QStringList backupsOf(const QString &target);

/// One of them, to be shown and restored.
struct Backup {
    QString path;
    QDateTime time; ///< when it was made, UTC
    qint64 size = 0;
};
/// The backups of the file at `path` (a symlink is followed), newest first. To restore one, read it with
/// bytesOfBackup() and take the bytes as a change like any other: it can be undone, and saving makes a backup of what
/// it replaces.
std::vector<Backup> backupsFor(const QString &path);
/// Fails with one of the F family.
Result<QByteArray, Message> bytesOfBackup(const Backup &backup);

/// Removes all but the newest `backupsKept`.
void pruneBackups(const QString &target);

} // namespace kia
