#pragma once

#include <QtCore/QString>

#include <sys/stat.h>

#include "core/config/configfile.h"
#include "tests/support/privatemount.h"
#include "tests/support/withoutrights.h"

namespace kia::test {

/// Files and the circumstances in which they cannot be written, for the tests of saving.

void write(const QString &path, const QByteArray &bytes, mode_t mode = 0640);
QByteArray contents(const QString &path);
struct stat statusOf(const QString &path);
QStringList backupsIn(const QString &folder);
QStringList allIn(const QString &folder);
/// Pullable, which no saving fails with, when it went well.
MessageId errorOf(const Result<SavedFile, Message> &result);

} // namespace kia::test
