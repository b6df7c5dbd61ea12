#include "ui/palette/commands.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

#include "core/explain/dictionary.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// As it is read, not as it is marked up for a menu.
QString plain(QString text)
{
    text.replace(u"&&"_s, u"\x01"_s);
    text.remove(u'&');
    return text.replace(u'\x01', u'&');
}

class Collector
{
public:
    void addMenu(const QMenu &menu, const QString &prefix, const QStringList &prefixTexts)
    {
        for (QAction *action : menu.actions()) {
            if (action->isSeparator()) {
                continue;
            }
            if (const QMenu *inner = action->menu()) {
                addMenu(*inner, plain(inner->title()), textsOf(*action));
            } else {
                add(action, prefix, prefixTexts, menu.menuAction()->isEnabled() || prefix.isEmpty());
            }
        }
    }

    void add(QAction *action, const QString &prefix = {}, const QStringList &prefixTexts = {}, bool reachable = true)
    {
        if (m_seen.contains(action)) {
            return;
        }
        m_seen.insert(action);
        const QString text = plain(action->text());
        Command command;
        command.action = action;
        command.title =
            prefix.isEmpty() ? text : QCoreApplication::translate("kia::CommandPalette", "%1: %2").arg(prefix, text);
        command.keys = action->shortcut().toString(QKeySequence::PortableText);
        if (!action->isEnabled() || !reachable) {
            const QString why = action->property(actionproperty::why).toString();
            command.why = why.isEmpty() ? QCoreApplication::translate("kia::CommandPalette", "Not possible now") : why;
        }
        command.texts = prefixTexts + textsOf(*action);
        command.texts << command.title << command.keys;
        m_commands.push_back(std::move(command));
    }

    std::vector<Command> take() { return std::move(m_commands); }

private:
    QStringList textsOf(const QAction &action) const
    {
        const QByteArray source = action.property(actionproperty::source).toByteArray();
        return {plain(action.text()), QString::fromUtf8(source),
                m_dictionary.chinese("kia::WindowActions", source.constData())};
    }

    Dictionary m_dictionary{u"ui"_s};
    std::vector<Command> m_commands;
    QSet<const QAction *> m_seen;
};

} // namespace

std::vector<Command> commandsOf(const QMenu &menu, const QWidget &window)
{
    Collector collector;
    collector.addMenu(menu, {}, {});
    for (QAction *action : window.actions()) {
        collector.add(action);
    }
    return collector.take();
}

} // namespace kia
