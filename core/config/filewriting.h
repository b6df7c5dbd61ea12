#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

#include <sys/stat.h>

#include "core/base/message.h"
#include "core/base/result.h"

namespace kia {

/// How a replacement ended that did not fail.
enum class Replaced {
    Atomically, ///< a new file took the old one's name; whoever looks finds the one or the other
    Refused,    ///< the name cannot be given to another file: it is a mount of its own (a file bound into a container)
};

/// Puts a new file in the place of `target`, with the mode, the extended attributes (access control lists among them)
/// and, where allowed, the owner of the old one; a new file is for its owner only. Fails with NotWritable, DiskFull or
/// WriteFailed; the old file is then intact.
Result<Replaced, Message> replaceFile(const QString &target, const QByteArray &bytes,
                                      const std::optional<struct stat> &old);

/// Writes into the file that is there. Not atomic: the old bytes must be safe elsewhere before. The space is had before
/// the first byte changes, and what fails is taken back.
Result<void, Message> overwriteFile(const QString &target, const QByteArray &bytes, const QByteArray &oldBytes);

/// Writes and waits until it is on disk; 0 or an errno.
int writeAll(int descriptor, const QByteArray &bytes);
/// Whether this errno says that no space is left.
bool isFull(int error);

} // namespace kia
