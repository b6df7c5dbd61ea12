#include "tests/core/registry/causerows.h"
#include "tests/support/daemon.h"
#include "tests/support/stalledport.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

/// Causes of the way to the registry, each produced on loopback: names, connections, silence, TLS
/// (facts/registry.md 6.2 and 6.3).
class TestEveryCauseNetwork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndConnections_data();
    void namesAndConnections() { runCauseRow(); }
    void encryption_data();
    void encryption() { runCauseRow(); }
};

namespace {

using Then = ServerAnswer::Then;

/// A registry in the clear on loopback that answers so.
Produce answering(const ServerAnswer &answer)
{
    return [answer](Stage &stage) {
        return stage.check(Stage::imageAt(stage.serve(Stage::Script{answer}).address()));
    };
}

/// A registry of whose certificate there is something to say.
Produce showing(const CertificateWish &wish, const QString &host = u"registry.test"_s)
{
    return [wish, host](Stage &stage) {
        const LoopbackServer &server = stage.serve([](const ServerRequest &) { return imageAnswer(); },
                                                   Stage::Trust::Nobody, Stage::speakingTls(wish));
        // with an account: it must not be sent before the certificate is right
        return stage.check(Stage::imageAt(host + portOf(server), true));
    };
}

/// nginx on a name, with these lines in its server block.
Produce atNginx(const QByteArray &server, const QString &host, bool overTls)
{
    return [=](Stage &stage) {
        QByteArray lines = server;
        if (overTls) {
            Stage::certificates().make();
            lines += "\nssl_certificate " + Stage::certificates().lastChainFile().toUtf8() + ";\nssl_certificate_key " +
                     Stage::certificates().lastKeyFile().toUtf8() + ';';
        }
        const std::unique_ptr<Daemon> nginx = Daemon::nginx(lines);
        return stage.check(Stage::imageAt(host + u':' + QString::number(nginx->port())));
    };
}

} // namespace

void TestEveryCauseNetwork::namesAndConnections_data()
{
    addCauseColumns();
    causeRow("C08 a name that no resolver knows", MessageId::Dns,
             [](Stage &stage) { return stage.check(Stage::imageAt(u"nowhere.test"_s, true)); });
    causeRow("C09 Docker Hub, and nobody at its port", MessageId::HubBlocked, [](Stage &stage) {
        stage.settings.resolver = [](const QString &) {
            return QStringList{u"127.0.0.9"_s};
        };
        return stage.check(Stage::imageAt(u"docker.io"_s, true));
    });
    causeRow("C10 a closed port", MessageId::Refused,
             [](Stage &stage) { return stage.check(Stage::imageAt(u"registry.test:%1"_s.arg(closedPort()), true)); });
    causeRow("C11 a port that drops packets", MessageId::ConnectTimeout, [](Stage &stage) {
        const StalledPort port;
        stage.settings.connect = std::chrono::milliseconds(300);
        return stage.check(Stage::imageAt(u"registry.test:%1"_s.arg(port.port()), true));
    });
    causeRow("C12 an address that the kernel has no way to", MessageId::Unreachable, [](Stage &stage) {
        stage.settings.resolver = [](const QString &) {
            return QStringList{u"255.255.255.255"_s};
        };
        return stage.check(Stage::imageAt(u"registry.test"_s, true));
    });
    causeRow("C13 a server that does not answer the TLS greeting", MessageId::TlsStall, [](Stage &stage) {
        stage.settings.tls = std::chrono::milliseconds(300);
        return stage.check(Stage::imageAt(u"registry.test"_s + portOf(stage.serve(Stage::Script{})), true));
    });
    causeRow("C14 a server that takes the request and says nothing", MessageId::Silent, [](Stage &stage) {
        stage.settings.firstByte = std::chrono::milliseconds(300);
        return answering(ServerAnswer::silence())(stage);
    });
    causeRow("C15 a header that stops half way", MessageId::StalledAnswer, [](Stage &stage) {
        stage.settings.total = std::chrono::milliseconds(600);
        const LoopbackServer &server =
            stage.serve(Stage::Script{ServerAnswer::raw("HTTP/1.1 200 OK\r\nContent-Ty", Then::KeepOpen)});
        return stage.check(Stage::imageAt(server.address()));
    });
    causeRow("C16 a connection closed without a word", MessageId::Closed, answering(ServerAnswer::close()));
    causeRow("C16 a connection reset", MessageId::Closed, answering(ServerAnswer::reset()));
    causeRow("C17 an SSH server", MessageId::NotHttp, answering(ServerAnswer::raw("SSH-2.0-OpenSSH_9\r\n")));
    causeRow("C18 half a header, then the end", MessageId::CutAnswer,
             answering(ServerAnswer::raw("HTTP/1.1 200 OK\r\nContent-", Then::Close)));
    causeRow("C19 a header without end", MessageId::Oversized,
             answering(ServerAnswer::endless("HTTP/1.1 200 OK\r\n", "X-More: " + QByteArray(1000, 'x') + "\r\n")));
}

