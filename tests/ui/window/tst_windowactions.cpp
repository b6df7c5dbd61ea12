// Every action of the window is in its menu and in its palette, named in both languages, with keys of its own; where
// it cannot be done, it says why.
#include <QtGui/QClipboard>
#include <QtGui/QHelpEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolTip>

#include "core/demo/demoregistry.h"
#include "tests/ui/log/pagelog.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/details/detailspane.h"
#include "ui/palette/commands.h"
#include "ui/references/referencespane.h"
#include "ui/window/centrepane.h"
#include "ui/window/messagebar.h"
#include "ui/window/threepanes.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000;

/// What stands in a menu and in the menus within it.
QList<QAction *> entriesOf(const QMenu &menu)
{
    QList<QAction *> entries;
    for (QAction *action : menu.actions()) {
        if (const QMenu *inner = action->menu()) {
            entries += entriesOf(*inner);
        } else if (!action->isSeparator()) {
            entries << action;
        }
    }
    return entries;
}

} // namespace

class WindowActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("windowactions"); }
    void init() { m_window = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_window.reset(); }
    void standInTheMenuAndInThePalette();
    void haveNamesInBothLanguages();
    void haveKeysOfTheirOwn();
    void sayWhyTheyCannotBeDone_data();
    void sayWhyTheyCannotBeDone();
    void sayWhyWhereThePointerRests();
    void fitOnASmallScreen();
    void workOnTheSelectedReferences();
    void sayWhatEscEnds();

private:
    WindowActions &actions() { return (*m_window)->actions(); }
    /// All that the window itself can be asked to do: not what a menu makes when it opens.
    QList<QAction *> own() const { return (*m_window)->QWidget::actions(); }
    void goTo(const QByteArray &state);

    std::unique_ptr<WindowUnderTest> m_window;
};

void WindowActionsTest::standInTheMenuAndInThePalette()
{
    m_window->open(sampleFile());
    const QList<QAction *> inMenu = entriesOf(*actions().menu);
    QList<const QAction *> inPalette;
    for (const Command &command : commandsOf(*actions().menu, **m_window)) {
        inPalette << command.action;
    }
    QStringList missing;
    const QList<QAction *> all = own() +
                                 QList<QAction *>(std::begin(actions().languages), std::end(actions().languages)) +
                                 QList<QAction *>(std::begin(actions().themes), std::end(actions().themes));
    QVERIFY(all.size() > 40);
    for (QAction *action : all) {
        if (!inMenu.contains(action)) {
            missing << action->text() + u" in the menu"_s;
        }
        if (!inPalette.contains(action)) {
            missing << action->text() + u" in the palette"_s;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

void WindowActionsTest::haveNamesInBothLanguages()
{
    m_window->open(sampleFile());
    QHash<const QAction *, QString> english;
    for (const QAction *action : own()) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->shortcut().toString()));
        english.insert(action, action->text());
    }
    (*m_window)->setLanguage(Language::Chinese);
    QStringList same;
    for (const QAction *action : own()) {
        if (action->text().isEmpty() || action->text() == english.value(action)) {
            same << english.value(action);
        }
    }
    (*m_window)->setLanguage(Language::English);
    QVERIFY2(same.isEmpty(), qPrintable(same.join(u", "_s)));
}

void WindowActionsTest::haveKeysOfTheirOwn()
{
    // those of a list work only in it; but two of the same list, or one of a list and one of the window, would clash
    QHash<QKeySequence, QString> taken;
    for (const QAction *action : own()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString known = taken.value(keys);
            QVERIFY2(known.isEmpty(), qPrintable(keys.toString() + u": "_s + known + u" and "_s + action->text()));
            taken.insert(keys, action->text());
        }
    }
    QVERIFY(taken.size() > 25);
}

void WindowActionsTest::goTo(const QByteArray &state)
{
    MainWindow &window = **m_window;
    if (state == "first run") {
        return;
    }
    if (state == "error card") {
        m_window->open("a: [");
        return;
    }
    if (state == "only a log") {
        window.actions().showLog->trigger();
        return;
    }
    if (state == "demo" || state == "checks running" || state == "batch ended") {
        window.startDemo();
        window.workspace().setReferences({u"app:v1"_s, u"app:v9"_s});
        if (state != "demo") {
            window.actions().checkAll->trigger();
            if (state == "batch ended") {
                QTRY_VERIFY_WITH_TIMEOUT(!window.batch().isRunning(), patience);
            }
        }
        return;
    }
    if (state == "list form") {
        m_window->open("- image:\n  - defaultRegistry: p\n  - registries:\n    - name: p\n      endpoint: r.com/t\n");
        return;
    }
    if (state == "no registry") {
        m_window->open("mode: lite\n");
        return;
    }
    window.workspace().setReferences(state == "no reference" ? QStringList() : QStringList{u"app:v1"_s});
    m_window->open(sampleFile());
    if (state == "edited") {
        QVERIFY(window.workspace().setField({FieldKind::PullPolicy, -1}, u"local"_s));
    } else if (state == "details closed") {
        window.panes().setShown(&window.details(), false);
    }
}

