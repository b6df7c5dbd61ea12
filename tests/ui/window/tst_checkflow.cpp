// The story the window is for: a wrong password is shown where it is wrong, corrected, and seen to be right.
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>

#include "core/demo/demoregistry.h"
#include "tests/support/dockerregistry.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/details/detailspane.h"
#include "ui/details/manifestcard.h"
#include "ui/details/resultbanner.h"
#include "ui/kit/button.h"
#include "ui/kit/textfield.h"
#include "ui/references/referenceinput.h"
#include "ui/references/referencesmodel.h"
#include "ui/references/referencespane.h"
#include "ui/settings/registriesmodel.h"
#include "ui/settings/registrylist.h"
#include "ui/settings/settingspane.h"
#include "ui/window/demomode.h"
#include "ui/window/toolbar.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 20000;
}

class CheckFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("checkflow"); }
    void init();
    void tellsTheStoryOffline();
    void tellsItWithARealRegistry();
    void testsTheSignInFromTheForm();
    void holdsAForeignHostBackAndOffersTwoWays();
    void neverBlocksTyping();
    void stopsByEscape();
    void leavesTheDemoForAFile();

private:
    /// The wrong password is in the file, `password` is the right one.
    void story(const QString &reference, const QString &password);
    int row(const QString &reference);
    void checkCurrent(const QString &reference);
    QString result(const QString &reference);
    RegistryState::Kind registryState(int registry);

    std::unique_ptr<WindowUnderTest> m_window;
};

void CheckFlowTest::init()
{
    m_window.reset();
    m_window = std::make_unique<WindowUnderTest>();
}

int CheckFlowTest::row(const QString &reference)
{
    return static_cast<int>((*m_window)->workspace().references().indexOf(reference));
}

QString CheckFlowTest::result(const QString &reference)
{
    return (*m_window)->references().model().result(row(reference)).text;
}

RegistryState::Kind CheckFlowTest::registryState(int registry)
{
    const QModelIndex index = (*m_window)->settings().list().registries().index(registry);
    return static_cast<RegistryState::Kind>(index.data(RegistriesModel::StateKindRole).toInt());
}

void CheckFlowTest::checkCurrent(const QString &reference)
{
    (*m_window)->references().choose(reference);
    (*m_window)->references().focusList();
    m_window->press(Qt::Key_Return);
    QVERIFY((*m_window)->checks().stateOf(reference).isBusy());
    QTRY_VERIFY_WITH_TIMEOUT((*m_window)->checks().stateOf(reference).isFinished(), patience);
}

void CheckFlowTest::story(const QString &reference, const QString &password)
{
    checkCurrent(reference);
    QCOMPARE(result(reference), u"401"_s);
    QCOMPARE(registryState(0), RegistryState::Kind::Refused);
    TextField &field = m_window->field(FieldKind::RegistryPassword);
    QCOMPARE(field.mood(), TextField::Mood::Error);
    QCOMPARE(field.accessibleDescription(), u"Refused by the registry"_s);
    QCOMPARE((*m_window)->details().banner().title(), u"401 Unauthorized"_s);

    m_window->button(u"Enter password"_s)->click();
    QCOMPARE(QApplication::focusWidget(), &field);
    QTest::keyClicks(&field, password); // what is there is selected
    QCOMPARE(result(reference), u"401, before your change"_s);
    QCOMPARE(field.mood(), TextField::Mood::Plain);

    checkCurrent(reference);
    QVERIFY2(result(reference).endsWith(u" ms"_s), qPrintable(result(reference)));
    QCOMPARE((*m_window)->references().model().result(row(reference)).tone, ResultLook::Tone::Good);
    QCOMPARE(registryState(0), RegistryState::Kind::SignedIn);
    QCOMPARE((*m_window)->details().banner().title(), u"Kuscia can pull this image"_s);
    WindowUnderTest::settle();
    const auto *manifest = (*m_window)->details().findChild<ManifestCard *>();
    QVERIFY(manifest && manifest->isVisible());
    QVERIFY2(manifest->digestText().startsWith(u"sha256:"_s), qPrintable(manifest->digestText()));
    (*m_window)->references().focusList();
    m_window->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY2(report.contains(u"sha256:"_s) && !report.contains(password), qPrintable(report));
}

