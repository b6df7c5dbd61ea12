#include <QtTest/QtTest>

#include "core/registry/certificatenames.h"
#include "core/registry/truststore.h"
#include "tests/core/registry/exchangetest.h"
#include "tests/support/certificates.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class TestTrustStore final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Certificates> m_certificates;
    QTemporaryDir m_folder;

    QString put(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
        return file.fileName();
    }

    static QByteArray pemOf(const Certificate &certificate)
    {
        return QSslCertificate(certificate.der(), QSsl::Der).toPem();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates = std::make_unique<Certificates>();
        // before anything asks for the authorities: they are loaded once
        qunsetenv("SSL_CERT_DIR");
        qputenv("SSL_CERT_FILE", m_certificates->authorityFile().toLocal8Bit());
    }

    void files()
    {
        const QByteArray one = pemOf(m_certificates->authority());
        const QByteArray two = m_certificates->make().chain.first().toPem();
        const QString bundle = put(u"bundle.pem"_s, "# a comment\n" + one + "\n" + two);
        QCOMPARE(namedAuthorities(bundle, {}).size(), 2);
        QCOMPARE(namedAuthorities(put(u"junk.pem"_s, "-----BEGIN CERTIFICATE-----\nnonsense\n"), {}).size(), 0);
        QCOMPARE(namedAuthorities(m_folder.filePath(u"missing.pem"_s), {}).size(), 0);
        QCOMPARE(namedAuthorities({}, {}).size(), 0);
    }

    void folders()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"a/sub"_s));
        QVERIFY(QDir(m_folder.path()).mkpath(u"b"_s));
        const QByteArray one = pemOf(m_certificates->authority());
        put(u"a/one.crt"_s, one);
        put(u"a/readme"_s, "no certificate");
        put(u"a/sub/two.crt"_s, one); // Go does not look into folders of folders
        put(u"b/no-ending"_s, one);
        const QString a = m_folder.filePath(u"a"_s);
        const QString b = m_folder.filePath(u"b"_s);
        QCOMPARE(namedAuthorities({}, a).size(), 1);
        QCOMPARE(namedAuthorities({}, QString{a + u":"_s + b + u":/no/such/folder"_s}).size(), 2);
    }

    void aBrokenOneHidesNoneOfThoseBehindIt()
    {
        const QByteArray one = m_certificates->authority().der().toBase64();
        const auto pem = [](const QByteArray &body) -> QByteArray {
            return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
        };
        QCOMPARE(Certificate::allIn(pem("nonsense") + pem(one)).size(), 1);
        QCOMPARE(
            Certificate::allIn(pem("Proc-Type: 4,ENCRYPTED\nDEK-Info: DES-EDE3-CBC,00\n\n" + one) + pem(one)).size(),
            1);
        QCOMPARE(Certificate::allIn(pem(one.chopped(20)) + pem(one) + "-----BEGIN CERTIFICATE-----").size(), 1);
    }

    void theEnvironmentsAreRead()
    {
        QFuture<QList<Certificate>> future = readAuthorities();
        QFutureWatcher<QList<Certificate>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(future);
        QVERIFY(finished.count() == 1 || finished.wait());
        QVERIFY(hasAuthoritiesToRead());
        QVERIFY(future.result().contains(m_certificates->authority()));
    }

    void anExchangeTrustsTheEnvironmentsFile()
    {
        const Identity identity = m_certificates->make();
        ServerOptions secure;
        secure.chain = identity.chain;
        secure.key = identity.key;
        LoopbackServer server({ServerAnswer::http(200)}, secure);
        HttpOptions options; // no authority of its own
        options.resolver = everythingIsLocal;
        const HttpOutcome outcome = outcomeOf(options, secureRequestTo(server.port()));
        QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->detail : QString{}));
    }

    void names_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const QStringList &names, const QString &host, bool fits) {
            QTest::newRow(name) << names << host << fits;
        };
        row("the name", {u"DNS:r.test"_s}, u"r.test"_s, true);
        row("in another case", {u"DNS:R.test"_s}, u"r.TEST"_s, true);
        row("with the root's dot", {u"DNS:r.test"_s}, u"r.test."_s, true);
        row("another name", {u"DNS:r.test"_s}, u"s.test"_s, false);
        row("a longer name", {u"DNS:r.test"_s}, u"x.r.test"_s, false);
        row("no alternative name, whatever the common name says", {}, u"registry.test"_s, false);
        row("a wildcard for one label", {u"DNS:*.r.test"_s}, u"a.r.test"_s, true);
        row("a wildcard is not two labels", {u"DNS:*.r.test"_s}, u"a.b.r.test"_s, false);
        row("a wildcard is not none", {u"DNS:*.r.test"_s}, u"r.test"_s, false);
        row("a wildcard is not an empty label", {u"DNS:*.r.test"_s}, u".r.test"_s, false);
        row("a part of a label is no wildcard", {u"DNS:a*.r.test"_s}, u"ab.r.test"_s, false);
        row("a wildcard alone fits nothing", {u"DNS:*"_s}, u"test"_s, false);
        row("an address", {u"IP:10.0.0.5"_s}, u"10.0.0.5"_s, true);
        row("another address", {u"IP:10.0.0.5"_s}, u"10.0.0.6"_s, false);
        row("an address as a name", {u"DNS:10.0.0.5"_s}, u"10.0.0.5"_s, false);
        row("an IPv6 address in any spelling", {u"IP:::1"_s}, u"0:0:0:0:0:0:0:1"_s, true);
        row("a mail address says nothing", {u"email:a@r.test"_s}, u"r.test"_s, false);
    }

    void names()
    {
        QFETCH(const QStringList, names);
        QFETCH(const QString, host);
        const Identity identity = m_certificates->make({.names = names});
        QTEST(isIssuedFor(identity.leaf(), host), "fits");
    }
};

QTEST_GUILESS_MAIN(TestTrustStore)
#include "tst_truststore.moc"
