#include <QtTest/QTest>

#include "core/demo/demoregistry.h"
#include "core/image/lint.h"
#include "core/report/checktext.h"
#include "core/report/difference.h"
#include "core/report/linttext.h"
#include "core/report/paragraph.h"
#include "core/report/previewtext.h"
#include "core/report/restartcommands.h"
#include "core/report/visibletext.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

KusciaConfig configOf(const QByteArray &text)
{
    const Result<KusciaConfig, Message> config = KusciaConfig::fromBytes(text);
    return config ? *config : KusciaConfig();
}

} // namespace

class TestReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invisibleCharactersAreShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain text stays") << u"a 镜像 → “b”\n"_s << u"a 镜像 → “b”\n"_s;
        QTest::newRow("an escape sequence") << u"\x1b[31mred"_s << u"\\u{1b}[31mred"_s;
        QTest::newRow("a carriage return") << u"a\rb"_s << u"a\\u{d}b"_s;
        QTest::newRow("a C1 control") << u"a\u009b31m"_s << u"a\\u{9b}31m"_s;
        QTest::newRow("a line turned around") << u"a\u202eb"_s << u"a\\u{202e}b"_s;
        QTest::newRow("a blank of no width") << u"a\u200bb"_s << u"a\\u{200b}b"_s;
        QTest::newRow("a character beyond 16 bits") << u"\U0001F600"_s << u"\U0001F600"_s;
        QTest::newRow("a tag character") << u"\U000E0041"_s << u"\\u{e0041}"_s;
        QTest::newRow("half a character") << QString(QChar(0xdc00)) << u"\\u{dc00}"_s;
    }
    void invisibleCharactersAreShown()
    {
        QFETCH(QString, text);
        QTEST(visible(text), "shown");
    }

    void paragraphsAreBroken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("broken");
        QTest::newRow("at blanks") << u"one two three four"_s << u"- "_s << u"- one two\n  three\n  four\n"_s;
        QTest::newRow("never inside an address")
            << u"to registry.example.com/a-b now"_s << QString() << u"to\nregistry.example.com/a-b\nnow\n"_s;
        QTest::newRow("before a path") << u"see it: /tmp/a"_s << QString() << u"see it:\n/tmp/a\n"_s;
        QTest::newRow("between Chinese characters, two columns each")
            << u"一二三四五六"_s << u" "_s << u" 一二三四\n 五六\n"_s;
        QTest::newRow("no Chinese full stop at the start of a line")
            << u"一二三四五。"_s << QString() << u"一二三四\n五。\n"_s;
        QTest::newRow("where the text itself breaks") << u"a\nb"_s << u"> "_s << u"> a\n  b\n"_s;
        QTest::newRow("nothing") << QString() << u"  "_s << u"\n"_s;
    }
    void paragraphsAreBroken()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        QTEST(paragraph(text, first, 10), "broken");
    }

    void differencesAreUnifiedAndMasked()
    {
        const QByteArray before =
            "mode: lite\n#1\n#2\n#3\n#4\nimage:\n  registries:\n    - name: p\n      endpoint: r.com\n"
            "      password: \"old-secret\"\n#5\n#6\n#7\n#8\n#9\n#10\n#11\nlogLevel: INFO\n";
        const KusciaConfig config = configOf(before);
        const auto after = config.edited(
            {SetField{{FieldKind::RegistryEndpoint, 0}, u"s.com"_s}, SetPassword{0, Secret(u"new-secret"_s)}});
        QVERIFY(after);
        const QString expected = u"--- k.yaml\n+++ k.yaml\n@@ -6,8 +6,8 @@\n image:\n   registries:\n     - name: p\n"
                                 "-      endpoint: r.com\n+      endpoint: s.com\n"
                                 "-      password: \"••••••••\"\n+      password: \"••••••••\"\n #5\n #6\n #7\n"_s;
        QCOMPARE(difference(config, *after, u"k.yaml"_s), expected);
        QVERIFY(difference(config, config, u"k.yaml"_s).isEmpty());
    }

    void farChangesAreHunksOfTheirOwn()
    {
        const KusciaConfig config =
            configOf("image:\n  defaultRegistry: a\n#1\n#2\n#3\n#4\n#5\n#6\n#7\n#8\n  httpProxy: b\n");
        const auto after =
            config.edited({SetField{{FieldKind::DefaultRegistry}, u"c"_s}, SetField{{FieldKind::HttpProxy}, u"d"_s}});
        QVERIFY(after);
        const QString text = difference(config, *after, u"f"_s);
        QVERIFY(text.contains(u"@@ -1,5 +1,5 @@"));
        QVERIFY(text.contains(u"@@ -8,4 +8,4 @@"));
    }

    void addedLinesAreCounted()
    {
        const KusciaConfig config = configOf("mode: lite\n");
        const auto after = config.edited({SetField{{FieldKind::DefaultRegistry}, u"a"_s}});
        QVERIFY(after);
        QVERIFY(difference(config, *after, u"f"_s).contains(u"@@ -1,1 +1,"));
    }

    void restartCommandsQuoteThePath()
    {
        QCOMPARE(restartCommands(u"/a b/it's.yaml"_s, true).kubernetes.section(u" &&"_s, 0, 0),
                 u"kubectl apply -f '/a b/it'\\''s.yaml'"_s);
        QVERIFY(restartCommands(u"f"_s, true).docker.isEmpty());
        QCOMPARE(restartCommands(u"f"_s, false).docker, u"docker restart <container>"_s);
        QCOMPARE(shellQuoted(u"a\n"_s), u"'a\n'"_s);
        QCOMPARE(shellQuoted(QString()), u"''"_s);
    }

    void lintNamesTheLineAndTheFix()
    {
        const KusciaConfig config = configOf(sampleConfiguration(u"127.0.0.1:5000"_s));
        const QString text = lintText(u"my file.yaml"_s, config, lint(config));
        QVERIFY2(text.contains(u"Kuscia uses the registry private (127.0.0.1:5000/secretflow)"), qPrintable(text));
        QVERIFY(text.contains(u"[KIA-Y21]"));
        QVERIFY(text.contains(u"line 51"));
        QVERIFY(text.contains(u"kuscia-image fix -c 'my file.yaml' KIA-Y21"));
    }

    void previewTellsOriginDroppedAndAccount()
    {
        ImageConfig config;
        config.registries.push_back({u"p"_s, u"r.com/t"_s, u"u"_s, Secret(u"pw"_s)});
        const QString text = resolutionText(Resolver(config, Runtime::Runc).resolve(u"org/app"_s));
        QVERIFY2(text.contains(u"→ r.com/t/app:latest"), qPrintable(text));
        QVERIFY(text.contains(u"from the endpoint  r.com/t\n"));
        QVERIFY(text.contains(u"from the AppImage  app\n"));
        QVERIFY(text.contains(u"added by Kuscia    :latest\n"));
        QVERIFY(text.contains(u"dropped            org/\n"));
        QVERIFY(text.contains(u"u of the registry p, to r.com\n"));
        QVERIFY(text.contains(u"[KIA-T07]"));
    }

    void aCheckBeginsWithTheVerdict()
    {
        CheckedImage image{Resolver({}, Runtime::Runc).resolve(u"r.com/a/b:v1"_s), {}};
        image.report.verdict = Verdict::NotPullable;
        image.report.outcome = {MessageId::WrongBasic, {{Fact::Host, u"r.com"_s}}};
        image.report.steps = {{StepKind::Manifest, StepState::Failed, 0, 12.4, {}},
                              {StepKind::Platforms, StepState::NotReached, 0, 0, {}}};
        image.report.server = ServerWords{401, {{u"UNAUTHORIZED"_s, u"authentication required"_s}}, {}, {}};
        image.report.requests = 2;
        const QStringList lines = checkedImageText(image).split(u'\n');
        QCOMPARE(lines.value(0), u"r.com/a/b:v1"_s);
        QCOMPARE(lines.value(1), u"  → r.com/a/b:v1"_s);
        QCOMPARE(lines.value(2), u"✗ Kuscia cannot pull this image."_s);
        QVERIFY(lines.value(3).startsWith(u"  "));
        const QString text = lines.join(u'\n');
        QVERIFY(text.contains(u"[KIA-C57]"));
        QVERIFY(text.contains(u"The server says: 401 UNAUTHORIZED: authentication required"));
        QVERIFY(text.contains(u"✗ HEAD manifest    12 ms"));
        QVERIFY(text.contains(u"Not reached: Platforms"));
        QVERIFY(checkText({image, image}).contains(u"0 of 2 can be pulled."));
    }

    void aCheckTellsWhatTheReferenceShows()
    {
        CheckedImage image{Resolver({}, Runtime::Runc).resolve(u"r.com/a/b"_s), {}};
        image.report.verdict = Verdict::Pullable;
        image.report.outcome = {MessageId::PullableAnonymous, {}};
        QVERIFY(checkedImageText(image).contains(u"[KIA-C02]"));
    }
};

QTEST_GUILESS_MAIN(TestReportText)
#include "tst_reporttext.moc"
