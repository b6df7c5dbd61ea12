#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

#include "core/demo/demoregistry.h"
#include "core/logs/logcomparison.h"
#include "core/logs/logreader.h"
#include "tests/core/logs/logtexts.h"
#include "tests/support/program.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray configuration(const QString &endpoint)
{
    return QString(u"mode: lite\nimage:\n  defaultRegistry: main\n  registries:\n    - name: main\n      endpoint: " +
                   endpoint + u"\n      username: op\n      password: hidden-word\n")
        .toUtf8();
}

QStringList codesIn(const QJsonValue &list)
{
    QStringList codes;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &item : array) {
        codes << item[u"name"].toString();
    }
    return codes;
}

QByteArray appImage(const QByteArray &name, const QByteArray &image, const QByteArray &tag)
{
    return "kind: AppImage\nmetadata:\n  name: " + name + "\nspec:\n  image:\n    name: " + image +
           "\n    tag: " + tag + "\n";
}

} // namespace

/// `explain`, and `--from`, as programs.
class TestCliExplain final : public QObject
{
    Q_OBJECT

    const Program m_program{QStringLiteral(KIA_CLI)};

private Q_SLOTS:
    void theContractOfExplain()
    {
        const QByteArray line = logtexts::sync(logtexts::pull(logtexts::head401())).toUtf8() + '\n';
        const Run run = m_program.run({u"explain"_s, u"--json"_s}, line);
        QCOMPARE(run.code, 1);
        QVERIFY(run.errors.isEmpty());
        const QJsonObject json = run.json();
        QCOMPARE(json[u"ok"].toBool(true), false);
        QCOMPARE(json[u"entries"].toArray().size(), 1);
        const QJsonObject entry = json[u"entries"][0].toObject();
        for (const char *key :
             {"code", "name", "title", "meaning", "first", "last", "pod", "image", "host", "credentials", "runtime"}) {
            QVERIFY2(!entry[QLatin1String(key)].toString().isEmpty(), key);
        }
        QVERIFY(!entry[u"remedies"].toArray().isEmpty());
        QCOMPARE(entry[u"code"].toString(), u"KIA-L08"_s);
        QCOMPARE(entry[u"status"].toInt(), 401);
        QCOMPARE(entry[u"count"].toInt(), 1);
        QCOMPARE(entry[u"credentials"].toString(), u"sent"_s);
        QCOMPARE(entry[u"runtime"].toString(), u"runc"_s);
        QCOMPARE(entry[u"host"].toString(), u"hub.lab.example"_s);
        QCOMPARE(entry[u"first"].toString(), u"2026-02-14 08:20:01.007"_s);
        QVERIFY(entry[u"possible"].toArray().contains(u"KIA-C57"_s));
        QVERIFY(!entry.contains(u"findings"_s)); // no file to compare with
    }

    void aStatusThatIsNotThereIsNull()
    {
        const QByteArray line = logtexts::sync(u"Back-off pulling image \"a.example/b/c:1\""_s).toUtf8();
        const QJsonObject entry =
            m_program.run({u"explain"_s, u"--json"_s, u"-"_s}, line).json()[u"entries"][0].toObject();
        QVERIFY(entry[u"status"].isNull());
        QCOMPARE(entry[u"credentials"].toString(), u"unknown"_s);
        QCOMPARE(entry[u"runtime"].toString(), u"unknown"_s);
    }

