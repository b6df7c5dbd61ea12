// What a user does with the keyboard and the mouse, and what the window then says.
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>

#include "core/image/lint.h"
#include "core/image/resolution.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/details/detailspane.h"
#include "ui/details/resultbanner.h"
#include "ui/kit/button.h"
#include "ui/kit/textfield.h"
#include "ui/problems/problemrow.h"
#include "ui/problems/problemstrip.h"
#include "ui/references/referencedelegate.h"
#include "ui/references/referenceinput.h"
#include "ui/references/referencesmodel.h"
#include "ui/references/referencespane.h"
#include "ui/settings/pullingform.h"
#include "ui/settings/registriesmodel.h"
#include "ui/settings/registrydelegate.h"
#include "ui/settings/registrylist.h"
#include "ui/settings/segment.h"
#include "ui/settings/settingspane.h"
#include "ui/window/centrepane.h"
#include "ui/window/messagebar.h"
#include "ui/window/statusstrip.h"
#include "ui/window/toolbar.h"
#include "ui/yaml/yamlpane.h"
#include "ui/yaml/yamlview.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class EditFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("editflow"); }
    void init();
    void showsTheAddressWhileTyping();
    void addsTheTypedReference();
    void takesSeveralPastedLines();
    void editsAndRemovesReferences();
    void copiesTheAddress();
    void offersToolsToTheMouse();
    void followsEveryKeystrokeInTheForm();
    void keepsTheCursorWhileTyping();
    void undoesAndRedoesBackToClean();
    void choosesTheDefaultByRadio();
    void choosesTheDefaultBySpace();
    void addsARegistryAndAsksForItsName();
    void renamesTheDefaultRegistryInBothPlaces();
    void removesARegistry();
    void setsAndClearsThePullPolicy();
    void fixesAProblemAndUndoesIt();
    void goesThroughTheProblemsByKey();
    void fixesTheFirstProblemByKey();
    void explainsAProblem();
    void saysWhyAnEditIsRefused();
    void showsTheTextWithMaskedPasswords();
    void movesFromPaneToPaneByKey();

private:
    const ImageConfig &image() { return (*m_window)->workspace().image(); }
    QListView &references() { return (*m_window)->references().list(); }
    ReferencesModel &model() { return (*m_window)->references().model(); }
    RegistryList &registries() { return (*m_window)->settings().list(); }
    ProblemStrip &problems() { return (*m_window)->centre().problems(); }

    std::unique_ptr<WindowUnderTest> m_window;
};

void EditFlowTest::init()
{
    m_window.reset(); // before the next: both would listen to the application
    m_window = std::make_unique<WindowUnderTest>();
    (*m_window)->workspace().setReferences({u"app:v1"_s, u"test/app:v1"_s});
    m_window->open(sampleFile());
}

void EditFlowTest::showsTheAddressWhileTyping()
{
    ReferenceInput &input = (*m_window)->references().input();
    const Resolver resolver(image(), runtimeOf((*m_window)->workspace().config()));
    QString typed;
    input.edit().setFocus();
    for (const QChar c : u"demo/psi:v1@x"_s) {
        QTest::keyClick(&input.edit(), c.toLatin1());
        typed += c;
        QCOMPARE(input.previewText(), resolver.resolve(typed).effective()); // no turn of the event loop in between
    }
}

void EditFlowTest::addsTheTypedReference()
{
    m_window->press(Qt::Key_N, Qt::ControlModifier);
    QLineEdit &edit = (*m_window)->references().input().edit();
    QCOMPARE(QApplication::focusWidget(), &edit);
    QTest::keyClicks(&edit, u"demo/psi"_s);
    m_window->press(Qt::Key_Return);
    QCOMPARE(model().rowCount(), 3);
    QCOMPARE(model().reference(2), u"demo/psi"_s);
    QCOMPARE(references().currentIndex().row(), 2);
    QVERIFY(edit.text().isEmpty());
    QCOMPARE((*m_window)->details().title(), u"demo/psi"_s);
    QTest::keyClicks(&edit, u"app:v1"_s); // is there already
    m_window->press(Qt::Key_Return);
    QCOMPARE(model().rowCount(), 3);
    QCOMPARE(references().currentIndex().row(), 0);
}

