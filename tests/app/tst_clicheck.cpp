#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <csignal>

#include "core/demo/demoregistry.h"
#include "tests/support/certificates.h"
#include "tests/support/dockerregistry.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/program.h"
#include "tests/support/socksserver.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class TestCliCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkAgainstTheDemoRegistry()
    {
        DemoRegistry registry;
        QVERIFY(registry.listen());
        const QString file = m_program.write(sampleConfiguration(registry.host()));
        const Run wrong = m_program.run({u"check"_s, u"-c"_s, file, u"--json"_s, u"secretflow/app:v1"_s});
        QCOMPARE(wrong.code, 10);
        QVERIFY(wrong.errors.isEmpty());
        QCOMPARE(wrong.item()[u"verdict"], QJsonValue(u"not-pullable"_s));
        QCOMPARE(wrong.item()[u"code"], QJsonValue(u"KIA-C57"_s));
        QCOMPARE(wrong.item()[u"effective"], QJsonValue(registry.host() + u"/secretflow/app:v1"_s));

        const Run right =
            m_program.run({u"check"_s, u"-c"_s, file, u"--json"_s, u"--password-stdin"_s, u"app:v1"_s, u"psi"_s},
                          samplePassword().toUtf8());
        QCOMPARE(right.code, 0);
        QCOMPARE(right.json()[u"ok"], QJsonValue(true));
        QCOMPARE(right.item()[u"verdict"], QJsonValue(u"pullable"_s));
        QVERIFY(right.item()[u"code"].isNull());
        QVERIFY(right.item()[u"manifest"][u"digest"].toString().startsWith(u"sha256:"));
        const Run fromEnvironment = m_program.run({u"check"_s, u"-c"_s, file, u"--json"_s, u"app:v1"_s}, {},
                                                  {{u"KUSCIA_IMAGE_PASSWORD"_s, samplePassword()}});
        QCOMPARE(fromEnvironment.code, 0);

        const QByteArray all = wrong.output + right.output + fromEnvironment.output;
        QVERIFY(!all.contains("last-quarter") && !all.contains(samplePassword().toUtf8()));
    }

    void checkExplainsEachScenario_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("a tag that is missing") << u"app:v9"_s << 13;
        QTest::newRow("a repository that is missing") << u"nothing:v1"_s << 13;
        QTest::newRow("a public image") << u"public:v1"_s << 0;
        QTest::newRow("a registry without HEAD") << u"no-head:v1"_s << 0;
        QTest::newRow("too many requests") << u"limited:v1"_s << 25;
        QTest::newRow("maintenance") << u"busy:v1"_s << 27;
        QTest::newRow("a foreign host") << u"foreign.invalid/a/b:v1"_s << 14;
        QTest::newRow("no reference") << u"App:v1"_s << 28;
    }

    void checkExplainsEachScenario()
    {
        QFETCH(QString, reference);
        DemoRegistry registry;
        QVERIFY(registry.listen());
        const QString file = m_program.write(sampleConfiguration(registry.host()));
        const Run check = m_program.run({u"check"_s, u"-c"_s, file, u"--json"_s, reference}, {},
                                        {{u"KUSCIA_IMAGE_PASSWORD"_s, samplePassword()}});
        QTEST(check.code, "exitCode");
        const QJsonObject item = check.item();
        QVERIFY(!item[u"title"].toString().isEmpty());
        QCOMPARE(item[u"verdict"].toString() == u"pullable", check.code == 0);
        const Run text =
            m_program.run({u"check"_s, u"-c"_s, file, reference}, {}, {{u"KUSCIA_IMAGE_PASSWORD"_s, samplePassword()}});
        QCOMPARE(text.code, check.code);
        QVERIFY(text.output.contains(reference.toUtf8()));
        QVERIFY(!text.output.contains("\x1b"));
    }

    void failuresOfDifferentKindsAreOne()
    {
        DemoRegistry registry;
        QVERIFY(registry.listen());
        const QString file = m_program.write(sampleConfiguration(registry.host()));
        const QString password = samplePassword();
        const Run mixed = m_program.run({u"check"_s, u"-c"_s, file, u"app:v9"_s, u"busy:v1"_s, u"app:v1"_s}, {},
                                        {{u"KUSCIA_IMAGE_PASSWORD"_s, password}});
        QCOMPARE(mixed.code, 1);
        QVERIFY(mixed.output.contains("1 of 3 can be pulled."));
    }

    void aForeignHostGetsThePasswordOnlyWhenAllowed()
    {
        DemoRegistry registry;
        QVERIFY(registry.listen());
        const QString file = m_program.write(sampleConfiguration(registry.host()));
        const QString other = u"localhost:%1"_s.arg(registry.port());
        const QStringList check = {u"check"_s, u"-c"_s, file, QString(other + u"/secretflow/app:v1"_s)};
        const QMap<QString, QString> password = {{u"KUSCIA_IMAGE_PASSWORD"_s, samplePassword()}};
        QCOMPARE(m_program.run(check, {}, password).code, 14);
        QCOMPARE(registry.requestCount(), 0);
        QCOMPARE(m_program.run(check + QStringList{u"--allow-host"_s, other}, {}, password).code, 0);
    }

    void passingOverCertificatesIsSaidAloud()
    {
        Certificates certificates;
        CertificateWish wish;
        wish.signer = CertificateWish::Signer::Itself;
        const Identity identity = certificates.make(wish);
        ServerOptions options;
        options.chain = identity.chain;
        options.key = identity.key;
        const LoopbackServer server(
            [](const ServerRequest &request) {
                return request.target == "/v2/"
                           ? ServerAnswer::http(200)
                           : ServerAnswer::http(200, {"Content-Type: application/vnd.oci.image.manifest.v1+json"},
                                                R"({"config":{}})");
            },
            options);
        // runc speaks plain http with loopback, so runp stands for both
        const QStringList check = {u"check"_s, u"--json"_s, u"--runtime"_s, u"runp"_s,
                                   QString(server.address() + u"/sf/app:v1"_s)};
        const Run verified = m_program.run(check);
        QCOMPARE(verified.code, 22);
        QVERIFY(verified.errors.isEmpty());
        const Run skipped = m_program.run(check + QStringList{u"--insecure-test"_s});
        QCOMPARE(skipped.code, 0);
        QVERIFY(skipped.errors.startsWith("TEST ONLY"));
        QCOMPARE(skipped.item()[u"findings"][0][u"name"], QJsonValue(u"not-verified"_s));
    }

    void anAuthorityOfOnesOwnIsAdded()
    {
        Certificates own;
        Certificates others; // with an authority of the same name, which signed nothing here
        CertificateWish wish;
        wish.names = {u"IP:127.0.0.1"_s};
        const Identity identity = own.make(wish);
        ServerOptions options;
        options.chain = identity.chain;
        options.key = identity.key;
        const LoopbackServer server(
            [](const ServerRequest &request) {
                return request.target == "/v2/"
                           ? ServerAnswer::http(200)
                           : ServerAnswer::http(200, {"Content-Type: application/vnd.oci.image.manifest.v1+json"},
                                                R"({"config":{}})");
            },
            options);
        const QStringList check = {u"check"_s, u"--json"_s, u"--runtime"_s, u"runp"_s,
                                   QString(server.address() + u"/sf/app:v1"_s)};
        const auto codeWith = [&](const QStringList &more, const QMap<QString, QString> &variables = {}) {
            return m_program.run(check + more, {}, variables).code;
        };
        const QString file = u"SSL_CERT_FILE"_s;
        const QString folders = u"SSL_CERT_DIR"_s;
        const QString ownFolder = QFileInfo(own.authorityFile()).path();
        QCOMPARE(codeWith({}), 22);
        QCOMPARE(codeWith({u"--ca"_s, own.authorityFile()}), 0);
        QCOMPARE(codeWith({u"--ca"_s, others.authorityFile()}), 22);
        // as Go reads them
        QCOMPARE(codeWith({}, {{file, own.authorityFile()}}), 0);
        QCOMPARE(codeWith({}, {{folders, QString(u"/nowhere:"_s + ownFolder)}}), 0);
        // one does not take the place of the other
        QCOMPARE(codeWith({u"--ca"_s, others.authorityFile()}, {{file, own.authorityFile()}}), 0);
        QCOMPARE(codeWith({u"--ca"_s, own.authorityFile()}, {{file, others.authorityFile()}}), 0);
    }

    void aProxyOfAnotherKindIsAskedToo_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("name");
        QTest::newRow("SOCKS5") << QByteArray("socks5") << QByteArray("\x05\xff") << u"proxy-sign-in-kind"_s;
        QTest::newRow("TLS, which it does not speak")
            << QByteArray("https") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << u"proxy-not-tls"_s;
    }

    void aProxyOfAnotherKindIsAskedToo()
    {
        QFETCH(const QByteArray, scheme);
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, name);
        const SocksServer proxy({{answer}});
        const QString file =
            m_program.write("image:\n  httpProxy: " + scheme + "://me:hidden@" + proxy.address().toUtf8() + '\n');
        const Run run = m_program.run({u"check"_s, u"-c"_s, file, u"--json"_s, u"r.test/sf/app:v1"_s});
        QCOMPARE(run.code, 24);
        QCOMPARE(run.item()[u"verdict"], QJsonValue(u"not-pullable"_s));
        QCOMPARE(run.item()[u"name"], QJsonValue(name));
        QVERIFY(run.item()[u"title"].toString().contains(QString::fromLatin1(scheme + "://127.0.0.1")));
        QVERIFY(!run.output.contains("hidden") && !run.errors.contains("hidden"));
        QCOMPARE(proxy.messages().size(), 1);
    }

    void theTimeIsLimited()
    {
        DemoRegistry registry;
        QVERIFY(registry.listen());
        const QString file = m_program.write(sampleConfiguration(registry.host()));
        QCOMPARE(m_program
                     .run({u"check"_s, u"-c"_s, file, u"--timeout"_s, u"1"_s, u"slow:v1"_s}, {},
                          {{u"KUSCIA_IMAGE_PASSWORD"_s, samplePassword()}})
                     .code,
                 23);
    }

    void whatTheCheckCannotUseIsSaid()
    {
        const QString file = m_program.write("mode: lite\n");
        const Run certificates = m_program.run({u"check"_s, u"--ca"_s, file, u"a:1"_s});
        QCOMPARE(certificates.code, 2);
        QVERIFY(certificates.errors.contains("PEM"));
        QCOMPARE(m_program.run({u"check"_s, u"--ca"_s, u"/nowhere"_s, u"a:1"_s}).code, 3);
        QCOMPARE(m_program.run({u"check"_s, u"-c"_s, file, u"--password-stdin"_s, u"a:1"_s}, "secret").code, 2);
    }

    void setThenCheckAgainstARealRegistry()
    {
        kia::test::DockerRegistry registry;
        QVERIFY2(registry.start(u"real"_s, u"real-password"_s), qPrintable(registry.errorString()));
        const QByteArray digest = registry.pushImage(u"secretflow/app"_s, u"v1"_s);
        QVERIFY2(!digest.isEmpty(), qPrintable(registry.errorString()));
        const QString text =
            u"mode: lite\nimage:\n  defaultRegistry: r\n  registries:\n    - name: r\n"
            "      endpoint: %1/secretflow\n      username: real\n      password: \"wrong\"\n"_s.arg(registry.host());
        const QString file = m_program.write(text.toUtf8());
        QCOMPARE(m_program.run({u"check"_s, u"-c"_s, file, u"app:v1"_s}).code, 10);
        QCOMPARE(m_program.run({u"set"_s, u"-c"_s, file, u"registries[r].password=@-"_s}, "real-password").code, 0);
        const Run check = m_program.run({u"check"_s, u"-c"_s, file, u"--json"_s, u"app:v1"_s});
        QCOMPARE(check.code, 0);
        QCOMPARE(check.item()[u"manifest"][u"digest"].toString().toLatin1(), digest);
        QCOMPARE(m_program.run({u"check"_s, u"-c"_s, file, u"app:v2"_s}).code, 13);
    }

    void anInterruptedCheckEnds()
    {
        DemoRegistry registry;
        QVERIFY(registry.listen());
        const QString file = m_program.write(sampleConfiguration(registry.host()));
        QProcess check;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KUSCIA_IMAGE_PASSWORD"_s, samplePassword());
        check.setProcessEnvironment(environment);
        check.start(m_program.path(), {u"check"_s, u"-c"_s, file, u"--json"_s, u"slow:v1"_s});
        QVERIFY(check.waitForStarted());
        QSignalSpy finished(&check, &QProcess::finished);
        // it is running when its first request has come
        QTRY_VERIFY(registry.requestCount() > 0);
        ::kill(static_cast<pid_t>(check.processId()), SIGINT);
        QVERIFY(finished.count() > 0 || finished.wait());
        QCOMPARE(check.exitCode(), 130);
        QCOMPARE(check.exitStatus(), QProcess::NormalExit);
        const QJsonObject object = QJsonDocument::fromJson(check.readAllStandardOutput()).object();
        QCOMPARE(object[u"items"][0][u"verdict"], QJsonValue(u"unknown"_s));
    }

    void theTour_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("end");
        QTest::newRow("in English") << u"en"_s << u"That was the tour."_s;
        QTest::newRow("in Chinese") << u"zh"_s << u"演示到此结束"_s;
    }

    void theTour()
    {
        QFETCH(QString, language);
        QFETCH(QString, end);
        const Run tour = m_program.run({u"demo"_s, u"--tour"_s, u"--lang"_s, language});
        QCOMPARE(tour.code, 0);
        QVERIFY(tour.errors.isEmpty());
        const QString text = QString::fromUtf8(tour.output);
        QVERIFY(text.contains(end));
        for (const char *part : {"[KIA-Y21]", "[KIA-C57]", "[KIA-C76]", "[KIA-V03]", "sha256:", "••••••••"}) {
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        }
        QVERIFY(!text.contains(u"last-quarter") && !text.contains(samplePassword()));
        QVERIFY(language == u"en" || !text.contains(u"Kuscia cannot pull"));
    }

    void theDemoRunsUntilItIsStopped()
    {
        QProcess demo;
        demo.start(m_program.path(), {u"demo"_s});
        QByteArray output;
        QTRY_VERIFY((output += demo.readAllStandardOutput()).contains("demo-password"));
        const QByteArray address = output.mid(output.indexOf("127.0.0.1:")).split(',').first().split(' ').first();
        const QRegularExpression path(u"/\\S*kuscia.yaml"_s);
        const QString file = path.match(QString::fromUtf8(output)).captured();
        QVERIFY(QFile::exists(file));
        QCOMPARE(m_program.run({u"check"_s, u"-c"_s, file, u"app:v1"_s}).code, 10);
        QVERIFY(address.size() > 10);
        QSignalSpy finished(&demo, &QProcess::finished);
        ::kill(static_cast<pid_t>(demo.processId()), SIGTERM);
        QVERIFY(finished.count() > 0 || finished.wait());
        QCOMPARE(demo.exitCode(), 0);
        QVERIFY(!QFile::exists(file));
    }

private:
    Program m_program{QStringLiteral(KIA_CLI)};
};

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_clicheck.moc"
