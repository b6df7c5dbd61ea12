// What belongs to the test only: judged in place, remembered, and used by the next check.
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>

#include "tests/support/certificates.h"
#include "tests/support/loopbackserver.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/kit/button.h"
#include "ui/settings/fieldrow.h"
#include "ui/testsettings/testsettingssheet.h"
#include "ui/window/centrepane.h"
#include "ui/window/messagebar.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

using Value = TestSettingsSheet::Value;

namespace {
constexpr int patience = 20000;
}

class TestSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("testsettings"); }
    void init();
    void opensByShortcutAndSaysWhatItIsNot();
    void judgesInPlace_data();
    void judgesInPlace();
    void remembersWhatWasApplied();
    void changesNothingWhenCancelled();
    void passesOverWhatNoOneCouldHaveEntered();
    void trustsTheFurtherAuthorities();
    void saysWhenTheirFileIsGone();
    void endsACheckInTime();
    void letsAnAllowedHostHaveThePassword();
    void changesNoByteOfTheFile();

private:
    TestSettingsSheet *open();
    TextField &field(Value value) { return *m_sheet->row(value).field(); }
    void openFileAt(const QString &host);

    std::unique_ptr<WindowUnderTest> m_window;
    TestSettingsSheet *m_sheet = nullptr;
    Certificates m_certificates;
};

void TestSettingsTest::init()
{
    QSettings().clear();
    m_window.reset();
    m_window = std::make_unique<WindowUnderTest>();
}

TestSettingsSheet *TestSettingsTest::open()
{
    m_window->press(Qt::Key_Comma, Qt::ControlModifier);
    m_sheet = qobject_cast<TestSettingsSheet *>((*m_window)->openSheet());
    return m_sheet;
}

void TestSettingsTest::openFileAt(const QString &host)
{
    (*m_window)->checks().setOnlyHosts({host, u"other.example.com"_s});
    (*m_window)->checks().setResolver([](const QString &) { return QStringList{u"127.0.0.1"_s}; });
    m_window->open(sampleFile(host.toLatin1()));
    (*m_window)->workspace().setReferences({u"app:v1"_s});
}

void TestSettingsTest::opensByShortcutAndSaysWhatItIsNot()
{
    QVERIFY((*m_window)->actions().menu->actions().contains((*m_window)->actions().testSettings));
    QVERIFY(open());
    bool says = false;
    for (const QLabel *label : m_sheet->findChildren<QLabel *>()) {
        says = says || label->text().contains(u"None of this is part of kuscia.yaml"_s);
    }
    QVERIFY(says);
    (*m_window)->setLanguage(Language::Chinese);
    WindowUnderTest::settle();
    QCOMPARE(field(Value::Jobs).accessibleName(), u"同时检查数"_s);
    m_window->press(Qt::Key_Escape);
    QVERIFY(!(*m_window)->openSheet());
}

void TestSettingsTest::judgesInPlace_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // empty: fine
    const auto row = [](const char *name, Value value, const QString &text, const QString &words = {}) {
        QTest::newRow(name) << static_cast<int>(value) << text << words;
    };
    row("no authorities", Value::Authorities, {});
    row("no such file", Value::Authorities, u"/nowhere/ca.pem"_s, u"There is no such file"_s);
    row("no certificate in it", Value::Authorities, QStringLiteral(KIA_TEST_DATA "/layers/core/base/planted.h"),
        u"This file holds no certificate in PEM form"_s);
    row("a step of a second", Value::Step, u"1"_s);
    row("a step of no time", Value::Step, u"0"_s, u"A whole number of seconds from 1 to 600"_s);
    row("a step of words", Value::Step, u"ten"_s, u"A whole number of seconds from 1 to 600"_s);
    row("a whole shorter than its step", Value::Total, u"9"_s, u"Less than one step may take"_s);
    row("a whole of hours", Value::Total, u"3600"_s, u"A whole number of seconds from 1 to 600"_s);
    row("no check at a time", Value::Jobs, u"0"_s, u"A whole number from 1 to 32"_s);
    row("many checks at a time", Value::Jobs, u"32"_s);
    row("two hosts", Value::Hosts, u" a.example.com, b.example.com:5000 "_s);
    row("a host with a scheme", Value::Hosts, u"https://a.example.com"_s,
        u"https://a.example.com is no host name; write it without https:// and without a path"_s);
    row("a host with a port too high", Value::Hosts, u"a.example.com:70000"_s,
        u"a.example.com:70000 is no host name; write it without https:// and without a path"_s);
    row("an address of version 6", Value::Hosts, u"[::1]:5000"_s);
}

void TestSettingsTest::judgesInPlace()
{
    QFETCH(int, value);
    QFETCH(QString, text);
    QFETCH(QString, words);
    QVERIFY(open());
    TextField &edited = field(static_cast<Value>(value));
    m_window->type(edited, text);
    QCOMPARE(edited.accessibleDescription(), words);
    QCOMPARE(edited.mood(), words.isEmpty() ? TextField::Mood::Plain : TextField::Mood::Error);
    QCOMPARE(m_sheet->applyButton().isEnabled(), words.isEmpty());
    if (!words.isEmpty()) {
        QCOMPARE(m_sheet->applyButton().toolTip(), words);
    }
}

