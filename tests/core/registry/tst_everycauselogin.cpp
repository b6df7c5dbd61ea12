#include "tests/core/registry/causerows.h"
#include "tests/support/dockerregistry.h"
#include "tests/support/tokenserver.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

/// Causes of the sign-in, each produced on loopback (facts/registry.md 6.6): Debian's docker-registry with passwords
/// and with tokens, scripted servers for the rest. Rows marked "replayed" show what no program of Debian says,
/// from the source or the document that they name.
class TestEveryCauseLogin final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void realRegistries_data();
    void realRegistries() { runCauseRow(); }
    void scriptedRegistries_data();
    void scriptedRegistries() { runCauseRow(); }
    void aTokenIsFetchedByPostOrByGet_data();
    void aTokenIsFetchedByPostOrByGet();

private:
    DockerRegistry m_basic;
};

namespace {

using Trust = Stage::Trust;
const QByteArray insufficient = R"(,error="insufficient_scope")";

/// A real registry that trusts the tokens of a server with these users.
struct TokenLab {
    explicit TokenLab(const TokenServer::Options &options = {})
        : tokens({{Stage::user(), Stage::password(), {u"sf/app"_s}}, {u"guest"_s, Stage::password(), {}}}, options)
    {
        if (!registry.start(tokens)) {
            qFatal("%s", qPrintable(registry.errorString()));
        }
        if (registry.pushImage(u"sf/app"_s, u"v1"_s).isEmpty()) {
            qFatal("nothing could be pushed");
        }
    }

    TokenServer tokens;
    DockerRegistry registry;
};

/// A registry that asks for a token of its neighbour; `login` answers there, `token` to whoever brings one.
Produce withTokens(const Stage::Script &login, const Stage::Script &token)
{
    return [=](Stage &stage) {
        const LoopbackServer &auth = stage.serve(login, Trust::Account);
        const QByteArray realm = "http://" + auth.address().toLatin1() + "/token";
        Stage::Script script{bearerChallenge(realm)};
        script.insert(script.end(), token.begin(), token.end());
        return stage.check(Stage::imageAt(stage.serve(script).address(), true));
    };
}

Produce answering(const Stage::Script &script, Trust trust = Trust::Nobody)
{
    return [=](Stage &stage) {
        return stage.check(Stage::imageAt(stage.serve(script, trust).address(), true));
    };
}

} // namespace

void TestEveryCauseLogin::initTestCase()
{
    QVERIFY2(m_basic.start(Stage::user(), Stage::password()), qPrintable(m_basic.errorString()));
    QVERIFY(!m_basic.pushImage(u"sf/app"_s, u"v1"_s).isEmpty());
}

void TestEveryCauseLogin::realRegistries_data()
{
    addCauseColumns();
    const auto basic = [this](const QString &password) {
        return [this, password](Stage &stage) {
            CheckRequest request = Stage::imageAt(m_basic.host(), !password.isEmpty());
            if (request.account) {
                request.account->password = Secret(password);
            }
            return stage.check(request);
        };
    };
    const auto token = [](const QString &user, const QString &password, const TokenServer::Options &options = {},
                          Runtime runtime = Runtime::Runc) {
        return [=](Stage &stage) {
            const TokenLab lab(options);
            CheckRequest request = Stage::imageAt(lab.registry.host());
            request.runtime = runtime;
            if (!user.isEmpty()) {
                request.account = Account{user, Secret(password)};
            }
            return stage.check(request);
        };
    };
    const QString right = Stage::password();
    TokenServer::Options byGet;
    byGet.takesPost = false;
    TokenServer::Options open;
    open.publicRepositories = {u"sf/app"_s};
    TokenServer::Options stranger;
    stranger.issuer = "somebody-else";

    causeRow("a password that is right", MessageId::Pullable, basic(right));
    causeRow("C56 no password", MessageId::LoginNeeded, basic({}));
    causeRow("C57 another password", MessageId::WrongBasic, basic(u"wrong"_s));
    causeRow("a token by POST", MessageId::Pullable, token(Stage::user(), right));
    causeRow("a token by GET", MessageId::Pullable, token(Stage::user(), right, byGet));
    causeRow("a token for runp", MessageId::Pullable, token(Stage::user(), right, {}, Runtime::Runp));
    causeRow("a token for nobody, of a public repository", MessageId::PullableAnonymous, token({}, {}, open));
    causeRow("C56 a token for nobody, of a private repository", MessageId::LoginNeeded, token({}, {}));
    causeRow("C58 another password for the token", MessageId::WrongToken, token(Stage::user(), u"wrong"_s));
    causeRow("C58 another password for the token, by GET", MessageId::WrongToken,
             token(Stage::user(), u"wrong"_s, byGet));
    causeRow("C60 an account without the right to pull", MessageId::NoPermissionOrMissing, token(u"guest"_s, right));
    causeRow("C66 another password, and the image is public", MessageId::PublicButBadAccount,
             token(Stage::user(), u"wrong"_s, open));
    causeRow("C73 a token by an issuer that the registry does not trust", MessageId::FreshTokenRefused,
             token(Stage::user(), right, stranger));
}

