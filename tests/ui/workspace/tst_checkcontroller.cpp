#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include "core/demo/demoregistry.h"
#include "tests/support/loopbackserver.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000;
const QString app = u"app:v1"_s;
const QString elsewhere = u"other.example.com/secretflow/app:v1"_s;

} // namespace

class CheckControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsNothingUnlessAsked();
    void checksAndLearnsTheSignIn();
    void learnsARefusedPassword();
    void marksResultsOutOfDateAndFreshAgain();
    void doesNotCheckAgainByItself();
    void holdsAForeignHostBack();
    void checksAForeignHostAnonymously();
    void allowsAHostAndAsksAgain();
    void allowsALoginServerAndAsksAgain();
    void connectsOnlyToTheHostsOfTheDemo();
    void testsTheSignIn();
    void stopsAsIfNeverAsked();
    void dropsACheckWhoseQuestionChanged();
    void forgetsWithTheDocument();

private:
    void open(const QByteArray &password);
    void waitFor(const QString &reference);

    std::unique_ptr<DemoRegistry> m_registry;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<CheckController> m_checks;
};

void CheckControllerTest::init()
{
    m_checks.reset();
    m_registry = std::make_unique<DemoRegistry>();
    QVERIFY2(m_registry->listen(), qPrintable(m_registry->errorString()));
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>();
    m_checks = std::make_unique<CheckController>(*m_workspace);
    m_checks->setOnlyHosts({m_registry->host()}); // nothing of a test leaves this computer
    open(samplePassword().toLatin1());
}

