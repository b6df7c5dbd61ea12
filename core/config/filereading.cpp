#include "core/config/filereading.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>

#include "core/config/configfile.h"
#include "core/config/descriptor.h"

namespace kia {

Message fileMessage(MessageId id, const QString &path, int error)
{
    Facts facts{{Fact::Path, QDir::toNativeSeparators(path)}};
    if (error != 0) {
        facts.insert(Fact::Cause, QString::fromLocal8Bit(std::strerror(error)));
    }
    return {id, facts};
}

/// Everything in a regular file. O_NONBLOCK, because opening a pipe that nobody writes to would never return; what is
/// opened is asked for its type, so that nothing can change between the question and the opening.
Result<FileContents, Message> readFile(const QString &path)
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
                          : fileMessage(MessageId::FileUnreadable, path, error)};
    }
    FileContents contents;
    if (::fstat(file.get(), &contents.status) != 0) {
        return Fail{fileMessage(MessageId::FileUnreadable, path, errno)};
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
            return Fail{fileMessage(MessageId::FileUnreadable, path, errno)};
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

} // namespace kia
