#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include "core/image/resolution.h"
#include "core/report/planexport.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

PlannedImage planned(const QString &reference, const QString &appImage = {})
{
    ImageConfig config;
    config.defaultRegistry = u"mine"_s;
    config.registries.push_back({u"mine"_s, u"hub.lab/team"_s, u"carol"_s, Secret(u"swordfish"_s)});
    return {Resolver(config, Runtime::Runc).resolve(reference), {appImage, u"apps.yaml"_s, 7, {}}, {}};
}

CheckReport green()
{
    CheckReport report;
    report.verdict = Verdict::Pullable;
    report.outcome = {MessageId::Pullable, {}};
    report.manifest = ManifestInfo{u"sha256:1"_s, u"x"_s, 10, {u"linux/amd64"_s, u"linux/arm64"_s}};
    return report;
}

} // namespace

class PlanExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesCells_data();
    void quotesCells();
    void saysWhatACheckFound();
    void groupsByHost();
    void escapesMarkdown();
    void tellsNoPassword_data();
    void tellsNoPassword();
};

void PlanExportTest::quotesCells_data()
{
    QTest::addColumn<QString>("appImage");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"psi"_s << QByteArray("psi");
    QTest::newRow("a comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("a quotation mark") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
    QTest::newRow("a line end") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("a formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("another formula") << u"@SUM(A1,A2)"_s << QByteArray("\"'@SUM(A1,A2)\"");
    QTest::newRow("Chinese") << u"隐私求交"_s << QByteArray("隐私求交");
}

void PlanExportTest::quotesCells()
{
    QFETCH(QString, appImage);
    QFETCH(QByteArray, cell);
    const QByteArray csv = exportPlan(PlanFormat::Csv, {planned(u"app:v1"_s, appImage)});
    const QByteArray head = "appImage,file,line,reference,address,rule,registry,host,user,foreign,verdict,result,"
                            "platforms,findings\r\n";
    QCOMPARE(csv, head + cell +
                      ",apps.yaml,7,app:v1,hub.lab/team/app:v1,bare-name,mine,hub.lab,carol,no,not-checked,,,\r\n");
}

void PlanExportTest::saysWhatACheckFound()
{
    PlannedImage image = planned(u"test/app:v1"_s, u"app"_s);
    image.check = green();
    const QJsonArray rows = QJsonDocument::fromJson(exportPlan(PlanFormat::Json, {image})).array();
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows.first().toObject();
    QCOMPARE(row.value("verdict"_L1).toString(), u"pullable"_s);
    QCOMPARE(row.value("platforms"_L1).toString(), u"linux/amd64 linux/arm64"_s);
    QCOMPARE(row.value("findings"_L1).toString(), codeOf(MessageId::OrganisationDropped));
    QCOMPARE(row.value("rule"_L1).toString(), u"one-slash"_s);
}

void PlanExportTest::groupsByHost()
{
    const QByteArray text = exportPlan(
        PlanFormat::Markdown, {planned(u"z.example/a/b:1"_s), planned(u"app:v1"_s), planned(u"z.example/c/d:1"_s)});
    QCOMPARE(text.count("\n## "), 2);
    QVERIFY(text.indexOf("## hub.lab") < text.indexOf("## z.example"));
}

void PlanExportTest::escapesMarkdown()
{
    const QByteArray text = exportPlan(PlanFormat::Markdown, {planned(u"app:v1"_s, u"a|b<i>\nc"_s)});
    QVERIFY2(text.contains("| a\\|b\\<i\\> c |"), text.constData());
}

void PlanExportTest::tellsNoPassword_data()
{
    QTest::addColumn<PlanFormat>("format");
    for (const PlanFormat format : {PlanFormat::Csv, PlanFormat::Json, PlanFormat::Markdown}) {
        QTest::newRow(qPrintable(nameOf(format))) << format;
    }
}

void PlanExportTest::tellsNoPassword()
{
    QFETCH(PlanFormat, format);
    const QByteArray text = exportPlan(format, {planned(u"app:v1"_s), planned(u"u:swordfish@hub.lab/app:v1"_s)});
    QVERIFY(!text.isEmpty());
    QVERIFY2(!text.contains("swordfish"), text.constData());
}

QTEST_GUILESS_MAIN(PlanExportTest)
#include "tst_planexport.moc"
