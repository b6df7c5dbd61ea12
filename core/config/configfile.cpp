#include "core/config/configfile.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kia {

using namespace Qt::StringLiterals;

namespace {

constexpr int backupsKept = 10;

/// A file descriptor that closes itself.
class Descriptor final
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    int get() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

QString systemText(int error)
{
    return QString::fromLocal8Bit(::strerror(error));
}

Message fileMessage(MessageId id, const QString &path, const QString &cause = {})
{
    Facts facts{{Fact::Path, QDir::toNativeSeparators(path)}};
    if (!cause.isEmpty()) {
        facts.insert(Fact::Cause, cause);
    }
    return {id, facts};
}

QByteArray fingerprintOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

struct Contents {
    QByteArray bytes;
    struct stat status = {};
};

/// Everything in a regular file. O_NONBLOCK, because opening a pipe that nobody writes to would never return; what is
/// opened is asked for its type, so that nothing can change between the question and the opening.
Result<Contents, Message> readAll(const QString &path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!file.isOpen()) {
        const int error = errno;
        if (error == ENOENT || error == ENOTDIR) {
            return Fail{fileMessage(MessageId::FileMissing, path)};
        }
        // a socket, or a device without a driver, cannot even be opened
        const bool isOdd = error == ENXIO || error == ENODEV;
        return Fail{isOdd ? fileMessage(MessageId::NotARegularFile, path)
                          : fileMessage(MessageId::FileUnreadable, path, systemText(error))};
    }
    Contents contents;
    if (::fstat(file.get(), &contents.status) != 0) {
        return Fail{fileMessage(MessageId::FileUnreadable, path, systemText(errno))};
    }
    if (S_ISDIR(contents.status.st_mode)) {
        return Fail{fileMessage(MessageId::IsDirectory, path)};
    }
    if (!S_ISREG(contents.status.st_mode)) {
        return Fail{fileMessage(MessageId::NotARegularFile, path)};
    }
    const auto tooBig = [&path](qint64 size) {
        Message message = fileMessage(MessageId::FileTooBig, path);
        message.facts.insert(Fact::Size, QString::number(size));
        message.facts.insert(Fact::Limit, QString::number(configSizeLimit));
        return message;
    };
    if (contents.status.st_size > configSizeLimit) {
        return Fail{tooBig(contents.status.st_size)};
    }
    // the size is only a hint: files of /proc say 0, and a file may grow while it is read
    char chunk[64 * 1024];
    for (;;) {
        const ssize_t count = ::read(file.get(), chunk, sizeof chunk);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return Fail{fileMessage(MessageId::FileUnreadable, path, systemText(errno))};
        }
        if (count == 0) {
            return contents;
        }
        contents.bytes.append(chunk, static_cast<qsizetype>(count));
        if (contents.bytes.size() > configSizeLimit) {
            return Fail{tooBig(contents.bytes.size())};
        }
    }
}

/// Removes all backups of `name` in `folder` but the newest; their names sort by time.
void pruneBackups(const QDir &folder, const QString &name)
{
    QStringList backups;
    const QStringList entries = folder.entryList({u"*.bak"_s}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &entry : entries) {
        // exactly what backupPath() makes, so that nobody's own files are touched
        const QString middle = entry.mid(name.size() + 1).chopped(4);
        const bool isOurs =
            entry.startsWith(name + u"."_s) && middle.size() == 20 && middle.at(8) == u'T' && middle.endsWith(u'Z');
        if (isOurs) {
            backups.push_back(entry);
        }
    }
    for (qsizetype i = 0; i + backupsKept < backups.size(); ++i) {
        QFile::remove(folder.filePath(backups.at(i)));
    }
}

