#pragma once

#include <QtCore/QtGlobal>

#include <unistd.h>

namespace kia::test {

/// For as long as it lives the process has the rights of a user to whom nothing belongs: root may write everywhere.
class WithoutRights final
{
public:
    WithoutRights()
    {
        if (::getuid() == 0) {
            m_dropped = ::setresgid(nobody, nobody, 0) == 0 && ::setresuid(nobody, nobody, 0) == 0;
        }
    }
    WithoutRights(const WithoutRights &) = delete;
    WithoutRights &operator=(const WithoutRights &) = delete;
    ~WithoutRights()
    {
        if (m_dropped && (::setresuid(0, 0, 0) != 0 || ::setresgid(0, 0, 0) != 0)) {
            qFatal("cannot become root again");
        }
    }
    /// Whether it is so: for root that could drop its rights, and for anybody else.
    bool hold() const { return m_dropped || ::getuid() != 0; }

private:
    static constexpr uid_t nobody = 65534;
    bool m_dropped = false;
};

} // namespace kia::test
