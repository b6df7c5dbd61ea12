#pragma once

#include <QtCore/QObject>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace kia {

/// Everything the window can be asked to do, with its shortcut: the menu, the toolbar and the keyboard share these.
struct WindowActions {
    explicit WindowActions(QWidget *window);

    QAction *open;
    QAction *save;
    QAction *closeFile;
    QAction *demo;
    QAction *about;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *newReference;
    QAction *importPlan;
    QAction *docsTable;
    QAction *showLog;
    QAction *openLog;
    QAction *copyReport;
    QAction *checkAll;
    QAction *stop; ///< what Esc does; the window says what that is now
    QAction *testSignIn;
    QAction *testSettings;
    QAction *firstFix;
    QAction *nextProblem;
    QAction *previousProblem;
    QAction *showSettings; ///< checkable
    QAction *showDetails;  ///< checkable
    QAction *focusSettings;
    QAction *focusCentre;
    QAction *focusDetails;
    QAction *nextPane;
    QAction *menuKey;
    QAction *commands; ///< the palette of all of them
    QAction *help;
    QAction *earlierVersions;
    QAction *checkReference; ///< of the selected references, as the next four
    QAction *checkAnonymously;
    QAction *editReference;
    QAction *copyAddress;
    QAction *removeReference;
    QAction *addRegistry;
    QAction *makeDefault; ///< of the current registry, as the next four
    QAction *duplicateRegistry;
    QAction *removeRegistry;
    QAction *moveRegistryUp;
    QAction *moveRegistryDown;
    QAction *languages[2]; ///< English, Chinese: each in its own language, never translated
    QAction *themes[3];    ///< system, light, dark
    QMenu *menu;
    QMenu *registryMenu;
    QMenu *referenceMenu;
    QMenu *goMenu; ///< "View": the panes, the language, the theme
    QMenu *logMenu;
    QMenu *problemMenu;
    QMenu *recentMenu;
    QMenu *exportMenu;   ///< filled by the window: one entry a format
    QMenu *scenarioMenu; ///< filled by the window: one entry a scenario of the demo
    QMenu *languageMenu;
    QMenu *themeMenu;

    void retranslate();
    /// Those of the selected references, as their context menu has them.
    QList<QAction *> ofReference() const
    {
        return {checkReference, checkAnonymously, editReference, copyAddress, copyReport, removeReference};
    }

private:
    QAction *add(QWidget *window, const QKeySequence &keys);
    void fillMenus();
};

} // namespace kia
