#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <sys/stat.h>

#include "core/base/message.h"
#include "core/base/result.h"

namespace kia {

/// A file's bytes, and its mode and owner at the same moment.
struct FileContents {
    QByteArray bytes;
    struct stat status = {};
};

/// Everything in a regular file; never blocks on a device or pipe. Fails with one of the F family.
Result<FileContents, Message> readFile(const QString &path);

/// A message about this file; `error` is an errno, or 0 when there is none to tell.
Message fileMessage(MessageId id, const QString &path, int error = 0);

} // namespace kia
