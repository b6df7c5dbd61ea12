#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include "core/base/message.h"
#include "core/base/result.h"

namespace kia {

/// Larger files are refused: a kuscia.yaml has a few kilobytes.
inline constexpr qint64 configSizeLimit = 8 * 1024 * 1024;

/// A file as it was read: the bytes, and what is needed to notice that somebody else has written it since.
struct LoadedFile {
    QString path;           ///< as given
    QString target;         ///< with symlinks resolved; this one is written
    QByteArray bytes;       ///< exactly as on disk
    QByteArray fingerprint; ///< SHA-256 of the bytes
};

struct SavedFile {
    LoadedFile file;
    QString backup; ///< path of the backup, empty when none was asked for or nothing was there before
    /// The file could not be given another one's place (it is bound into a container by itself), so it was written
    /// into. There is a backup then, whether it was asked for or not.
    bool inPlace = false;
};

/// Reads a regular file. Fails with one of the F family (FileMissing, FileUnreadable, IsDirectory, NotARegularFile,
/// FileTooBig); never blocks on a device or pipe.
Result<LoadedFile, Message> loadConfigFile(const QString &path);

/// Replaces the file by `bytes`, atomically, keeping its mode, extended attributes (and owner where allowed) and
/// following symlinks. A file that is mounted by itself is written into instead, after a backup. Fails with
/// ChangedOnDisk when the disk no longer holds what was loaded (unless `overwriteChanged`), FileVanished, NotWritable,
/// DiskFull, WriteFailed or BackupFailed; the old file is then intact (or, where even taking back failed, in the
/// backup). The backup (0600, beside the file, `<name>.<UTC time>.bak`, the last 10 kept) holds the bytes that were on
/// disk.
struct SaveOptions {
    bool backup = true;
    bool overwriteChanged = false;
};
Result<SavedFile, Message> saveConfigFile(const LoadedFile &loaded, const QByteArray &bytes, SaveOptions options = {});

/// True when the disk still holds what was loaded.
bool isUnchangedOnDisk(const LoadedFile &loaded);

} // namespace kia
