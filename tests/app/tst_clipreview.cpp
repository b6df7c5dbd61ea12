#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include "core/image/resolution.h"
#include "tests/support/program.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class TestCliPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The table of the documentation page (docs/tutorial/custom_registry.md) and Kuscia's own truth tables.
    void previewAgreesWithTheResolver_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("effective"); ///< empty: no valid reference
        const QString page = u"private.registry.com/secretflow"_s;
        const auto row = [](const char *name, const QString &endpoint, const QString &reference,
                            const QString &effective) {
            QTest::newRow(name) << endpoint << reference << effective;
        };
        row("page 1", {}, u"secretflow/app:v1"_s, u"docker.io/secretflow/app:v1"_s);
        row("page 2", {}, u"private.registry.com/secretflow/app:v1"_s, u"private.registry.com/secretflow/app:v1"_s);
        row("page 3", u"private.registry.com"_s, u"secretflow/app:v1"_s, u"private.registry.com/app:v1"_s);
        row("page 4", page, u"app:v1"_s, u"private.registry.com/secretflow/app:v1"_s);
        row("page 5", page, u"secretflow/app:v1"_s, u"private.registry.com/secretflow/app:v1"_s);
        row("page 6", page, u"test/app:v1"_s, u"private.registry.com/secretflow/app:v1"_s);
        row("page 7", page, u"private.registry.com/secretflow/app:v1"_s, u"private.registry.com/secretflow/app:v1"_s);
        row("page 8", page, u"public.aliyun.com/secretflow/app:v1"_s, u"public.aliyun.com/secretflow/app:v1"_s);

        const QString digest = u"sha256:"_s + QString(64, u'a');
        row("no tag", page, u"app"_s, page + u"/app:latest"_s);
        row("an upper-case organisation", page, u"SecretFlow/app:v1"_s, page + u"/app:v1"_s);
        row("the registry's own host with one slash", page, u"private.registry.com/app:v1"_s, page + u"/app:v1"_s);
        row("localhost with a port", page, u"localhost:5000/app:v1"_s, page + u"/app:v1"_s);
        row("an address with one slash", page, u"10.0.0.5/app:v1"_s, page + u"/app:v1"_s);
        row("Docker Hub with one slash", page, u"docker.io/app:v1"_s, page + u"/app:v1"_s);
        row("two slashes and no host", page, u"a/b/c:v1"_s, u"docker.io/a/b/c:v1"_s);
        row("a foreign host", page, u"host.io/a/b/c/d:v1"_s, u"host.io/a/b/c/d:v1"_s);
        row("a digest", page, u"app@"_s + digest, page + u"/app@"_s + digest);
        row("a tag and a digest", page, u"app:v1@"_s + digest, page + u"/app@"_s + digest);
        row("a slash in front", page, u"/app:v1"_s, page + u"/app:v1"_s);
        row("a slash behind", page, u"app/"_s, page + u"/app:latest"_s);
        row("a slash before the tag", page, u"app/:v1"_s, {});
        row("a slash alone", page, u"/"_s, {});
        row("nothing but a tag", page, u":v1"_s, {});
        row("two slashes in front", page, u"//app:v1"_s, {});
        row("an empty tag", page, u"app:"_s, {});
        row("an upper-case name", page, u"App:v1"_s, {});
        row("a blank", page, u"app :v1"_s, {});
        row("two tags", page, u"app:v1:v2"_s, {});
        row("three underscores", page, u"my___app:v1"_s, {});
        row("a hyphen in front", page, u"-app:v1"_s, {});
        row("Chinese", page, u"应用:v1"_s, {});
        row("a scheme", page, u"https://reg.io/x/app:v1"_s, {});
        row("a slash in the tag", page, u"app:v1/x"_s, page + u"/x:latest"_s);

        const QString app = u"app:v1"_s;
        row("endpoint: a host", u"r.com"_s, app, u"r.com/app:v1"_s);
        row("endpoint: slashes behind", u"r.com/t///"_s, app, u"r.com/t/app:v1"_s);
        row("endpoint: a port", u"r.com:5000/t"_s, app, u"r.com:5000/t/app:v1"_s);
        row("endpoint: a scheme", u"https://r.com/t"_s, app, {});
        row("endpoint: a tag", u"r.com/t:v9"_s, app, {});
        row("endpoint: two slashes", u"r.com//t"_s, app, {});
        row("endpoint: a blank behind", u"r.com/t "_s, app, {});
        row("endpoint: an upper-case path", u"harbor.corp/Test"_s, app, {});
        row("endpoint: an upper-case host", u"HARBOR.corp/test"_s, app, u"HARBOR.corp/test/app:v1"_s);
        row("endpoint: no host", u"secretflow"_s, app, u"docker.io/secretflow/app:v1"_s);
        row("endpoint: localhost", u"localhost/test"_s, app, u"localhost/test/app:v1"_s);
        row("endpoint: IPv6", u"[::1]:5000/t"_s, app, {});
        row("endpoint: Docker Hub", u"docker.io/secretflow"_s, app, u"docker.io/secretflow/app:v1"_s);
        row("endpoint: a slash alone", u"/"_s, app, {});
        row("endpoint: the path of the API", u"r.com/v2/t"_s, app, u"r.com/v2/t/app:v1"_s);
    }

    void previewAgreesWithTheResolver()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, reference);
        QStringList arguments = {u"preview"_s, u"--json"_s, u"--"_s, reference};
        ImageConfig config;
        if (!endpoint.isEmpty()) {
            config.registries.push_back({u"r"_s, endpoint, {}, {}});
            config.defaultRegistry = u"r"_s;
            const QString quoted = QString(endpoint).replace(u"'"_s, u"''"_s);
            const QString text =
                u"mode: lite\nimage:\n  defaultRegistry: r\n  registries:\n    - name: r\n      endpoint: '%1'\n"_s.arg(
                    quoted);
            arguments = QStringList{u"preview"_s, u"-c"_s, m_program.write(text.toUtf8())} + arguments.mid(1);
        }
        const Run preview = m_program.run(arguments);
        const Resolution resolution = Resolver(config, Runtime::Runc).resolve(reference);
        QTEST(preview.item()[u"effective"].toString(), "effective");
        QCOMPARE(preview.item()[u"effective"].toString(), resolution.effective());
        QCOMPARE(preview.item()[u"rule"].toString(), nameOf(resolution.rule));
        QCOMPARE(preview.item()[u"dropped"].toString(), resolution.dropped);
        QString joined;
        const QJsonArray parts = preview.item()[u"parts"].toArray();
        for (const QJsonValue &part : parts) {
            joined += part[u"text"].toString();
        }
        QCOMPARE(joined, resolution.reference ? resolution.effective() : resolution.rewritten);
        QCOMPARE(preview.item()[u"error"].isNull(), !resolution.error);
        QCOMPARE(preview.code, resolution.error ? 28 : 0);
    }

    void referencesComeFromAFileAndFromStandardInput()
    {
        const QString file = m_program.write("app:v1\r\n\n# comment\n  b/c:v2  \n");
        const Run fromFile = m_program.run({u"preview"_s, u"--refs"_s, file, u"--json"_s, u"first:v1"_s});
        QCOMPARE(fromFile.json()[u"items"].toArray().size(), 3);
        QCOMPARE(fromFile.item(0)[u"typed"], QJsonValue(u"first:v1"_s));
        QCOMPARE(fromFile.item(2)[u"typed"], QJsonValue(u"b/c:v2"_s));
        const Run fromInput = m_program.run({u"preview"_s, u"--refs"_s, u"-"_s, u"--json"_s}, "x:1\n");
        QCOMPARE(fromInput.item()[u"effective"], QJsonValue(u"docker.io/library/x:1"_s));
        QCOMPARE(m_program.run({u"preview"_s, u"--refs"_s, u"/nowhere"_s}).code, 3);
    }

    void theRuntimeCanBeAssumed()
    {
        const Run runp = m_program.run({u"preview"_s, u"--runtime"_s, u"runp"_s, u"--json"_s, u"a/b:v1"_s});
        QCOMPARE(runp.item()[u"effective"], QJsonValue(u"index.docker.io/a/b:v1"_s));
    }

    void aControlCharacterReachesNoTerminal()
    {
        const Run preview = m_program.run({u"preview"_s, u"\x1b[31mred\u202e:v1"_s});
        QVERIFY(!preview.output.contains('\x1b') && !preview.errors.contains('\x1b'));
        QVERIFY(preview.output.contains("\\u{1b}[31mred\\u{202e}"));
        const Run json = m_program.run({u"preview"_s, u"--json"_s, u"\x1b[31mred\u202e:v1"_s});
        QVERIFY(!json.output.contains('\x1b'));
        QCOMPARE(json.item()[u"typed"], QJsonValue(u"\x1b[31mred\u202e:v1"_s));
    }

    void aReaderThatGoesIsNoError()
    {
        const QString file = m_program.write("mode: lite\n");
        const QByteArray many = QByteArray("app:v1\n").repeated(20000);
        const QString references = m_program.write(many, u"many.txt"_s);
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"{ \"$0\" preview -c \"$1\" --refs \"$2\"; echo $? >&2; } | head -c 10"_s,
                                   m_program.path(), file, references});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardError(), QByteArray("0\n"));
    }

private:
    Program m_program{QStringLiteral(KIA_CLI)};
};

QTEST_GUILESS_MAIN(TestCliPreview)
#include "tst_clipreview.moc"