void EditFlowTest::takesSeveralPastedLines()
{
    (*m_window)->references().focusInput();
    QGuiApplication::clipboard()->setText(u"a:1\r\n  b:1  \n\na:1\nc:1\n"_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence(QKeySequence::Paste));
    QCOMPARE((*m_window)->workspace().references(),
             (QStringList{u"app:v1"_s, u"test/app:v1"_s, u"a:1"_s, u"b:1"_s, u"c:1"_s}));
}

void EditFlowTest::editsAndRemovesReferences()
{
    (*m_window)->references().focusList();
    m_window->press(Qt::Key_F2);
    auto *editor = qobject_cast<TextField *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"other:v2"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(model().reference(0), u"other:v2"_s);
    (*m_window)->references().focusList();
    m_window->press(Qt::Key_Delete);
    QCOMPARE((*m_window)->workspace().references(), QStringList{u"test/app:v1"_s});
}

void EditFlowTest::copiesTheAddress()
{
    (*m_window)->references().focusList();
    QTest::keySequence(QApplication::focusWidget(), QKeySequence(QKeySequence::Copy));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"private.registry.com/secretflow/app:v1"_s);
}

void EditFlowTest::offersToolsToTheMouse()
{
    QStyleOptionViewItem row;
    row.rect = references().visualRect(references().model()->index(1, 0));
    row.widget = &references();
    const auto *delegate = qobject_cast<ReferenceDelegate *>(references().itemDelegate());
    QVERIFY(delegate);
    const RowTools tools = delegate->toolsOf(row, model().index(1));
    QVERIFY(row.rect.contains(tools.rect()));
    QTest::mouseClick(references().viewport(), Qt::LeftButton, {}, tools.rectOf(RowTool::Edit).center());
    QVERIFY(qobject_cast<TextField *>(QApplication::focusWidget()));
    m_window->press(Qt::Key_Escape);
    WindowUnderTest::settle();
    QTest::mouseClick(references().viewport(), Qt::LeftButton, {}, tools.rectOf(RowTool::Remove).center());
    QCOMPARE((*m_window)->workspace().references(), QStringList{u"app:v1"_s});
}

void EditFlowTest::followsEveryKeystrokeInTheForm()
{
    TextField &endpoint = m_window->field(FieldKind::RegistryEndpoint);
    endpoint.setFocus();
    endpoint.setCursorPosition(0);
    for (const QChar c : u"my."_s) {
        QTest::keyClick(&endpoint, c.toLatin1());
        QCOMPARE(image().registries[0].endpoint, endpoint.text());
        QCOMPARE(model().resolution(0).effective(), QString(endpoint.text() + u"/app:v1"_s));
    }
    QCOMPARE((*m_window)->workspace().config().bytes(), sampleFile("my.private.registry.com"));
    m_window->type(m_window->field(FieldKind::RegistryUsername), u"operator"_s);
    QCOMPARE(image().registries[0].username, u"operator"_s);
    m_window->type(m_window->field(FieldKind::RegistryPassword), u"p #w"_s);
    QCOMPARE(image().registries[0].password.reveal(), u"p #w"_s);
    m_window->type(m_window->field(FieldKind::HttpProxy), u"http://proxy:3128"_s);
    QCOMPARE(image().httpProxy, u"http://proxy:3128"_s);
}

void EditFlowTest::keepsTheCursorWhileTyping()
{
    TextField &endpoint = m_window->field(FieldKind::RegistryEndpoint);
    endpoint.setFocus();
    endpoint.setCursorPosition(7);
    QTest::keyClicks(&endpoint, u"xy"_s);
    WindowUnderTest::settle();
    QCOMPARE(endpoint.cursorPosition(), 9);
}

void EditFlowTest::undoesAndRedoesBackToClean()
{
    m_window->type(m_window->field(FieldKind::RegistryEndpoint), u"a.com/x"_s);
    QVERIFY((*m_window)->actions().save->isEnabled());
    QVERIFY((*m_window)->isWindowModified());
    QCOMPARE((*m_window)->toolBar().stateText(), u"1 unsaved change"_s);
    (*m_window)->references().focusList();
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE((*m_window)->workspace().config().bytes(), sampleFile());
    QCOMPARE(m_window->field(FieldKind::RegistryEndpoint).text(), u"private.registry.com/secretflow"_s);
    QVERIFY(!(*m_window)->actions().save->isEnabled());
    QVERIFY(!(*m_window)->isWindowModified());
    QVERIFY(!(*m_window)->actions().undo->isEnabled());
    m_window->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(image().registries[0].endpoint, u"a.com/x"_s);
}

