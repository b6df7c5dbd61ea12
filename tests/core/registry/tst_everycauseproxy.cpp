#include "core/explain/catalogue.h"
#include "tests/core/registry/causerows.h"
#include "tests/support/daemon.h"
#include "tests/support/socksserver.h"
#include "tests/support/stalledport.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

/// Causes of the way through a proxy, each produced on loopback (facts/registry.md 6.4): over plain HTTP, over TLS, and
/// by SOCKS.
class TestEveryCauseProxy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainProxies_data();
    void plainProxies() { runCauseRow(); }
    void secureProxies_data();
    void secureProxies() { runCauseRow(); }
    void socksProxies_data();
    void socksProxies() { runCauseRow(); }
    void saysWhy_data();
    void saysWhy();
};

namespace {

CheckRequest through(const QString &proxy, quint16 port = 443)
{
    CheckRequest request = Stage::imageAt(u"registry.test:%1"_s.arg(port), true);
    request.httpProxy = proxy;
    return request;
}

/// A registry over TLS that has the image.
LoopbackServer &registryOver(Stage &stage, const CertificateWish &wish = {})
{
    return stage.serve([](const ServerRequest &) { return imageAnswer(); }, Stage::Trust::Nobody,
                       Stage::speakingTls(wish));
}

/// A registry at an address that is this computer's without being loopback, for which Go would use no proxy.
CheckRequest throughTo(const QString &host, const QString &proxy)
{
    CheckRequest request = Stage::imageAt(host);
    request.httpProxy = proxy;
    return request;
}

/// A proxy over TLS with this certificate, in front of a registry.
Produce overTls(const CertificateWish &wish)
{
    return [wish](Stage &stage) {
        const LoopbackServer &registry = registryOver(stage);
        const LoopbackServer &proxy = stage.serve(Stage::Script{ServerAnswer::tunnelTo(registry.port())},
                                                  Stage::Trust::Nobody, Stage::speakingTls(wish));
        return stage.check(through(u"https://me:Pr0xy-1@proxy.test"_s + portOf(proxy), registry.port()));
    };
}

CertificateWish forProxy()
{
    CertificateWish wish;
    wish.names = {u"DNS:proxy.test"_s};
    return wish;
}

/// microsocks, with an account or without.
Produce throughMicrosocks(const QString &written, bool wantsAccount)
{
    return [=](Stage &stage) {
        const std::unique_ptr<Daemon> proxy =
            wantsAccount ? Daemon::microsocks(u"me"_s, u"Pr0xy-1"_s) : Daemon::microsocks();
        return stage.check(throughTo(u"0.0.0.0:%1"_s.arg(closedPort()), written.arg(proxy->address())));
    };
}

Produce throughDante(const QString &host, const QByteArray &rules = {})
{
    return [=](Stage &stage) {
        const std::unique_ptr<Daemon> proxy = Daemon::dante(rules);
        return stage.check(throughTo(host, u"socks5://"_s + proxy->address()));
    };
}

Produce throughScripted(const SocksServer::Script &script, const QString &account = {})
{
    return [=](Stage &stage) {
        const SocksServer proxy(script);
        return stage.check(through(u"socks5h://"_s + account + proxy.address()));
    };
}

/// squid; where it cannot run, what it was seen to answer.
Produce throughSquid(const QByteArray &access, int status, const QByteArray &error)
{
    return [=](Stage &stage) {
        const quint16 port = closedPort();
        if (!Daemon::canRunSquid()) {
            const ServerAnswer answer = ServerAnswer::http(status, {"Server: squid/5.7", "X-Squid-Error: " + error});
            return stage.check(through(u"http://"_s + stage.serve(Stage::Script{answer}).address(), port));
        }
        const std::unique_ptr<Daemon> proxy = Daemon::squid(access);
        return stage.check(through(u"http://"_s + proxy->address(), port));
    };
}

} // namespace

