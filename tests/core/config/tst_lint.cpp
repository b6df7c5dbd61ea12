#include <QtTest/QtTest>

#include "core/config/kusciaconfig.h"
#include "core/image/lint.h"
#include "tests/support/yamloracle/documents.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

QStringList listed(const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        lines.push_back(nameOf(finding.message.id) + u" %1 "_s.arg(finding.place.line) + finding.path);
    }
    return lines;
}

} // namespace

/// What the address rules add to what the document shows.
class tst_Lint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWhatTheAddressRulesShow_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *name, const QByteArray &endpoint, const QStringList &findings) {
            QTest::newRow(name) << "mode: lite\nimage:\n  registries:\n    - name: a\n      endpoint: " + endpoint +
                                       "\n"
                                << findings;
        };
        const QString path = u" 5 image.registries[0].endpoint"_s;
        row("a good endpoint", "r.example.com/test", {});
        row("an endpoint of Docker Hub", "harbor/test", {u"short-name"_s + path});
        row("an upper-case path", "r.example.com/Test", {u"endpoint-invalid"_s + path});
        row("a tag", "r.example.com/test:v1", {u"endpoint-invalid"_s + path});
        row("a scheme is told once", "https://r.example.com/test", {u"endpoint-scheme"_s + path});
        row("blanks are told once", "' r.example.com'", {u"endpoint-blank"_s + path});
        row("a login", "user:pw@r.example.com/t", {u"endpoint-invalid"_s + path});
        QTest::newRow("an account that runk ignores")
            << QByteArray("mode: lite\nruntime: runk\nimage:\n  registries:\n    - {name: a, endpoint: r.io/x, "
                          "username: u, password: p}\n")
            << QStringList{u"runk-ignores-account 5 image.registries[0].username"_s};
        QTest::newRow("a proxy that runp ignores")
            << QByteArray("mode: lite\nruntime: runp\nimage:\n  httpProxy: http://p:1\n")
            << QStringList{u"proxy-not-used-by-runp 4 image.httpProxy"_s};
        QTest::newRow("errors come first, then by line")
            << QByteArray("mode: lite\nimage:\n  pullPolicy: a\n  pullpolicy: b\n  registries:\n    - {name: a, "
                          "endpoint: 'http://r.io'}\n")
            << QStringList{u"endpoint-scheme 6 image.registries[0].endpoint"_s, u"key-case 4 image.pullpolicy"_s,
                           u"plain-http-impossible 6 image.registries[0].endpoint"_s,
                           u"pull-policy-no-effect 3 image.pullPolicy"_s};
    }
    void addsWhatTheAddressRulesShow()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, findings);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        QCOMPARE(listed(lint(*config)), findings);
    }

    void aReferenceHasItsOwnFindings()
    {
        const auto config = KusciaConfig::fromBytes("mode: lite\n");
        QVERIFY(config);
        const auto findings = lint(*config, {u"App:v1"_s, u"secretflow/app:v1"_s});
        QVERIFY(!findings.empty());
        QCOMPARE(findings.front().path, u"App:v1"_s);
        QCOMPARE(findings.front().place.line, 0);
        QVERIFY(std::none_of(findings.begin(), findings.end(),
                             [](const Finding &finding) { return finding.path == u"secretflow/app:v1"; }));
    }

    void neverLosesAFindingOfTheDocument_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const SampleFile &file : sampleFiles()) {
            QTest::newRow(file.name.constData()) << file.bytes;
        }
    }
    void neverLosesAFindingOfTheDocument()
    {
        QFETCH(QByteArray, bytes);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        const QStringList all = listed(lint(*config));
        for (const QString &line : listed(config->findings())) {
            QVERIFY2(all.contains(line), qPrintable(line));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Lint)
#include "tst_lint.moc"
