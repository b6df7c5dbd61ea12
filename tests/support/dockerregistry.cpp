#include "tests/support/dockerregistry.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpSocket>

#include "tests/support/tokenserver.h"

namespace kia::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10000; // milliseconds

QByteArray sha256(const QByteArray &bytes)
{
    return "sha256:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray descriptor(const QByteArray &type, const QByteArray &bytes, const QByteArray &more = {})
{
    return R"({"mediaType":")" + type + R"(","size":)" + QByteArray::number(bytes.size()) + R"(,"digest":")" +
           sha256(bytes) + '"' + more + '}';
}

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.left(name.size() + 1).toLower() == name.toLower() + ':') {
            return line.mid(name.size() + 1).trimmed();
        }
    }
    return {};
}

} // namespace

DockerRegistry::~DockerRegistry()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
}

bool DockerRegistry::fail(const QString &sentence)
{
    m_error = sentence;
    return false;
}

QString DockerRegistry::host() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

bool DockerRegistry::writeHtpasswd(const QString &user, const QString &password)
{
    const QString htpasswd = QStandardPaths::findExecutable(u"htpasswd"_s);
    if (htpasswd.isEmpty()) {
        return fail(u"htpasswd is not in PATH: install the package apache2-utils"_s);
    }
    QProcess hash;
    hash.start(htpasswd, {u"-Bbn"_s, u"-C4"_s, user, password});
    if (!hash.waitForFinished(patience) || hash.exitCode() != 0) {
        return fail(u"htpasswd could not make the password file"_s);
    }
    QFile file(m_folder.filePath(u"htpasswd"_s));
    return (file.open(QIODevice::WriteOnly) && file.write(hash.readAllStandardOutput()) > 0) ||
           fail(u"the password file could not be written"_s);
}

bool DockerRegistry::start(const QString &user, const QString &password)
{
    if (user.isEmpty()) {
        return run({});
    }
    m_authorization = "Basic " + QString(user + u':' + password).toUtf8().toBase64();
    return writeHtpasswd(user, password) &&
           run("auth:\n  htpasswd:\n    realm: lab\n    path: " + m_folder.filePath(u"htpasswd"_s).toUtf8() + '\n');
}

bool DockerRegistry::start(const TokenServer &tokens)
{
    m_tokens = &tokens;
    return run("auth:\n  token:\n    realm: " + tokens.realm() +
               "\n    service: kia-registry\n    issuer: kia-lab\n    rootcertbundle: " +
               tokens.certificateFile().toUtf8() + '\n');
}

bool DockerRegistry::run(const QByteArray &authentication)
{
    const QString program = QStandardPaths::findExecutable(u"docker-registry"_s);
    if (program.isEmpty()) {
        return fail(u"docker-registry is not in PATH: install the package docker-registry"_s);
    }
    QFile file(m_folder.filePath(u"config.yml"_s));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write("version: 0.1\nlog:\n  level: info\nstorage:\n  inmemory: {}\nhttp:\n  addr: 127.0.0.1:0\n" +
                   authentication) < 0) {
        return fail(u"the registry's configuration could not be written"_s);
    }
    file.close();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, {u"serve"_s, m_folder.filePath(u"config.yml"_s)});
    static const QRegularExpression listening(u"listening on 127\\.0\\.0\\.1:(\\d+)"_s);
    QByteArray log;
    QElapsedTimer timer;
    timer.start();
    while (m_port == 0 && timer.elapsed() < patience && m_process.waitForReadyRead(patience)) {
        log += m_process.readAll();
        m_port = listening.match(QString::fromUtf8(log)).captured(1).toUShort();
    }
    return m_port != 0 || fail(u"docker-registry did not come up; it said: "_s + QString::fromUtf8(log.right(600)));
}

DockerRegistry::Answer DockerRegistry::send(const QByteArray &method, const QByteArray &target, const QByteArray &type,
                                            const QByteArray &body)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: " + host().toLatin1() +
                         "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!type.isEmpty()) {
        request += "Content-Type: " + type + "\r\n";
    }
    if (!m_authorization.isEmpty()) {
        request += "Authorization: " + m_authorization + "\r\n";
    }
    Answer answer;
    if (!socket.waitForConnected(patience)) {
        return answer;
    }
    socket.write(request + "\r\n" + body);
    QByteArray all;
    while (socket.waitForReadyRead(patience)) {
        all += socket.readAll();
    }
    all += socket.readAll();
    const QByteArray head = all.left(all.indexOf("\r\n\r\n"));
    answer.status = head.mid(9, 3).toInt();
    answer.location = headerOf(head, "Location");
    answer.digest = headerOf(head, "Docker-Content-Digest");
    return answer;
}

