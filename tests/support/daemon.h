#pragma once

#include <QtCore/QProcess>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace kia::test {

/// A server of the distribution that takes its port and its files from a configuration: nginx, tinyproxy, squid. Runs
/// in the foreground, on a free port of 127.0.0.1, with everything it writes in a folder of its own; also as root. A
/// test that cannot start it fails.
class Daemon final
{
public:
    /// Debian's nginx (package nginx-light). `server` stands in a `server` block, where @PORT@ is the port to listen
    /// on, and `http` before it; @FOLDER@ is the folder.
    static std::unique_ptr<Daemon> nginx(const QByteArray &server, const QByteArray &http = {});
    static std::unique_ptr<Daemon> tinyproxy(const QByteArray &lines = {});
    static std::unique_ptr<Daemon> squid(const QByteArray &access);
    /// The system gives squid the shared memory without which it does not start.
    static bool canRunSquid();

    ~Daemon();

    quint16 port() const { return m_port; }
    QString address() const { return QStringLiteral("127.0.0.1:") + QString::number(m_port); }

private:
    Daemon();
    void start(const QString &program, const QStringList &arguments, const QByteArray &configuration);

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace kia::test