void CheckFlowTest::tellsTheStoryOffline()
{
    (*m_window)->startDemo();
    QVERIFY((*m_window)->demo().isOn());
    QCOMPARE((*m_window)->workspace().references(), sampleReferences());
    story(u"secretflow/app:v1"_s, samplePassword());
    checkCurrent(u"app:v9"_s);
    QCOMPARE(result(u"app:v9"_s), u"404"_s);
}

void CheckFlowTest::tellsItWithARealRegistry()
{
    DockerRegistry registry;
    QVERIFY2(registry.start(u"testname"_s, u"right"_s), qPrintable(registry.errorString()));
    QVERIFY(!registry.pushImage(u"secretflow/app"_s, u"v1"_s).isEmpty());
    (*m_window)->workspace().setReferences({u"test/app:v1"_s});
    m_window->open(sampleFile(registry.host().toLatin1(), "wrong"));
    story(u"test/app:v1"_s, u"right"_s);
}

void CheckFlowTest::testsTheSignInFromTheForm()
{
    (*m_window)->startDemo();
    m_window->press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(registryState(0), RegistryState::Kind::Testing);
    QTRY_COMPARE_WITH_TIMEOUT(registryState(0), RegistryState::Kind::Refused, patience);
    m_window->type(m_window->field(FieldKind::RegistryPassword), samplePassword());
    m_window->button(u"Test sign-in"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(registryState(0), RegistryState::Kind::SignedIn, patience);
}

void CheckFlowTest::holdsAForeignHostBackAndOffersTwoWays()
{
    (*m_window)->startDemo();
    const QString reference = u"other.example.com/secretflow/app:v1"_s;
    (*m_window)->workspace().setReferences({reference});
    checkCurrent(reference);
    QCOMPARE(result(reference), u"Held back"_s);
    QCOMPARE((*m_window)->details().banner().title(), u"Held back"_s);
    QVERIFY(m_window->button(u"Allow once"_s)->isEnabled());
    m_window->button(u"Check anonymously"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT((*m_window)->checks().stateOf(reference).isFinished(), patience);
    // in the demo the way to other hosts is closed, and the window says so
    QCOMPARE((*m_window)->checks().stateOf(reference).report.outcome.id, MessageId::HostBlocked);
}

void CheckFlowTest::neverBlocksTyping()
{
    (*m_window)->startDemo();
    (*m_window)->checks().check({u"secretflow/app:v1"_s});
    QVERIFY((*m_window)->checks().isRunning());
    QLineEdit &edit = (*m_window)->references().input().edit();
    edit.setFocus();
    for (const QChar c : u"psi"_s) {
        QTest::keyClick(&edit, c.toLatin1());
        QVERIFY((*m_window)->references().input().previewText().contains(edit.text()));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!(*m_window)->checks().isRunning(), patience);
}

void CheckFlowTest::stopsByEscape()
{
    (*m_window)->startDemo();
    m_window->press(Qt::Key_F5);
    QVERIFY((*m_window)->checks().isRunning());
    QVERIFY(!(*m_window)->actions().checkAll->isEnabled());
    m_window->press(Qt::Key_Escape);
    QTRY_VERIFY(!(*m_window)->checks().isRunning());
    QVERIFY((*m_window)->actions().checkAll->isEnabled());
    QCOMPARE(result(u"secretflow/app:v1"_s), u"Not checked"_s);
}

void CheckFlowTest::leavesTheDemoForAFile()
{
    (*m_window)->workspace().setReferences({u"mine:1"_s});
    (*m_window)->startDemo();
    QVERIFY((*m_window)->demo().isOn());
    m_window->open(sampleFile());
    QVERIFY(!(*m_window)->demo().isOn());
    QCOMPARE((*m_window)->workspace().references(), QStringList{u"mine:1"_s});
    QCOMPARE((*m_window)->workspace().config().bytes(), sampleFile());
}

QTEST_MAIN(CheckFlowTest)
#include "tst_checkflow.moc"
