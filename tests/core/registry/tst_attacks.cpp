#include "tests/core/registry/causerows.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

/// A registry, or whoever sits behind it, tries to get the password sent where it must not go (facts/registry.md 7.3).
/// Every byte that a server got is looked at: Stage::complaint().
class TestAttacks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loginAddresses_data();
    void loginAddresses() { runCauseRow(); }
    void redirects_data();
    void redirects() { runCauseRow(); }
    void secondThoughts_data();
    void secondThoughts() { runCauseRow(); }
    void values_data();
    void values() { runCauseRow(); }
    void echoes_data();
    void echoes() { runCauseRow(); }
    void whoeverIsAllowedGetsIt_data();
    void whoeverIsAllowedGetsIt() { runCauseRow(); }
};

namespace {

using Trust = Stage::Trust;

/// Every certificate is right: it must be the rules that hold the password back, not TLS.
ServerOptions rightForEverybody()
{
    CertificateWish wish;
    wish.names = {u"DNS:registry.test"_s, u"DNS:*.registry.test"_s,         u"DNS:evil.test"_s, u"DNS:evil.test."_s,
                  u"DNS:*.evil.test"_s,   u"DNS:registry.test.evil.test"_s, u"DNS:localhost"_s, u"DNS:localhost."_s,
                  u"DNS:a.localhost"_s,   u"DNS:xn--rgistry-bva.test"_s,    u"IP:127.0.0.1"_s,  u"IP:::1"_s,
                  u"DNS:registry.test."_s};
    return Stage::speakingTls(wish);
}

/// What somebody answers who hopes for a password: he asks for one.
ServerAnswer greed(const ServerRequest &request)
{
    return request.method == "POST" || request.target.contains("token") ? tokenAnswer("t") : basicChallenge();
}

/// The scene: a registry over TLS that the account belongs to, and a stranger who answers as greed does.
struct Scene {
    explicit Scene(Stage &given)
        : stage(given), stranger(given.serve(&greed, Trust::Nobody, rightForEverybody())),
          strangerPort(QByteArray::number(stranger.port()))
    {}

    CheckReport ask(const Stage::Handler &registry)
    {
        const LoopbackServer &server = stage.serve(registry, Trust::Account, rightForEverybody());
        return stage.check(Stage::imageAt(u"registry.test"_s + portOf(server), true));
    }

    CheckReport ask(const Stage::Script &registry)
    {
        const LoopbackServer &server = stage.serve(registry, Trust::Account, rightForEverybody());
        return stage.check(Stage::imageAt(u"registry.test"_s + portOf(server), true));
    }

    QByteArray atStranger(const QByteArray &host, const QByteArray &path = "/token") const
    {
        return "https://" + host + ':' + strangerPort + path;
    }

    Stage &stage;
    const LoopbackServer &stranger;
    QByteArray strangerPort;
};

/// A Bearer challenge with this realm, in which @PORT@ is the stranger's.
Produce withRealm(const QByteArray &realm)
{
    return [realm](Stage &stage) {
        Scene scene(stage);
        QByteArray filled = realm;
        filled.replace("@PORT@", scene.strangerPort);
        return scene.ask([filled](const ServerRequest &) { return bearerChallenge(filled); });
    };
}

ServerAnswer movedTo(int status, const QByteArray &location)
{
    return ServerAnswer::head(status, {"Location: " + location});
}

bool brings(const ServerRequest &request, const QByteArray &scheme)
{
    return request.header("Authorization").startsWith(scheme);
}

} // namespace

