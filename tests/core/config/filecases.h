#pragma once

#include <QtCore/QString>

#include <sys/stat.h>

#include "core/config/configfile.h"

namespace kia::test {

/// Files and the circumstances in which they cannot be written, for the tests of saving.

void write(const QString &path, const QByteArray &bytes, mode_t mode = 0640);
QByteArray contents(const QString &path);
struct stat statusOf(const QString &path);
QStringList backupsIn(const QString &folder);
QStringList allIn(const QString &folder);
/// Pullable, which no saving fails with, when it went well.
MessageId errorOf(const Result<SavedFile, Message> &result);

/// For as long as it lives the process has the rights of a user to whom nothing belongs: root may write everywhere.
class WithoutRights final
{
public:
    WithoutRights();
    WithoutRights(const WithoutRights &) = delete;
    WithoutRights &operator=(const WithoutRights &) = delete;
    ~WithoutRights();
    /// Whether it is so: for root that could drop its rights, and for anybody else.
    bool hold() const;

private:
    bool m_dropped = false;
};

/// A mount of this test alone; gone with the object.
class Mount final
{
public:
    Mount(const char *from, const QString &at, const char *type, unsigned long flags, const char *options);
    Mount(const Mount &) = delete;
    Mount &operator=(const Mount &) = delete;
    ~Mount();
    bool isThere() const { return m_isThere; }
    QByteArray whyNot() const;

private:
    QByteArray m_at;
    bool m_isThere = false;
    int m_error = 0;
};

} // namespace kia::test
