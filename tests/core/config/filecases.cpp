#include "tests/core/config/filecases.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace kia::test {

using namespace Qt::StringLiterals;

void write(const QString &path, const QByteArray &bytes, mode_t mode)
{
    QFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (!done || ::chmod(QFile::encodeName(path).constData(), mode) != 0) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

struct stat statusOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        qFatal("no status of %s", qPrintable(path));
    }
    return status;
}

QStringList backupsIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.bak"_s}, QDir::Files | QDir::Hidden, QDir::Name);
}

QStringList allIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

MessageId errorOf(const Result<SavedFile, Message> &result)
{
    return result ? MessageId::Pullable : result.error().id;
}

} // namespace kia::test