void TestAttacks::loginAddresses_data()
{
    addCauseColumns();
    causeRow("a stranger's", MessageId::HeldBack, withRealm("https://evil.test:@PORT@/token"));
    causeRow("a stranger's in capital letters", MessageId::HeldBack, withRealm("HTTPS://EVIL.TEST:@PORT@/token"));
    causeRow("a stranger's with a dot at its end", MessageId::HeldBack, withRealm("https://evil.test.:@PORT@/token"));
    causeRow("a stranger's that begins with the registry's name", MessageId::HeldBack,
             withRealm("https://registry.test.evil.test:@PORT@/token"));
    causeRow("the registry's own with a dot at its end, which is another to TLS", MessageId::HeldBack,
             withRealm("https://registry.test.:@PORT@/token"));
    causeRow("letters that look like the registry's", MessageId::HeldBack,
             withRealm("https://r\xc3\xa9gistry.test:@PORT@/token"));
    causeRow("the same in punycode", MessageId::HeldBack, withRealm("https://xn--rgistry-bva.test:@PORT@/token"));
    causeRow("the registry's name as user information", MessageId::BadRealm,
             withRealm("https://registry.test@evil.test:@PORT@/token"));
    causeRow("with a password of its own", MessageId::BadRealm,
             withRealm("https://registry.test:443@evil.test:@PORT@/token"));
    causeRow("a backslash, which some read as a slash", MessageId::BadRealm,
             withRealm("https://evil.test:@PORT@\\@registry.test/token"));
    causeRow("a percent sign in the name", MessageId::BadRealm, withRealm("https://evil.test%2f.registry.test/token"));
    causeRow("a port that is none", MessageId::BadRealm, withRealm("https://registry.test:99999/token"));
    causeRow("port 0", MessageId::BadRealm, withRealm("https://registry.test:0/token"));
    causeRow("without encryption, at the registry itself", MessageId::BadRealm,
             withRealm("http://registry.test:@PORT@/token"));
    causeRow("without encryption, on this computer", MessageId::BadRealm, withRealm("http://127.0.0.1:@PORT@/token"));
    causeRow("this computer", MessageId::BadRealm, withRealm("https://127.0.0.1:@PORT@/token"));
    causeRow("this computer by name", MessageId::BadRealm, withRealm("https://localhost:@PORT@/token"));
    causeRow("this computer by name, with a dot", MessageId::BadRealm, withRealm("https://localhost.:@PORT@/token"));
    causeRow("a name below localhost", MessageId::BadRealm, withRealm("https://a.localhost:@PORT@/token"));
    causeRow("this computer as IPv6", MessageId::BadRealm, withRealm("https://[::1]:@PORT@/token"));
    causeRow("IPv4 written as IPv6", MessageId::BadRealm, withRealm("https://[::ffff:127.0.0.1]:@PORT@/token"));
    causeRow("a private address written as IPv6", MessageId::BadRealm, withRealm("https://[::ffff:10.0.0.1]/token"));
    causeRow("a link with a zone", MessageId::BadRealm, withRealm("https://[fe80::1%25lo]:@PORT@/token"));
    causeRow("an address as one number", MessageId::BadRealm, withRealm("https://2130706433:@PORT@/token"));
    causeRow("the cloud's own service", MessageId::BadRealm, withRealm("https://169.254.169.254/latest/token"));
    causeRow("another scheme", MessageId::BadRealm, withRealm("file:///etc/passwd"));
    causeRow("a relative one", MessageId::BadRealm, withRealm("//evil.test:@PORT@/token"));
}

void TestAttacks::redirects_data()
{
    addCauseColumns();
    for (const int status : {301, 302, 303, 307, 308}) {
        causeRow(qPrintable(u"%1 to a stranger who wants a password"_s.arg(status)), MessageId::RedirectOtherHost,
                 [status](Stage &stage) {
                     Scene scene(stage);
                     const QByteArray there = scene.atStranger("evil.test", "/v2/");
                     return scene.ask([=](const ServerRequest &) { return movedTo(status, there); });
                 });
        causeRow(qPrintable(u"%1 once the password was sent"_s.arg(status)), MessageId::RedirectOtherHost,
                 [status](Stage &stage) {
                     Scene scene(stage);
                     const QByteArray there = scene.atStranger("evil.test", "/v2/");
                     return scene.ask([=](const ServerRequest &request) {
                         return brings(request, "Basic") ? movedTo(status, there) : basicChallenge();
                     });
                 });
    }
    causeRow("to a stranger without a scheme", MessageId::RedirectOtherHost, [](Stage &stage) {
        Scene scene(stage);
        const QByteArray there = "//evil.test:" + scene.strangerPort + "/v2/";
        return scene.ask([=](const ServerRequest &request) {
            return brings(request, "Basic") ? movedTo(307, there) : basicChallenge();
        });
    });
    causeRow("to another port of the registry", MessageId::RedirectOtherHost, [](Stage &stage) {
        Scene scene(stage);
        const QByteArray there = scene.atStranger("registry.test", "/v2/");
        return scene.ask([=](const ServerRequest &request) {
            return brings(request, "Basic") ? movedTo(307, there) : basicChallenge();
        });
    });
    causeRow("to the registry in the clear", MessageId::RedirectToHttp, [](Stage &stage) {
        Scene scene(stage);
        const QByteArray there = "http://registry.test:" + scene.strangerPort + "/v2/";
        return scene.ask([=](const ServerRequest &request) {
            return brings(request, "Basic") ? movedTo(307, there) : basicChallenge();
        });
    });
    causeRow("with the account in the address", MessageId::Misrouted, [](Stage &stage) {
        Scene scene(stage);
        return scene.ask([](const ServerRequest &request) {
            return brings(request, "Basic") ? movedTo(307, "https://operator:x@registry.test/v2/") : basicChallenge();
        });
    });
    causeRow("there and back again", MessageId::Pullable, [](Stage &stage) {
        // the way back leads to the registry, which may ask for its own account, and only there
        LoopbackServer *registry = nullptr;
        const LoopbackServer &middle = stage.serve(
            [&registry](const ServerRequest &) {
                return movedTo(307, "https://registry.test:" + QByteArray::number(registry->port()) + "/v2/other");
            },
            Trust::Nobody, rightForEverybody());
        const QByteArray there = "https://evil.test:" + QByteArray::number(middle.port()) + "/v2/";
        registry = &stage.serve(
            [there](const ServerRequest &request) {
                if (brings(request, "Basic")) {
                    return imageAnswer();
                }
                return request.target == "/v2/other" ? basicChallenge() : movedTo(307, there);
            },
            Trust::Account, rightForEverybody());
        return stage.check(Stage::imageAt(u"registry.test"_s + portOf(*registry), true));
    });
    causeRow("of the token's POST", MessageId::TokenAnswerBad, [](Stage &stage) {
        Scene scene(stage);
        const QByteArray there = scene.atStranger("evil.test");
        return scene.ask([=](const ServerRequest &request) {
            return request.method == "POST" ? movedTo(307, there)
                                            : bearerChallenge("https://" + request.header("Host") + "/token");
        });
    });
    causeRow("of the token's GET", MessageId::RedirectOtherHost, [](Stage &stage) {
        Scene scene(stage);
        const QByteArray there = scene.atStranger("evil.test");
        return scene.ask([=](const ServerRequest &request) {
            if (request.method == "POST") {
                return ServerAnswer::http(405);
            }
            return brings(request, "Basic") ? movedTo(302, there)
                                            : bearerChallenge("https://" + request.header("Host") + "/token");
        });
    });
}