void TestEveryCauseProxy::plainProxies_data()
{
    addCauseColumns();
    causeRow("C34 a closed port as the proxy", MessageId::ProxyRefused,
             [](Stage &stage) { return stage.check(through(u"http://127.0.0.1:%1"_s.arg(closedPort()))); });
    causeRow("C35 a proxy that takes CONNECT and says nothing", MessageId::ProxySilent, [](Stage &stage) {
        stage.settings.connect = std::chrono::milliseconds(300);
        return stage.check(through(u"http://"_s + stage.serve(Stage::Script{}).address()));
    });
    causeRow("C36 a proxy's name that no resolver knows", MessageId::ProxyName,
             [](Stage &stage) { return stage.check(through(u"http://nowhere.test:3128"_s)); });
    causeRow("C37 tinyproxy with a login, and none sent", MessageId::ProxyLogin, [](Stage &stage) {
        const std::unique_ptr<Daemon> proxy = Daemon::tinyproxy("BasicAuth me Pr0xy-1");
        return stage.check(through(u"http://"_s + proxy->address()));
    });
    causeRow("C38 tinyproxy with another password", MessageId::ProxyWrongLogin, [](Stage &stage) {
        const std::unique_ptr<Daemon> proxy = Daemon::tinyproxy("BasicAuth me Pr0xy-1");
        return stage.check(through(u"http://me:Pr0xy-2@"_s + proxy->address()));
    });
    causeRow("C39 squid that forbids it", MessageId::ProxyForbidden,
             throughSquid("http_access deny all", 403, "ERR_ACCESS_DENIED 0"));
    causeRow("C39 tinyproxy that allows only another port", MessageId::ProxyForbidden, [](Stage &stage) {
        const std::unique_ptr<Daemon> proxy = Daemon::tinyproxy("ConnectPort 563");
        return stage.check(through(u"http://"_s + proxy->address()));
    });
    causeRow("C40 squid that finds nobody at the registry's port", MessageId::ProxyCannotReach,
             throughSquid("http_access allow all\nhosts_file none", 503, "ERR_DNS_FAIL 0"));
    causeRow("C41 a proxy's port where SSH is spoken", MessageId::NotAProxy, [](Stage &stage) {
        ServerOptions options;
        options.greeting = ServerAnswer::raw("SSH-2.0-OpenSSH_9\r\n");
        return stage.check(
            through(u"http://"_s + stage.serve(Stage::Script{}, Stage::Trust::Nobody, options).address()));
    });
    causeRow("C41 nginx as the proxy", MessageId::NotAProxy, [](Stage &stage) {
        const std::unique_ptr<Daemon> nginx = Daemon::nginx("listen 127.0.0.1:@PORT@;");
        return stage.check(through(u"http://"_s + nginx->address()));
    });
    causeRow("C39 a proxy that forbids the login server only", MessageId::ProxyForbidden, [](Stage &stage) {
        const LoopbackServer &registry =
            stage.serve([](const ServerRequest &) { return bearerChallenge("https://auth.registry.test/token"); },
                        Stage::Trust::Nobody, Stage::speakingTls());
        const LoopbackServer &proxy =
            stage.serve(Stage::Script{ServerAnswer::tunnelTo(registry.port()), ServerAnswer::http(403)});
        CheckReport report = stage.check(through(u"http://"_s + proxy.address(), registry.port()));
        // named with the host that it is about
        return report.outcome.facts.value(Fact::Host) == u"auth.registry.test" ? report : CheckReport();
    });
    causeRow("C42 runp, with a proxy in the file", MessageId::ProxyNotUsedByRunp, [](Stage &stage) {
        stage.settings.tls = std::chrono::milliseconds(300); // runp asks by https first
        ImageConfig config;
        config.httpProxy = u"http://127.0.0.1:%1"_s.arg(closedPort());
        const LoopbackServer &server = stage.serve([](const ServerRequest &request) {
            return request.method == "GET" && request.target == "/v2/"
                       ? ServerAnswer::http(200)
                       : ServerAnswer::http(200, {"Content-Type: application/vnd.oci.image.manifest.v1+json"},
                                            R"({"config":{}})");
        });
        const Resolution resolution = Resolver(config, Runtime::Runp).resolve(server.address() + u"/sf/app:v1"_s);
        return stage.check(checkRequestFor(resolution, config, Runtime::Runp));
    });
    causeRow("C89 a proxy that offers only what a Windows domain knows", MessageId::ProxySignInKind, [](Stage &stage) {
        const ServerAnswer answer =
            ServerAnswer::http(407, {"Proxy-Authenticate: Negotiate", "Proxy-Authenticate: NTLM"});
        return stage.check(through(u"http://me:Pr0xy-1@"_s + stage.serve(Stage::Script{answer}).address()));
    });
    causeRow("a proxy that works", MessageId::PullableAnonymous, [](Stage &stage) {
        const LoopbackServer &server = stage.serve([](const ServerRequest &) { return imageAnswer(); },
                                                   Stage::Trust::Nobody, Stage::speakingTls());
        const LoopbackServer &proxy = stage.serve(Stage::Script{ServerAnswer::tunnelTo(server.port())});
        return stage.check(through(u"http://"_s + proxy.address(), server.port()));
    });
}

