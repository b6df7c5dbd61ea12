// What a screen reader is really told, without being asked: how a check, a batch, a save and a repair ended.
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>
#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtTest/QTest>

#include "core/demo/demoregistry.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/kit/textfield.h"
#include "ui/problems/problemstrip.h"
#include "ui/save/savesheet.h"
#include "ui/window/centrepane.h"
#include "ui/window/statusstrip.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000;

/// The names that things had when they called for attention, in order: Qt 6.4 reads out the name with an alert.
QStringList &alerts()
{
    static QStringList said;
    return said;
}
/// Changed names, which readers follow where they know no alerts.
QStringList &renamed()
{
    static QStringList said;
    return said;
}

void listen(QAccessibleEvent *event)
{
    if (event->type() != QAccessible::Alert && event->type() != QAccessible::NameChanged) {
        return;
    }
    // as a platform does: through the interface, and never by the widget's own words
    if (const QAccessibleInterface *reader = event->accessibleInterface()) {
        (event->type() == QAccessible::Alert ? alerts() : renamed()) << reader->text(QAccessible::Name);
    }
}

} // namespace

class AnnouncementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void tellHowACheckEnded();
    void tellHowABatchEndedOnce();
    void tellThatAFileIsSaved();
    void tellThatAProblemIsFixed();
    void tellThatTheSignInWorks();
    void tellNothingWhileOneTypes();
    void speakTheReadersLanguage();

private:
    std::unique_ptr<WindowUnderTest> m_window;
};

void AnnouncementsTest::initTestCase()
{
    startUp("announcements");
    // as if a reader ran; the public way only asks one to run
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    QAccessible::installUpdateHandler(listen);
}

void AnnouncementsTest::init()
{
    m_window.reset();
    m_window = std::make_unique<WindowUnderTest>();
    alerts().clear();
    renamed().clear();
}

void AnnouncementsTest::cleanupTestCase()
{
    QAccessible::installUpdateHandler(nullptr);
    m_window.reset();
}

void AnnouncementsTest::tellHowACheckEnded()
{
    (*m_window)->startDemo();
    alerts().clear();
    (*m_window)->checks().check({u"secretflow/app:v1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(alerts(), QStringList{u"secretflow/app:v1: 401 Unauthorized"_s}, patience);
    QVERIFY(renamed().contains(u"secretflow/app:v1: 401 Unauthorized"_s));
}

void AnnouncementsTest::tellHowABatchEndedOnce()
{
    (*m_window)->startDemo();
    QVERIFY((*m_window)->workspace().setPassword(0, Secret(samplePassword())));
    (*m_window)->workspace().setReferences({u"app:v1"_s, u"app:v8"_s, u"app:v9"_s});
    alerts().clear();
    (*m_window)->actions().checkAll->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!(*m_window)->batch().isRunning(), patience);
    QCOMPARE(alerts(), QStringList{u"3 references checked, Passed: 1, Failed: 2"_s});
}

void AnnouncementsTest::tellThatAFileIsSaved()
{
    m_window->open(sampleFile());
    QVERIFY((*m_window)->workspace().setField({FieldKind::PullPolicy, -1}, u"local"_s));
    (*m_window)->actions().save->trigger();
    alerts().clear();
    m_window->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(alerts(), QStringList{u"Saved: kuscia.yaml"_s});
}

void AnnouncementsTest::tellThatAProblemIsFixed()
{
    m_window->open(sampleFile());
    alerts().clear();
    (*m_window)->actions().firstFix->trigger(); // takes the scheme from lab's endpoint
    QCOMPARE(alerts().size(), 1);
    QVERIFY2(alerts().front().startsWith(u"Done: "_s) && alerts().front().contains(u"https://"_s),
             qPrintable(alerts().front()));
}

void AnnouncementsTest::tellThatTheSignInWorks()
{
    (*m_window)->startDemo();
    QVERIFY((*m_window)->workspace().setPassword(0, Secret(samplePassword())));
    alerts().clear();
    (*m_window)->actions().testSignIn->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(alerts().size(), 1, patience);
    QVERIFY2(alerts().front().contains(u"accepts the password"_s), qPrintable(alerts().front()));
}

void AnnouncementsTest::tellNothingWhileOneTypes()
{
    m_window->open(sampleFile());
    alerts().clear();
    m_window->type(m_window->field(FieldKind::RegistryEndpoint), u"r.example.com/sf"_s);
    m_window->press(Qt::Key_F8);
    QCOMPARE(alerts(), QStringList());
}

void AnnouncementsTest::speakTheReadersLanguage()
{
    (*m_window)->startDemo();
    (*m_window)->setLanguage(Language::Chinese);
    alerts().clear();
    (*m_window)->checks().check({u"secretflow/app:v1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(alerts(), QStringList{u"secretflow/app:v1：401 认证失败"_s}, patience);
    (*m_window)->setLanguage(Language::English);
}

QTEST_MAIN(AnnouncementsTest)
#include "tst_announcements.moc"
