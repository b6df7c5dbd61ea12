// Whatever can have the focus has a name, on every page and in every sheet, and shows that it has the focus.
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>

#include "core/demo/demoregistry.h"
#include "tests/ui/log/pagelog.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/details/detailspane.h"
#include "ui/kit/button.h"
#include "ui/kit/sheet.h"
#include "ui/references/referencespane.h"
#include "ui/window/centrepane.h"
#include "ui/window/firstrun.h"
#include "ui/window/statusstrip.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000;

bool canHaveFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

QString describe(const QAccessibleInterface &reader)
{
    const QObject *object = reader.object();
    return object ? QString::fromLatin1(object->metaObject()->className()) : u"a part of something"_s;
}

/// What a screen reader can come to and would have no word for, in all that is seen below `reader`.
void findNameless(QAccessibleInterface &reader, QStringList &found)
{
    const QAccessible::State state = reader.state();
    // an item that is gone: Qt tells its readers only while a screen reader runs
    if (state.invisible || !reader.isValid()) {
        return;
    }
    const bool isItem = reader.role() == QAccessible::ListItem;
    if ((state.focusable || isItem) && !state.disabled && reader.text(QAccessible::Name).trimmed().isEmpty()) {
        found << describe(reader) + u" in "_s + (reader.parent() ? describe(*reader.parent()) : QString());
    }
    for (int i = 0; i < reader.childCount(); ++i) {
        if (QAccessibleInterface *child = reader.child(i)) {
            findNameless(*child, found);
        }
    }
}

QStringList nameless(QWidget &window)
{
    QStringList found;
    if (QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&window)) {
        findNameless(*reader, found);
    } else {
        found << u"the window itself"_s;
    }
    // QWidget leaves out some of its children that have the focus all the same
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const QAccessibleInterface *reader =
            canHaveFocus(widget) ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (reader && reader->text(QAccessible::Name).trimmed().isEmpty()) {
            found << describe(*reader);
        }
    }
    return found;
}

/// Disabled controls, and entries of the menu, that do not say why.
QStringList unexplained(MainWindow &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget);
        if (control && widget->isVisible() && !widget->isEnabled() && widget->toolTip().isEmpty() &&
            widget->parentWidget()->isEnabled()) {
            found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName();
        }
    }
    for (const QAction *action : window.actions().menu->actions()) {
        QString usual = action->text();
        usual.remove(u'…');
        if (!action->isSeparator() && !action->menu() && !action->isEnabled() && action->toolTip().startsWith(usual)) {
            found << u"action "_s + action->text();
        }
    }
    return found;
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("accessibility"); }
    void init() { m_window = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_window.reset(); }
    void namesTheFirstRun();
    void namesThePanes();
    void namesTheNarrowWindow();
    void namesTheListForm();
    void namesChecksAndTheBatch();
    void namesTheTestSettings();
    void saysEachRowInOneSentence();
    void saysVerdicts();
    void reachesEveryActionByKey();
    void namesTheErrorCard();
    void namesTheSaveSheet();
    void namesThePlanAndTheTable();
    void namesTheQuestion();
    void namesTheToolsOfTheMenu();
    void namesTheWaysOutOfARefusal();
    void reachesEverythingByTab();
    void showsTheFocus();

private:
    void verifyNames(const char *where);

    std::unique_ptr<WindowUnderTest> m_window;
};

void AccessibilityTest::verifyNames(const char *where)
{
    WindowUnderTest::settle();
    QStringList found = nameless(**m_window);
    QVERIFY2(found.isEmpty(), qPrintable(QString::fromLatin1(where) + u" has no name for "_s + found.join(u", "_s)));
    found = unexplained(**m_window);
    QVERIFY2(found.isEmpty(), qPrintable(QString::fromLatin1(where) + u" disables "_s + found.join(u", "_s)));
}

void AccessibilityTest::namesTheFirstRun()
{
    verifyNames("first run");
}

