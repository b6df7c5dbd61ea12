#include "core/config/filewriting.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/xattr.h>

#include "core/config/descriptor.h"
#include "core/config/filereading.h"

namespace kia {

namespace {

/// What QSaveFile knows of the cause: it has no errno, but says it in the system's words.
int errorOf(const QSaveFile &file)
{
    for (const int error : {ENOSPC, EDQUOT, EBUSY, EXDEV, EACCES, EPERM, EROFS}) {
        if (file.errorString() == qt_error_string(error)) {
            return error;
        }
    }
    return 0;
}

bool isForbidden(int error)
{
    return error == EACCES || error == EPERM || error == EROFS;
}

Message failure(const QString &target, int error, const QString &text)
{
    Message message = fileMessage(isFull(error)        ? MessageId::DiskFull
                                  : isForbidden(error) ? MessageId::NotWritable
                                                       : MessageId::WriteFailed,
                                  target, error);
    if (error == 0) {
        message.facts.insert(Fact::Cause, text);
    }
    return message;
}

/// Only root may give a file away; the group often can be kept. Before the mode, since a change of owner clears bits.
void copyOwnerAndMode(int descriptor, const struct stat &status)
{
    if (::fchown(descriptor, status.st_uid, status.st_gid) != 0) {
        [[maybe_unused]] const int ignored = ::fchown(descriptor, static_cast<uid_t>(-1), status.st_gid);
    }
    ::fchmod(descriptor, status.st_mode & 07777);
}

/// Those that may be written; a file system without them has none to copy.
void copyAttributes(const QString &from, int descriptor)
{
    const QByteArray path = QFile::encodeName(from);
    QByteArray names(64 * 1024, Qt::Uninitialized);
    const ssize_t size = ::listxattr(path.constData(), names.data(), static_cast<std::size_t>(names.size()));
    names.truncate(std::max<qsizetype>(0, size));
    for (const QByteArray &name : names.split('\0')) {
        QByteArray value(64 * 1024, Qt::Uninitialized);
        const ssize_t length = name.isEmpty() ? -1
                                              : ::getxattr(path.constData(), name.constData(), value.data(),
                                                           static_cast<std::size_t>(value.size()));
        if (length >= 0) {
            [[maybe_unused]] const int ignored =
                ::fsetxattr(descriptor, name.constData(), value.constData(), static_cast<std::size_t>(length), 0);
        }
    }
}

/// The bytes of the whole file become these; 0 or an errno.
int overwrite(int descriptor, const QByteArray &bytes)
{
    if (::lseek(descriptor, 0, SEEK_SET) != 0) {
        return errno;
    }
    if (const int error = writeAll(descriptor, bytes); error != 0) {
        return error;
    }
    return ::ftruncate(descriptor, bytes.size()) != 0 || ::fsync(descriptor) != 0 ? errno : 0;
}

} // namespace

bool isFull(int error)
{
    return error == ENOSPC || error == EDQUOT;
}

int writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno != EINTR) {
            return errno;
        }
        done += std::max<qsizetype>(0, count);
    }
    return ::fsync(descriptor) != 0 ? errno : 0;
}

Result<Replaced, Message> replaceFile(const QString &target, const QByteArray &bytes,
                                      const std::optional<struct stat> &old)
{
    QSaveFile file(target);
    file.setDirectWriteFallback(false); // a half-written file can stop a running node
    if (!file.open(QIODevice::WriteOnly)) {
        const int error = errorOf(file);
        return Fail{isFull(error) ? failure(target, error, {})
                                  : failure(target, error == 0 ? EACCES : error, file.errorString())};
    }
    if (old) {
        copyOwnerAndMode(file.handle(), *old);
        copyAttributes(target, file.handle());
    } else {
        ::fchmod(file.handle(), 0600); // it will hold passwords
    }
    // a full disk takes a part of the bytes first, and only then says why not the rest
    qsizetype done = 0;
    for (qint64 count = 1; count > 0 && done < bytes.size(); done += std::max<qint64>(0, count)) {
        count = file.write(bytes.constData() + done, bytes.size() - done);
    }
    if (done != bytes.size() || !file.flush() || !file.commit()) {
        const int error = errorOf(file);
        if (error == EBUSY && old) {
            return Replaced::Refused;
        }
        return Fail{failure(target, error, file.errorString())};
    }
    // the new name is on disk only when the folder is
    const QString folder = QFileInfo(target).absolutePath();
    const Descriptor directory(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.isOpen()) {
        ::fsync(directory.get());
    }
    return Replaced::Atomically;
}

Result<void, Message> overwriteFile(const QString &target, const QByteArray &bytes, const QByteArray &oldBytes)
{
    const Descriptor file(::open(QFile::encodeName(target).constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file.isOpen()) {
        return Fail{failure(target, errno, {})};
    }
    if (bytes.size() > oldBytes.size()) {
        if (const int error = ::posix_fallocate(file.get(), oldBytes.size(), bytes.size() - oldBytes.size());
            isFull(error)) {
            [[maybe_unused]] const int ignored = ::ftruncate(file.get(), oldBytes.size());
            return Fail{failure(target, error, {})};
        }
    }
    if (const int error = overwrite(file.get(), bytes); error != 0) {
        [[maybe_unused]] const int ignored = overwrite(file.get(), oldBytes);
        return Fail{failure(target, error, {})};
    }
    return {};
}

} // namespace kia