void TestAttacks::secondThoughts_data()
{
    addCauseColumns();
    causeRow("after the password, a stranger's login address", MessageId::WrongBasic, [](Stage &stage) {
        Scene scene(stage);
        const QByteArray there = scene.atStranger("evil.test");
        return scene.ask([=](const ServerRequest &request) {
            return brings(request, "Basic") ? bearerChallenge(there) : basicChallenge();
        });
    });
    causeRow("after the token, a stranger's login address", MessageId::NoPermissionOrMissing, [](Stage &stage) {
        Scene scene(stage);
        const QByteArray there = scene.atStranger("evil.test");
        return scene.ask([=](const ServerRequest &request) {
            if (request.method == "POST") {
                return tokenAnswer("t");
            }
            return brings(request, "Bearer") ? bearerChallenge(there, R"(,error="insufficient_scope")")
                                             : bearerChallenge("https://" + request.header("Host") + "/token");
        });
    });
    causeRow("after the token, the password itself", MessageId::NoPermissionOrMissing, [](Stage &stage) {
        Scene scene(stage);
        return scene.ask([](const ServerRequest &request) {
            if (request.method == "POST") {
                return tokenAnswer("t");
            }
            return brings(request, "Bearer") ? basicChallenge()
                                             : bearerChallenge("https://" + request.header("Host") + "/token");
        });
    });
    causeRow("the stranger's address in the second of two challenges", MessageId::WrongBasic, [](Stage &stage) {
        Scene scene(stage);
        const QByteArray there = scene.atStranger("evil.test");
        return scene.ask([=](const ServerRequest &) {
            return ServerAnswer::head(
                401, {"WWW-Authenticate: Basic realm=\"r\", Bearer realm=\"" + there + "\",service=\"s\""});
        });
    });
}

void TestAttacks::values_data()
{
    addCauseColumns();
    const auto withService = [](const QByteArray &more) -> Produce {
        return [more](Stage &stage) {
            Scene scene(stage);
            return scene.ask([more](const ServerRequest &request) {
                if (request.method == "POST") {
                    const bool isWhole = request.body.count('&') == 5 && !request.body.contains("evil&");
                    return isWhole ? tokenAnswer("t") : ServerAnswer::http(500);
                }
                return brings(request, "Bearer")
                           ? imageAnswer()
                           : bearerChallenge("https://" + request.header("Host") + "/token", more);
            });
        };
    };
    causeRow("a scope that adds fields to the form", MessageId::Pullable,
             withService(R"(,scope="repository:a:pull&username=evil&x=1")"));
    causeRow("a scope with an encoded line break", MessageId::Pullable, withService(R"(,scope="a%0d%0aX-Evil: 1")"));
    const auto withToken = [](const QByteArray &token) -> Produce {
        return [token](Stage &stage) {
            Scene scene(stage);
            return scene.ask([token](const ServerRequest &request) {
                if (request.method == "POST") {
                    return tokenAnswer(token);
                }
                return bearerChallenge("https://" + request.header("Host") + "/token");
            });
        };
    };
    causeRow("a token with a line break", MessageId::TokenAnswerBad, withToken(R"(a\r\nX-Evil: 1)"));
    causeRow("a token with a blank", MessageId::TokenAnswerBad, withToken("a b"));
}