void AccessibilityTest::namesThePanes()
{
    (*m_window)->workspace().setReferences({u"app:v1"_s});
    m_window->open(sampleFile());
    verifyNames("references");
    (*m_window)->centre().showTab(CentrePane::LogTab);
    verifyNames("no log");
    (*m_window)->log().readText(pageLine() + u'\n' + pageLine(u"other.example"_s));
    verifyNames("log");
    (*m_window)->centre().showTab(CentrePane::YamlTab);
    verifyNames("YAML");
    m_window->press(Qt::Key_F8);
    verifyNames("problem");
    (*m_window)->workspace().setReferences({});
    (*m_window)->centre().showTab(CentrePane::ReferencesTab);
    verifyNames("no reference");
}

void AccessibilityTest::namesTheNarrowWindow()
{
    (*m_window)->resize(1024, 700);
    (*m_window)->workspace().setReferences({u"app:v1"_s});
    m_window->open(sampleFile());
    verifyNames("narrow");
    m_window->press(Qt::Key_3, Qt::ControlModifier);
    verifyNames("narrow with details");
}

void AccessibilityTest::namesTheListForm()
{
    m_window->open("- image:\n  - defaultRegistry: p\n  - registries:\n    - name: p\n      endpoint: r.com/t\n");
    verifyNames("list form");
}

void AccessibilityTest::namesChecksAndTheBatch()
{
    (*m_window)->startDemo();
    verifyNames("demo");
    (*m_window)->checks().check({u"secretflow/app:v1"_s});
    verifyNames("a check under way");
    QTRY_VERIFY_WITH_TIMEOUT(!(*m_window)->checks().isRunning(), patience);
    verifyNames("401");
    (*m_window)->workspace().setReferences({u"app:v1"_s, u"app:v9"_s, u"other.example.com/secretflow/app:v1"_s});
    m_window->press(Qt::Key_F5);
    verifyNames("a batch under way");
    QTRY_VERIFY_WITH_TIMEOUT(!(*m_window)->batch().isRunning(), patience);
    verifyNames("a batch that has ended");
}

void AccessibilityTest::namesTheTestSettings()
{
    (*m_window)->actions().testSettings->trigger();
    verifyNames("settings for the test");
    for (QLineEdit *field : (*m_window)->openSheet()->findChildren<QLineEdit *>()) {
        field->setText(u"https://"_s);
    }
    verifyNames("settings that are all wrong");
}

void AccessibilityTest::saysEachRowInOneSentence()
{
    (*m_window)->workspace().setReferences({u"test/app:v1"_s, u"app:v1"_s});
    m_window->open(sampleFile());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&(*m_window)->references().list());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(list->childCount() >= 2);
    QCOMPARE(list->child(0)->text(QAccessible::Name),
             u"test/app:v1, becomes private.registry.com/secretflow/app:v1, test/ dropped, "
             "The organisation test/ is dropped; Kuscia keeps only app:v1., Not checked"_s);
    QVERIFY(list->child(1)->text(QAccessible::Name).startsWith(u"app:v1, becomes "_s));
}