void EditFlowTest::choosesTheDefaultByRadio()
{
    const QRect row = registries().visualRect(registries().registries().index(1));
    QTest::mouseClick(registries().viewport(), Qt::LeftButton, {},
                      row.topLeft() + QPoint(RegistryDelegate::radioWidth / 2, row.height() / 2));
    QCOMPARE(image().defaultRegistry, u"aliyun"_s);
    QVERIFY(model().resolution(0).effective().startsWith(u"secretflow-registry.cn-hangzhou"_s));
    QTest::mouseClick(registries().viewport(), Qt::LeftButton, {},
                      registries().visualRect(registries().registries().index(0)).center());
    QCOMPARE(image().defaultRegistry, u"aliyun"_s); // selecting is not choosing
    QCOMPARE(registries().currentRow(), 0);
}

void EditFlowTest::choosesTheDefaultBySpace()
{
    m_window->press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), &registries());
    m_window->press(Qt::Key_Down);
    m_window->press(Qt::Key_Down);
    m_window->press(Qt::Key_Space);
    QCOMPARE(image().defaultRegistry, u"lab"_s);
}

void EditFlowTest::addsARegistryAndAsksForItsName()
{
    m_window->button(u"Add a registry"_s)->click();
    QCOMPARE(image().registries.size(), std::size_t(4));
    QCOMPARE(registries().currentRow(), 3);
    QCOMPARE(QApplication::focusWidget(), &m_window->field(FieldKind::RegistryName));
    QTest::keyClicks(QApplication::focusWidget(), u"backup"_s);
    QCOMPARE(image().registries[3].name, u"backup"_s);
    m_window->type(m_window->field(FieldKind::RegistryEndpoint), u"b.com/x"_s);
    QCOMPARE(image().registries[3].endpoint, u"b.com/x"_s);
    (*m_window)->workspace().undoStack().setIndex(0);
    QCOMPARE((*m_window)->workspace().config().bytes(), sampleFile());
}

void EditFlowTest::renamesTheDefaultRegistryInBothPlaces()
{
    m_window->type(m_window->field(FieldKind::RegistryName), u"main"_s);
    QCOMPARE(image().registries[0].name, u"main"_s);
    QCOMPARE(image().defaultRegistry, u"main"_s);
}

void EditFlowTest::removesARegistry()
{
    registries().setCurrentRow(1);
    registries().setFocus();
    m_window->press(Qt::Key_Delete);
    QCOMPARE(image().registries.size(), std::size_t(2));
    QCOMPARE(image().registries[1].name, u"lab"_s);
    QVERIFY(registries().currentRow() >= 0);
    QCOMPARE(m_window->field(FieldKind::RegistryName).text(),
             image().registries[static_cast<std::size_t>(registries().currentRow())].name);
}

void EditFlowTest::setsAndClearsThePullPolicy()
{
    auto *policy = (*m_window)->settings().pulling().findChild<Segment *>();
    QVERIFY(policy);
    QCOMPARE(policy->value(), u"remote"_s);
    policy->setFocus();
    m_window->press(Qt::Key_Right);
    QCOMPARE(image().pullPolicy, u"local"_s);
    m_window->press(Qt::Key_Delete);
    QCOMPARE(image().pullPolicy, QString());
    QCOMPARE(policy->value(), QString());
}

void EditFlowTest::fixesAProblemAndUndoesIt()
{
    QCOMPARE(problems().problemCount(), 1);
    QCOMPARE(problems().rowAt(0)->title(), u"lab: the endpoint starts with https://"_s);
    m_window->button(u"Remove https://"_s)->click();
    QCOMPARE(image().registries[2].endpoint, u"harbor.lab.internal/sf"_s);
    QCOMPARE(problems().problemCount(), 0);
    QVERIFY((*m_window)->status().text().contains(u"Remove https://"_s));
    m_window->button(u"Undo"_s)->click();
    QCOMPARE((*m_window)->workspace().config().bytes(), sampleFile());
    QTRY_COMPARE(problems().problemCount(), 1);
}

