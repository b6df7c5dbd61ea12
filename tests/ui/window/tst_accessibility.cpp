// Whatever can have the focus has a name, on every page and in every sheet, and shows that it has the focus.
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include "tests/ui/log/pagelog.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/details/detailspane.h"
#include "ui/kit/button.h"
#include "ui/kit/sheet.h"
#include "ui/window/centrepane.h"
#include "ui/window/firstrun.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

bool canHaveFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// Focusable widgets without a name a screen reader could say.
QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (canHaveFocus(widget)) {
            const QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
            if (!reader || reader->text(QAccessible::Name).trimmed().isEmpty()) {
                found << QString::fromLatin1(widget->metaObject()->className()) + u" in "_s +
                             QString::fromLatin1(widget->parentWidget()->metaObject()->className());
            }
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
    const QStringList found = nameless(**m_window);
    QVERIFY2(found.isEmpty(), qPrintable(QString::fromLatin1(where) + u": "_s + found.join(u", "_s)));
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