void TestEveryCauseProxy::secureProxies_data()
{
    addCauseColumns();
    using Signer = CertificateWish::Signer;
    causeRow("stunnel in front of tinyproxy works", MessageId::PullableAnonymous, [](Stage &stage) {
        CertificateWish here;
        here.names = {u"IP:0.0.0.0"_s};
        const LoopbackServer &registry = registryOver(stage, here);
        const std::unique_ptr<Daemon> plain = Daemon::tinyproxy("BasicAuth me Pr0xy-1");
        Stage::certificates().make(forProxy());
        const std::unique_ptr<Daemon> proxy =
            Daemon::stunnel(plain->port(), Stage::certificates().lastChainFile(), Stage::certificates().lastKeyFile());
        return stage.check(
            throughTo(u"0.0.0.0"_s + portOf(registry), u"https://me:Pr0xy-1@proxy.test:%1"_s.arg(proxy->port())));
    });
    causeRow("a proxy over TLS works", MessageId::PullableAnonymous, overTls(forProxy()));
    causeRow("C34 a closed port as the proxy", MessageId::ProxyRefused,
             [](Stage &stage) { return stage.check(through(u"https://127.0.0.1:%1"_s.arg(closedPort()))); });
    causeRow("C35 a proxy that says nothing once TLS is spoken", MessageId::ProxySilent, [](Stage &stage) {
        stage.settings.tls = std::chrono::milliseconds(700);
        const LoopbackServer &proxy =
            stage.serve(Stage::Script{}, Stage::Trust::Nobody, Stage::speakingTls(forProxy()));
        return stage.check(through(u"https://proxy.test"_s + portOf(proxy)));
    });
    causeRow("C35 a proxy's port that drops packets", MessageId::ProxySilent, [](Stage &stage) {
        const StalledPort port;
        stage.settings.connect = std::chrono::milliseconds(300);
        return stage.check(through(u"https://127.0.0.1:%1"_s.arg(port.port())));
    });
    causeRow("C36 a proxy's name that no resolver knows", MessageId::ProxyName,
             [](Stage &stage) { return stage.check(through(u"https://nowhere.test"_s)); });
    causeRow("C38 another password, behind stunnel", MessageId::ProxyWrongLogin, [](Stage &stage) {
        const std::unique_ptr<Daemon> plain = Daemon::tinyproxy("BasicAuth me Pr0xy-1");
        Stage::certificates().make(forProxy());
        const std::unique_ptr<Daemon> proxy =
            Daemon::stunnel(plain->port(), Stage::certificates().lastChainFile(), Stage::certificates().lastKeyFile());
        return stage.check(through(u"https://me:Pr0xy-2@proxy.test:%1"_s.arg(proxy->port())));
    });
    causeRow("C41 a web server with a right certificate", MessageId::NotAProxy, [](Stage &stage) {
        Stage::certificates().make(forProxy());
        const std::unique_ptr<Daemon> nginx = Daemon::nginx(
            "listen 127.0.0.1:@PORT@ ssl;\nssl_certificate " + Stage::certificates().lastChainFile().toUtf8() +
            ";\nssl_certificate_key " + Stage::certificates().lastKeyFile().toUtf8() + ';');
        return stage.check(through(u"https://proxy.test:%1"_s.arg(nginx->port())));
    });
    CertificateWish wish = forProxy();
    wish.signer = Signer::Stranger;
    causeRow("C87 a certificate by an authority that nobody knows", MessageId::ProxyCertificate, overTls(wish));
    wish.signer = Signer::Itself;
    causeRow("C87 a certificate signed by itself", MessageId::ProxyCertificate, overTls(wish));
    wish = forProxy();
    wish.validFromDays = -20;
    wish.validToDays = -10;
    causeRow("C87 a certificate that ended ten days ago", MessageId::ProxyCertificate, overTls(wish));
    causeRow("C87 a certificate for another name", MessageId::ProxyCertificate, overTls({}));
    causeRow("C88 tinyproxy, which waits for a line of plain HTTP", MessageId::ProxyNotTls, [](Stage &stage) {
        stage.settings.tls = std::chrono::milliseconds(500);
        const std::unique_ptr<Daemon> proxy = Daemon::tinyproxy();
        return stage.check(through(u"https://me:Pr0xy-1@"_s + proxy->address()));
    });
    causeRow("C88 nginx without TLS, which answers in the clear", MessageId::ProxyNotTls, [](Stage &stage) {
        const std::unique_ptr<Daemon> nginx = Daemon::nginx("listen 127.0.0.1:@PORT@;");
        return stage.check(through(u"https://"_s + nginx->address()));
    });
    causeRow("C88 microsocks, which closes", MessageId::ProxyNotTls, [](Stage &stage) {
        const std::unique_ptr<Daemon> proxy = Daemon::microsocks();
        return stage.check(through(u"https://me:Pr0xy-1@"_s + proxy->address()));
    });
}