/// Writes the bytes to a new file that only the owner may read: they hold passwords.
Result<QString, Message> writeBackup(const QString &target, const QByteArray &bytes)
{
    const QFileInfo info(target);
    const QDir folder = info.absoluteDir();
    QDateTime time = QDateTime::currentDateTimeUtc();
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const QString name = info.fileName() + u"."_s + time.toString(u"yyyyMMdd'T'HHmmss.zzz"_s) + u"Z.bak"_s;
        const QString path = folder.filePath(name);
        const Descriptor file(
            ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!file.isOpen()) {
            if (errno == EEXIST) {
                time = time.addMSecs(1);
                continue;
            }
            return Fail{fileMessage(MessageId::BackupFailed, path, systemText(errno))};
        }
        qsizetype done = 0;
        int error = 0;
        while (done < bytes.size() && error == 0) {
            const ssize_t count =
                ::write(file.get(), bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
            error = count < 0 && errno != EINTR ? errno : 0;
            done += count > 0 ? count : 0;
        }
        if (error == 0 && ::fsync(file.get()) != 0) {
            error = errno;
        }
        if (error != 0) {
            QFile::remove(path);
            const bool isFull = error == ENOSPC || error == EDQUOT;
            return Fail{fileMessage(isFull ? MessageId::DiskFull : MessageId::BackupFailed, path, systemText(error))};
        }
        pruneBackups(folder, info.fileName());
        return path;
    }
    return Fail{fileMessage(MessageId::BackupFailed, target)};
}

/// Gives the new file the old one's owner and mode. Only root may give a file away; the group often can be kept.
void keepOwnerAndMode(int descriptor, const struct stat &status)
{
    if (::fchown(descriptor, status.st_uid, status.st_gid) != 0) {
        [[maybe_unused]] const int ignored = ::fchown(descriptor, static_cast<uid_t>(-1), status.st_gid);
    }
    ::fchmod(descriptor, status.st_mode & 07777);
}

Result<void, Message> replace(const QString &target, const QByteArray &bytes, const std::optional<struct stat> &status)
{
    QSaveFile file(target);
    file.setDirectWriteFallback(false); // a half-written file can stop a running node
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)) {
        return Fail{fileMessage(MessageId::NotWritable, target, file.errorString())};
    }
    if (status) {
        keepOwnerAndMode(file.handle(), *status);
    } else {
        ::fchmod(file.handle(), 0600); // a new file will hold passwords
    }
    const bool written = file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (!written) {
        const int error = errno;
        const bool isFull = file.error() == QFileDevice::ResourceError || error == ENOSPC || error == EDQUOT;
        return Fail{fileMessage(isFull ? MessageId::DiskFull : MessageId::WriteFailed, target, file.errorString())};
    }
    // the rename is on disk only when the folder is
    const QString folder = QFileInfo(target).absolutePath();
    const Descriptor directory(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.isOpen()) {
        ::fsync(directory.get());
    }
    return {};
}

} // namespace

Result<LoadedFile, Message> loadConfigFile(const QString &path)
{
    const Result<Contents, Message> contents = readAll(path);
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
    const Result<Contents, Message> disk = readAll(target);
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
    SavedFile saved;
    if (disk && ::access(QFile::encodeName(target).constData(), W_OK) != 0) {
        // replacing a read-only file would be possible, but it is not what its mode asks for
        return Fail{fileMessage(MessageId::NotWritable, loaded.path, systemText(errno))};
    }
    if (disk && options.backup) {
        const Result<QString, Message> backup = writeBackup(target, disk->bytes);
        if (!backup) {
            return Fail{backup.error()};
        }
        saved.backup = *backup;
    }
    const auto status = disk ? std::optional(disk->status) : std::nullopt;
    if (const Result<void, Message> done = replace(target, bytes, status); !done) {
        return Fail{done.error()};
    }
    saved.file = {loaded.path, QFileInfo(target).canonicalFilePath(), bytes, fingerprintOf(bytes)};
    return saved;
}

bool isUnchangedOnDisk(const LoadedFile &loaded)
{
    const Result<Contents, Message> disk = readAll(loaded.target.isEmpty() ? loaded.path : loaded.target);
    return disk ? fingerprintOf(disk->bytes) == loaded.fingerprint : loaded.fingerprint.isEmpty();
}

} // namespace kia