void CheckControllerTest::open(const QByteArray &password)
{
    QFile file(m_folder->filePath(u"kuscia.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sampleFile(m_registry->host().toLatin1(), password).replace("testname", "demo"));
    file.close();
    QVERIFY(m_workspace->open(file.fileName()));
    m_workspace->setReferences({app, elsewhere});
}

void CheckControllerTest::waitFor(const QString &reference)
{
    QTRY_VERIFY_WITH_TIMEOUT(m_checks->stateOf(reference).isFinished(), patience);
}

void CheckControllerTest::sendsNothingUnlessAsked()
{
    QCOMPARE(m_checks->stateOf(app).phase, CheckPhase::NotChecked);
    QVERIFY(!m_checks->isRunning());
}

void CheckControllerTest::checksAndLearnsTheSignIn()
{
    QSignalSpy signIns(m_checks.get(), &CheckController::signInChanged);
    m_checks->check({app});
    QVERIFY(m_checks->stateOf(app).isBusy());
    QVERIFY(m_checks->isRunning());
    waitFor(app);
    const CheckState state = m_checks->stateOf(app);
    QCOMPARE(state.report.verdict, Verdict::Pullable);
    QVERIFY(state.report.manifest && state.report.manifest->digest.startsWith(u"sha256:"_s));
    QTRY_VERIFY(!m_checks->isRunning());
    QCOMPARE(m_checks->signInOf(0).report.outcome.id, MessageId::SignedIn);
    QCOMPARE(m_checks->signInOf(1).phase, CheckPhase::NotChecked);
    QVERIFY(signIns.count() > 0);
}

void CheckControllerTest::learnsARefusedPassword()
{
    open("wrong");
    m_checks->check({app});
    waitFor(app);
    QCOMPARE(m_checks->stateOf(app).report.verdict, Verdict::NotPullable);
    QVERIFY(isAccountRefused(m_checks->stateOf(app).report));
    QVERIFY(isAccountRefused(m_checks->signInOf(0).report));
    QCOMPARE(shortResult(m_checks->stateOf(app).report), u"401"_s);
    QCOMPARE(headline(m_checks->stateOf(app).report), u"401 Unauthorized"_s);
}

void CheckControllerTest::marksResultsOutOfDateAndFreshAgain()
{
    m_checks->check({app});
    waitFor(app);
    QVERIFY(m_workspace->setPassword(0, Secret(u"other"_s)));
    QVERIFY(m_checks->stateOf(app).stale);
    QVERIFY(m_checks->signInOf(0).stale);
    m_workspace->undoStack().undo();
    QVERIFY(!m_checks->stateOf(app).stale);
    QVERIFY(!m_checks->signInOf(0).stale);
    QVERIFY(m_workspace->setField({FieldKind::RegistryEndpoint, 1}, u"x.com"_s)); // not the one that is used
    QVERIFY(!m_checks->stateOf(app).stale);
}

void CheckControllerTest::doesNotCheckAgainByItself()
{
    m_checks->check({app});
    waitFor(app);
    QTRY_VERIFY(!m_checks->isRunning());
    QVERIFY(m_workspace->setPassword(0, Secret(u"other"_s)));
    QVERIFY(!m_checks->isRunning());
}

void CheckControllerTest::holdsAForeignHostBack()
{
    m_checks->check({elsewhere});
    waitFor(elsewhere);
    QCOMPARE(m_checks->stateOf(elsewhere).report.verdict, Verdict::HeldBack);
    QCOMPARE(m_checks->stateOf(elsewhere).report.requests, 0);
}

void CheckControllerTest::checksAForeignHostAnonymously()
{
    m_checks->checkAnonymously(elsewhere);
    waitFor(elsewhere);
    const CheckState state = m_checks->stateOf(elsewhere);
    QVERIFY(state.anonymous);
    QVERIFY(state.report.verdict != Verdict::HeldBack);
    QVERIFY(!state.stale);
}

void CheckControllerTest::allowsAHostAndAsksAgain()
{
    m_checks->check({elsewhere});
    waitFor(elsewhere);
    m_checks->allowHost(u"other.example.com"_s);
    QVERIFY(m_checks->stateOf(elsewhere).isBusy());
    waitFor(elsewhere);
    QVERIFY(m_checks->stateOf(elsewhere).report.verdict != Verdict::HeldBack);
}

void CheckControllerTest::allowsALoginServerAndAsksAgain()
{
    // the registry sends to a login server that is somebody else's
    const LoopbackServer registry([](const ServerRequest &) {
        return ServerAnswer::head(401,
                                  {R"(WWW-Authenticate: Bearer realm="https://auth.example.net/token",service="s")"});
    });
    m_checks->setOnlyHosts({registry.address()}); // nothing leaves this computer: it is enough that it would
    QVERIFY(m_workspace->setField({FieldKind::RegistryEndpoint, 0}, QString(registry.address() + u"/sf"_s)));
    m_checks->check({app});
    waitFor(app);
    QCOMPARE(m_checks->stateOf(app).report.verdict, Verdict::HeldBack);
    QCOMPARE(m_checks->stateOf(app).report.heldBackHost, u"auth.example.net"_s);
    m_checks->allowHost(u"auth.example.net"_s);
    QVERIFY(m_checks->stateOf(app).isBusy());
    waitFor(app);
    QCOMPARE(m_checks->stateOf(app).report.outcome.id, MessageId::HostBlocked);
}

void CheckControllerTest::connectsOnlyToTheHostsOfTheDemo()
{
    m_checks->checkAnonymously(elsewhere);
    waitFor(elsewhere);
    QCOMPARE(m_checks->stateOf(elsewhere).report.outcome.id, MessageId::HostBlocked);
}

void CheckControllerTest::testsTheSignIn()
{
    m_checks->testSignIn(0);
    QVERIFY(m_checks->signInOf(0).isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(m_checks->signInOf(0).isFinished(), patience);
    QCOMPARE(m_checks->signInOf(0).report.verdict, Verdict::Pullable);
    QVERIFY(m_workspace->setPassword(0, Secret(u"other"_s)));
    m_checks->testSignIn(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_checks->signInOf(0).isFinished(), patience);
    QVERIFY(isAccountRefused(m_checks->signInOf(0).report));
}

void CheckControllerTest::stopsAsIfNeverAsked()
{
    m_checks->check({app});
    m_checks->testSignIn(0);
    m_checks->stop();
    QTRY_COMPARE(m_checks->stateOf(app).phase, CheckPhase::NotChecked);
    QTRY_COMPARE(m_checks->signInOf(0).phase, CheckPhase::NotChecked);
    QTRY_VERIFY(!m_checks->isRunning());
}

void CheckControllerTest::dropsACheckWhoseQuestionChanged()
{
    m_checks->check({app});
    QVERIFY(m_workspace->setPassword(0, Secret(u"other"_s)));
    QTRY_COMPARE(m_checks->stateOf(app).phase, CheckPhase::NotChecked);
}

void CheckControllerTest::forgetsWithTheDocument()
{
    m_checks->check({app});
    waitFor(app);
    m_workspace->close();
    QCOMPARE(m_checks->stateOf(app).phase, CheckPhase::NotChecked);
    m_checks->check({app}); // without a document there is nothing to check with
    QVERIFY(!m_checks->isRunning());
}

QTEST_MAIN(CheckControllerTest)
#include "tst_checkcontroller.moc"
