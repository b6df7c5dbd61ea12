#include "core/config/backups.h"

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
        const QString time = entry.mid(start.size()).chopped(std::min<qsizetype>(4, entry.size() - start.size()));
        if (entry.startsWith(start) && QDateTime::fromString(time, u"yyyyMMdd'T'HHmmss.zzz'Z'"_s).isValid()) {
            backups.push_back(info.absoluteDir().filePath(entry));
        }
    }
    return backups;
}

QDateTime timeOfBackup(const QString &path)
{
    const QString time = QFileInfo(path).fileName().chopped(std::min<qsizetype>(4, path.size())).section(u'.', -2);
    QDateTime at = QDateTime::fromString(time, u"yyyyMMdd'T'HHmmss.zzz'Z'"_s);
    at.setTimeSpec(Qt::UTC);
    return at;
}

void pruneBackups(const QString &target)
{
    const QStringList backups = backupsOf(target);
    for (qsizetype i = 0; i + backupsKept < backups.size(); ++i) {
        QFile::remove(backups.at(i));
    }
}

} // namespace kia
