#pragma once

#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <vector>

#include "tests/support/loopbackserver.h"

namespace kia::test {

/// A token server as registries have one (distribution's token specification), on 127.0.0.1: gives JWTs that it signs
/// with RS256 by the `openssl` command. A DockerRegistry that trusts certificateFile() takes them.
class TokenServer final
{
public:
    struct User {
        QString name;
        QString password;
        QStringList mayPull; ///< repositories
    };
    struct Options {
        QStringList publicRepositories; ///< that a token for nobody may pull
        bool takesPost = true;          ///< Docker Hub's does; Harbor's answers 405
        QByteArray issuer = "kia-lab";  ///< of what it answers; the registry takes no other
    };

    explicit TokenServer(const std::vector<User> &users) : TokenServer(users, Options{}) {}
    TokenServer(const std::vector<User> &users, const Options &options);

    /// "http://127.0.0.1:PORT/token".
    QByteArray realm() const;
    QString certificateFile() const { return m_folder.filePath(QStringLiteral("token.pem")); }
    const LoopbackServer &server() const { return m_server; }

    /// A token that lets `subject` do `actions` with the repository; no repository: nothing.
    QByteArray token(const QString &subject, const QString &repository, const QStringList &actions,
                     const QByteArray &issuer = "kia-lab") const;

private:
    ServerAnswer answer(const ServerRequest &request) const;

    std::vector<User> m_users;
    Options m_options;
    QTemporaryDir m_folder;
    QByteArray m_certificate; ///< DER, base64
    LoopbackServer m_server;
};

} // namespace kia::test