void TestEveryCauseProxy::socksProxies_data()
{
    addCauseColumns();
    for (const QString &scheme : {u"socks5"_s, u"socks5h"_s}) {
        causeRow(qPrintable(scheme + u": microsocks works"_s), MessageId::PullableAnonymous, [scheme](Stage &stage) {
            CertificateWish here;
            here.names = {u"IP:0.0.0.0"_s};
            const LoopbackServer &registry = registryOver(stage, here);
            const std::unique_ptr<Daemon> proxy = Daemon::microsocks(u"me"_s, u"Pr0xy-1"_s);
            return stage.check(
                throughTo(u"0.0.0.0"_s + portOf(registry), scheme + u"://me:Pr0xy-1@"_s + proxy->address()));
        });
    }
    causeRow("C34 a closed port as the proxy", MessageId::ProxyRefused,
             [](Stage &stage) { return stage.check(through(u"socks5://127.0.0.1:%1"_s.arg(closedPort()))); });
    causeRow("C35 a proxy that takes the greeting and says nothing", MessageId::ProxySilent, [](Stage &stage) {
        stage.settings.connect = std::chrono::milliseconds(300);
        return stage.check(through(u"socks5://"_s + stage.serve(Stage::Script{}).address()));
    });
    causeRow("C36 a proxy's name that no resolver knows", MessageId::ProxyName,
             [](Stage &stage) { return stage.check(through(u"socks5://nowhere.test"_s)); });
    causeRow("C37 microsocks with a login, and none sent", MessageId::ProxyLogin,
             throughMicrosocks(u"socks5://%1"_s, true));
    causeRow("C37 microsocks with a login, and half of one", MessageId::ProxyLogin,
             throughMicrosocks(u"socks5://me@%1"_s, true));
    causeRow("C38 microsocks with another password", MessageId::ProxyWrongLogin,
             throughMicrosocks(u"socks5://me:Pr0xy-2@%1"_s, true));
    causeRow("C39 dante, whose rules forbid the port", MessageId::ProxyForbidden,
             throughDante(u"192.0.2.1:563"_s, "socks block { from: 0.0.0.0/0 to: 0.0.0.0/0 port = 563 }"));
    causeRow("C40 microsocks that finds nobody at the registry's port", MessageId::ProxyCannotReach,
             throughMicrosocks(u"socks5://%1"_s, false));
    causeRow("C40 dante that knows no such name", MessageId::ProxyCannotReach, throughDante(u"nowhere.invalid"_s));
    causeRow("C40 dante that has no IPv6", MessageId::ProxyCannotReach, throughDante(u"[2001:db8::1]"_s));
    for (const char reply : {'\1', '\3', '\4', '\5', '\6', '\x8'}) {
        causeRow(qPrintable(u"C40 reply %1"_s.arg(int(reply))), MessageId::ProxyCannotReach,
                 throughScripted(SocksServer::replying(reply)));
    }
    causeRow("C39 reply 2", MessageId::ProxyForbidden, throughScripted(SocksServer::replying(2)));
    causeRow("C41 reply 7: no CONNECT", MessageId::NotAProxy, throughScripted(SocksServer::replying(7)));
    causeRow("C41 reply 9, which no document knows", MessageId::NotAProxy, throughScripted(SocksServer::replying(9)));
    causeRow("C35 tinyproxy, which waits for a line of HTTP", MessageId::ProxySilent, [](Stage &stage) {
        stage.settings.connect = std::chrono::milliseconds(500);
        const std::unique_ptr<Daemon> proxy = Daemon::tinyproxy();
        return stage.check(through(u"socks5://"_s + proxy->address()));
    });
    causeRow("C41 nginx, which speaks HTTP", MessageId::NotAProxy, [](Stage &stage) {
        const std::unique_ptr<Daemon> nginx = Daemon::nginx("listen 127.0.0.1:@PORT@;");
        return stage.check(through(u"socks5://"_s + nginx->address()));
    });
    causeRow("C41 a proxy's port where SSH is spoken", MessageId::NotAProxy,
             throughScripted({{"SSH-2.0-OpenSSH_9\r\n"}}));
    causeRow("C89 a proxy that wants GSSAPI", MessageId::ProxySignInKind,
             throughScripted({{QByteArray("\x05\xff", 2)}}, u"me:Pr0xy-1@"_s));
}

