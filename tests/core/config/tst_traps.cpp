#include <QtTest/QtTest>

#include <QtCore/QSet>

#include "core/config/kusciaconfig.h"
#include "core/image/lint.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

QByteArray registry(const QByteArray &keys, const QByteArray &top = {})
{
    return "mode: lite\n" + top + "image:\n  registries:\n    - {name: a, " + keys + "}\n";
}

QByteArray block(const QByteArray &password)
{
    return "mode: lite\nimage:\n  registries:\n    - name: a\n      endpoint: r.com/x\n      username: u\n      " +
           password + "\n";
}

/// What no file and no reference can show, and where it is told instead.
const QHash<int, const char *> &toldElsewhere()
{
    static const QHash<int, const char *> traps{
        {4, "an image ID: of an AppImage (tst_appimages)"},
        {13, "whether images were imported by hand is known to the node only"},
        {15, "what a wrong password does: the check, which sends one only once"},
        {16, "that a job hangs: the log"},
        {19, "runp's store: the preview of a reference"},
        {24, "the restart: after saving"},
        {26, "the version: the log"},
        {27, "a manual pull: the log"},
        {28, "half a file: saving is atomic (tst_savekill)"},
    };
    return traps;
}

} // namespace

/// Every trap of facts/kuscia.md 7 and every cause C01 to C07 that the file and the references can show has a finding,
/// and where one click can help, it does.
class tst_Traps final : public QObject
{
    Q_OBJECT

private:
    static void row(int trap, const char *name, const char *code, const QByteArray &bytes, bool hasFix,
                    const QStringList &references = {})
    {
        QTest::addRow("%02d %s", trap, name) << trap << QString::fromLatin1(code) << bytes << hasFix << references;
    }

private Q_SLOTS:
    void everyTrapHasAFinding_data()
    {
        QTest::addColumn<int>("trap"); ///< 100 and more: a cause C01 and so on
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("hasFix");
        QTest::addColumn<QStringList>("references");
        const QByteArray account = "endpoint: r.com/x, username: u, password: p";
        row(1, "an image of another host gets the password", "KIA-T01", registry(account), false,
            {u"other.com/x/app:v1"_s});
        row(1, "an account without an endpoint goes to Docker Hub", "KIA-T01",
            registry("endpoint: '', username: u, password: p"), false, {u"app:v1"_s});
        row(2, "runp and a private address", "KIA-T02",
            registry("endpoint: 10.0.0.5/x, username: u, password: p", "runtime: runp\n"), false);
        row(2, "runp and a local name", "KIA-T02",
            registry("endpoint: 'harbor.local:5000/x', username: u, password: p", "runtime: runp\n"), false);
        row(3, "the log level prints the password", "KIA-T03", registry(account, "logLevel: DEBUG\n"), false);
        row(5, "a public image of another host", "KIA-T01", registry(account), false, {u"docker.io/x/app:v1"_s});
        row(6, "a host with one slash", "KIA-T06", registry(account), false, {u"other.com/app:v1"_s});
        row(7, "an organisation is dropped", "KIA-T07", registry(account), false, {u"orga/app:v1"_s});
        row(8, "a default that no registry has", "KIA-T08",
            "mode: lite\nimage:\n  defaultRegistry: A\n  registries: [{name: a, endpoint: r.com/x}]\n", true);
        row(8, "no default, and the last one without a name is taken", "KIA-T09",
            "mode: lite\nimage:\n  registries: [{name: a, endpoint: r.com/x}, {endpoint: s.com/x}]\n", true);
        row(9, "only one registry counts, and none is named", "KIA-T09",
            "mode: lite\nimage:\n  registries: [{name: a, endpoint: r.com/x}, {name: b, endpoint: s.com/x}]\n", true);
        row(10, "the list form", "KIA-Y01", "- image:\n  - defaultRegistry: a\n", true);
        row(11, "a scheme", "KIA-Y21", registry("endpoint: 'https://r.com/x'"), true);
        row(11, "blanks", "KIA-Y23", registry("endpoint: ' r.com/x'"), true);
        row(11, "an upper-case path", "KIA-T11", registry("endpoint: r.com/X"), false);
        row(11, "the path of the API", "KIA-Y22", registry("endpoint: r.com/v2/x"), true);
        row(12, "a host that comes with the image", "KIA-T01", registry(account), false,
            {u"secretflow-registry.cn-hangzhou.cr.aliyuncs.com/secretflow/app:v1"_s});
        row(14, "a user and no password", "KIA-C04", registry("endpoint: r.com/x, username: u"), true);
        row(14, "userName", "KIA-Y04", registry("endpoint: r.com/x, userName: u, password: p"), true);
        row(14, "a password that is a tag", "KIA-Y12", block("password: !x"), true);
        row(14, "a password that is cut", "KIA-Y11", block("password: abc #x"), true);
        row(14, "a password that is an anchor", "KIA-Y13", block("password: &abc x"), true);
        row(14, "a password with a line end", "KIA-Y15", block("password: |\n        abc"), true);
        row(17, "plain http with runc", "KIA-T17", registry("endpoint: 'http://r.com/x'"), false);
        row(18, "the proxy catches the local network", "KIA-T18",
            "mode: lite\nimage:\n  httpProxy: http://p:1\n  registries: [{name: a, endpoint: 192.168.1.2/x}]\n", false);
        row(18, "runp knows no proxy", "KIA-C42", "mode: lite\nruntime: runp\nimage:\n  httpProxy: http://p:1\n",
            false);
        row(20, "runk ignores the account", "KIA-T20", registry(account, "runtime: runk\n"), false);
        row(21, "a master ignores it all", "KIA-T21", "mode: master\nimage: {defaultRegistry: a}\n", false);
        row(23, "the pull policy", "KIA-T23", "mode: lite\nimage:\n  pullPolicy: local\n", false);
        row(25, "the environment is ignored", "KIA-T25", registry("endpoint: ''").replace("name: a", "name: ''"),
            false);
        row(25, "an entry without an endpoint", "KIA-Y24", registry("endpoint: ''"), false);
        row(29, "a block that a script appended", "KIA-T29", "mode: lite\nagent: {}\nagent: {}\n", false);
        row(29, "a key twice", "KIA-Y02", "mode: lite\nimage:\n  defaultRegistry: a\n  defaultRegistry: b\n", true);
        row(101, "no reference at all", "KIA-C01", registry(account), false, {u"App:v1"_s});
        row(104, "half an account", "KIA-C04", registry("endpoint: r.com/x, password: p"), true);
        row(105, "a mangled user", "KIA-C05", registry("endpoint: r.com/x, username: ' u', password: p"), true);
        row(106, "the account of another registry", "KIA-T01", registry(account), false, {u"b.com/x/app:v1"_s});
        row(107, "no host in the endpoint", "KIA-C07", registry("endpoint: harbor/x"), false);
    }
    void everyTrapHasAFinding()
    {
        QFETCH(QString, code);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, hasFix);
        QFETCH(QStringList, references);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        const auto findings = lint(*config, references);
        const auto isIt = [&code](const Finding &finding) {
            return codeOf(finding.message.id) == code;
        };
        const auto found = std::find_if(findings.begin(), findings.end(), isIt);
        QVERIFY2(found != findings.end(), qPrintable(code));
        const auto fix = std::find_if(found->fixes.begin(), found->fixes.end(),
                                      [](const ConfigFix &candidate) { return !candidate.edits.empty(); });
        QCOMPARE(fix != found->fixes.end(), hasFix);
        if (!hasFix) {
            return;
        }
        const auto fixed = config->edited(fix->edits);
        QVERIFY(fixed);
        const auto after = lint(*fixed, references);
        // a warning may leave a hint behind
        QVERIFY(std::none_of(after.begin(), after.end(), [&](const Finding &finding) {
            return isIt(finding) && finding.severity == found->severity;
        }));
    }

    void noneIsMissing()
    {
        QSet<int> shown{22}; // of AppImages, tst_appimages
        const auto names = QByteArrayList{"01", "02", "03", "05", "06", "07", "08", "09", "10", "11",
                                          "12", "14", "17", "18", "20", "21", "23", "25", "29"};
        for (const QByteArray &name : names) {
            shown.insert(name.toInt());
        }
        for (int trap = 1; trap <= 29; ++trap) {
            QVERIFY2(shown.contains(trap) != toldElsewhere().contains(trap), qPrintable(QString::number(trap)));
        }
    }

    void aQuotedPasswordIsTheWholeOfIt_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("fixed");
        const auto row = [](const char *name, const char *written, const char *fixed) {
            QTest::newRow(name) << QByteArray(written) << QByteArray(fixed);
        };
        row("cut", "abc #def", "'abc #def'");
        row("cut, with a quote", "ab'c #def", "'ab''c #def'");
        row("a tag", "!abc", "'!abc'");
        row("an anchor", "&abc def", "'&abc def'");
        row("an anchor alone", "&abc", "'&abc'");
        row("nothing but a comment", "#abc", "'#abc'");
        row("a tag and a comment", "!abc #def", "'!abc #def'");
    }
    void aQuotedPasswordIsTheWholeOfIt()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, fixed);
        const auto config = KusciaConfig::fromBytes(block("password: " + written));
        QVERIFY(config);
        for (const Finding &finding : config->findings()) {
            for (const ConfigFix &fix : finding.fixes) {
                if (fix.label.id == MessageId::QuotePassword) {
                    const auto after = config->edited(fix.edits);
                    QVERIFY(after);
                    QCOMPARE(after->bytes(), block("password: " + fixed));
                    return;
                }
            }
        }
        QFAIL("no fix");
    }
};

QTEST_GUILESS_MAIN(tst_Traps)
#include "tst_traps.moc"
