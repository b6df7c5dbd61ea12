#include <QtTest/QtTest>

#include "core/logs/logreader.h"
#include "tests/core/logs/logtexts.h"

using namespace kia;
using namespace logtexts;
using enum MessageId;
using Ids = QList<MessageId>;

Q_DECLARE_METATYPE(kia::MessageId)
Q_DECLARE_METATYPE(kia::LogCredentials)

namespace {

constexpr int noStatus = 0;

QString head(const QString &net)
{
    return containerd(QString(u"failed to do request: Head \"" + manifest + u"\": " + net));
}
QString status(const QString &words)
{
    return containerd(QString(u"unexpected status from HEAD request to " + manifest + u": " + words));
}
QString token(const QString &words)
{
    return containerd(QString(u"failed to authorize: failed to fetch " + words));
}
QString runp(const QString &words)
{
    return QString(u"GET " + manifest + u": " + words);
}

} // namespace

/// What the runtimes say when a pull fails, and which cause that is.
class TestPullWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kusciasOwnRuntimes_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<bool>("hasAccount");
        QTest::addColumn<MessageId>("cause");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("runtime");
        QTest::addColumn<Ids>("possible");
        const auto row = [](const char *name, const QString &detail, MessageId cause, int status = noStatus,
                            const QString &runtime = u"runc"_s, const Ids &possible = {}, bool hasAccount = true) {
            QTest::newRow(name) << detail << hasAccount << cause << status << runtime << possible;
        };
        const auto anonymous = [&row](const char *name, const QString &detail, MessageId cause, int status = noStatus,
                                      const QString &runtime = u"runc"_s, const Ids &possible = {}) {
            row(name, detail, cause, status, runtime, possible, false);
        };
        const Ids unclear401 = {WrongBasic, WrongHarbor, HarborNoPermission, NoChallenge};

        row("401 with an account may be the password, the right or the challenge", status(u"401 Unauthorized"_s),
            LogLoginRefused, 401, u"runc"_s, unclear401);
        anonymous("401 without an account wants one", status(u"401 Unauthorized"_s), LoginNeeded, 401);
        row("401 without its phrase", status(u"401"_s), LogLoginRefused, 401, u"runc"_s, unclear401);
        row("403 may be a right or a firewall", status(u"403 Forbidden"_s), LogForbidden, 403, u"runc"_s,
            {Denied, Waf, ExpiredAccount});
        row("a policy of Harbor", status(u"412 Precondition Failed"_s), Policy, 412);
        row("a server that does not know which site is meant", status(u"421 Misdirected Request"_s), Misrouted, 421);
        row("a token that is too long", status(u"431 Request Header Fields Too Large"_s), TokenTooBig, 431);
        row("an error inside the registry", status(u"500 Internal Server Error"_s), ServerError, 500);
        row("a gateway without its registry", status(u"502 Bad Gateway"_s), BadGateway, 502);
        row("a registry under maintenance", status(u"503 Service Unavailable"_s), Unavailable, 503);
        row("a gateway that waited too long", status(u"504 Gateway Timeout"_s), GatewayTimeout, 504);
        row("a status that nobody explains", status(u"418 I'm a teapot"_s), LogStatus, 418);
        row("four digits are no status", status(u"4010 x"_s), LogUnknownError);
        row("containerd 1.6 on 401",
            containerd(
                u"pulling from host hub.lab.example failed with status code [manifests 2.1]: 401 Unauthorized"_s),
            LogLoginRefused, 401, u"runc"_s, unclear401);
        row("containerd 1.6 on 500, with another word",
            containerd(u"pulling from host h failed with unexpected status code [manifests 2.1]: 500 Oh no"_s),
            ServerError, 500);
        row("a tag that is not there",
            QString(u"rpc error: code = NotFound desc = " + containerd(QString(image + u": not found"))), LogNotFound,
            404, u"runc"_s, {TagMissing, RepoMissing, NotARegistry});
        row("no image for this processor",
            QString(u"rpc error: code = NotFound desc = failed to pull and unpack image \"" + image +
                    u"\": no match for platform in manifest: not found"),
            Platform);
        row("a page instead of an image", containerd(u"unexpected media type text/html for sha256:abc: not found"_s),
            NotAnImage);
        row("a layer that the registry may not give",
            QString(
                u"failed to pull and unpack image \"" + image +
                u"\": failed to copy: httpReadSeeker: failed open: unexpected status code "
                "https://hub.lab.example/v2/team/train/blobs/sha256:0123: 403 Forbidden - Server message: denied: no"),
            Denied, 403);
        row("a layer behind a firewall",
            QString(u"failed to pull and unpack image \"" + image +
                    u"\": failed to copy: httpReadSeeker: failed open: unexpected status code "
                    "https://store.example/x?sig=abc: 403 Forbidden"),
            LogForbidden, 403, u"runc"_s, {Denied, Waf, ExpiredAccount});
        row("a layer that is gone",
            QString(u"failed to pull and unpack image \"" + image +
                    u"\": failed to copy: httpReadSeeker: failed open: content at "
                    "https://hub.lab.example/v2/team/train/blobs/sha256:0123 not found: not found"),
            LogNotFound, noStatus, u"runc"_s, {TagMissing, RepoMissing});
        row("no room on the node",
            QString(u"failed to pull and unpack image \"" + image +
                    u"\": failed to extract layer sha256:1: write /var/x: no space left on device"),
            LogNodeDiskFull);
        row("a pull that was stopped",
            QString(u"rpc error: code = Canceled desc = failed to pull and unpack image \"" + image +
                    u"\": context canceled"),
            LogPullCancelled);
        row("a reference that containerd refuses",
            u"failed to parse image reference \"Hub/x\": invalid reference format"_s, BadReference, noStatus,
            u"unknown"_s);

        row("the token server refuses the account",
            token(
                u"oauth token: unexpected status from POST request to https://auth.example/token: 401 Unauthorized"_s),
            WrongToken, 401);
        row("the token server is unwell",
            token(
                u"oauth token: unexpected status from POST request to https://auth.example/token: 503 Service Unavailable"_s),
            TokenServerError, 503);
        row("the token server forbids",
            token(u"oauth token: unexpected status from POST request to https://auth.example/token: 403 Forbidden"_s),
            TokenServerError, 403);
        anonymous(
            "the token server gives nothing to strangers",
            token(
                u"anonymous token: unexpected status from GET request to https://auth.example/token?scope=x: 401 Unauthorized"_s),
            LoginNeeded, 401);
        row("the token server does not resolve",
            token(
                u"oauth token: Post \"https://auth.example/token\": dial tcp: lookup auth.example on 10.0.0.2:53: no such host"_s),
            TokenServerDown, noStatus, u"runc"_s, {Dns});
        row("the token server has a certificate that is not trusted",
            token(
                u"oauth token: Post \"https://auth.example/token\": tls: failed to verify certificate: x509: certificate signed by unknown authority"_s),
            TokenServerDown, noStatus, u"runc"_s, {UnknownCa});
        row("a token answer without a token",
            token(u"oauth token: authorization server did not include a token in the response"_s), TokenAnswerBad,
            noStatus, u"runc"_s, {TokenField, TokenAnswerBad});
        row("a token answer that is a page",
            token(
                u"anonymous token: unable to decode token response: invalid character '<' looking for beginning of value"_s),
            TokenAnswerBad);
        row("a challenge without an address", containerd(u"no realm specified for token auth challenge"_s), BadRealm);
        row("a token that its own registry refuses",
            containerd(
                u"pull access denied, repository does not exist or may require authorization: server message: invalid_token: authorization failed"_s),
            FreshTokenRefused);
        anonymous(
            "strangers may not see the repository",
            containerd(
                u"pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed"_s),
            LogAnonymousDenied, noStatus, u"runc"_s, {LoginNeeded, RepoMissing});

        row("the name is unknown", head(u"dial tcp: lookup hub.lab.example on 127.0.0.11:53: no such host"_s), Dns);
        row("the name server is unwell",
            head(u"dial tcp: lookup hub.lab.example on 127.0.0.11:53: server misbehaving"_s), LogDnsServer);
        row("the name server is silent", head(u"dial tcp: lookup hub.lab.example: i/o timeout"_s), LogDnsServer);
        row("nothing listens", head(u"dial tcp 10.1.1.1:443: connect: connection refused"_s), Refused);
        row("no answer", head(u"dial tcp 10.1.1.1:443: i/o timeout"_s), ConnectTimeout);
        row("no way there", head(u"dial tcp 10.1.1.1:443: connect: no route to host"_s), Unreachable);
        row("no network", head(u"dial tcp 10.1.1.1:443: connect: network is unreachable"_s), Unreachable);
        row("cut off", head(u"read tcp 10.0.0.2:1->10.1.1.1:443: read: connection reset by peer"_s), Closed);
        row("ended", head(u"EOF"_s), Closed);
        row("no TLS in time", head(u"net/http: TLS handshake timeout"_s), TlsStall);
        row("plain HTTP", head(u"http: server gave HTTP response to HTTPS client"_s), HttpsOnHttpPort);
        row("not HTTP at all",
            head(u"net/http: HTTP/1.x transport connection broken: malformed HTTP response \"SSH-2.0\""_s), NotHttp);
        row("old TLS", head(u"remote error: tls: protocol version not supported"_s), TlsVersion);
        row("a name that the server does not serve", head(u"remote error: tls: unrecognized name"_s), Sni);
        row("a certificate of ours is wanted", head(u"remote error: tls: certificate required"_s), ClientCert);
        row("an endless redirect", head(u"stopped after 10 redirects"_s), RedirectLoop);
        row("an unknown authority, or one of its own",
            head(
                u"x509: certificate signed by unknown authority (possibly because of \"x\" while trying to verify \"y\")"_s),
            UnknownCa, noStatus, u"runc"_s, {UnknownCa, SelfSigned, Interception});
        row("an expired certificate",
            head(
                u"tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-02-14T00:00:00Z is after 2026-01-01T00:00:00Z"_s),
            Expired);
        row("a certificate of the future, or a wrong clock",
            head(
                u"x509: certificate has expired or is not yet valid: current time 2020-01-01T00:00:00Z is before 2026-01-01T00:00:00Z"_s),
            NotYetValid);
        row("a certificate for another name",
            head(u"x509: certificate is valid for a.example, b.example, not hub.lab.example"_s), WrongHost);
        row("a certificate without the address",
            head(u"x509: cannot validate certificate for 10.0.0.5 because it doesn't contain any IP SANs"_s),
            WrongHost);
        row("a certificate of the old kind",
            head(u"x509: certificate relies on legacy Common Name field, use SANs instead"_s), CnOnly);
        row("a certificate refused for something else",
            head(u"x509: too many intermediates for path length constraint"_s), LogCertificateRefused);
        row("the proxy does not listen",
            head(u"proxyconnect tcp: dial tcp 10.0.0.9:3128: connect: connection refused"_s), ProxyRefused);
        row("the proxy does not answer", head(u"proxyconnect tcp: dial tcp 10.0.0.9:3128: i/o timeout"_s), ProxySilent);
        row("the proxy's name is unknown",
            head(u"proxyconnect tcp: dial tcp: lookup proxy.corp on 10.0.0.2:53: no such host"_s), ProxyName);
        row("the proxy speaks no TLS",
            head(u"proxyconnect tcp: tls: first record does not look like a TLS handshake"_s), ProxyNotTls);
        row("the proxy ends the greeting", head(u"proxyconnect tcp: unexpected EOF"_s), ProxyNotTls);
        row("the proxy does not answer the greeting", head(u"proxyconnect tcp: net/http: TLS handshake timeout"_s),
            ProxyNotTls);
        row("the proxy's authority is unknown",
            head(
                u"proxyconnect tcp: tls: failed to verify certificate: x509: certificate signed by unknown authority"_s),
            ProxyCertificate);
        row("the proxy's certificate is for another name",
            head(u"proxyconnect tcp: x509: certificate is valid for a.example, not proxy.corp"_s), ProxyCertificate);
        const QString socks = u"socks connect tcp 10.0.0.9:1080->hub.lab.example:443: "_s;
        row("SOCKS, not allowed", head(socks + u"unknown error connection not allowed by ruleset"_s), ProxyForbidden);
        row("SOCKS, no such host", head(socks + u"unknown error host unreachable"_s), ProxyCannotReach);
        row("SOCKS, refused there", head(socks + u"unknown error connection refused"_s), ProxyCannotReach);
        row("SOCKS, no CONNECT", head(socks + u"unknown error command not supported"_s), NotAProxy);
        row("SOCKS, a login is wanted", head(socks + u"no acceptable authentication methods"_s), ProxyLogin, noStatus,
            u"runc"_s, {ProxyLogin, ProxySignInKind});
        row("SOCKS, half an account", head(socks + u"invalid username/password"_s), ProxyLogin);
        row("SOCKS, another password", head(socks + u"username/password authentication failed"_s), ProxyWrongLogin);
        row("SOCKS, somebody else", head(socks + u"unexpected protocol version 72"_s), NotAProxy);
        row("the proxy wants a login", head(u"Proxy Authentication Required"_s), ProxyLogin, noStatus, u"runc"_s,
            {ProxyLogin, ProxyWrongLogin});
        row("the proxy forbids", head(u"Forbidden"_s), ProxyForbidden);
        row("the proxy cannot reach it", head(u"Bad Gateway"_s), ProxyCannotReach);
        row("no proxy at all", head(u"Method Not Allowed"_s), NotAProxy);
        row("no answer within the caller's limit", head(u"context deadline exceeded"_s), LogUnknownError, noStatus,
            u"runc"_s, {ConnectTimeout, TlsStall, Silent});

        const QString p = u"runp"_s;
        row("runp, 401", runp(u"UNAUTHORIZED: authentication required; [map[Action:pull]]"_s), LogLoginRefused, 401, p,
            {WrongBasic, WrongHarbor, NoPermissionOrMissing});
        anonymous("runp, 401 without an account", runp(u"UNAUTHORIZED: authentication required"_s), LoginNeeded, 401,
                  p);
        row("runp, Harbor's 401", runp(u"UNAUTHORIZED: unauthorized to access repository: team/train, action: pull"_s),
            LogLoginRefused, 401, p, {WrongHarbor, HarborNoPermission, HarborProjectMissing});
        row("runp, 401 without JSON", runp(u"unexpected status code 401 Unauthorized"_s), LogLoginRefused, 401, p,
            unclear401);
        row("runp, denied", runp(u"DENIED: requested access to the resource is denied"_s), Denied, 403, p);
        row("runp, 403 without JSON", runp(u"unexpected status code 403 Forbidden: <html>"_s), LogForbidden, 403, p,
            {Denied, Waf, ExpiredAccount});
        row("runp, no such tag", runp(u"MANIFEST_UNKNOWN: manifest unknown; map[Tag:2.1]"_s), LogNotFound, 404, p,
            {TagMissing, RepoMissing, NotARegistry});
        row("runp, no such repository", runp(u"NAME_UNKNOWN: repository name not known to registry"_s), RepoMissing,
            404, p);
        row("runp, Harbor's 404", runp(u"NOT_FOUND: artifact team/train:2.1 not found"_s), LogNotFound, 404, p,
            {TagMissing, RepoMissing, NotARegistry});
        row("runp, too many requests", runp(u"TOOMANYREQUESTS: slow down"_s), RateLimit, 429, p);
        row("runp, under maintenance", runp(u"unexpected status code 503 Service Unavailable"_s), Unavailable, 503, p);
        row("runp, several errors at once", runp(u"multiple errors returned: DENIED: no; UNAUTHORIZED: no"_s), Denied,
            403, p);
        row("runp, no registry there",
            u"GET https://hub.lab.example/v2/: unexpected status code 404 Not Found: 404 page not found"_s,
            NotARegistry, 404, p);
        row("runp, the token server refuses",
            u"GET https://hub.lab.example/service/token?scope=REDACTED&service=x: UNAUTHORIZED: no"_s, WrongToken, 401,
            p);
        row("runp, no token", u"no token in bearer response:\n{}"_s, TokenAnswerBad, noStatus, p);
        row("runp, no login address", u"malformed www-authenticate, missing realm: map[service:x]"_s, BadRealm,
            noStatus, p);
        row("runp, the name is unknown",
            u"Get \"https://hub.lab.example/v2/\": dial tcp: lookup hub.lab.example: no such host"_s, Dns, noStatus, p);
        row("runp, https is not trusted and http is not spoken",
            u"Get \"https://10.0.0.5/v2/\": x509: certificate signed by unknown authority; Get \"http://10.0.0.5/v2/\": dial tcp 10.0.0.5:80: connect: connection refused"_s,
            UnknownCa, noStatus, p, {UnknownCa, SelfSigned, Interception});
        row("runp, wrong processor", u"not found matched image"_s, Platform, noStatus, p);
        row("runp before 0.11", u"pulling images is not supported currently"_s, VersionTooOld, noStatus, p);
    }
    void kusciasOwnRuntimes()
    {
        QFETCH(QString, detail);
        QFETCH(bool, hasAccount);
        QFETCH(MessageId, cause);
        QFETCH(int, status);
        QFETCH(QString, runtime);
        QFETCH(Ids, possible);
        for (const QString &line : {sync(pull(detail, hasAccount)), started(pull(detail, hasAccount))}) {
            const LogReading reading = readLog(line.toUtf8());
            QCOMPARE(reading.entries.size(), 1U);
            const LogEntry &entry = reading.entries.front();
            QCOMPARE(nameOf(entry.cause.id), nameOf(cause));
            QCOMPARE(entry.status.value_or(noStatus), status);
            QCOMPARE(entry.runtime ? nameOf(*entry.runtime) : u"unknown"_s, runtime);
            QCOMPARE(Ids(entry.possible.begin(), entry.possible.end()), possible);
            QCOMPARE(entry.image, image);
            QCOMPARE(entry.credentials, hasAccount ? LogCredentials::Configured : LogCredentials::NotConfigured);
            QCOMPARE(entry.pod, u"train-0"_s);
            QCOMPARE(entry.reason, u"ErrImagePull"_s);
        }
    }

    void factsAreThoseOfTheLine()
    {
        const auto factsOf = [](const QString &detail) {
            return readLog(sync(pull(detail)).toUtf8()).entries.front().cause.facts;
        };
        QCOMPARE(factsOf(head(u"x509: certificate is valid for a.example, b.example, not hub.lab.example"_s))
                     .value(Fact::Names),
                 u"a.example, b.example"_s);
        QCOMPARE(factsOf(head(u"dial tcp 10.1.1.1:8443: connect: connection refused"_s)).value(Fact::Port), u"8443"_s);
        QCOMPARE(factsOf(head(u"proxyconnect tcp: dial tcp 10.0.0.9:3128: i/o timeout"_s)).value(Fact::Proxy),
                 u"10.0.0.9:3128"_s);
        QCOMPARE(factsOf(head(u"socks connect tcp 10.0.0.9:1080->hub.lab.example:443: unknown error TTL expired"_s))
                     .value(Fact::Proxy),
                 u"10.0.0.9:1080"_s);
        QCOMPARE(
            factsOf(
                token(
                    u"oauth token: unexpected status from POST request to https://auth.example:8443/t: 401 Unauthorized"_s))
                .value(Fact::AuthHost),
            u"auth.example:8443"_s);
        const Facts facts = factsOf(status(u"500 Internal Server Error"_s));
        QCOMPARE(facts.value(Fact::Host), u"hub.lab.example"_s);
        QCOMPARE(facts.value(Fact::Repository), u"team/train"_s);
        QCOMPARE(facts.value(Fact::Project), u"team"_s);
        QCOMPARE(facts.value(Fact::Tag), u"2.1"_s);
        QCOMPARE(facts.value(Fact::Status), u"500"_s);
    }

    void dockerHubOutOfReachIsSaid()
    {
        const QString hub = u"docker.io/team/train:2.1"_s;
        const QString words = containerd(
            u"failed to do request: Head \"https://registry-1.docker.io/v2/team/train/manifests/2.1\": dial tcp 1.2.3.4:443: i/o timeout"_s,
            hub);
        const LogEntry entry = readLog(sync(pull(words, true, hub)).toUtf8()).entries.front();
        QCOMPARE(entry.cause.id, HubBlocked);
        QCOMPARE(entry.host, u"docker.io"_s);
    }

    void anAccountThatWasThereMayNeverHaveBeenSent()
    {
        const LogEntry with = readLog(sync(pull(head401())).toUtf8()).entries.front();
        QCOMPARE(with.doubts.size(), 1U);
        QCOMPARE(with.doubts.front().id, LogCredentialsMayBeUnsent);
        QVERIFY(readLog(sync(pull(head401(), false)).toUtf8()).entries.front().doubts.empty());
    }

    void noSecretIsKept()
    {
        const QString words = head(u"x"_s).replace(u"https://"_s, u"https://user:hidden-word@"_s) +
                              u" password: hidden-word Authorization: Basic hidden-word {\"token\":\"hidden-word\"}";
        const QString url =
            token(u"oauth token: unexpected status from GET request to "
                  "https://u:hidden-word@auth.example/t?scope=x&password=hidden-word: 401 Unauthorized"_s);
        for (const QString &text : {words, url}) {
            const LogEntry entry = readLog(sync(pull(text)).toUtf8()).entries.front();
            QString all = entry.words + entry.request + entry.image;
            for (const QString &fact : entry.cause.facts) {
                all += fact;
            }
            QVERIFY2(!all.contains(u"hidden-word"_s), qPrintable(all));
        }
    }
};

QTEST_APPLESS_MAIN(TestPullWords)
#include "tst_pullwords.moc"