void WindowActionsTest::sayWhyTheyCannotBeDone_data()
{
    QTest::addColumn<QByteArray>("state");
    for (const char *state : {"first run", "error card", "only a log", "no registry", "list form", "no reference",
                              "details closed", "edited", "demo", "checks running", "batch ended"}) {
        QTest::newRow(state) << QByteArray(state);
    }
}

void WindowActionsTest::sayWhyTheyCannotBeDone()
{
    QFETCH(QByteArray, state);
    goTo(state);
    WindowUnderTest::settle();
    for (const Language language : {Language::English, Language::Chinese}) {
        (*m_window)->setLanguage(language);
        QStringList silent;
        int disabled = 0;
        for (const QAction *action : entriesOf(*actions().menu)) {
            const QString why = action->property(actionproperty::why).toString();
            if (action->isEnabled()) {
                continue;
            }
            ++disabled;
            // the button of an action shows its tooltip
            if (why.isEmpty() || (own().contains(action) && action->toolTip() != why)) {
                silent << action->text();
            }
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u", "_s)));
        QVERIFY(disabled > 0);
    }
    (*m_window)->setLanguage(Language::English);
}

void WindowActionsTest::sayWhyWhereThePointerRests()
{
    m_window->open(sampleFile());
    QMenu &menu = *actions().menu;
    menu.popup({0, 0});
    const auto rest = [&menu](QAction *action) {
        const QPoint at = menu.actionGeometry(action).center();
        QHelpEvent event(QEvent::ToolTip, at, menu.mapToGlobal(at));
        QApplication::sendEvent(&menu, &event);
        return QToolTip::text();
    };
    QCOMPARE(rest(actions().save), u"There are no changes to save."_s);
    QTRY_COMPARE(rest(actions().open), QString());
    menu.close();
}

void WindowActionsTest::fitOnASmallScreen()
{
    m_window->open(sampleFile());
    QVERIFY2(actions().menu->sizeHint().height() <= 768, "higher than the screen of a small laptop");
}

void WindowActionsTest::workOnTheSelectedReferences()
{
    (*m_window)->workspace().setReferences({u"app:v1"_s, u"test/app:v2"_s, u"app:v3"_s});
    m_window->open(sampleFile());
    QListView &list = (*m_window)->references().list();
    list.setCurrentIndex(list.model()->index(1, 0));
    actions().copyAddress->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"private.registry.com/secretflow/app:v2"_s);
    (*m_window)->centre().showTab(CentrePane::YamlTab);
    actions().editReference->trigger(); // wherever one is
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    m_window->press(Qt::Key_Escape);
    actions().removeReference->trigger();
    QCOMPARE((*m_window)->workspace().references(), (QStringList{u"app:v1"_s, u"app:v3"_s}));
}

void WindowActionsTest::sayWhatEscEnds()
{
    m_window->open(sampleFile());
    MainWindow &window = **m_window;
    const auto esc = [this] {
        return actions().stop->isEnabled() ? actions().stop->text() : QString();
    };
    QCOMPARE(esc(), u"Close the details"_s);
    window.centre().messages().showText(u"something"_s, {}, {}, {});
    QCOMPARE(esc(), u"Close the message"_s);
    m_window->press(Qt::Key_Escape);
    QVERIFY(!window.centre().messages().isSpeaking());
    QCOMPARE(esc(), u"Close the details"_s);
    m_window->press(Qt::Key_Escape);
    QVERIFY(!window.panes().isShown(&window.details()));
    QCOMPARE(esc(), QString());
    window.startDemo();
    window.workspace().setReferences({u"app:v1"_s});
    window.checks().checkAll();
    QCOMPARE(esc(), u"Stop all checks"_s);
    m_window->press(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!window.checks().isRunning(), patience);
    QCOMPARE(esc(), u"Dismiss the result of the checks"_s);
    window.actions().closeFile->trigger();
    window.actions().showLog->trigger();
    QCOMPARE(esc(), u"Leave the log"_s);
}

QTEST_MAIN(WindowActionsTest)
#include "tst_windowactions.moc"
