// An edit that the file's form does not allow: why, and the ways to make it all the same.
#include <QtGui/QAction>
#include <QtTest/QTest>

#include "tests/ui/support/windowundertest.h"
#include "ui/kit/button.h"
#include "ui/kit/textfield.h"
#include "ui/save/diffview.h"
#include "ui/save/replacesheet.h"
#include "ui/settings/registrylist.h"
#include "ui/settings/settingspane.h"
#include "ui/window/centrepane.h"
#include "ui/window/messagebar.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

/// The endpoint of b is that of a, through an anchor.
const QByteArray shared = "mode: lite\nimage:\n  defaultRegistry: a\n  registries:\n    - name: a\n"
                          "      endpoint: &e one.com/x # of both\n    - name: b\n      endpoint: *e\n";
/// A key that stands twice: nobody can tell which of the two is meant.
const QByteArray twice = "mode: lite\nimage:\n  httpProxy: http://one:1 # the old one\n  httpProxy: http://two:2\n"
                         "  registries:\n    - name: a\n      endpoint: one.com\n      password: \"secret-1\"\n"
                         "agent: {}\n";

} // namespace

class RefusalFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("refusalflow"); }
    void init()
    {
        m_window.reset();
        m_window = std::make_unique<WindowUnderTest>();
    }
    void cleanupTestCase() { m_window.reset(); }
    void changesASharedValueEverywhere();
    void changesASharedValueOnlyHere();
    void replacesTheWholeSectionAfterShowingIt();
    void leavesTheFileAloneWhenTheSheetIsClosed();
    void speaksTheOtherLanguageWhenItChanges();

private:
    Workspace &workspace() { return (*m_window)->workspace(); }
    MessageBar &bar() { return (*m_window)->centre().messages(); }
    QString endpoint(std::size_t index) { return workspace().image().registries[index].endpoint; }
    ReplaceSheet *replaceSheet() { return qobject_cast<ReplaceSheet *>((*m_window)->openSheet()); }

    std::unique_ptr<WindowUnderTest> m_window;
};

void RefusalFlowTest::changesASharedValueEverywhere()
{
    m_window->open(shared);
    (*m_window)->settings().list().setCurrentRow(0);
    TextField &field = m_window->field(FieldKind::RegistryEndpoint);
    m_window->type(field, u"two.com/y"_s);
    QVERIFY(bar().isVisible());
    QCOMPARE(workspace().config().bytes(), shared);
    m_window->button(u"Change everywhere"_s)->click();
    QCOMPARE(endpoint(0), u"two.com/y"_s);
    QCOMPARE(endpoint(1), u"two.com/y"_s);
    QVERIFY(!bar().isVisible());
    QTest::keyClicks(&field, u"z"_s); // typed on, it means the same
    QVERIFY(!bar().isVisible());
    QCOMPARE(endpoint(1), u"two.com/yz"_s);
    workspace().undoStack().undo();
    QCOMPARE(workspace().config().bytes(), shared);
}

void RefusalFlowTest::changesASharedValueOnlyHere()
{
    m_window->open(shared);
    (*m_window)->settings().list().setCurrentRow(0);
    m_window->type(m_window->field(FieldKind::RegistryEndpoint), u"two.com/y"_s);
    m_window->button(u"Only here"_s)->click();
    QCOMPARE(endpoint(0), u"two.com/y"_s);
    QCOMPARE(endpoint(1), u"one.com/x"_s);
    QTest::keyClicks(&m_window->field(FieldKind::RegistryEndpoint), u"z"_s); // has a value of its own now
    QVERIFY(!bar().isVisible());
    QCOMPARE(endpoint(0), u"two.com/yz"_s);
    QCOMPARE(endpoint(1), u"one.com/x"_s);
}

void RefusalFlowTest::replacesTheWholeSectionAfterShowingIt()
{
    m_window->open(twice);
    m_window->type(m_window->field(FieldKind::HttpProxy), u"http://three:3"_s);
    QVERIFY(bar().isVisible());
    m_window->button(u"Replace the whole section…"_s)->click();
    ReplaceSheet *sheet = replaceSheet();
    QVERIFY(sheet);
    QCOMPARE(workspace().config().bytes(), twice); // nothing before it is confirmed
    QString shown;
    for (const DiffRow &row : sheet->diff().rows()) {
        shown += row.text + u'\n';
    }
    QVERIFY(shown.contains(u"http://three:3"_s));
    QVERIFY(!shown.contains(u"secret-1"_s));
    QVERIFY2(sheet->lost().contains(u"line"_s), qPrintable(sheet->lost()));
    m_window->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(workspace().image().httpProxy, u"http://three:3"_s);
    QCOMPARE(workspace().image().registries[0].password.reveal(), u"secret-1"_s);
    QVERIFY(workspace().config().bytes().endsWith("agent: {}\n"));
    QVERIFY2(!workspace().undoText().isEmpty(), "the change has a name");
    workspace().undoStack().undo();
    QCOMPARE(workspace().config().bytes(), twice);
}

void RefusalFlowTest::leavesTheFileAloneWhenTheSheetIsClosed()
{
    m_window->open(twice);
    m_window->type(m_window->field(FieldKind::HttpProxy), u"http://three:3"_s);
    m_window->button(u"Replace the whole section…"_s)->click();
    QVERIFY(replaceSheet());
    m_window->press(Qt::Key_Escape);
    QVERIFY(!replaceSheet());
    QCOMPARE(workspace().config().bytes(), twice);
    QVERIFY(!workspace().undoStack().canUndo());
}

void RefusalFlowTest::speaksTheOtherLanguageWhenItChanges()
{
    m_window->open(shared);
    (*m_window)->settings().list().setCurrentRow(0);
    m_window->type(m_window->field(FieldKind::RegistryEndpoint), u"x"_s);
    (*m_window)->setLanguage(Language::Chinese);
    WindowUnderTest::settle();
    m_window->button(u"只改这里"_s)->click();
    QCOMPARE(endpoint(0), u"x"_s);
    workspace().undoStack().undo();
    m_window->open(twice);
    m_window->type(m_window->field(FieldKind::HttpProxy), u"http://three:3"_s);
    m_window->button(u"替换整个 image 段…"_s)->click();
    QVERIFY(m_window->button(u"替换"_s)->isEnabled());
    (*m_window)->setLanguage(Language::English);
}

QTEST_MAIN(RefusalFlowTest)
#include "tst_refusalflow.moc"
