#include "core/config/backups.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>

#include <fcntl.h>

#include "core/config/descriptor.h"
#include "core/config/filereading.h"
#include "core/config/filewriting.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// The time in a backup's name, which begins behind `skipped` characters; invalid when it is no such name.
QDateTime timeOf(const QString &name, qsizetype skipped)
{
    const QString text = name.mid(skipped).chopped(std::min<qsizetype>(4, name.size() - skipped));
    QDateTime time = QDateTime::fromString(text, u"yyyyMMdd'T'HHmmss.zzz'Z'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

Result<QString, Message> writeBackup(const QString &target, const QByteArray &bytes)
{
    const QFileInfo info(target);
    QDateTime time = QDateTime::currentDateTimeUtc();
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const QString name = info.fileName() + u"."_s + time.toString(u"yyyyMMdd'T'HHmmss.zzz"_s) + u"Z.bak"_s;
        const QString path = info.absoluteDir().filePath(name);
        const Descriptor file(
            ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!file.isOpen()) {
            if (errno == EEXIST) {
                time = time.addMSecs(1);
                continue;
            }
            return Fail{fileMessage(MessageId::BackupFailed, path, errno)};
        }
        if (const int error = writeAll(file.get(), bytes); error != 0) {
            QFile::remove(path);
            return Fail{fileMessage(isFull(error) ? MessageId::DiskFull : MessageId::BackupFailed, path, error)};
        }
        return path;
    }
    return Fail{fileMessage(MessageId::BackupFailed, target)};
}

QStringList backupsOf(const QString &target)
{
    const QFileInfo info(target);
    const QString start = info.fileName() + u"."_s;
    QStringList backups;
    // their names sort by time
    const QStringList entries = info.absoluteDir().entryList({u"*.bak"_s}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &entry : entries) {
        // exactly what writeBackup() makes, so that nobody's own files are touched
        if (entry.startsWith(start) && timeOf(entry, start.size()).isValid()) {
            backups.push_back(info.absoluteDir().filePath(entry));
        }
    }
    return backups;
}

std::vector<Backup> backupsFor(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString target = canonical.isEmpty() ? path : canonical;
    const QStringList files = backupsOf(target);
    std::vector<Backup> backups;
    for (auto file = files.rbegin(); file != files.rend(); ++file) {
        const QFileInfo info(*file);
        backups.push_back({*file, timeOf(info.fileName(), QFileInfo(target).fileName().size() + 1), info.size()});
    }
    return backups;
}

Result<QByteArray, Message> bytesOfBackup(const Backup &backup)
{
    const Result<FileContents, Message> contents = readFile(backup.path);
    if (!contents) {
        return Fail{contents.error()};
    }
    return contents->bytes;
}

void pruneBackups(const QString &target)
{
    const QStringList backups = backupsOf(target);
    for (qsizetype i = 0; i + backupsKept < backups.size(); ++i) {
        QFile::remove(backups.at(i));
    }
}

} // namespace kia