void TestEveryCauseLogin::scriptedRegistries_data()
{
    addCauseColumns();
    // Harbor: a token for everybody, then the 401 that can mean three things
    const QByteArray nobody = unsignedJwt(R"({"sub":"","access":[]})");
    const ServerAnswer harbor = ServerAnswer::head(401, {R"(WWW-Authenticate: Basic realm="harbor")"});
    const ServerAnswer noPost = ServerAnswer::http(405);
    causeRow("C59 Harbor, another password (replayed: its source, c50c7dd)", MessageId::WrongHarbor,
             withTokens({noPost, tokenAnswer(nobody, "token"), ServerAnswer::http(401)}, {harbor}));
    causeRow("C61 Harbor, a project that is missing (replayed: its source, c50c7dd)", MessageId::HarborProjectMissing,
             withTokens({tokenAnswer(unsignedJwt(R"({"sub":"op"})"))},
                        {ServerAnswer::head(401), errorAnswer(401, "UNAUTHORIZED", "project sf not found")}));
    causeRow("C62 Harbor, no member of the project (replayed: its source, c50c7dd)", MessageId::HarborNoPermission,
             withTokens({noPost, tokenAnswer(nobody, "token"), tokenAnswer("all", "token")},
                        {harbor, errorAnswer(401, "UNAUTHORIZED", "unauthorized to access repository: sf/app")}));
    causeRow("C63 403 after the token (replayed: OCI distribution-spec, DENIED)", MessageId::Denied,
             withTokens({tokenAnswer("t")},
                        {ServerAnswer::head(403), errorAnswer(403, "DENIED", "requested access is denied")}));
    causeRow("C63 GHCR, 403 at the token (replayed: issue 583 of ironclaw)", MessageId::Denied,
             withTokens({errorAnswer(403, "DENIED", "denied"), ServerAnswer::http(403)}, {}));
    causeRow(
        "C64 ECR, a password of yesterday (replayed: issue 1148 of soci-snapshotter)", MessageId::ExpiredAccount,
        answering({basicChallenge(), ServerAnswer::head(403),
                   errorAnswer(403, "DENIED", "Your authorization token has expired. Reauthenticate and try again.")},
                  Trust::Account));
    causeRow("C65 GHCR, whose password is a token (replayed: GitHub's manual of the registry)",
             MessageId::SpecialPassword, [](Stage &stage) {
                 CertificateWish wish;
                 wish.commonName = u"ghcr.io"_s;
                 wish.names = {u"DNS:ghcr.io"_s};
                 const LoopbackServer &server = stage.serve(Stage::Script{basicChallenge(), basicChallenge()},
                                                            Trust::Account, Stage::speakingTls(wish));
                 return stage.check(Stage::imageAt(u"ghcr.io"_s + portOf(server), true));
             });
    causeRow("C67 a gateway that took the challenge away", MessageId::NoChallenge,
             answering({ServerAnswer::head(401), ServerAnswer::http(401)}));
    causeRow("C68 a server that wants Kerberos", MessageId::OtherScheme,
             answering({ServerAnswer::head(401, {"WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM"})}));
    causeRow("C69 a login address that is no URL", MessageId::BadRealm, answering({bearerChallenge("/service/token")}));
    causeRow("C69 a login address without encryption", MessageId::BadRealm, [](Stage &stage) {
        const LoopbackServer &server = stage.serve(Stage::Script{bearerChallenge("http://auth.registry.test/token")},
                                                   Trust::Nobody, Stage::speakingTls());
        return stage.check(Stage::imageAt(u"registry.test"_s + portOf(server), true));
    });
    causeRow("a login address of a stranger", MessageId::HeldBack, [](Stage &stage) {
        const LoopbackServer &server = stage.serve(Stage::Script{bearerChallenge("https://auth.example.net/token")},
                                                   Trust::Nobody, Stage::speakingTls());
        return stage.check(Stage::imageAt(u"registry.test"_s + portOf(server), true));
    });
    causeRow("C70 a login server that is down", MessageId::TokenServerDown, [](Stage &stage) {
        const QByteArray realm = "http://127.0.0.1:" + QByteArray::number(closedPort()) + "/token";
        return stage.check(Stage::imageAt(stage.serve(Stage::Script{bearerChallenge(realm)}).address(), true));
    });
    causeRow("C71 a login server that fails", MessageId::TokenServerError, withTokens({ServerAnswer::http(503)}, {}));
    causeRow("C72 a login server that shows a page", MessageId::TokenAnswerBad,
             withTokens({ServerAnswer::http(200, {"Content-Type: text/html"}, "<html>Sign in</html>")}, {}));
    causeRow("C72b a login server that answers POST as GET", MessageId::TokenField,
             withTokens({tokenAnswer("t", "token")}, {}));
    causeRow("C74 a token of 17,000 characters", MessageId::TokenTooBig,
             withTokens({tokenAnswer(QByteArray(17000, 'a'))}, {}));
    causeRow("C74 a registry that takes no such header", MessageId::TokenTooBig,
             withTokens({tokenAnswer("t")}, {ServerAnswer::head(431)}));
    causeRow("C75 an account that is locked (replayed: no document, a likely text)", MessageId::Locked,
             withTokens({ServerAnswer::http(401), errorAnswer(401, "UNAUTHORIZED", "The user is locked"),
                         ServerAnswer::http(401)},
                        {}));
}

