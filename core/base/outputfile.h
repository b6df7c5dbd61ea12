#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include "core/base/message.h"
#include "core/base/result.h"

namespace kia {

/// Writes a report or a table to where the user wants it. A file that is there is replaced as a whole or not at all
/// (its mode stays, a symlink is followed); a pipe or device is written into. Fails with IsDirectory, FileMissing (no
/// such folder), NotWritable or WriteFailed. Not for configurations: core/config/configfile.h keeps backups of them.
Result<void, Message> writeOutputFile(const QString &path, const QByteArray &bytes);

} // namespace kia