void TestSettingsTest::remembersWhatWasApplied()
{
    QVERIFY(open());
    m_window->type(field(Value::Authorities), m_certificates.authorityFile());
    m_window->type(field(Value::Step), u"3"_s);
    m_window->type(field(Value::Total), u"7"_s);
    m_window->type(field(Value::Jobs), u"9"_s);
    m_window->type(field(Value::Hosts), u"a.example.com b.example.com:5000"_s);
    m_window->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!(*m_window)->openSheet());
    const TestSettings wanted{m_certificates.authorityFile(), 3, 7, 9, {u"a.example.com"_s, u"b.example.com:5000"_s}};
    QCOMPARE((*m_window)->checks().testSettings(), wanted);
    m_window = std::make_unique<WindowUnderTest>();
    QCOMPARE((*m_window)->checks().testSettings(), wanted);
    QVERIFY(open());
    QCOMPARE(field(Value::Hosts).text(), u"a.example.com b.example.com:5000"_s);
    m_window->button(u"As delivered"_s)->click();
    m_window->button(u"Apply"_s)->click();
    QCOMPARE((*m_window)->checks().testSettings(), TestSettings());
}

void TestSettingsTest::changesNothingWhenCancelled()
{
    QVERIFY(open());
    m_window->type(field(Value::Jobs), u"9"_s);
    m_window->press(Qt::Key_Escape);
    QCOMPARE((*m_window)->checks().testSettings(), TestSettings());
}

void TestSettingsTest::passesOverWhatNoOneCouldHaveEntered()
{
    QSettings().setValue(u"test/jobs"_s, 100000);
    QSettings().setValue(u"test/stepSeconds"_s, u"never"_s);
    QSettings().setValue(u"test/allowedHosts"_s, QStringList{u"https://x"_s, u"fine.example.com"_s});
    const TestSettings read = rememberedTestSettings();
    QCOMPARE(read.jobs, TestSettings().jobs);
    QCOMPARE(read.stepSeconds, TestSettings().stepSeconds);
    QCOMPARE(read.allowedHosts, QStringList{u"fine.example.com"_s});
}

void TestSettingsTest::trustsTheFurtherAuthorities()
{
    const Identity identity = m_certificates.make();
    ServerOptions options;
    options.chain = identity.chain;
    options.key = identity.key;
    const LoopbackServer server([](const ServerRequest &) { return ServerAnswer::head(404); }, options);
    const QString host = u"registry.test:"_s + QString::number(server.port());
    openFileAt(host);
    const auto outcome = [this] {
        (*m_window)->checks().check({u"app:v1"_s});
        if (!QTest::qWaitFor([this] { return (*m_window)->checks().stateOf(u"app:v1"_s).isFinished(); }, patience)) {
            return MessageId::Cancelled;
        }
        return (*m_window)->checks().stateOf(u"app:v1"_s).report.outcome.id;
    };
    QCOMPARE(outcome(), MessageId::UnknownCa);
    QVERIFY(open());
    m_window->type(field(Value::Authorities), m_certificates.authorityFile());
    m_window->press(Qt::Key_Return, Qt::ControlModifier);
    const MessageId now = outcome();
    QVERIFY(now != MessageId::UnknownCa && now != MessageId::Cancelled);
    QVERIFY(!server.requests().isEmpty());
}

void TestSettingsTest::saysWhenTheirFileIsGone()
{
    TestSettings settings;
    settings.authorityFile = u"/nowhere/ca.pem"_s;
    (*m_window)->checks().setTestSettings(settings);
    const LoopbackServer server([](const ServerRequest &) { return ServerAnswer::head(404); });
    openFileAt(server.address());
    (*m_window)->checks().check({u"app:v1"_s});
    QVERIFY((*m_window)->centre().messages().isVisible());
    m_window->button(u"Settings for the test…"_s)->click();
    QVERIFY(qobject_cast<TestSettingsSheet *>((*m_window)->openSheet()));
}

void TestSettingsTest::endsACheckInTime()
{
    const LoopbackServer server([](const ServerRequest &) { return ServerAnswer::silence(); });
    openFileAt(server.address());
    QVERIFY(open());
    m_window->type(field(Value::Step), u"1"_s);
    m_window->type(field(Value::Total), u"1"_s);
    m_window->press(Qt::Key_Return, Qt::ControlModifier);
    QElapsedTimer timer;
    timer.start();
    (*m_window)->checks().check({u"app:v1"_s});
    QTRY_VERIFY_WITH_TIMEOUT((*m_window)->checks().stateOf(u"app:v1"_s).isFinished(), patience);
    QVERIFY(timer.elapsed() < 5000); // not the ten seconds of old
}

void TestSettingsTest::letsAnAllowedHostHaveThePassword()
{
    const LoopbackServer server([](const ServerRequest &) { return ServerAnswer::head(404); });
    openFileAt(server.address());
    const QString foreign = u"other.example.com/sf/app:v1"_s;
    (*m_window)->checks().check({foreign});
    QTRY_VERIFY_WITH_TIMEOUT((*m_window)->checks().stateOf(foreign).isFinished(), patience);
    QCOMPARE((*m_window)->checks().stateOf(foreign).report.verdict, Verdict::HeldBack);
    QVERIFY(open());
    m_window->type(field(Value::Hosts), u"other.example.com"_s);
    m_window->press(Qt::Key_Return, Qt::ControlModifier);
    (*m_window)->checks().check({foreign});
    QTRY_VERIFY_WITH_TIMEOUT((*m_window)->checks().stateOf(foreign).isFinished(), patience);
    QVERIFY((*m_window)->checks().stateOf(foreign).report.verdict != Verdict::HeldBack);
}

void TestSettingsTest::changesNoByteOfTheFile()
{
    const QString path = m_window->open(sampleFile());
    QVERIFY(open());
    m_window->type(field(Value::Jobs), u"2"_s);
    m_window->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!(*m_window)->workspace().isModified());
    QCOMPARE(m_window->read(path), sampleFile());
}

QTEST_MAIN(TestSettingsTest)
#include "tst_testsettings.moc"