void TestEveryCauseNetwork::encryption_data()
{
    addCauseColumns();
    using Signer = CertificateWish::Signer;
    causeRow("C20 nginx without TLS, asked over TLS", MessageId::HttpsOnHttpPort,
             atNginx("listen 127.0.0.1:@PORT@;", u"registry.test"_s, false));
    causeRow("C21 nginx with TLS, asked in the clear", MessageId::HttpOnHttpsPort,
             atNginx("listen 127.0.0.1:@PORT@ ssl;", u"localhost"_s, true));
    causeRow("C22 nginx without TLS on a private name, by runc", MessageId::HttpOnlyRunc,
             atNginx("listen 127.0.0.1:@PORT@;", u"registry.local"_s, false));
    CertificateWish wish;
    wish.validFromDays = -20;
    wish.validToDays = -10;
    causeRow("C23 a certificate that ended ten days ago", MessageId::Expired, showing(wish));
    wish = {};
    wish.validFromDays = 5;
    causeRow("C24 a certificate that begins in five days", MessageId::NotYetValid, showing(wish));
    wish = {};
    wish.names = {u"DNS:other.test"_s};
    causeRow("C25 a certificate for another name", MessageId::WrongHost, showing(wish));
    wish = {};
    wish.names.clear();
    causeRow("C26 a certificate with a common name only", MessageId::CnOnly, showing(wish));
    wish = {};
    wish.signer = Signer::Stranger;
    causeRow("C27 a certificate by an authority that nobody knows", MessageId::UnknownCa, showing(wish));
    wish.signer = Signer::Itself;
    causeRow("C28 a certificate signed by itself", MessageId::SelfSigned, showing(wish));
    wish = {};
    wish.rsaBits = 1024;
    causeRow("C29 a key of 1024 bits", MessageId::Weak, [wish](Stage &stage) {
        // our own OpenSSL would not even show such a key; nginx does at a lower level
        Stage::certificates().make(wish);
        const std::unique_ptr<Daemon> nginx =
            Daemon::nginx("listen 127.0.0.1:@PORT@ ssl;\nssl_ciphers DEFAULT@SECLEVEL=0;\nssl_certificate " +
                          Stage::certificates().lastChainFile().toUtf8() + ";\nssl_certificate_key " +
                          Stage::certificates().lastKeyFile().toUtf8() + ';');
        return stage.check(Stage::imageAt(u"registry.test:%1"_s.arg(nginx->port())));
    });
    causeRow("C30 nginx with TLS 1.1 at most", MessageId::TlsVersion,
             atNginx("listen 127.0.0.1:@PORT@ ssl;\nssl_protocols TLSv1.1;\nssl_ciphers DEFAULT@SECLEVEL=0;",
                     u"registry.test"_s, true));
    causeRow("C31 nginx that does not know the name", MessageId::Sni,
             atNginx("listen 127.0.0.1:@PORT@ ssl;\nssl_reject_handshake on;", u"registry.test"_s, false));
    causeRow("C32 nginx that wants a client's certificate", MessageId::ClientCert, [](Stage &stage) {
        Stage::certificates().make();
        const QByteArray authority = Stage::certificates().authorityFile().toUtf8();
        const std::unique_ptr<Daemon> nginx =
            Daemon::nginx("listen 127.0.0.1:@PORT@ ssl;\nssl_verify_client on;\nssl_client_certificate " + authority +
                          ";\nssl_certificate " + Stage::certificates().lastChainFile().toUtf8() +
                          ";\nssl_certificate_key " + Stage::certificates().lastKeyFile().toUtf8() + ';');
        return stage.check(Stage::imageAt(u"registry.test:%1"_s.arg(nginx->port())));
    });
    wish = {};
    wish.signer = Signer::Interceptor;
    causeRow("C33 a certificate by a product that opens TLS", MessageId::Interception, showing(wish));
}

QTEST_GUILESS_MAIN(TestEveryCauseNetwork)
#include "tst_everycausenetwork.moc"
