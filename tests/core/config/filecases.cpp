#include "tests/core/config/filecases.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cerrno>
#include <cstring>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace kia::test {

using namespace Qt::StringLiterals;

namespace {
constexpr uid_t nobody = 65534;
}

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

WithoutRights::WithoutRights()
{
    if (::getuid() == 0) {
        m_dropped = ::setresgid(nobody, nobody, 0) == 0 && ::setresuid(nobody, nobody, 0) == 0;
    }
}

WithoutRights::~WithoutRights()
{
    if (m_dropped && (::setresuid(0, 0, 0) != 0 || ::setresgid(0, 0, 0) != 0)) {
        qFatal("cannot become root again");
    }
}

bool WithoutRights::hold() const
{
    return m_dropped || ::getuid() != 0;
}

Mount::Mount(const char *from, const QString &at, const char *type, unsigned long flags, const char *options)
    : m_at(QFile::encodeName(at))
{
    // in a namespace of its own, so that nobody else sees it
    static const bool isAlone =
        ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    m_isThere = isAlone && ::mount(from, m_at.constData(), type, flags, options) == 0;
    m_error = errno;
}

Mount::~Mount()
{
    if (m_isThere) {
        ::umount2(m_at.constData(), MNT_DETACH);
    }
}

QByteArray Mount::whyNot() const
{
    return QByteArray("this machine forbids mounts: ") + std::strerror(m_error);
}

} // namespace kia::test
