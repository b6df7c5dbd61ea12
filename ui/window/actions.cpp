#include "ui/window/actions.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>

#include "ui/palette/commands.h"
#include "ui/window/reasonmenu.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("kia::WindowActions", text);
}

/// The text of a menu entry, and the tooltip of a button: the text with its shortcut.
void name(QAction *action, const char *source)
{
    const QString text = say(source);
    action->setText(text);
    action->setProperty(actionproperty::source, QByteArray(source));
    const QString keys = action->shortcut().toString(QKeySequence::PortableText);
    QString tip = text;
    tip.remove(u'…');
    action->setToolTip(keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys));
}

void name(QMenu *menu, const char *source)
{
    menu->setTitle(say(source));
    menu->menuAction()->setProperty(actionproperty::source, QByteArray(source));
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
      testSettings(add(window, QKeySequence(Qt::CTRL | Qt::Key_Comma))),
      firstFix(add(window, QKeySequence(Qt::CTRL | Qt::Key_Period))),
      nextProblem(add(window, QKeySequence(Qt::Key_F8))),
      previousProblem(add(window, QKeySequence(Qt::SHIFT | Qt::Key_F8))), showSettings(add(window, {})),
      showDetails(add(window, {})), focusSettings(add(window, QKeySequence(Qt::CTRL | Qt::Key_1))),
      focusCentre(add(window, QKeySequence(Qt::CTRL | Qt::Key_2))),
      focusDetails(add(window, QKeySequence(Qt::CTRL | Qt::Key_3))), nextPane(add(window, QKeySequence(Qt::Key_F6))),
      menuKey(add(window, QKeySequence(Qt::Key_F10))), commands(add(window, QKeySequence(Qt::CTRL | Qt::Key_K))),
      help(add(window, QKeySequence(Qt::Key_F1))), earlierVersions(add(window, {})),
      checkReference(add(window, QKeySequence(Qt::Key_Enter))), checkAnonymously(add(window, {})),
      editReference(add(window, QKeySequence(Qt::Key_F2))), copyAddress(add(window, QKeySequence(QKeySequence::Copy))),
      removeReference(add(window, QKeySequence(Qt::Key_Delete))), addRegistry(add(window, {})),
      makeDefault(add(window, {})), duplicateRegistry(add(window, {})), removeRegistry(add(window, {})),
      moveRegistryUp(add(window, QKeySequence(Qt::ALT | Qt::Key_Up))),
      moveRegistryDown(add(window, QKeySequence(Qt::ALT | Qt::Key_Down))), languages{new QAction(window),
                                                                                     new QAction(window)},
      themes{new QAction(window), new QAction(window), new QAction(window)}, menu(new ReasonMenu(window)),
      registryMenu(new ReasonMenu(window)), referenceMenu(new ReasonMenu(window)), goMenu(new ReasonMenu(window)),
      logMenu(new ReasonMenu(window)), problemMenu(new ReasonMenu(window)), recentMenu(new ReasonMenu(window)),
      exportMenu(new ReasonMenu(window)), scenarioMenu(new ReasonMenu(window)), languageMenu(new ReasonMenu(window)),
      themeMenu(new ReasonMenu(window))
{
    // keys of the lists; elsewhere they mean something else
    for (QAction *action :
         {moveRegistryUp, moveRegistryDown, checkReference, editReference, copyAddress, removeReference}) {
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    checkReference->setShortcuts({QKeySequence(Qt::Key_Enter), QKeySequence(Qt::Key_Return)});
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
    fillMenus();
    retranslate();
}

void WindowActions::fillMenus()
{
    // what belongs together in a menu of its own: all of it at once would be higher than a small screen
    const auto fill = [](QMenu *into, std::initializer_list<QAction *> actions) {
        for (QAction *action : actions) {
            action ? into->addAction(action) : static_cast<void>(into->addSeparator());
        }
    };
    fill(registryMenu, {addRegistry, makeDefault, duplicateRegistry, moveRegistryUp, moveRegistryDown, removeRegistry,
                        nullptr, testSignIn});
    fill(referenceMenu, {newReference, checkReference, checkAnonymously, editReference, copyAddress, copyReport,
                         removeReference, nullptr, importPlan, exportMenu->menuAction(), docsTable});
    fill(logMenu, {showLog, openLog});
    fill(problemMenu, {firstFix, nextProblem, previousProblem});
    fill(goMenu, {showSettings, showDetails, nullptr, focusSettings, focusCentre, focusDetails, nextPane, menuKey,
                  nullptr, languageMenu->menuAction(), themeMenu->menuAction()});
    fill(menu, {open,
                recentMenu->menuAction(),
                save,
                earlierVersions,
                closeFile,
                nullptr,
                undo,
                redo,
                nullptr,
                registryMenu->menuAction(),
                referenceMenu->menuAction(),
                logMenu->menuAction(),
                nullptr,
                checkAll,
                stop,
                testSettings,
                problemMenu->menuAction(),
                nullptr,
                goMenu->menuAction(),
                languageMenu->menuAction(),
                themeMenu->menuAction(),
                nullptr,
                demo,
                scenarioMenu->menuAction(),
                commands,
                help,
                about,
                nullptr,
                quit});
}

void WindowActions::retranslate()
{
    name(open, QT_TRANSLATE_NOOP("kia::WindowActions", "Open a file…"));
    name(save, QT_TRANSLATE_NOOP("kia::WindowActions", "Review and save…"));
    name(closeFile, QT_TRANSLATE_NOOP("kia::WindowActions", "Close the file"));
    name(demo, QT_TRANSLATE_NOOP("kia::WindowActions", "Demo registry"));
    name(about, QT_TRANSLATE_NOOP("kia::WindowActions", "About Kuscia Image Assistant"));
    name(quit, QT_TRANSLATE_NOOP("kia::WindowActions", "Quit"));
    name(undo, QT_TRANSLATE_NOOP("kia::WindowActions", "Undo"));
    name(redo, QT_TRANSLATE_NOOP("kia::WindowActions", "Redo"));
    name(newReference, QT_TRANSLATE_NOOP("kia::WindowActions", "New reference"));
    name(importPlan, QT_TRANSLATE_NOOP("kia::WindowActions", "Import AppImages…"));
    name(docsTable, QT_TRANSLATE_NOOP("kia::WindowActions", "Show the documentation’s table"));
    name(showLog, QT_TRANSLATE_NOOP("kia::WindowActions", "Explain a log"));
    name(openLog, QT_TRANSLATE_NOOP("kia::WindowActions", "Open a log…"));
    name(exportMenu, QT_TRANSLATE_NOOP("kia::WindowActions", "Export the pull plan"));
    name(copyReport, QT_TRANSLATE_NOOP("kia::WindowActions", "Copy the report"));
    name(checkAll, QT_TRANSLATE_NOOP("kia::WindowActions", "Check all references"));
    name(stop, QT_TRANSLATE_NOOP("kia::WindowActions", "Stop all checks"));
    name(testSignIn, QT_TRANSLATE_NOOP("kia::WindowActions", "Test sign-in"));
    name(testSettings, QT_TRANSLATE_NOOP("kia::WindowActions", "Settings for the test…"));
    name(firstFix, QT_TRANSLATE_NOOP("kia::WindowActions", "First quick fix"));
    name(nextProblem, QT_TRANSLATE_NOOP("kia::WindowActions", "Next problem"));
    name(previousProblem, QT_TRANSLATE_NOOP("kia::WindowActions", "Previous problem"));
    name(showSettings, QT_TRANSLATE_NOOP("kia::WindowActions", "Show image settings"));
    name(showDetails, QT_TRANSLATE_NOOP("kia::WindowActions", "Show details"));
    name(focusSettings, QT_TRANSLATE_NOOP("kia::WindowActions", "Go to image settings"));
    name(focusCentre, QT_TRANSLATE_NOOP("kia::WindowActions", "Go to references"));
    name(focusDetails, QT_TRANSLATE_NOOP("kia::WindowActions", "Go to details"));
    name(nextPane, QT_TRANSLATE_NOOP("kia::WindowActions", "Next pane"));
    name(commands, QT_TRANSLATE_NOOP("kia::WindowActions", "All commands…"));
    name(help, QT_TRANSLATE_NOOP("kia::WindowActions", "Help"));
    name(earlierVersions, QT_TRANSLATE_NOOP("kia::WindowActions", "Earlier versions…"));
    name(checkReference, QT_TRANSLATE_NOOP("kia::WindowActions", "Check"));
    name(checkAnonymously, QT_TRANSLATE_NOOP("kia::WindowActions", "Check without signing in"));
    name(editReference, QT_TRANSLATE_NOOP("kia::WindowActions", "Edit"));
    name(copyAddress, QT_TRANSLATE_NOOP("kia::WindowActions", "Copy the address"));
    name(removeReference, QT_TRANSLATE_NOOP("kia::WindowActions", "Remove"));
    name(addRegistry, QT_TRANSLATE_NOOP("kia::WindowActions", "Add a registry"));
    name(makeDefault, QT_TRANSLATE_NOOP("kia::WindowActions", "Make the registry the default"));
    name(duplicateRegistry, QT_TRANSLATE_NOOP("kia::WindowActions", "Duplicate the registry"));
    name(removeRegistry, QT_TRANSLATE_NOOP("kia::WindowActions", "Remove the registry"));
    name(moveRegistryUp, QT_TRANSLATE_NOOP("kia::WindowActions", "Move the registry up"));
    name(moveRegistryDown, QT_TRANSLATE_NOOP("kia::WindowActions", "Move the registry down"));
    name(registryMenu, QT_TRANSLATE_NOOP("kia::WindowActions", "Registry"));
    name(referenceMenu, QT_TRANSLATE_NOOP("kia::WindowActions", "Reference"));
    name(goMenu, QT_TRANSLATE_NOOP("kia::WindowActions", "View"));
    name(problemMenu, QT_TRANSLATE_NOOP("kia::WindowActions", "Problems"));
    name(logMenu, QT_TRANSLATE_NOOP("kia::WindowActions", "Log"));
    name(menuKey, QT_TRANSLATE_NOOP("kia::WindowActions", "Menu"));
    name(themes[0], QT_TRANSLATE_NOOP("kia::WindowActions", "System"));
    name(themes[1], QT_TRANSLATE_NOOP("kia::WindowActions", "Light"));
    name(themes[2], QT_TRANSLATE_NOOP("kia::WindowActions", "Dark"));
    name(scenarioMenu, QT_TRANSLATE_NOOP("kia::WindowActions", "Try a scenario"));
    name(recentMenu, QT_TRANSLATE_NOOP("kia::WindowActions", "Open recent"));
    name(languageMenu, QT_TRANSLATE_NOOP("kia::WindowActions", "Language"));
    name(themeMenu, QT_TRANSLATE_NOOP("kia::WindowActions", "Theme"));
}

} // namespace kia
