#include "tests/support/daemon.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kia::test {
namespace {

constexpr int patience = 20000; // milliseconds

quint16 freePort()
{
    QTcpServer server;
    server.setProxy(QNetworkProxy::NoProxy);
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

bool listens(quint16 port)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(200);
}

} // namespace

Daemon::Daemon() : m_port(freePort())
{
    if (geteuid() == 0) { // it gives up root and must still write here
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
    }
}

Daemon::~Daemon()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

/// With the configuration as its last argument.
void Daemon::start(const QString &program, const QStringList &arguments, const QByteArray &configuration)
{
    QByteArray text = configuration;
    text.replace("@PORT@", QByteArray::number(m_port)).replace("@FOLDER@", m_folder.path().toUtf8());
    QFile file(m_folder.filePath(u"configuration"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    file.close();
    run(program, arguments + QStringList{file.fileName()});
}

void Daemon::run(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/usr/bin"_s});
    if (path.isEmpty()) {
        qFatal("%s is not installed", qPrintable(program));
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(m_folder.path());
    m_process.start(path, arguments);
    QElapsedTimer timer;
    timer.start();
    while (!listens(m_port)) {
        if (timer.elapsed() > patience || m_process.waitForFinished(20)) {
            qFatal("%s did not come up: %s", qPrintable(program), m_process.readAll().constData());
        }
    }
}

std::unique_ptr<Daemon> Daemon::nginx(const QByteArray &server, const QByteArray &http)
{
    std::unique_ptr<Daemon> daemon(new Daemon);
    const QByteArray user = geteuid() == 0 ? "user root;\n" : "";
    QByteArray folders;
    for (const QByteArray kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"}) {
        folders += kind + "_temp_path @FOLDER@/" + kind + ";\n";
    }
    daemon->start(u"nginx"_s, {u"-e"_s, u"stderr"_s, u"-p"_s, daemon->m_folder.path(), u"-c"_s},
                  user + "daemon off;\nmaster_process off;\npid @FOLDER@/pid;\nerror_log stderr;\nevents {}\nhttp {\n" +
                      folders + "access_log off;\n" + http + "\nserver {\nserver_name _;\n" + server + "\n}\n}\n");
    return daemon;
}

std::unique_ptr<Daemon> Daemon::tinyproxy(const QByteArray &lines)
{
    std::unique_ptr<Daemon> daemon(new Daemon);
    daemon->start(u"tinyproxy"_s, {u"-d"_s, u"-c"_s},
                  "Port @PORT@\nListen 127.0.0.1\nTimeout 20\nMaxClients 20\nLogLevel Error\n" + lines + '\n');
    return daemon;
}

std::unique_ptr<Daemon> Daemon::microsocks(const QString &user, const QString &password)
{
    std::unique_ptr<Daemon> daemon(new Daemon);
    QStringList arguments{u"-i"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(daemon->m_port)};
    if (!user.isEmpty()) {
        arguments << u"-u"_s << user << u"-P"_s << password;
    }
    daemon->run(u"microsocks"_s, arguments);
    return daemon;
}

std::unique_ptr<Daemon> Daemon::dante(const QByteArray &rules)
{
    std::unique_ptr<Daemon> daemon(new Daemon);
    const QByteArray users = geteuid() == 0 ? "user.privileged: root\nuser.unprivileged: nobody\n" : "";
    daemon->start(u"danted"_s, {u"-f"_s},
                  "logoutput: stderr\ninternal: 127.0.0.1 port = @PORT@\nexternal: 127.0.0.1\n" + users +
                      "clientmethod: none\nsocksmethod: none\n"
                      "client pass { from: 0.0.0.0/0 to: 0.0.0.0/0 }\n" +
                      rules + "\nsocks pass { from: 0.0.0.0/0 to: 0.0.0.0/0 }\n");
    return daemon;
}

std::unique_ptr<Daemon> Daemon::stunnel(quint16 target, const QString &chainFile, const QString &keyFile)
{
    std::unique_ptr<Daemon> daemon(new Daemon);
    daemon->start(u"stunnel4"_s, {},
                  "foreground = yes\npid =\nsyslog = no\n[proxy]\naccept = 127.0.0.1:@PORT@\nconnect = 127.0.0.1:" +
                      QByteArray::number(target) + "\ncert = " + chainFile.toUtf8() + "\nkey = " + keyFile.toUtf8() +
                      '\n');
    return daemon;
}

bool Daemon::canRunSquid()
{
    // Also with one process and nothing cached it wants three segments (CollapsedForwarding.cc), as a user of its own
    // when it is started by root: what counts is that everybody may write there.
    struct stat shared = {};
    return ::stat("/dev/shm", &shared) == 0 && (shared.st_mode & S_IWOTH) != 0;
}

std::unique_ptr<Daemon> Daemon::squid(const QByteArray &access)
{
    std::unique_ptr<Daemon> daemon(new Daemon);
    daemon->start(u"squid"_s, {u"-N"_s, u"-f"_s},
                  "http_port 127.0.0.1:@PORT@\npid_filename none\ncache_log /dev/null\naccess_log none\n"
                  "cache deny all\nmemory_cache_shared off\ncache_mem 0\ncoredump_dir @FOLDER@\nnetdb_filename "
                  "none\npinger_enable off\nicp_port 0\n"
                  "shutdown_lifetime 0 seconds\nvisible_hostname kia-lab\nforward_max_tries 1\n"
                  "connect_retries 0\n" +
                      access + '\n');
    return daemon;
}

} // namespace kia::test