void TestEveryCauseLogin::aTokenIsFetchedByPostOrByGet_data()
{
    QTest::addColumn<bool>("takesPost");
    QTest::addColumn<Runtime>("runtime");
    QTest::addColumn<QByteArrayList>("methods");
    QTest::newRow("runc") << true << Runtime::Runc << QByteArrayList{"POST"};
    QTest::newRow("runc, where POST is refused") << false << Runtime::Runc << QByteArrayList{"POST", "GET"};
    QTest::newRow("runp") << true << Runtime::Runp << QByteArrayList{"GET"};
}

void TestEveryCauseLogin::aTokenIsFetchedByPostOrByGet()
{
    QFETCH(bool, takesPost);
    QFETCH(Runtime, runtime);
    TokenServer::Options options;
    options.takesPost = takesPost;
    const TokenLab lab(options);
    Stage stage;
    CheckRequest request = Stage::imageAt(lab.registry.host(), true);
    request.runtime = runtime;
    const CheckReport report = stage.check(request);
    QCOMPARE(nameOf(report.outcome.id), u"pullable"_s);
    QCOMPARE(report.user, Stage::user());
    QByteArrayList methods;
    for (const ServerRequest &asked : lab.tokens.server().requests()) {
        methods.append(asked.method);
    }
    QTEST(methods, "methods");
}

QTEST_GUILESS_MAIN(TestEveryCauseLogin)
#include "tst_everycauselogin.moc"
