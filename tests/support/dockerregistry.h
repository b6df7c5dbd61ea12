#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace kia::test {

class TokenServer;

/// Debian's docker-registry (package docker-registry) on an ephemeral port of 127.0.0.1, with its images in memory.
/// With a user it asks for Basic (bcrypt by htpasswd, package apache2-utils). A test that cannot start it fails: what
/// is tested against a real registry must not be skipped unnoticed.
class DockerRegistry final
{
public:
    DockerRegistry() = default;
    ~DockerRegistry();

    /// False, with errorString() as a sentence for the test's output, when it does not come up.
    bool start(const QString &user = {}, const QString &password = {});
    /// Asks for the tokens of `tokens`, which pushes need too.
    bool start(const TokenServer &tokens);
    QString errorString() const { return m_error; }
    /// "127.0.0.1:PORT"
    QString host() const;

    /// Pushes an image of one platform, its layer and its configuration; gives the manifest's digest, or empty.
    QByteArray pushImage(const QString &repository, const QString &tag, const QByteArray &architecture = "amd64");
    /// The same with a history, which the registry needs to write the manifest anew in the first schema for a client
    /// that accepts no other.
    QByteArray pushImageWithHistory(const QString &repository, const QString &tag);
    /// Pushes an index over two images of the repository (amd64 and arm64), under `tag`.
    QByteArray pushIndex(const QString &repository, const QString &tag);

private:
    struct Answer {
        int status = 0;
        QByteArray location;
        QByteArray digest;
    };

    bool fail(const QString &sentence);
    bool writeHtpasswd(const QString &user, const QString &password);
    bool run(const QByteArray &authentication);
    Answer send(const QByteArray &method, const QByteArray &target, const QByteArray &type, const QByteArray &body);
    bool pushBlob(const QByteArray &repository, const QByteArray &blob);
    QByteArray pushManifest(const QByteArray &repository, const QByteArray &reference, const QByteArray &type,
                            const QByteArray &manifest);
    QByteArray imageManifest(const QByteArray &repository, const QByteArray &architecture,
                             const QByteArray &history = {});
    QByteArray pushTagged(const QString &repository, const QString &tag, const QByteArray &manifest);

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QByteArray m_authorization;
    const TokenServer *m_tokens = nullptr;
    QString m_error;
};

} // namespace kia::test