/// Whoever has got the password may show it to us again, and we show what servers say.
void TestAttacks::echoes_data()
{
    addCauseColumns();
    const QByteArray password = Stage::password().toUtf8();
    const QByteArray encoded = password.toPercentEncoding();
    const QByteArray basic = QByteArray(Stage::user().toUtf8() + ':' + password).toBase64();
    const auto afterwards = [](const ServerAnswer &answer) -> Produce {
        return [answer](Stage &stage) {
            Scene scene(stage);
            return scene.ask([answer](const ServerRequest &request) {
                return brings(request, "Basic") ? answer : basicChallenge();
            });
        };
    };
    for (const QByteArray &form : {password, encoded, basic}) {
        causeRow(qPrintable(u"in an error: "_s + QString::fromUtf8(form.left(5))), MessageId::WrongBasic,
                 afterwards(
                     ServerAnswer::http(401, {R"(WWW-Authenticate: Basic realm="r")", "Content-Type: application/json"},
                                        R"({"errors":[{"code":"UNAUTHORIZED","message":"not )" + form + "\"}]}")));
        causeRow(qPrintable(u"as the type of an image: "_s + QString::fromUtf8(form.left(5))), MessageId::NotAnImage,
                 afterwards(ServerAnswer::head(200, {"Content-Type: application/" + form}, "x")));
        causeRow(
            qPrintable(u"as a digest: "_s + QString::fromUtf8(form.left(5))), MessageId::DigestHeader,
            afterwards(ServerAnswer::head(
                200, {"Content-Type: application/vnd.oci.image.manifest.v1+json", "Docker-Content-Digest: " + form},
                "x")));
    }
    causeRow("in the address of a redirect", MessageId::RedirectLoop,
             afterwards(ServerAnswer::head(302, {"Location: /gone/" + encoded})));
    causeRow("as a login address, to the step that shows it", MessageId::BadRealm, [encoded](Stage &stage) {
        Scene scene(stage);
        return scene.ask([encoded](const ServerRequest &) { return bearerChallenge("ftp://r.test/" + encoded); });
    });
    causeRow("among the tags", MessageId::TagMissing, [password](Stage &stage) {
        Scene scene(stage);
        return scene.ask([password](const ServerRequest &request) {
            if (request.target.contains("/tags/list")) {
                return ServerAnswer::http(200, {"Content-Type: application/json"},
                                          R"({"tags":["a","b)" + password + "\"]}");
            }
            return brings(request, "Basic") ? ServerAnswer::head(404) : basicChallenge();
        });
    });
    causeRow("among the platforms", MessageId::Platform, [password](Stage &stage) {
        Scene scene(stage);
        const QByteArray type = "Content-Type: application/vnd.oci.image.index.v1+json";
        const QByteArray body = R"({"manifests":[{"platform":{"os":"linux","architecture":")" + password + "\"}}]}";
        return scene.ask([=](const ServerRequest &request) {
            if (!brings(request, "Basic")) {
                return basicChallenge();
            }
            return request.method == "HEAD"
                       ? ServerAnswer::head(200, {type, "Docker-Content-Digest: sha256:" + QByteArray(64, 'a')}, body)
                       : ServerAnswer::http(200, {type}, body);
        });
    });
}

void TestAttacks::whoeverIsAllowedGetsIt_data()
{
    addCauseColumns();
    // the other rows would pass too if nobody got anything
    const auto atNeighbour = [](const QByteArray &begin, const QStringList &allowed) -> Produce {
        return [=](Stage &stage) {
            stage.settings.allowedHosts = allowed;
            const LoopbackServer &login = stage.serve(
                [](const ServerRequest &request) {
                    const bool hasPassword = request.body.contains("password=");
                    return hasPassword ? tokenAnswer("t") : ServerAnswer::http(401);
                },
                Trust::Account, rightForEverybody());
            Scene scene(stage);
            const QByteArray realm = begin + ':' + QByteArray::number(login.port()) + "/token#@evil.test";
            return scene.ask([realm](const ServerRequest &request) {
                return brings(request, "Bearer t") ? imageAnswer() : bearerChallenge(realm);
            });
        };
    };
    causeRow("a neighbour", MessageId::Pullable, atNeighbour("https://auth.registry.test", {}));
    causeRow("a neighbour in capital letters", MessageId::Pullable, atNeighbour("HTTPS://AUTH.REGISTRY.TEST", {}));
    causeRow("somebody whom the user has allowed", MessageId::Pullable,
             atNeighbour("https://evil.test", {u"evil.test"_s}));
    causeRow("an ending of an allowed name is not allowed", MessageId::HeldBack,
             atNeighbour("https://a.evil.test", {u"evil.test"_s}));
}

QTEST_GUILESS_MAIN(TestAttacks)
#include "tst_attacks.moc"
