#pragma once

#include <QtCore/QPointer>
#include <QtCore/QStringList>
#include <QtGui/QAction>

#include <vector>

class QMenu;
class QWidget;

namespace kia {

/// Names of properties of the window's actions that the palette reads.
namespace actionproperty {
inline constexpr const char *source = "kiaSource"; ///< the text in the language of the sources, without marks
inline constexpr const char *why = "kiaWhy";       ///< why it is disabled, in the current language
} // namespace actionproperty

/// One thing the window can be asked to do, as the palette lists it.
struct Command {
    QPointer<QAction> action;
    QString title;     ///< with the menu it stands in: "Language: 中文"
    QString keys;      ///< empty where it has none
    QString why;       ///< why it cannot be done now; empty while it can
    QStringList texts; ///< what a search looks at: the title in both languages
};

/// All of them: those of the menu in its order, then those that only have a shortcut.
std::vector<Command> commandsOf(const QMenu &menu, const QWidget &window);

} // namespace kia