bool DockerRegistry::pushBlob(const QByteArray &repository, const QByteArray &blob)
{
    if (m_tokens) {
        m_authorization =
            "Bearer " + m_tokens->token(u"pusher"_s, QString::fromLatin1(repository), {u"pull"_s, u"push"_s});
    }
    const Answer begun = send("POST", "/v2/" + repository + "/blobs/uploads/", {}, {});
    if (begun.status != 202) {
        return false;
    }
    const QUrl url = QUrl::fromEncoded(begun.location);
    const QByteArray target = url.path(QUrl::FullyEncoded).toLatin1() + '?' + url.query(QUrl::FullyEncoded).toLatin1() +
                              "&digest=" + sha256(blob);
    return send("PUT", target, "application/octet-stream", blob).status == 201;
}

QByteArray DockerRegistry::pushManifest(const QByteArray &repository, const QByteArray &reference,
                                        const QByteArray &type, const QByteArray &manifest)
{
    const Answer answer = send("PUT", "/v2/" + repository + "/manifests/" + reference, type, manifest);
    return answer.status == 201 ? answer.digest : QByteArray();
}

QByteArray DockerRegistry::imageManifest(const QByteArray &repository, const QByteArray &architecture,
                                         const QByteArray &history)
{
    const QByteArray layer = "a layer that nobody unpacks, for " + architecture;
    const QByteArray config = R"({"architecture":")" + architecture +
                              R"(","os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":[")" + sha256(layer) +
                              R"("]})" + history + '}';
    if (!pushBlob(repository, layer) || !pushBlob(repository, config)) {
        return {};
    }
    return R"({"schemaVersion":2,"mediaType":"application/vnd.docker.distribution.manifest.v2+json","config":)" +
           descriptor("application/vnd.docker.container.image.v1+json", config) + R"(,"layers":[)" +
           descriptor("application/vnd.docker.image.rootfs.diff.tar.gzip", layer) + "]}";
}

QByteArray DockerRegistry::pushImage(const QString &repository, const QString &tag, const QByteArray &architecture)
{
    return pushTagged(repository, tag, imageManifest(repository.toLatin1(), architecture));
}

QByteArray DockerRegistry::pushImageWithHistory(const QString &repository, const QString &tag)
{
    const QByteArray history = R"(,"history":[{"created":"2020-01-01T00:00:00Z","created_by":"kia"}])";
    return pushTagged(repository, tag, imageManifest(repository.toLatin1(), "amd64", history));
}

QByteArray DockerRegistry::pushTagged(const QString &repository, const QString &tag, const QByteArray &manifest)
{
    return manifest.isEmpty() ? manifest
                              : pushManifest(repository.toLatin1(), tag.toLatin1(),
                                             "application/vnd.docker.distribution.manifest.v2+json", manifest);
}

QByteArray DockerRegistry::pushIndex(const QString &repository, const QString &tag)
{
    const QByteArray name = repository.toLatin1();
    const QByteArray type = "application/vnd.docker.distribution.manifest.v2+json";
    QByteArrayList entries;
    for (const QByteArray architecture : {"amd64", "arm64"}) {
        const QByteArray manifest = imageManifest(name, architecture);
        if (manifest.isEmpty() || pushManifest(name, sha256(manifest), type, manifest).isEmpty()) {
            return {};
        }
        entries.append(
            descriptor(type, manifest, R"(,"platform":{"os":"linux","architecture":")" + architecture + R"("})"));
    }
    const QByteArray list = "application/vnd.docker.distribution.manifest.list.v2+json";
    const QByteArray index =
        R"({"schemaVersion":2,"mediaType":")" + list + R"(","manifests":[)" + entries.join(',') + "]}";
    return pushManifest(name, tag.toLatin1(), list, index);
}

} // namespace kia::test
