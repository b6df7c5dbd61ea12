#include "ui/window/actions.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("kia::WindowActions", text);
}

/// The text of a menu entry, and the tooltip of a button: the text with its shortcut.
void name(QAction *action, const QString &text)
{
    action->setText(text);
    const QString keys = action->shortcut().toString(QKeySequence::PortableText);
    QString tip = text;
    tip.remove(u'…');
    action->setToolTip(keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys));
}

} // namespace

QAction *WindowActions::add(QWidget *window, const QKeySequence &keys)
{
    auto *action = new QAction(window);
    action->setShortcut(keys);
    window->addAction(action); // works while the menu is closed
    return action;
}

WindowActions::WindowActions(QWidget *window)
    : open(add(window, QKeySequence(QKeySequence::Open))), save(add(window, QKeySequence(QKeySequence::Save))),
      closeFile(add(window, QKeySequence(Qt::CTRL | Qt::Key_W))), demo(add(window, QKeySequence(Qt::CTRL | Qt::Key_D))),
      about(add(window, {})), quit(add(window, QKeySequence(Qt::CTRL | Qt::Key_Q))),
      undo(add(window, QKeySequence(QKeySequence::Undo))),
      redo(add(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z))),
      newReference(add(window, QKeySequence(Qt::CTRL | Qt::Key_N))),
      importPlan(add(window, QKeySequence(Qt::CTRL | Qt::Key_I))), docsTable(add(window, {})),
      showLog(add(window, QKeySequence(Qt::CTRL | Qt::Key_L))), openLog(add(window, {})),
      copyReport(add(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))),
      checkAll(add(window, QKeySequence(Qt::Key_F5))), stop(add(window, QKeySequence(Qt::Key_Escape))),
      testSignIn(add(window, QKeySequence(Qt::CTRL | Qt::Key_T))),
      firstFix(add(window, QKeySequence(Qt::CTRL | Qt::Key_Period))),
      nextProblem(add(window, QKeySequence(Qt::Key_F8))),
      previousProblem(add(window, QKeySequence(Qt::SHIFT | Qt::Key_F8))), showSettings(add(window, {})),
      showDetails(add(window, {})), focusSettings(add(window, QKeySequence(Qt::CTRL | Qt::Key_1))),
      focusCentre(add(window, QKeySequence(Qt::CTRL | Qt::Key_2))),
      focusDetails(add(window, QKeySequence(Qt::CTRL | Qt::Key_3))), nextPane(add(window, QKeySequence(Qt::Key_F6))),
      menuKey(add(window, QKeySequence(Qt::Key_F10))), languages{new QAction(window), new QAction(window)},
      themes{new QAction(window), new QAction(window), new QAction(window)}, menu(new QMenu(window)),
      recentMenu(new QMenu(window)), exportMenu(new QMenu(window)), scenarioMenu(new QMenu(window)),
      languageMenu(new QMenu(window)), themeMenu(new QMenu(window))
{
    showSettings->setCheckable(true);
    showDetails->setCheckable(true);
    demo->setCheckable(true);
    auto *languageGroup = new QActionGroup(window);
    for (QAction *language : languages) {
        language->setCheckable(true);
        languageGroup->addAction(language);
        languageMenu->addAction(language);
    }
    languages[0]->setText(u"English"_s);
    languages[1]->setText(u"中文"_s);
    auto *themeGroup = new QActionGroup(window);
    for (QAction *theme : themes) {
        theme->setCheckable(true);
        themeGroup->addAction(theme);
        themeMenu->addAction(theme);
    }
    menu->addAction(open);
    menu->addMenu(recentMenu);
    menu->addAction(save);
    menu->addAction(closeFile);
    menu->addSeparator();
    menu->addAction(undo);
    menu->addAction(redo);
    menu->addSeparator();
    menu->addAction(newReference);
    menu->addAction(importPlan);
    menu->addMenu(exportMenu);
    menu->addAction(docsTable);
    menu->addAction(showLog);
    menu->addAction(openLog);
    menu->addSeparator();
    menu->addAction(checkAll);
    menu->addAction(copyReport);
    menu->addAction(testSignIn);
    menu->addAction(firstFix);
    menu->addAction(nextProblem);
    menu->addSeparator();
    menu->addAction(showSettings);
    menu->addAction(showDetails);
    menu->addMenu(languageMenu);
    menu->addMenu(themeMenu);
    menu->addSeparator();
    menu->addAction(demo);
    menu->addMenu(scenarioMenu);
    menu->addAction(about);
    menu->addSeparator();
    menu->addAction(quit);
    retranslate();
}

void WindowActions::retranslate()
{
    name(open, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Open a file…")));
    name(save, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Review and save…")));
    name(closeFile, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Close the file")));
    name(demo, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Demo registry")));
    name(about, say(QT_TRANSLATE_NOOP("kia::WindowActions", "About Kuscia Image Assistant")));
    name(quit, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Quit")));
    name(undo, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Undo")));
    name(redo, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Redo")));
    name(newReference, say(QT_TRANSLATE_NOOP("kia::WindowActions", "New reference")));
    name(importPlan, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Import AppImages…")));
    name(docsTable, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Show the documentation’s table")));
    name(showLog, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Explain a log")));
    name(openLog, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Open a log…")));
    exportMenu->setTitle(say(QT_TRANSLATE_NOOP("kia::WindowActions", "Export the pull plan")));
    name(copyReport, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Copy the report")));
    name(checkAll, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Check all references")));
    name(stop, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Stop all checks")));
    name(testSignIn, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Test sign-in")));
    name(firstFix, say(QT_TRANSLATE_NOOP("kia::WindowActions", "First quick fix")));
    name(nextProblem, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Next problem")));
    name(previousProblem, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Previous problem")));
    name(showSettings, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Show image settings")));
    name(showDetails, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Show details")));
    name(focusSettings, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Go to image settings")));
    name(focusCentre, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Go to references")));
    name(focusDetails, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Go to details")));
    name(nextPane, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Next pane")));
    name(menuKey, say(QT_TRANSLATE_NOOP("kia::WindowActions", "Menu")));
    name(themes[0], say(QT_TRANSLATE_NOOP("kia::WindowActions", "System")));
    name(themes[1], say(QT_TRANSLATE_NOOP("kia::WindowActions", "Light")));
    name(themes[2], say(QT_TRANSLATE_NOOP("kia::WindowActions", "Dark")));
    scenarioMenu->setTitle(say(QT_TRANSLATE_NOOP("kia::WindowActions", "Try a scenario")));
    recentMenu->setTitle(say(QT_TRANSLATE_NOOP("kia::WindowActions", "Open recent")));
    languageMenu->setTitle(say(QT_TRANSLATE_NOOP("kia::WindowActions", "Language")));
    themeMenu->setTitle(say(QT_TRANSLATE_NOOP("kia::WindowActions", "Theme")));
}

} // namespace kia
