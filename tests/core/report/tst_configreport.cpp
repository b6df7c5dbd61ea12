#include <QtTest/QTest>

#include "core/explain/language.h"
#include "core/image/lint.h"
#include "core/report/configreport.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileText()
{
    return "mode: lite\n"
           "domainKeyData: c2VjcmV0LWtleQ==\n"
           "image:\n"
           "  defaultRegistry: mine\n"
           "  httpProxy: http://proxyuser:proxyword@10.0.0.9:3128\n"
           "  registries:\n"
           "    - name: mine\n"
           "      endpoint: hub.lab/team\n"
           "      username: carol\n"
           "      password: swordfish\n"
           "    - name: other|one\n"
           "      endpoint: https://b.lab/x\n"
           "datastoreEndpoint: mysql://u:dbword@db/kuscia\n";
}

AppImage appImage(const QString &name, const QString &image, const QString &tag)
{
    return {name, image, tag, {}, QString(image + u':' + tag), u"apps.yaml"_s, {3, 5}, {}};
}

ReportContents contents(const std::vector<AppImage> &images = {})
{
    ReportContents all;
    all.file = u"/etc/kuscia.yaml"_s;
    all.config = *KusciaConfig::fromBytes(fileText());
    all.findings = lint(all.config);
    const Resolver resolver(all.config.image(), Runtime::Runc);
    std::vector<ReferenceSource> sources;
    for (const AppImage &image : images) {
        sources.push_back(sourceOf(image));
    }
    noteCollisions(collisionsOf(images, resolver), 0, sources);
    for (std::size_t i = 0; i < images.size(); ++i) {
        all.plan.push_back({resolver.resolve(images[i].reference), sources[i], {}});
    }
    all.program = u"kuscia-image 0.1"_s;
    all.time = QDateTime({2026, 2, 14}, {9, 30}, Qt::UTC);
    return all;
}

QString textOf(const ReportContents &all)
{
    return QString::fromUtf8(reportMarkdown(all));
}

} // namespace

class ConfigReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_language.set(Language::English); }

    void saysWhatTheFileIs()
    {
        const QString text = textOf(contents());
        for (const QString &part :
             {u"# Report on the image section\n"_s, u"- File: `/etc/kuscia.yaml`\n"_s,
              u"- Time: 2026-02-14T09:30:00Z\n"_s, u"- Program: kuscia-image 0.1\n"_s,
              u"Kuscia uses the registry mine (hub.lab/team)"_s, u"| ✓ | mine | `hub.lab/team` | carol | set |\n"_s,
              u"|  | other\\|one | `https://b.lab/x` |  | empty |\n"_s, u"## The section, lines 3–12\n"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part + u"\n\n" + text));
        }
    }

    void holdsEveryFindingWithItsRemedies()
    {
        const ReportContents all = contents();
        QVERIFY(!all.findings.empty());
        const QString text = textOf(all);
        for (const Finding &finding : all.findings) {
            QVERIFY2(text.contains(u"\\[%1\\]"_s.arg(codeOf(finding.message.id))), qPrintable(text));
        }
        QVERIFY2(text.contains(u"kuscia-image fix -c /etc/kuscia.yaml "_s), qPrintable(text));
    }

    void tellsNothingSecret_data()
    {
        QTest::addColumn<QByteArray>("secret");
        for (const char *secret : {"swordfish", "proxyword", "dbword", "c2VjcmV0LWtleQ", "leaked"}) {
            QTest::newRow(secret) << QByteArray(secret);
        }
    }

    void tellsNothingSecret()
    {
        QFETCH(QByteArray, secret);
        const QByteArray text = reportMarkdown(contents({appImage(u"odd"_s, u"u:leaked@hub.lab/app"_s, u"1"_s)}));
        QVERIFY2(!text.contains(secret), text.constData());
        QVERIFY(text.contains("password: ••••••••"));
    }

    void groupsThePlanByHostAndRegistry()
    {
        const QString text =
            textOf(contents({appImage(u"far"_s, u"z.example/a/b"_s, u"1"_s), appImage(u"psi"_s, u"psi"_s, u"v1"_s),
                             appImage(u"bad"_s, u"app"_s, {}), appImage(u"train"_s, u"train"_s, u"v1"_s)}));
        const QStringList headings = {u"### hub.lab, as carol of the registry mine\n"_s,
                                      u"### z.example, as carol of the registry mine: a foreign host\n"_s,
                                      u"### No valid address\n"_s};
        qsizetype from = 0;
        for (const QString &heading : headings) {
            QCOMPARE(text.count(heading), 1);
            QVERIFY2(text.indexOf(heading) > from, qPrintable(text));
            from = text.indexOf(heading);
        }
        QVERIFY2(text.contains(u"| psi | `psi:v1` | `hub.lab/team/psi:v1` | bare-name | not checked |  |  |\n"_s),
                 qPrintable(text));
    }

    void namesTheImagesThatBecomeOneAddress()
    {
        const QString text =
            textOf(contents({appImage(u"alice"_s, u"a/app"_s, u"1"_s), appImage(u"bob"_s, u"b/app"_s, u"1"_s)}));
        QCOMPARE(text.count(u"\\[%1\\]"_s.arg(codeOf(MessageId::AppimageCollision))), 1);
        QVERIFY2(text.contains(u"Concerns: alice `a/app:1`, bob `b/app:1`"_s), qPrintable(text));
    }

    void saysWhatCouldNotBeRead()
    {
        ReportContents all = contents();
        all.errors.push_back({u"broken.yaml"_s, {MessageId::YamlSyntax, {{Fact::Line, u"4"_s}}}});
        const QString text = textOf(all);
        QVERIFY2(text.contains(u"`broken.yaml`"_s) && text.contains(codeOf(MessageId::YamlSyntax)), qPrintable(text));
    }

    void cannotBeBrokenByTheFile()
    {
        ReportContents all = contents({appImage(u"a|b\n# c"_s, u"`x`"_s, u"1"_s)});
        all.file = u"/tmp/`rm -rf`\u202e"_s;
        all.config = *KusciaConfig::fromBytes("image:\n  pullPolicy: \"```\"\n  # ````\n  registries: []\n");
        const QString text = textOf(all);
        QVERIFY2(text.contains(u"`````yaml\n"_s), qPrintable(text));
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY2(text.contains(u"a\\|b \\# c"_s), qPrintable(text));
    }

    void speaksChinese()
    {
        m_language.set(Language::Chinese);
        const QString text = textOf(contents({appImage(u"psi"_s, u"psi"_s, u"v1"_s)}));
        QVERIFY2(text.contains(u"## 拉取计划"_s), qPrintable(text));
        QVERIFY2(text.contains(u"报告中没有任何密码。"_s), qPrintable(text));
    }

private:
    LanguageSwitch m_language;
};

QTEST_GUILESS_MAIN(ConfigReportTest)
#include "tst_configreport.moc"
