#include <QtCore/QDir>
#include <QtTest/QTest>

#include "tests/support/program.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray goodFile()
{
    return "mode: lite\nimage:\n  defaultRegistry: \"main\"\n  registries:\n    - name: \"main\"\n"
           "      endpoint: \"hub.lab/team\"\n      username: \"carol\"\n      password: \"swordfish\"\n";
}

QByteArray appImage(const QByteArray &name, const QByteArray &image, const QByteArray &tag)
{
    return "kind: AppImage\nmetadata:\n  name: " + name + "\nspec:\n  image:\n    name: " + image + "\n    tag: \"" +
           tag + "\"\n";
}

} // namespace

class TestCliReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesToStandardOutput()
    {
        const Run run = m_program.run({u"report"_s, u"-c"_s, m_program.write(goodFile())});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.output.startsWith("# Report on the image section\n"), run.output.constData());
        QVERIFY(run.errors.isEmpty());
        QVERIFY(!run.output.contains("swordfish"));
    }

    void speaksTheLanguageAskedFor()
    {
        const Run run = m_program.run({u"report"_s, u"--lang"_s, u"zh"_s, u"-c"_s, m_program.write(goodFile())});
        QVERIFY2(run.output.startsWith("# image 段报告\n"), run.output.constData());
    }

    void writesAFileAndReplacesAnOldOne()
    {
        const QString config = m_program.write(goodFile());
        const QString target = m_program.write("old text that is a good deal longer\n", u"report.md"_s);
        const Run run = m_program.run({u"report"_s, u"-c"_s, config, u"-o"_s, target});
        QCOMPARE(run.code, 0);
        QVERIFY(run.output.isEmpty());
        QVERIFY(contentsOf(target).startsWith("# Report"));
        QVERIFY(!contentsOf(target).contains("old text"));
        QCOMPARE(QDir(m_program.folder().path()).entryList(QDir::Files | QDir::Hidden).size(), 2); // no leftovers
    }

    void isNeverWrittenOverWhatItIsAbout_data()
    {
        QTest::addColumn<QString>("output");
        QTest::newRow("the configuration") << u"kuscia.yaml"_s;
        QTest::newRow("the configuration by another path") << u"../%1/kuscia.yaml"_s;
        QTest::newRow("a manifest") << u"apps.yaml"_s;
        QTest::newRow("a link to the configuration") << u"link.yaml"_s;
    }

    void isNeverWrittenOverWhatItIsAbout()
    {
        QFETCH(QString, output);
        const QString config = m_program.write(goodFile());
        const QString manifest = m_program.write(appImage("a", "app", "1"), u"apps.yaml"_s);
        const QDir folder(m_program.folder().path());
        QVERIFY(QFile::link(config, folder.filePath(u"link.yaml"_s)));
        const QString target = folder.filePath(output.contains(u"%1"_s) ? output.arg(folder.dirName()) : output);
        const Run run = m_program.run({u"report"_s, u"-c"_s, config, u"--from"_s, manifest, u"-o"_s, target});
        QCOMPARE(run.code, 2);
        QCOMPARE(contentsOf(config), goodFile());
        QCOMPARE(contentsOf(manifest), appImage("a", "app", "1"));
    }

    void exitCodes_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("manifest");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");
        QTest::newRow("all is well") << goodFile() << appImage("a", "app", "1") << QStringList() << 0;
        QTest::newRow("a finding of the file") << goodFile().replace("\"main\"\n  reg", "\"mian\"\n  reg")
                                               << appImage("a", "app", "1") << QStringList() << 1;
        QTest::newRow("a wrong join") << goodFile() << appImage("a", "app", "") << QStringList() << 28;
        QTest::newRow("a manifest that cannot be read") << goodFile() << QByteArray("a: [\n") << QStringList() << 3;
        QTest::newRow("a configuration that cannot be read")
            << QByteArray("a: [\n") << QByteArray() << QStringList() << 3;
        QTest::newRow("no folder for the output")
            << goodFile() << QByteArray() << QStringList{u"-o"_s, u"/nowhere/at/all.md"_s} << 3;
        QTest::newRow("a full disk") << goodFile() << QByteArray() << QStringList{u"-o"_s, u"/dev/full"_s} << 3;
        QTest::newRow("an option of another command") << goodFile() << QByteArray() << QStringList{u"--json"_s} << 2;
    }

    void exitCodes()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, manifest);
        QFETCH(QStringList, more);
        QStringList arguments{u"report"_s, u"-c"_s, m_program.write(file)};
        if (!manifest.isEmpty()) {
            arguments << u"--from"_s << u"-"_s;
        }
        const Run run = m_program.run(arguments + more, manifest);
        QVERIFY2(!run.errors.contains("swordfish") && !run.output.contains("swordfish"), run.output.constData());
        QTEST(run.code, "code");
    }

    void tellsWhichAppImagesBecomeOneAddress()
    {
        const Run run = m_program.run({u"report"_s, u"-c"_s, m_program.write(goodFile()), u"--from"_s, u"-"_s},
                                      appImage("alice", "a/app", "1") + "---\n" + appImage("bob", "b/app", "1"));
        QCOMPARE(run.code, 1);
        QVERIFY2(run.output.contains("Concerns: alice `a/app:1`, bob `b/app:1`"), run.output.constData());
    }

    void needsAConfiguration()
    {
        const Run run = m_program.run({u"report"_s});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.errors.contains("kuscia-image report --help"), run.errors.constData());
    }

private:
    Program m_program{QStringLiteral(KIA_CLI)};
};

QTEST_GUILESS_MAIN(TestCliReport)
#include "tst_clireport.moc"
