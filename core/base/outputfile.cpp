#include "core/base/outputfile.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace kia {

namespace {

Message failure(MessageId id, const QString &path, const QString &cause = {})
{
    Message message{id, {{Fact::Path, path}}};
    if (!cause.isEmpty()) {
        message.facts.insert(Fact::Cause, cause);
    }
    return message;
}

Result<void, Message> writeInto(QFileDevice &file, const QString &path, const QByteArray &bytes)
{
    if (!file.open(QIODevice::WriteOnly)) {
        return Fail{failure(MessageId::NotWritable, path, file.errorString())};
    }
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        return Fail{failure(MessageId::WriteFailed, path, file.errorString())};
    }
    return {};
}

} // namespace

Result<void, Message> writeOutputFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return Fail{failure(MessageId::IsDirectory, path)};
    }
    if (!QFileInfo::exists(info.absolutePath())) {
        return Fail{failure(MessageId::FileMissing, info.path())};
    }
    if (info.exists() && !info.isFile()) {
        QFile device(path); // to replace /dev/null by a file would be a poor way to throw a report away
        return writeInto(device, path, bytes);
    }
    QSaveFile file(path);
    const Result<void, Message> written = writeInto(file, path, bytes);
    if (written && !file.commit()) {
        return Fail{failure(MessageId::WriteFailed, path, file.errorString())};
    }
    return written;
}

} // namespace kia