void AccessibilityTest::saysVerdicts()
{
    // by the name of the status line, a change of which is read out; the events themselves need a running reader
    const auto said = [this] {
        return (*m_window)->status().accessibleName();
    };
    (*m_window)->startDemo();
    (*m_window)->checks().check({u"secretflow/app:v1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(said(), u"secretflow/app:v1: 401 Unauthorized"_s, patience);
    QVERIFY((*m_window)->workspace().setPassword(0, Secret(samplePassword())));
    (*m_window)->workspace().setReferences({u"app:v1"_s, u"app:v9"_s});
    m_window->press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(!(*m_window)->batch().isRunning(), patience);
    QCOMPARE(said(), u"2 references checked, Passed: 1, Failed: 1"_s); // not one for each of hundreds
}

void AccessibilityTest::reachesEveryActionByKey()
{
    // through a shortcut of its own, or through the menu, which has one
    QList<QAction *> inMenu = (*m_window)->actions().menu->actions();
    for (qsizetype i = 0; i < inMenu.size(); ++i) {
        if (const QMenu *inner = inMenu.at(i)->menu()) {
            inMenu += inner->actions();
        }
    }
    QStringList unreachable;
    for (const QAction *action : (*m_window)->QWidget::actions()) {
        if (!action->text().isEmpty() && action->shortcut().isEmpty() &&
            !inMenu.contains(const_cast<QAction *>(action))) {
            unreachable << action->text();
        }
    }
    QVERIFY2(unreachable.isEmpty(), qPrintable(unreachable.join(u", "_s)));
    QVERIFY(!(*m_window)->actions().menuKey->shortcut().isEmpty());
}

void AccessibilityTest::namesTheErrorCard()
{
    m_window->open("a: [");
    verifyNames("error");
}

void AccessibilityTest::namesTheSaveSheet()
{
    m_window->open(sampleFile());
    QVERIFY((*m_window)->workspace().setField({FieldKind::PullPolicy, -1}, u"local"_s));
    (*m_window)->actions().save->trigger();
    verifyNames("review");
    m_window->press(Qt::Key_Return, Qt::ControlModifier);
    verifyNames("saved");
}

void AccessibilityTest::namesThePlanAndTheTable()
{
    m_window->open(sampleFile());
    (*m_window)->plan().add(appImagesFrom("kind: AppImage\nspec: {image: {name: app, tag: \"\"}}\n", u"-"_s));
    (*m_window)->actions().importPlan->trigger();
    verifyNames("plan");
    m_window->press(Qt::Key_Escape);
    (*m_window)->actions().docsTable->trigger();
    verifyNames("table");
}

void AccessibilityTest::namesTheQuestion()
{
    (*m_window)->actions().about->trigger();
    verifyNames("about");
}

void AccessibilityTest::namesTheToolsOfTheMenu()
{
    m_window->open(sampleFile());
    QVERIFY((*m_window)->workspace().setField({FieldKind::PullPolicy, -1}, u"local"_s));
    QVERIFY((*m_window)->workspace().save({})); // so that there is an earlier version
    const WindowActions &a = (*m_window)->actions();
    for (QAction *tool : {a.commands, a.help, a.earlierVersions}) {
        tool->trigger();
        QVERIFY((*m_window)->openSheet());
        QVERIFY(!(*m_window)->openSheet()->card()->accessibleName().isEmpty());
        verifyNames(qPrintable(tool->text()));
        (*m_window)->openSheet()->close();
    }
}

void AccessibilityTest::namesTheWaysOutOfARefusal()
{
    m_window->open("mode: lite\nimage:\n  httpProxy: http://a:1\n  httpProxy: http://b:2\n");
    QVERIFY(!(*m_window)->workspace().setField({FieldKind::HttpProxy, -1}, u"http://c:3"_s));
    verifyNames("refused");
    m_window->button(u"Replace the whole section…"_s)->click();
    verifyNames("replace");
}

void AccessibilityTest::reachesEverythingByTab()
{
    (*m_window)->workspace().setReferences({u"app:v1"_s});
    m_window->open(sampleFile());
    WindowUnderTest::settle();
    QSet<const QWidget *> wanted;
    for (const QWidget *widget : (*m_window)->findChildren<QWidget *>()) {
        if (canHaveFocus(widget)) {
            wanted.insert(widget);
        }
    }
    const auto all = wanted.size();
    QVERIFY(all > 15);
    for (qsizetype i = 0; i < 2 * all && !wanted.isEmpty(); ++i) {
        m_window->press(Qt::Key_Tab);
        wanted.remove(QApplication::focusWidget());
    }
    QStringList missed;
    for (const QWidget *widget : wanted) {
        missed << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName();
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
}

void AccessibilityTest::showsTheFocus()
{
    (*m_window)->workspace().setReferences({u"app:v1"_s});
    m_window->open(sampleFile());
    WindowUnderTest::settle();
    QStringList unseen;
    for (QWidget *widget : (*m_window)->findChildren<QWidget *>()) {
        // a text with a cursor shows its focus by the cursor
        if (!canHaveFocus(widget) || widget->inherits("QPlainTextEdit")) {
            continue;
        }
        (*m_window)->setFocus();
        const QImage without = (*m_window)->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        const QImage with = (*m_window)->grab().toImage();
        if (with == without) {
            unseen << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName();
        }
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u", "_s)));
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
