// "What if the node ran runp?": addresses, problems and checks answer for it, and the file stays as it is.
#include <QtTest/QTest>
#include <QtWidgets/QMenu>

#include "tests/support/loopbackserver.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/kit/button.h"
#include "ui/references/legend.h"
#include "ui/references/referencesmodel.h"
#include "ui/references/referencespane.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class WhatIfFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("whatifflow"); }
    void init();
    void showsWhatTheOtherRuntimeWouldPull();
    void findsWhatTheOtherRuntimeIgnores();
    void checksAsTheOtherRuntimeWould();
    void endsWithTheDocument();

private:
    Workspace &workspace() { return (*m_window)->workspace(); }
    Legend &legend() { return (*m_window)->references().legend(); }
    /// Clicks the button and chooses by keyboard: the runtimes stand in the order runc, runp, runk.
    void choose(int runtime);

    std::unique_ptr<WindowUnderTest> m_window;
};

void WhatIfFlowTest::init()
{
    m_window.reset();
    m_window = std::make_unique<WindowUnderTest>();
}

void WhatIfFlowTest::choose(int runtime)
{
    QTest::mouseClick(&legend().runtimeButton(), Qt::LeftButton);
    QMenu &menu = legend().runtimeMenu();
    QVERIFY(menu.isVisible());
    for (int i = 0; i <= runtime; ++i) {
        QTest::keyClick(&menu, Qt::Key_Down);
    }
    QTest::keyClick(&menu, Qt::Key_Return);
    QVERIFY(!menu.isVisible());
}

void WhatIfFlowTest::showsWhatTheOtherRuntimeWouldPull()
{
    m_window->open("runtime: runc\nimage:\n  pullPolicy: remote\n");
    workspace().setReferences({u"secretflow/app:v1"_s, u"localhost/app:v1"_s});
    const ReferencesModel &model = (*m_window)->references().model();
    QCOMPARE(legend().runtimeButton().text(), u"runc"_s);
    QCOMPARE(legend().whatIfText(), QString());
    QCOMPARE(model.resolution(0).effective(), u"docker.io/secretflow/app:v1"_s);

    choose(1);
    QCOMPARE(legend().runtimeButton().text(), u"runp"_s);
    QVERIFY(legend().whatIfText().contains(u"runp") && legend().whatIfText().contains(u"The file says runc"));
    QCOMPARE(model.resolution(0).effective(), u"index.docker.io/secretflow/app:v1"_s);
    QVERIFY(!model.notes(0).empty());
    // it is a question, not a change
    QVERIFY(!workspace().isModified());
    QVERIFY(!workspace().undoStack().canUndo());
    QVERIFY(workspace().config().bytes().contains("runtime: runc"));

    choose(0);
    QCOMPARE(legend().whatIfText(), QString());
    QCOMPARE(model.resolution(0).effective(), u"docker.io/secretflow/app:v1"_s);
}

void WhatIfFlowTest::findsWhatTheOtherRuntimeIgnores()
{
    m_window->open("runtime: runc\nimage:\n  httpProxy: http://p.example.com:3128\n");
    const auto finds = [this](MessageId id) {
        const std::vector<Finding> &findings = workspace().findings();
        return std::any_of(findings.begin(), findings.end(),
                           [id](const Finding &finding) { return finding.message.id == id; });
    };
    QVERIFY(!finds(MessageId::ProxyNotUsedByRunp));
    choose(1);
    QVERIFY(finds(MessageId::ProxyNotUsedByRunp));
    choose(0);
    QVERIFY(!finds(MessageId::ProxyNotUsedByRunp));
}

void WhatIfFlowTest::checksAsTheOtherRuntimeWould()
{
    const LoopbackServer server([](const ServerRequest &request) {
        return request.method == "HEAD" || request.target == "/v2/"
                   ? ServerAnswer::http(200)
                   : ServerAnswer::http(200, {"Content-Type: application/vnd.oci.image.manifest.v1+json"},
                                        R"({"config":{}})");
    });
    m_window->open("runtime: runc\nimage:\n  pullPolicy: remote\n");
    const QString reference = server.address() + u"/sf/app:v1"_s;
    workspace().setReferences({reference});
    CheckController &checks = (*m_window)->checks();
    TestSettings settings = checks.testSettings();
    settings.stepSeconds = 1; // runp tries TLS first, and this server is silent to that
    checks.setTestSettings(settings);
    const auto check = [&] {
        checks.check({reference});
        QTRY_VERIFY(checks.stateOf(reference).isFinished());
    };
    check();
    QCOMPARE(server.requests().front().method, QByteArray("HEAD"));
    choose(1);
    QVERIFY(checks.stateOf(reference).stale);
    const qsizetype before = server.requests().size();
    check();
    QCOMPARE(server.requests().at(before).target, QByteArray("/v2/"));
    QVERIFY(!checks.stateOf(reference).stale);
}

void WhatIfFlowTest::endsWithTheDocument()
{
    m_window->open("runtime: runc\n");
    choose(2);
    QVERIFY(workspace().isWhatIf());
    m_window->open("runtime: runp\n");
    QVERIFY(!workspace().isWhatIf());
    QCOMPARE(legend().runtimeButton().text(), u"runp"_s);
}

QTEST_MAIN(WhatIfFlowTest)
#include "tst_whatifflow.moc"