    void aFileIsComparedWith()
    {
        const QString config = m_program.write(configuration(u"other.example/x"_s), u"k.yaml"_s);
        const QString log = m_program.write(logtexts::sync(logtexts::pull(logtexts::head401())).toUtf8(), u"k.log"_s);
        const Run run = m_program.run({u"explain"_s, u"-c"_s, config, u"--json"_s, log});
        const QJsonObject entry = run.json()[u"entries"][0].toObject();
        QCOMPARE(codesIn(entry[u"findings"]), (QStringList{u"host-not-configured"_s, u"password-offered"_s}));
        QVERIFY(!entry[u"findings"][0][u"fix"].toString().isEmpty());
        QCOMPARE(entry[u"address"].toString(), logtexts::image);
        QVERIFY(!run.output.contains("hidden-word"));

        const Run text = m_program.run({u"explain"_s, u"--lang"_s, u"en"_s, u"-c"_s, config, log});
        QVERIFY(text.output.contains("KIA-L08") && text.output.contains("KIA-L20"));
        QVERIFY(!text.output.contains("hidden-word"));
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing in it") << QStringList{u"explain"_s} << QByteArray("hello\n") << 0;
        QTest::newRow("an empty log") << QStringList{u"explain"_s} << QByteArray() << 0;
        QTest::newRow("a failure") << QStringList{u"explain"_s}
                                   << logtexts::sync(logtexts::pull(logtexts::head401())).toUtf8() << 1;
        QTest::newRow("no such log") << QStringList{u"explain"_s, u"/does/not/exist"_s} << QByteArray() << 3;
        QTest::newRow("a folder") << QStringList{u"explain"_s, u"/"_s} << QByteArray() << 3;
        QTest::newRow("two logs") << QStringList{u"explain"_s, u"a"_s, u"b"_s} << QByteArray() << 2;
        QTest::newRow("standard input twice") << QStringList{u"explain"_s, u"-c"_s, u"-"_s} << QByteArray() << 2;
        QTest::newRow("an option of another command")
            << QStringList{u"explain"_s, u"--refs"_s, u"x"_s} << QByteArray() << 2;
        QTest::newRow("manifests and references from standard input")
            << QStringList{u"preview"_s, u"--from"_s, u"-"_s, u"--refs"_s, u"-"_s} << QByteArray() << 2;
        QTest::newRow("a manifest that is not there")
            << QStringList{u"preview"_s, u"--from"_s, u"/does/not/exist"_s} << QByteArray() << 3;
        QTest::newRow("a manifest without AppImages")
            << QStringList{u"preview"_s, u"--from"_s, u"-"_s} << QByteArray("kind: Pod\n") << 0;
    }
    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(int, code);
        QCOMPARE(m_program.run(arguments, input).code, code);
        if (code != 2) {
            const Run json = m_program.run(QStringList(arguments) << u"--json"_s, input);
            QCOMPARE(json.code, code);
            QVERIFY(!json.json().isEmpty());
        }
    }

    void manifestsArePreviewed()
    {
        const QString config = m_program.write(configuration(u"hub.lab.example/team"_s), u"k.yaml"_s);
        const QByteArray manifests = appImage("one", "a/app", "v1") + "---\n" + appImage("two", "b/app", "v1") +
                                     "---\n" + appImage("three", "h", "5000/a/app") + "---\nx: [\n";
        const Run run =
            m_program.run({u"preview"_s, u"-c"_s, config, u"--json"_s, u"--from"_s, u"-"_s, u"typed:1"_s}, manifests);
        QCOMPARE(run.code, 1);
        QCOMPARE(run.json()[u"items"].toArray().size(), 4);
        QCOMPARE(run.item(0)[u"typed"].toString(), u"typed:1"_s);
        QCOMPARE(run.item(0)[u"appImage"].toString(), QString());
        QCOMPARE(run.item(1)[u"appImage"].toString(), u"one"_s);
        QCOMPARE(run.item(1)[u"effective"].toString(), u"hub.lab.example/team/app:v1"_s);
        QCOMPARE(run.item(1)[u"line"].toInt(), 6);
        QVERIFY(codesIn(run.item(1)[u"findings"]).contains(u"appimage-collision"_s));
        QVERIFY(codesIn(run.item(2)[u"findings"]).contains(u"appimage-collision"_s));
        QVERIFY(codesIn(run.item(3)[u"findings"]).contains(u"appimage-port-split"_s));
        QCOMPARE(codesIn(run.json()[u"errors"]), QStringList{u"yaml-syntax"_s});

        QVERIFY(QDir(m_program.folder().path()).mkpath(u"manifests/deep"_s));
        m_program.write(appImage("in-a-folder", "x/y", "v1"), u"manifests/deep/a.yaml"_s);
        const Run folder = m_program.run(
            {u"preview"_s, u"-c"_s, config, u"--json"_s, u"--from"_s, m_program.folder().filePath(u"manifests"_s)});
        QCOMPARE(folder.item(0)[u"appImage"].toString(), u"in-a-folder"_s);
    }

    /// The whole way: a log of a host that the file lacks, one click, and the registry gives the image.
    void aFixFromALogMakesTheCheckGreen()
    {
        DemoRegistry registry;
        QVERIFY2(registry.listen(), qPrintable(registry.errorString()));
        const QString image = registry.host() + u"/secretflow/app:v1";
        const QString failure = logtexts::pull(
            logtexts::containerd(QString(u"unexpected status from HEAD request to http://" + registry.host() +
                                         u"/v2/secretflow/app/manifests/v1: 401 Unauthorized"),
                                 image),
            true, image);
        const LogReading reading = readLog(logtexts::sync(failure).toUtf8());
        QCOMPARE(reading.entries.size(), 1U);
        const auto config = KusciaConfig::fromBytes(configuration(u"other.example/x"_s));
        const LogComparison comparison = compareLog(reading.entries.front(), reading, *config);
        QCOMPARE(comparison.findings.front().message.id, MessageId::LogHostNotConfigured);
        auto fixed = config->edited(comparison.findings.front().fixes.front().edits);
        QVERIFY(fixed);
        fixed = fixed->edited(
            {SetField{{FieldKind::RegistryUsername, 1}, u"demo"_s}, SetPassword{1, Secret(samplePassword())}});
        QVERIFY(fixed);
        const QString file = m_program.write(fixed->bytes(), u"k.yaml"_s);
        const Run run = m_program.run({u"check"_s, u"-c"_s, file, u"--json"_s, comparison.reference});
        QCOMPARE(run.item()[u"effective"].toString(), image);
        QCOMPARE(run.item()[u"verdict"].toString(), u"pullable"_s);
        QCOMPARE(run.code, 0);
    }

    void manifestsAreChecked()
    {
        DemoRegistry registry;
        QVERIFY2(registry.listen(), qPrintable(registry.errorString()));
        const QString file = m_program.write(sampleConfiguration(registry.host()), u"k.yaml"_s);
        const QByteArray manifests =
            appImage("good", "secretflow/app", "v1") + "---\n" + appImage("empty", "secretflow/app", "\"\"");
        const Run run = m_program.run({u"check"_s, u"-c"_s, file, u"--json"_s, u"--from"_s, u"-"_s}, manifests);
        QCOMPARE(run.json()[u"items"].toArray().size(), 2);
        QCOMPARE(run.item(0)[u"appImage"].toString(), u"good"_s);
        QCOMPARE(run.item(1)[u"name"].toString(), u"bad-reference"_s);
        QVERIFY(codesIn(run.item(1)[u"findings"]).contains(u"appimage-tag"_s));
    }
};

QTEST_GUILESS_MAIN(TestCliExplain)
#include "tst_cliexplain.moc"