void EditFlowTest::goesThroughTheProblemsByKey()
{
    QVERIFY((*m_window)->workspace().setField({FieldKind::DefaultRegistry, -1}, u"privat"_s));
    (*m_window)->workspace().lintNow();
    QCOMPARE(problems().problemCount(), 2);
    WindowUnderTest::settle();
    m_window->press(Qt::Key_F8);
    QVERIFY(problems().rowAt(0)->hasFocus());
    m_window->press(Qt::Key_F8);
    QVERIFY(problems().rowAt(1)->hasFocus());
    m_window->press(Qt::Key_F8);
    QVERIFY(problems().rowAt(0)->hasFocus());
    m_window->press(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(problems().rowAt(1)->hasFocus());
    m_window->press(Qt::Key_F8);
    m_window->press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &m_window->field(FieldKind::RegistryEndpoint)); // of lab
    QCOMPARE(registries().currentRow(), 2);
}

void EditFlowTest::fixesTheFirstProblemByKey()
{
    m_window->press(Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(image().registries[2].endpoint, u"harbor.lab.internal/sf"_s);
}

void EditFlowTest::explainsAProblem()
{
    m_window->press(Qt::Key_F8);
    QVERIFY((*m_window)->details().showsProblem());
    QCOMPARE((*m_window)->details().banner().title(), u"lab: the endpoint starts with https://"_s);
    QVERIFY((*m_window)->details().banner().text().startsWith(u"KIA-"_s));
    m_window->press(Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(!(*m_window)->details().showsProblem()); // it is gone
}

void EditFlowTest::saysWhyAnEditIsRefused()
{
    m_window->open("image: &x\n  registries:\n    - &r {name: a, endpoint: r.com}\n    - *r\n");
    QSignalSpy refused(&(*m_window)->workspace(), &Workspace::refused);
    registries().setCurrentRow(0);
    m_window->type(m_window->field(FieldKind::RegistryEndpoint), u"b.com"_s);
    QVERIFY(refused.count() > 0);
    QVERIFY((*m_window)->centre().messages().isVisible());
    m_window->press(Qt::Key_Escape);
    QVERIFY(!(*m_window)->centre().messages().isVisible());
}

void EditFlowTest::showsTheTextWithMaskedPasswords()
{
    (*m_window)->centre().showTab(CentrePane::YamlTab);
    YamlView &view = (*m_window)->centre().yaml().view();
    WindowUnderTest::settle();
    QVERIFY(view.toPlainText().contains(u"endpoint: private.registry.com/secretflow"_s));
    QVERIFY(!view.toPlainText().contains(u"testpass"_s));
    m_window->type(m_window->field(FieldKind::RegistryEndpoint), u"a.com"_s);
    QVERIFY(view.toPlainText().contains(u"endpoint: a.com"_s));
    m_window->button(u"Show passwords"_s)->click();
    QVERIFY(view.toPlainText().contains(u"testpass"_s));
    (*m_window)->centre().showTab(CentrePane::ReferencesTab);
    (*m_window)->centre().showTab(CentrePane::YamlTab);
    QVERIFY(!view.toPlainText().contains(u"testpass"_s)); // a look does not last
}

void EditFlowTest::movesFromPaneToPaneByKey()
{
    const auto focusIn = [](QWidget &pane) {
        return pane.isAncestorOf(QApplication::focusWidget());
    };
    m_window->press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(focusIn((*m_window)->references()));
    m_window->press(Qt::Key_F6);
    QVERIFY(focusIn(problems()));
    m_window->press(Qt::Key_F6);
    QVERIFY(focusIn((*m_window)->details()));
    m_window->press(Qt::Key_F6);
    QVERIFY(focusIn((*m_window)->settings()));
    m_window->press(Qt::Key_F6);
    QVERIFY(focusIn((*m_window)->references()));
    m_window->press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(focusIn((*m_window)->details()));
}

QTEST_MAIN(EditFlowTest)
#include "tst_editflow.moc"