void TestEveryCauseProxy::saysWhy_data()
{
    QTest::addColumn<Produce>("produce");
    QTest::addColumn<MessageId>("reason");
    QTest::addColumn<QString>("words");
    const auto reply = [](char code, MessageId reason, const QString &words) {
        QTest::newRow(qPrintable(u"SOCKS reply %1"_s.arg(int(code))))
            << throughScripted(SocksServer::replying(code)) << reason << words;
    };
    reply(1, MessageId::ReasonSocksFailure, u"gives no reason"_s);
    reply(2, MessageId::ReasonSocksRules, u"does not allow"_s);
    reply(3, MessageId::ReasonSocksNetwork, u"network is unreachable"_s);
    reply(4, MessageId::ReasonSocksHost, u"unknown to the proxy"_s);
    reply(5, MessageId::ReasonSocksRefused, u"refused the connection"_s);
    reply(6, MessageId::ReasonSocksHops, u"TTL"_s);
    reply(7, MessageId::ReasonSocksCommand, u"CONNECT"_s);
    reply(8, MessageId::ReasonSocksAddress, u"kind of address"_s);
    using Signer = CertificateWish::Signer;
    CertificateWish wish = forProxy();
    wish.validFromDays = -20;
    wish.validToDays = -10;
    QTest::newRow("expired") << overTls(wish) << MessageId::ReasonCertificateExpired << u"expired on 2"_s;
    wish = forProxy();
    wish.validFromDays = 5;
    QTest::newRow("not yet valid") << overTls(wish) << MessageId::ReasonCertificateEarly << u"only from 2"_s;
    QTest::newRow("another name") << overTls({}) << MessageId::ReasonCertificateHost << u"registry.test"_s;
    wish.names.clear();
    wish.commonName = u"proxy.test"_s;
    wish.validFromDays = -1;
    QTest::newRow("a common name only") << overTls(wish) << MessageId::ReasonCertificateCnOnly
                                        << u"Subject Alternative Names"_s;
    wish = forProxy();
    wish.signer = Signer::Itself;
    QTest::newRow("signed by itself") << overTls(wish) << MessageId::ReasonCertificateSelfSigned << u"by itself"_s;
    wish.signer = Signer::Stranger;
    QTest::newRow("signed by a stranger")
        << overTls(wish) << MessageId::ReasonCertificateIssuer << u"who is not trusted"_s;
}

void TestEveryCauseProxy::saysWhy()
{
    QFETCH(Produce, produce);
    QFETCH(QString, words);
    Stage stage;
    const CheckReport report = produce(stage);
    QVERIFY(report.outcome.reason.has_value());
    QTEST(*report.outcome.reason, "reason");
    QVERIFY2(titleOf(report.outcome).contains(words), qPrintable(titleOf(report.outcome)));
}

QTEST_GUILESS_MAIN(TestEveryCauseProxy)
#include "tst_everycauseproxy.moc"
