// Duplicating, moving and renaming registries: each one change with a name, by keyboard, menu and mouse.
#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include "tests/ui/support/windowundertest.h"
#include "ui/kit/textfield.h"
#include "ui/settings/registriesmodel.h"
#include "ui/settings/registrylist.h"
#include "ui/settings/settingspane.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class RegistryFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("registryflow"); }
    void init()
    {
        m_window.reset();
        m_window = std::make_unique<WindowUnderTest>();
        m_window->open(sampleFile());
        m_before = workspace().config().bytes();
    }
    void cleanupTestCase() { m_window.reset(); }
    void duplicatesAsOneChange();
    void movesByKeyboard();
    void movesByDragging_data();
    void movesByDragging();
    void takesNothingThatWasDraggedFromElsewhere();
    void renamesTheDefaultInStepAndTypesItAsOneChange();
    void namesEveryChange();
    void saysWhyNothingCanBeMoved();

private:
    Workspace &workspace() { return (*m_window)->workspace(); }
    RegistryList &list() { return (*m_window)->settings().list(); }
    QStringList names()
    {
        QStringList found;
        for (const ImageRegistry &registry : workspace().image().registries) {
            found << registry.name;
        }
        return found;
    }

    /// As the window system tells of it: the drag comes in, moves, and ends.
    void dropAt(const QPoint &at, const QMimeData &data)
    {
        QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(list().viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(list().viewport(), &move);
        QDropEvent drop(at, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(list().viewport(), &drop);
    }

    QByteArray m_before;
    std::unique_ptr<WindowUnderTest> m_window;
};

void RegistryFlowTest::duplicatesAsOneChange()
{
    list().setCurrentRow(0);
    (*m_window)->actions().duplicateRegistry->trigger();
    QCOMPARE(names(), (QStringList{u"private"_s, u"aliyun"_s, u"lab"_s, u"private-2"_s}));
    const ImageRegistry &copy = workspace().image().registries.back();
    QCOMPARE(copy.endpoint, u"private.registry.com/secretflow"_s);
    QCOMPARE(copy.password.reveal(), u"testpass"_s);
    QCOMPARE(list().currentRow(), 3);
    QCOMPARE(workspace().undoText(), u"Duplicate private"_s);
    QCOMPARE(QApplication::focusWidget(), &m_window->field(FieldKind::RegistryName)); // its name wants to be written
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(workspace().config().bytes(), m_before);
}

void RegistryFlowTest::movesByKeyboard()
{
    list().setCurrentRow(0);
    list().setFocus();
    m_window->press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(), (QStringList{u"aliyun"_s, u"private"_s, u"lab"_s}));
    QCOMPARE(list().currentRow(), 1);
    QCOMPARE(workspace().undoText(), u"Move private"_s);
    m_window->press(Qt::Key_Down, Qt::AltModifier);
    m_window->press(Qt::Key_Down, Qt::AltModifier); // is the last one already
    QCOMPARE(names(), (QStringList{u"aliyun"_s, u"lab"_s, u"private"_s}));
    m_window->press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), (QStringList{u"aliyun"_s, u"private"_s, u"lab"_s}));
    QCOMPARE(workspace().image().defaultRegistry, u"private"_s);
    for (int i = 0; i < 3; ++i) {
        workspace().undoStack().undo();
    }
    QCOMPARE(workspace().config().bytes(), m_before);
}

void RegistryFlowTest::movesByDragging_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("onto"); // the upper half of this row; 3: below all
    QTest::addColumn<QString>("after");
    QTest::newRow("down by one") << 0 << 2 << u"aliyun private lab"_s;
    QTest::newRow("to the end") << 0 << 3 << u"aliyun lab private"_s;
    QTest::newRow("to the top") << 2 << 0 << u"lab private aliyun"_s;
    QTest::newRow("where it is") << 1 << 1 << u"private aliyun lab"_s;
    QTest::newRow("just below where it is") << 1 << 2 << u"private aliyun lab"_s;
}

void RegistryFlowTest::movesByDragging()
{
    QFETCH(int, from);
    QFETCH(int, onto);
    const std::unique_ptr<QMimeData> data(list().registries().mimeData({list().registries().index(from)}));
    const QRect row = list().visualRect(list().registries().index(std::min(onto, 2)));
    const QPoint at(row.left() + 60, onto > 2 ? row.bottom() - 2 : row.top() + 2);
    dropAt(at, *data);
    QTEST(names().join(u' '), "after");
    QCOMPARE(workspace().isModified(), names().join(u' ') != u"private aliyun lab"_s);
}

void RegistryFlowTest::takesNothingThatWasDraggedFromElsewhere()
{
    QMimeData text;
    text.setText(u"registry"_s);
    QMimeData other;
    other.setData(u"application/x-kia-registry-row"_s, "12345 0");
    for (QMimeData *data : {&text, &other}) {
        dropAt({60, 100}, *data);
        QVERIFY(!workspace().isModified());
    }
}

void RegistryFlowTest::renamesTheDefaultInStepAndTypesItAsOneChange()
{
    list().setCurrentRow(0);
    m_window->type(m_window->field(FieldKind::RegistryName), u"main"_s);
    QCOMPARE(workspace().image().defaultRegistry, u"main"_s);
    QCOMPARE(names().front(), u"main"_s);
    QCOMPARE(workspace().undoStack().count(), 1);
    workspace().undoStack().undo();
    QCOMPARE(workspace().config().bytes(), m_before);
}

void RegistryFlowTest::namesEveryChange()
{
    list().setCurrentRow(1);
    (*m_window)->actions().makeDefault->trigger();
    QCOMPARE((*m_window)->actions().undo->toolTip(), u"Undo: Make aliyun the default registry (Ctrl+Z)"_s);
    (*m_window)->actions().removeRegistry->trigger();
    QCOMPARE((*m_window)->actions().undo->toolTip(), u"Undo: Remove aliyun (Ctrl+Z)"_s);
    (*m_window)->actions().addRegistry->trigger();
    QCOMPARE((*m_window)->actions().undo->toolTip(), u"Undo: Add registry registry (Ctrl+Z)"_s);
    (*m_window)->actions().undo->trigger();
    QCOMPARE((*m_window)->actions().redo->toolTip(), u"Redo: Add registry registry (Ctrl+Shift+Z)"_s);
    QCOMPARE((*m_window)->actions().undo->text(), u"Undo: Remove aliyun"_s); // in the menu, too
    (*m_window)->setLanguage(Language::Chinese);
    QVERIFY((*m_window)->actions().undo->text().contains(u"删除 aliyun"_s));
    (*m_window)->setLanguage(Language::English);
}

void RegistryFlowTest::saysWhyNothingCanBeMoved()
{
    list().setCurrentRow(0);
    QVERIFY(!(*m_window)->actions().moveRegistryUp->isEnabled());
    QCOMPARE((*m_window)->actions().moveRegistryUp->toolTip(), u"It is the first one."_s);
    list().setCurrentRow(2);
    QCOMPARE((*m_window)->actions().moveRegistryDown->toolTip(), u"It is the last one."_s);
    m_window->open("- image:\n  - registries:\n    - name: a\n    - name: b\n");
    for (const QAction *action : {(*m_window)->actions().moveRegistryUp, (*m_window)->actions().duplicateRegistry,
                                  (*m_window)->actions().addRegistry, (*m_window)->actions().removeRegistry}) {
        QVERIFY(!action->isEnabled());
        QCOMPARE(action->toolTip(), u"image is written as a list. Convert it first."_s);
    }
}

QTEST_MAIN(RegistryFlowTest)
#include "tst_registryflow.moc"
