#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QFile>

#include <cerrno>
#include <cstring>

#include <sched.h>
#include <sys/mount.h>

namespace kia::test {

/// A mount of this test alone; gone with the object.
class Mount final
{
public:
    Mount(const char *from, const QString &at, const char *type, unsigned long flags, const char *options)
        : m_at(QFile::encodeName(at))
    {
        // in a namespace of its own, so that nobody else sees it
        static const bool isAlone =
            ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
        m_isThere = isAlone && ::mount(from, m_at.constData(), type, flags, options) == 0;
        m_error = errno;
    }
    Mount(const Mount &) = delete;
    Mount &operator=(const Mount &) = delete;
    ~Mount()
    {
        if (m_isThere) {
            ::umount2(m_at.constData(), MNT_DETACH);
        }
    }
    bool isThere() const { return m_isThere; }
    QByteArray whyNot() const { return QByteArray("this machine forbids mounts: ") + std::strerror(m_error); }

private:
    QByteArray m_at;
    bool m_isThere = false;
    int m_error = 0;
};

} // namespace kia::test
