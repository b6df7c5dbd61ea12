#pragma once

#include <QtTest/QSignalSpy>

#include <memory>
#include <vector>

#include "core/registry/registrycheck.h"
#include "tests/support/certificates.h"
#include "tests/support/loopbackserver.h"

namespace kia::test {

/// The scene of one check: servers that record every byte, names that are all at home, short patience. Says afterwards
/// where the account went that it must not have.
class Stage final
{
public:
    using Handler = LoopbackServer::Handler;
    using Script = std::vector<ServerAnswer>;

    /// What the check may send to a server: the registry of the account and its login server get it, nobody else.
    enum class Trust { Nobody, Account };

    Stage();

    LoopbackServer &serve(Script script, Trust trust = Trust::Nobody, const ServerOptions &options = {});
    LoopbackServer &serve(Handler handler, Trust trust = Trust::Nobody, const ServerOptions &options = {});
    /// The name that the next server shows, and how: "registry.test" unless told.
    static ServerOptions speakingTls(const CertificateWish &wish = {});
    static Certificates &certificates();

    /// The request of "HOST/sf/app:v1"; with the account of that host.
    static CheckRequest imageAt(const QString &host, bool withAccount = false);
    static const QString &user();
    static const QString &password();

    CheckReport check(const CheckRequest &request);

    /// Empty, or a sentence about a password that went where it must not, went too often, or stands in the report.
    QString complaint() const;
    /// How often a server got the password, in whatever form.
    static int submissionsTo(const LoopbackServer &server);

    CheckSettings settings;

private:
    struct Actor {
        std::unique_ptr<LoopbackServer> server;
        Trust trust;
    };

    std::vector<Actor> m_actors;
    CheckRequest m_request;
    CheckReport m_report;
};

/// The port of an address, for names: portOf("127.0.0.1:5000") is ":5000".
inline QString portOf(const LoopbackServer &server)
{
    return u':' + QString::number(server.port());
}

/// A port of 127.0.0.1 where nobody listens.
quint16 closedPort();

/// Frequent answers.
ServerAnswer imageAnswer();
ServerAnswer basicChallenge();
ServerAnswer bearerChallenge(const QByteArray &realm, const QByteArray &more = {});
ServerAnswer errorAnswer(int status, const QByteArray &code, const QByteArray &message);
ServerAnswer tokenAnswer(const QByteArray &token, const QByteArray &name = "access_token");
/// A JWT that is signed by nobody.
QByteArray unsignedJwt(const QByteArray &claims);

} // namespace kia::test
