#include <QtCore/QDir>
#include <QtTest/QTest>

#include <sys/mount.h>

#include "tests/core/config/filecases.h"
#include "tests/support/program.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sharedConfig = "mode: lite\n"
                                "image:\n"
                                "  registries:\n"
                                "    - {name: a, endpoint: r.com/t, username: &user u}   # one\n"
                                "    - {name: b, endpoint: s.com/t, username: *user}\n";

const QByteArray twiceConfig = "mode: lite\n"
                               "image:\n"
                               "  defaultRegistry: a # kept\n"
                               "  registries: [{name: a, endpoint: r.com/t}]\n"
                               "  defaultRegistry: b # lost\n"
                               "# behind\n";

} // namespace

/// What `set` does where a value does not stand by itself, and what it tells.
class TestCliSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSharedValueNamesItsMeanings()
    {
        const QString file = m_program.write(sharedConfig);
        const QString assignment = u"registries[a].username=new"_s;
        const Run refused = m_program.run({u"set"_s, u"-c"_s, file, assignment});
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.errors.contains("KIA-E09"));
        QVERIFY(refused.errors.contains("--shared everywhere"));
        QVERIFY(refused.errors.contains("--shared here"));
        const Run asJson = m_program.run({u"set"_s, u"-c"_s, file, u"--json"_s, assignment});
        QVERIFY(asJson.output.contains("--shared here"));
        QCOMPARE(contents(file), sharedConfig);

        QCOMPARE(m_program.run({u"set"_s, u"-c"_s, file, u"--shared"_s, u"here"_s, assignment}).code, 0);
        QCOMPARE(contents(file),
                 QByteArray(sharedConfig).replace("*user", "&user u").replace("&user u}   #", "new}   #"));
        QCOMPARE(::unlink(QFile::encodeName(file).constData()), 0);
        write(file, sharedConfig);
        QCOMPARE(m_program.run({u"set"_s, u"-c"_s, file, u"--shared=everywhere"_s, assignment}).code, 0);
        QCOMPARE(contents(file), QByteArray(sharedConfig).replace("&user u", "&user new"));
        QCOMPARE(m_program.run({u"set"_s, u"-c"_s, file, u"--shared"_s, u"both"_s, assignment}).code, 2);
    }

    void theSectionIsWrittenAnewOnlyWhenThatIsAsked()
    {
        const QString file = m_program.write(twiceConfig);
        const QString assignment = u"defaultRegistry=c"_s;
        const Run refused = m_program.run({u"set"_s, u"-c"_s, file, assignment});
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.errors.contains("--replace-section"));
        QCOMPARE(contents(file), twiceConfig);

        const Run shown = m_program.run({u"set"_s, u"-c"_s, file, u"--replace-section"_s, u"--dry-run"_s, assignment});
        QCOMPARE(shown.code, 0);
        QVERIFY(shown.output.contains("-  defaultRegistry: b # lost"));
        QVERIFY(shown.output.contains("in these lines have no place in it: 5"));
        QCOMPARE(contents(file), twiceConfig);

        const Run made = m_program.run({u"set"_s, u"-c"_s, file, u"--replace-section"_s, u"--json"_s, assignment});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.json()[u"sectionReplaced"], QJsonValue(true));
        QCOMPARE(made.json()[u"lostLines"][0], QJsonValue(5));
        QCOMPARE(made.json()[u"inPlace"], QJsonValue(false));
        QCOMPARE(contents(file), QByteArray("mode: lite\n"
                                            "image:\n"
                                            "  defaultRegistry: c # kept\n"
                                            "  registries:\n"
                                            "    - name: a\n"
                                            "      endpoint: r.com/t\n"
                                            "# behind\n"));
        // where the value can be edited by itself, nothing else is touched
        const Run plain =
            m_program.run({u"set"_s, u"-c"_s, file, u"--replace-section"_s, u"--json"_s, u"pullPolicy=x"_s});
        QCOMPARE(plain.json()[u"sectionReplaced"], QJsonValue(false));
    }

    void aRepeatedKeyIsFixed()
    {
        const QString file = m_program.write(twiceConfig);
        QCOMPARE(m_program.run({u"fix"_s, u"-c"_s, file, u"KIA-Y02"_s}).code, 0);
        QCOMPARE(contents(file), QByteArray(twiceConfig).replace("  defaultRegistry: b # lost\n", ""));
    }

    void saysThatAFileWasWrittenInPlace()
    {
        const QString outside = m_program.folder().filePath(u"outside.yaml"_s);
        const QString file = m_program.folder().filePath(u"bound.yaml"_s);
        write(outside, "mode: lite\n");
        write(file, {});
        const Mount bound(QFile::encodeName(outside).constData(), file, nullptr, MS_BIND, nullptr);
        if (!bound.isThere()) {
            QSKIP(bound.whyNot().constData());
        }
        const Run text = m_program.run({u"set"_s, u"-c"_s, file, u"httpProxy=http://p:1"_s});
        QCOMPARE(text.code, 0);
        QVERIFY(text.output.contains("KIA-F14"));
        const Run asJson = m_program.run({u"set"_s, u"-c"_s, file, u"--json"_s, u"httpProxy=http://p:2"_s});
        QCOMPARE(asJson.json()[u"inPlace"], QJsonValue(true));
        QVERIFY(contents(outside).contains("http://p:2"));
    }

private:
    Program m_program{QStringLiteral(KIA_CLI)};
};

QTEST_GUILESS_MAIN(TestCliSet)
#include "tst_cliset.moc"
