// The theme follows the desktop's wish: asked of a portal on a bus of the test's own.
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusConnectionInterface>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVariant>
#include <QtGui/QAction>
#include <QtGui/QPalette>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include "tests/ui/support/windowundertest.h"
#include "ui/theme/desktopcolours.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

constexpr uint none = 0;
constexpr uint dark = 1;
constexpr uint light = 2;
constexpr int patience = 20000;
/// For what must not come: long enough for an answer of a bus on this computer.
constexpr int aWhile = 200;

const QString serverName = u"portal"_s;

} // namespace

/// Answers as xdg-desktop-portal does.
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = none;
    int asked = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        ++asked;
        const bool known = group == u"org.freedesktop.appearance" && key == u"color-scheme";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? QVariant(scheme) : QVariant(u"?"_s))));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class DesktopColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void followsTheDesktop_data();
    void followsTheDesktop();
    void switchesLive();
    void passesOverOtherSettings();
    void staysWithAChoice();
    void doesWithoutAPortal();
    void isAskedByTheWindowOnceItIsSeen();

private:
    void startPortal(uint scheme);
    void tell(uint scheme);

    QTemporaryDir m_folder;
    QProcess m_bus;
    std::unique_ptr<Portal> m_portal;
};

void DesktopColoursTest::initTestCase()
{
    startUp("desktopcolours");
    // a bus that knows nobody and starts nothing
    QFile rules(m_folder.filePath(u"bus.conf"_s));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n<busconfig><type>session</type>"
                "<listen>unix:path=" +
                m_folder.filePath(u"bus"_s).toUtf8() +
                "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
    rules.close();
    m_bus.start(u"dbus-daemon"_s,
                {u"--config-file="_s + rules.fileName(), u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    QVERIFY2(m_bus.waitForReadyRead(patience), qPrintable(m_bus.errorString()));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void DesktopColoursTest::init()
{
    QApplication::setPalette(QPalette(QColor(240, 240, 240))); // a desktop whose palette is light
}

void DesktopColoursTest::cleanup()
{
    QDBusConnection::disconnectFromBus(serverName);
    m_portal.reset();
}

void DesktopColoursTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"qt_default_session_bus"_s);
    m_bus.kill();
    m_bus.waitForFinished();
}

void DesktopColoursTest::startPortal(uint scheme)
{
    m_portal = std::make_unique<Portal>();
    m_portal->scheme = scheme;
    QDBusConnection bus =
        QDBusConnection::connectToBus(QString::fromUtf8(qgetenv("DBUS_SESSION_BUS_ADDRESS")), serverName);
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(),
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void DesktopColoursTest::tell(uint scheme)
{
    Q_EMIT m_portal->SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(scheme));
}

void DesktopColoursTest::followsTheDesktop_data()
{
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<bool>("darkPalette");
    QTest::addColumn<bool>("becomesDark");
    QTest::newRow("dark is wished, whatever the palette") << dark << false << true;
    QTest::newRow("light is wished, whatever the palette") << light << true << false;
    QTest::newRow("no wish, a light palette") << none << false << false;
    QTest::newRow("no wish, a dark palette") << none << true << true;
    QTest::newRow("a wish of the future is none") << 7U << true << true;
}

void DesktopColoursTest::followsTheDesktop()
{
    QFETCH(uint, scheme);
    QFETCH(bool, darkPalette);
    startPortal(scheme);
    if (darkPalette) {
        QApplication::setPalette(QPalette(QColor(30, 30, 30)));
    }
    Theme theme;
    QCOMPARE(theme.tokens().dark, darkPalette); // nothing waits for the bus
    QSignalSpy changed(&theme, &Theme::changed);
    theme.followDesktop();
    QCOMPARE(m_portal->asked, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_portal->asked, 1, patience);
    QFETCH(bool, becomesDark);
    if (becomesDark == darkPalette) {
        QVERIFY(!changed.wait(aWhile));
    }
    QTRY_COMPARE_WITH_TIMEOUT(theme.tokens().dark, becomesDark, patience);
    QCOMPARE(QGuiApplication::palette().color(QPalette::Window).lightness() < 128, becomesDark);
}

void DesktopColoursTest::switchesLive()
{
    startPortal(light);
    Theme theme;
    theme.followDesktop();
    QTRY_COMPARE_WITH_TIMEOUT(m_portal->asked, 1, patience);
    QSignalSpy changed(&theme, &Theme::changed);
    tell(dark);
    QVERIFY(changed.wait(patience));
    QVERIFY(theme.tokens().dark);
    QVERIFY(QGuiApplication::palette().color(QPalette::Window).lightness() < 128);
    theme.lookAtSystem(); // the palette of the desktop does not overrule its wish
    QVERIFY(theme.tokens().dark);
    tell(none);
    QVERIFY(changed.wait(patience));
    QVERIFY(!theme.tokens().dark);
}

void DesktopColoursTest::passesOverOtherSettings()
{
    startPortal(light);
    DesktopColours colours;
    QSignalSpy changed(&colours, &DesktopColours::changed);
    QVERIFY(changed.wait(patience));
    QCOMPARE(colours.prefersDark(), std::optional(false));
    Q_EMIT m_portal->SettingChanged(u"org.freedesktop.appearance"_s, u"accent-color"_s, QDBusVariant(dark));
    Q_EMIT m_portal->SettingChanged(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, QDBusVariant(dark));
    QVERIFY(!changed.wait(aWhile));
    QCOMPARE(colours.prefersDark(), std::optional(false));
}

void DesktopColoursTest::staysWithAChoice()
{
    startPortal(dark);
    Theme theme;
    theme.setMode(ThemeMode::Light);
    theme.followDesktop();
    QSignalSpy changed(&theme, &Theme::changed);
    QVERIFY(!changed.wait(aWhile));
    QCOMPARE(m_portal->asked, 0); // nobody wants to know
    theme.setMode(ThemeMode::System);
    QTRY_VERIFY_WITH_TIMEOUT(theme.tokens().dark, patience);
    theme.setMode(ThemeMode::Light);
    QVERIFY(!theme.tokens().dark);
}

void DesktopColoursTest::doesWithoutAPortal()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.followDesktop();
    QVERIFY(!changed.wait(aWhile));
    QVERIFY(!theme.tokens().dark);
}

void DesktopColoursTest::isAskedByTheWindowOnceItIsSeen()
{
    startPortal(dark);
    MainWindow window;
    window.setTheme(ThemeMode::System);
    QVERIFY(!window.theme().followsDesktop());
    window.show();
    QTRY_VERIFY_WITH_TIMEOUT(window.theme().tokens().dark, patience);
    QVERIFY(window.actions().themes[0]->isChecked()); // it is the desktop that is dark
    tell(light);
    QTRY_VERIFY_WITH_TIMEOUT(!window.theme().tokens().dark, patience);
}

QTEST_MAIN(DesktopColoursTest)
#include "tst_desktopcolours.moc"
