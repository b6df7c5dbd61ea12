#include <QtCore/QDir>
#include <QtTest/QTest>

#include <sys/stat.h>

#include "core/config/kusciaconfig.h"
#include "tests/support/program.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray plainConfig = "# a comment 注释\r\n"
                               "mode: lite\r\n"
                               "runtime: runc\r\n"
                               "image:\r\n"
                               "  defaultRegistry: private   # why not\r\n"
                               "  registries:\r\n"
                               "  - {name: private, endpoint: r.com/t, username: u, password: 'file-secret'}\r\n"
                               "  - name: open\r\n"
                               "    endpoint: o.com/t";

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void help()
    {
        const Run help = m_program.run({u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.output.startsWith("kuscia-image"));
        QVERIFY(help.errors.isEmpty());
        const Run chinese = m_program.run({u"--help"_s}, {}, {{u"LC_ALL"_s, u"zh_CN.UTF-8"_s}});
        QVERIFY(chinese.output.contains("用法"));
        QVERIFY(m_program.run({u"--help"_s, u"--lang"_s, u"en"_s}, {}, {{u"LC_ALL"_s, u"zh_CN.UTF-8"_s}})
                    .output.contains("Usage"));
        QCOMPARE(m_program.run({u"--version"_s}).output, QByteArray("kuscia-image 0.1.0\n"));
        // a bare server's locale is no reason to say anything
        QVERIFY(m_program.run({u"--help"_s}, {}, {{u"LC_ALL"_s, u"C"_s}}).errors.isEmpty());
    }

    void wrongUse()
    {
        const Run wrong = m_program.run({u"report"_s});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.output.isEmpty());
        QVERIFY(wrong.errors.contains("report"));
    }

    void lint()
    {
        const QString file = m_program.write(plainConfig);
        const Run fine = m_program.run({u"lint"_s, u"-c"_s, file, u"--json"_s});
        QCOMPARE(fine.code, 0);
        QCOMPARE(fine.json()[u"ok"], QJsonValue(true));
        QCOMPARE(fine.json()[u"file"], QJsonValue(file));
        const Run fromInput = m_program.run({u"lint"_s, u"-c"_s, u"-"_s, u"--json"_s},
                                            QByteArray(plainConfig).replace("r.com", "https://r.com"));
        QCOMPARE(fromInput.code, 1);
        QCOMPARE(fromInput.json()[u"findings"][0][u"code"], QJsonValue(u"KIA-Y21"_s));
    }

    void badInput_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("a file that is not there") << QByteArray() << u"KIA-F01"_s;
        QTest::newRow("a folder") << QByteArray() << u"KIA-F03"_s;
        QTest::newRow("a device") << QByteArray() << u"KIA-F04"_s;
        QTest::newRow("a pipe") << QByteArray() << u"KIA-F04"_s;
        QTest::newRow("more than 8 MB") << QByteArray(8 * 1024 * 1024 + 1, '#') << u"KIA-F05"_s;
        QTest::newRow("bytes that are no text") << QByteArray("mode: \0\1\2", 9) << u"KIA-F06"_s;
        QTest::newRow("Chinese in GBK") << QByteArray("mode: lite # \xb2\xbf\xca\xf0\n") << u"KIA-Y08"_s;
        QTest::newRow("broken YAML") << QByteArray("mode: lite\nimage: {a: [b\n") << u"KIA-Y06"_s;
        QTest::newRow("a tab") << QByteArray("image:\n\tregistries: []\n") << u"KIA-Y07"_s;
        QTest::newRow("a manifest without a kuscia.yaml")
            << QByteArray("apiVersion: v1\nkind: ConfigMap\ndata: {}\n") << u"KIA-F12"_s;
    }

    void badInput()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const QByteArray tag = QTest::currentDataTag();
        QString file = m_program.folder().filePath(u"missing.yaml"_s);
        if (tag == "a folder") {
            file = m_program.folder().path();
        } else if (tag == "a device") {
            file = u"/dev/null"_s;
        } else if (tag == "a pipe") {
            file = m_program.folder().filePath(u"pipe"_s);
            QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
        } else if (!bytes.isEmpty()) {
            file = m_program.write(bytes);
        }
        const QStringList before =
            QDir(m_program.folder().path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
        const QList<QStringList> commands = {{u"lint"_s, u"-c"_s, file},
                                             {u"preview"_s, u"-c"_s, file, u"app:v1"_s},
                                             {u"check"_s, u"-c"_s, file, u"app:v1"_s},
                                             {u"set"_s, u"-c"_s, file, u"defaultRegistry=a"_s},
                                             {u"fix"_s, u"-c"_s, file, u"KIA-Y21"_s}};
        for (const QStringList &command : commands) {
            const Run text = m_program.run(command);
            QCOMPARE(text.code, 3);
            QVERIFY(text.output.isEmpty());
            QVERIFY2(text.errors.contains(code.toLatin1()), text.errors.constData());
            const Run json = m_program.run(command + QStringList{u"--json"_s});
            QCOMPARE(json.code, 3);
            QVERIFY(json.errors.isEmpty());
            QCOMPARE(json.json()[u"ok"], QJsonValue(false));
            QCOMPARE(json.json()[u"error"][u"code"], QJsonValue(code));
            QVERIFY(!json.json()[u"error"][u"title"].toString().isEmpty());
        }
        QCOMPARE(QDir(m_program.folder().path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System), before);
    }

    void aSyntaxErrorNamesItsPlace()
    {
        const Run broken = m_program.run({u"lint"_s, u"-c"_s, m_program.write("mode: lite\nimage:\n  a: b: c\n")});
        QVERIFY2(broken.errors.contains("line 3"), broken.errors.constData());
    }

    void setChangesWhatItSaysAndNothingElse()
    {
        const QString file = m_program.write(plainConfig);
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const Run dry =
            m_program.run({u"set"_s, u"-c"_s, file, u"--dry-run"_s, u"registries[private].endpoint=s.com/t"_s});
        QCOMPARE(dry.code, 0);
        QVERIFY(dry.output.contains("endpoint: s.com/t"));
        QVERIFY(!dry.output.contains("file-secret"));
        QCOMPARE(contentsOf(file), plainConfig);

        const Run set = m_program.run({u"set"_s, u"-c"_s, file, u"--json"_s, u"registries[private].endpoint=s.com/t"_s,
                                       u"registries[private].password=@-"_s},
                                      "new-secret\n");
        QCOMPARE(set.code, 0);
        QCOMPARE(set.json()[u"changed"], QJsonValue(true));
        QVERIFY(!set.output.contains("secret"));
        const QByteArray expected =
            QByteArray(plainConfig).replace("r.com/t,", "s.com/t,").replace("'file-secret'", "'new-secret'");
        QCOMPARE(contentsOf(file), expected);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
                 QFile::ReadGroup);
        const QString backup = set.json()[u"backup"].toString();
        QCOMPARE(contentsOf(backup), plainConfig);
        QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        const Run again =
            m_program.run({u"set"_s, u"-c"_s, file, u"--json"_s, u"registries[private].endpoint=s.com/t"_s});
        QCOMPARE(again.json()[u"changed"], QJsonValue(false));
        QVERIFY(again.json()[u"backup"].isNull());
        const Run told = m_program.run({u"set"_s, u"-c"_s, file, u"registries[private].username=v"_s});
        QVERIFY(told.output.contains("docker restart") && told.output.contains("kubectl") &&
                told.output.contains(".bak"));
    }

    void severalAssignmentsAreAllOrNone()
    {
        const QString file = m_program.write(plainConfig);
        const Run failed =
            m_program.run({u"set"_s, u"-c"_s, file, u"defaultRegistry=open"_s, u"registries[nobody].endpoint=x"_s});
        QCOMPARE(failed.code, 2);
        QVERIFY(failed.errors.contains("nobody"));
        QCOMPARE(contentsOf(file), plainConfig);
        const Run added =
            m_program.run({u"set"_s, u"-c"_s, file, u"+registries[new]=n.com/t"_s, u"registries[new].username=me"_s,
                           u"registries[new].password=@env"_s, u"-registries[open]"_s, u"defaultRegistry=new"_s},
                          {}, {{u"KUSCIA_IMAGE_PASSWORD"_s, u"env secret"_s}});
        QVERIFY2(added.code == 0, added.errors.constData());
        QVERIFY(!added.output.contains("env secret"));
        const auto config = KusciaConfig::fromBytes(contentsOf(file));
        QVERIFY(config);
        QCOMPARE(config->image().registries.size(), std::size_t(2));
        const ImageRegistry expected{u"new"_s, u"n.com/t"_s, u"me"_s, Secret(u"env secret"_s)};
        QVERIFY(config->image().registries[1] == expected);
        QCOMPARE(config->image().defaultRegistry, u"new"_s);
        QVERIFY(contentsOf(file).startsWith("# a comment 注释\r\nmode: lite\r\n"));
    }

    void twoRegistriesOfOneNameAreToldApart()
    {
        const QByteArray text =
            "mode: lite\nimage:\n  registries:\n    - name: a\n      endpoint: x\n    - name: a\n      endpoint: y\n";
        const QString file = m_program.write(text);
        QCOMPARE(m_program.run({u"set"_s, u"-c"_s, file, u"registries[a].endpoint=z"_s}).code, 2);
        QCOMPARE(contentsOf(file), text);
        QCOMPARE(m_program.run({u"set"_s, u"-c"_s, file, u"registries[#1].endpoint=z"_s}).code, 0);
        QCOMPARE(contentsOf(file), QByteArray(text).replace("y\n", "z\n"));
    }

    void passwordsThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an empty line") << QByteArray("\n");
        QTest::newRow("two lines") << QByteArray("one\ntwo\n");
        QTest::newRow("a zero byte") << QByteArray("a\0b", 3);
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\n");
    }

    void passwordsThatAreNoneAreRefused()
    {
        QFETCH(QByteArray, input);
        const QString file = m_program.write(plainConfig);
        const Run set = m_program.run({u"set"_s, u"-c"_s, file, u"registries[private].password=@-"_s}, input);
        QCOMPARE(set.code, 2);
        QCOMPARE(contentsOf(file), plainConfig);
        QCOMPARE(m_program.run({u"set"_s, u"-c"_s, file, u"registries[private].password=@env"_s}).code, 2);
    }

    void aPasswordInAnArgumentIsRefused()
    {
        const Run refused =
            m_program.run({u"set"_s, u"-c"_s, m_program.write(plainConfig), u"registries[private].password=Sup3r"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY(!refused.output.contains("Sup3r") && !refused.errors.contains("Sup3r"));
    }

    void fixMakesTheOfferedChange()
    {
        const QByteArray text =
            "mode: lite\nimage:\n  defaultRegistry: Private # typo\n  registries:\n    - name: private\n"
            "      endpoint: https://r.com/t\n    - name: b\n      endpoint: \"http://s.com\"\n";
        const QString file = m_program.write(text);
        const Run fixed = m_program.run({u"fix"_s, u"-c"_s, file, u"endpoint-scheme"_s, u"KIA-T08"_s});
        QVERIFY2(fixed.code == 0, fixed.errors.constData());
        QCOMPARE(contentsOf(file), QByteArray(text)
                                       .replace("Private #", "private #")
                                       .replace("https://r.com", "r.com")
                                       .replace("http://s.com", "s.com"));
        QCOMPARE(m_program.run({u"lint"_s, u"-c"_s, file}).code, 0);
        const Run nothing = m_program.run({u"fix"_s, u"-c"_s, file, u"KIA-Y21"_s});
        QCOMPARE(nothing.code, 2);
        QVERIFY(nothing.errors.contains("KIA-Y21"));
    }

    void theListFormHasToBeConvertedFirst()
    {
        const QByteArray text = "- image:\n  - defaultRegistry: a\n  - registries:\n    - name: a\n";
        const QString file = m_program.write(text);
        const Run set = m_program.run({u"set"_s, u"-c"_s, file, u"--json"_s, u"defaultRegistry=b"_s});
        QCOMPARE(set.code, 3);
        QCOMPARE(set.json()[u"error"][u"code"], QJsonValue(u"KIA-E02"_s));
        QCOMPARE(contentsOf(file), text);
    }

    void aConfigMapIsAppliedBeforeTheRestart()
    {
        const QString file =
            m_program.write("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: k\ndata:\n  kuscia.yaml: |\n"
                            "    mode: lite\n    image:\n      defaultRegistry: a\n");
        const Run set = m_program.run({u"set"_s, u"-c"_s, file, u"defaultRegistry=b"_s});
        QVERIFY2(set.output.contains("kubectl apply -f"), set.output.constData());
        QVERIFY(!set.output.contains("docker restart"));
    }

    void whatCannotBeSaidIsAnErrorAndDoneNevertheless()
    {
        const QString file = m_program.write(plainConfig);
        QProcess shell;
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s, u"\"$0\" set -c \"$1\" defaultRegistry=open >&- 2>&-"_s, m_program.path(), file});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(contentsOf(file), QByteArray(plainConfig).replace("private   #", "open   #"));
        QCOMPARE(shell.exitCode(), 3);
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"\"$0\" lint -c \"$1\" >/dev/full"_s, m_program.path(), file});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 3);
    }

    void nothingThatIsOpenedTakesThePlaceOfAClosedStream()
    {
        // the demo registry has sockets open for as long as it runs; the first one must not become standard output
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"exec \"$0\" demo <&- >&- 2>&-"_s, m_program.path()});
        QVERIFY(shell.waitForStarted());
        const QString streams = u"/proc/%1/fd/"_s.arg(shell.processId());
        for (const QString &stream : {u"0"_s, u"1"_s, u"2"_s}) {
            QTRY_COMPARE(QFile::symLinkTarget(streams + stream), u"/dev/null"_s);
        }
        shell.terminate();
        QVERIFY(shell.waitForFinished());
    }

private:
    Program m_program{QStringLiteral(KIA_CLI)};
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
