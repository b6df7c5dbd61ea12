#pragma once

#include <QtCore/QProcess>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace kia::test {

/// A server of the distribution: nginx, or one of several proxies. Runs in the foreground, on a free port of 127.0.0.1,
/// with everything it writes in a folder of its own; also as root. A test that cannot start it fails.
class Daemon final
{
public:
    /// Debian's nginx (package nginx-light). `server` stands in a `server` block, where @PORT@ is the port to listen
    /// on, and `http` before it; @FOLDER@ is the folder.
    static std::unique_ptr<Daemon> nginx(const QByteArray &server, const QByteArray &http = {});
    static std::unique_ptr<Daemon> tinyproxy(const QByteArray &lines = {});
    static std::unique_ptr<Daemon> squid(const QByteArray &access);
    /// A SOCKS5 proxy (package microsocks) that takes everybody, or only this account.
    static std::unique_ptr<Daemon> microsocks(const QString &user = {}, const QString &password = {});
    /// Another (package dante-server): `rules` stand before one that lets everything pass.
    static std::unique_ptr<Daemon> dante(const QByteArray &rules = {});
    /// TLS in front of a port (package stunnel4), with the certificate and the key in these files.
    static std::unique_ptr<Daemon> stunnel(quint16 target, const QString &chainFile, const QString &keyFile);
    /// The system gives squid the shared memory without which it does not start.
    static bool canRunSquid();

    ~Daemon();

    quint16 port() const { return m_port; }
    QString address() const { return QStringLiteral("127.0.0.1:") + QString::number(m_port); }

private:
    Daemon();
    void start(const QString &program, const QStringList &arguments, const QByteArray &configuration);
    void run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace kia::test
