#include "core/config/configfile.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>

#include <unistd.h>

#include "core/config/backups.h"
#include "core/config/filereading.h"
#include "core/config/filewriting.h"

namespace kia {

namespace {

QByteArray fingerprintOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Replaces the bytes, by a new file where that is possible. `backup` is the path of a copy of the old ones, if any.
Result<bool, Message> write(const QString &target, const QByteArray &bytes, const Result<FileContents, Message> &disk,
                            QString &backup)
{
    const auto old = disk ? std::optional(disk->status) : std::nullopt;
    const Result<Replaced, Message> replaced = replaceFile(target, bytes, old);
    if (!replaced) {
        return Fail{replaced.error()};
    }
    if (*replaced == Replaced::Atomically) {
        return false;
    }
    // the file is mounted by itself: the old bytes must be safe before the first of them is overwritten
    if (backup.isEmpty()) {
        Result<QString, Message> copy = writeBackup(target, disk->bytes);
        if (!copy) {
            return Fail{copy.error()};
        }
        backup = *copy;
    }
    if (const Result<void, Message> done = overwriteFile(target, bytes, disk->bytes); !done) {
        return Fail{done.error()};
    }
    return true;
}

} // namespace

Result<LoadedFile, Message> loadConfigFile(const QString &path)
{
    const Result<FileContents, Message> contents = readFile(path);
    if (!contents) {
        return Fail{contents.error()};
    }
    const QString target = QFileInfo(path).canonicalFilePath();
    return LoadedFile{path, target.isEmpty() ? path : target, contents->bytes, fingerprintOf(contents->bytes)};
}

Result<SavedFile, Message> saveConfigFile(const LoadedFile &loaded, const QByteArray &bytes, SaveOptions options)
{
    const bool isNew = loaded.fingerprint.isEmpty();
    // a new file has no target yet; a path that is a symlink by now is still followed
    const QString canonical = QFileInfo(loaded.path).canonicalFilePath();
    const QString target = !loaded.target.isEmpty() ? loaded.target : canonical.isEmpty() ? loaded.path : canonical;
    const Result<FileContents, Message> disk = readFile(target);
    if (!disk && disk.error().id != MessageId::FileMissing) {
        return Fail{disk.error()};
    }
    if (!options.overwriteChanged) {
        if (!disk && !isNew) {
            return Fail{fileMessage(MessageId::FileVanished, loaded.path)};
        }
        if (disk && (isNew || fingerprintOf(disk->bytes) != loaded.fingerprint)) {
            return Fail{fileMessage(MessageId::ChangedOnDisk, loaded.path)};
        }
    }
    if (disk && ::access(QFile::encodeName(target).constData(), W_OK) != 0) {
        // replacing a read-only file would be possible, but it is not what its mode asks for
        return Fail{fileMessage(MessageId::NotWritable, loaded.path, errno)};
    }
    SavedFile saved;
    if (disk && options.backup) {
        const Result<QString, Message> backup = writeBackup(target, disk->bytes);
        if (!backup) {
            return Fail{backup.error()};
        }
        saved.backup = *backup;
    }
    const Result<bool, Message> inPlace = write(target, bytes, disk, saved.backup);
    if (!inPlace) {
        const Result<FileContents, Message> now = readFile(target);
        if (!saved.backup.isEmpty() && now && now->bytes == disk->bytes) {
            QFile::remove(saved.backup); // nothing was lost, and a failing save shall not push older backups out
        }
        return Fail{inPlace.error()};
    }
    saved.inPlace = *inPlace;
    pruneBackups(target);
    saved.file = {loaded.path, QFileInfo(target).canonicalFilePath(), bytes, fingerprintOf(bytes)};
    return saved;
}

bool isUnchangedOnDisk(const LoadedFile &loaded)
{
    const Result<FileContents, Message> disk = readFile(loaded.target.isEmpty() ? loaded.path : loaded.target);
    return disk ? fingerprintOf(disk->bytes) == loaded.fingerprint : loaded.fingerprint.isEmpty();
}

} // namespace kia
