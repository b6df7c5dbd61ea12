#include "ui/save/changes.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

#include "ui/workspace/changelabel.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("kia::Changes", text);
}

QString becomes(const QString &before, const QString &after)
{
    if (before.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("kia::Changes", "set to %1")).arg(after);
    }
    if (after.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("kia::Changes", "%1 cleared")).arg(before);
    }
    // what was cut off a value says more than both values side by side
    if (before.endsWith(after) && before.size() - after.size() <= 10) {
        return say(QT_TRANSLATE_NOOP("kia::Changes", "%1 removed")).arg(before.left(before.size() - after.size()));
    }
    return say(QT_TRANSLATE_NOOP("kia::Changes", "%1 becomes %2")).arg(before, after);
}

/// For each registry of `after` its predecessor in `before`, or -1.
std::vector<int> predecessors(const std::vector<ImageRegistry> &before, const std::vector<ImageRegistry> &after)
{
    std::vector<int> result(after.size(), -1);
    std::vector<bool> taken(before.size(), false);
    const auto match = [&](auto fits) {
        for (std::size_t j = 0; j < after.size(); ++j) {
            for (std::size_t i = 0; i < before.size() && result[j] < 0; ++i) {
                if (!taken[i] && fits(i, j)) {
                    result[j] = static_cast<int>(i);
                    taken[i] = true;
                }
            }
        }
    };
    match([&](std::size_t i, std::size_t j) { return i == j && before[i].name == after[j].name; });
    match([&](std::size_t i, std::size_t j) { return before[i].name == after[j].name; });
    match([&](std::size_t i, std::size_t j) { return before[i].endpoint == after[j].endpoint; });
    match([&](std::size_t i, std::size_t j) { return i == j; });
    return result;
}

class Collector
{
public:
    Collector(const KusciaConfig &before, const KusciaConfig &after) : m_before(before), m_after(after) {}

    void field(FieldKind kind, const QString &before, const QString &after)
    {
        if (before != after) {
            add(keyOf(kind), becomes(before, after), m_after.placeOf({kind, -1}).line);
        }
    }

    void registry(int from, int to)
    {
        const ImageRegistry &a = m_before.image().registries[static_cast<std::size_t>(from)];
        const ImageRegistry &b = m_after.image().registries[static_cast<std::size_t>(to)];
        const QString name = registryLabel(m_after.image(), to);
        const auto value = [&](FieldKind kind, const QString &before, const QString &after) {
            if (before != after) {
                add(titled(name, kind), becomes(before, after), m_after.placeOf({kind, to}).line);
            }
        };
        value(FieldKind::RegistryName, a.name, b.name);
        value(FieldKind::RegistryEndpoint, a.endpoint, b.endpoint);
        value(FieldKind::RegistryUsername, a.username, b.username);
        if (!(a.password == b.password)) {
            add(titled(name, FieldKind::RegistryPassword),
                a.password.isEmpty()   ? say(QT_TRANSLATE_NOOP("kia::Changes", "set, kept hidden"))
                : b.password.isEmpty() ? say(QT_TRANSLATE_NOOP("kia::Changes", "cleared"))
                                       : say(QT_TRANSLATE_NOOP("kia::Changes", "changed, kept hidden")),
                m_after.placeOf({FieldKind::RegistryPassword, to}).line);
        }
    }

    void addedRegistry(int to)
    {
        const ImageRegistry &registry = m_after.image().registries[static_cast<std::size_t>(to)];
        const QString detail =
            registry.endpoint.isEmpty()
                ? say(QT_TRANSLATE_NOOP("kia::Changes", "registry added"))
                : say(QT_TRANSLATE_NOOP("kia::Changes", "registry added, %1")).arg(registry.endpoint);
        add(registryLabel(m_after.image(), to), detail, m_after.placeOf({FieldKind::RegistryName, to}).line);
    }

    void removedRegistry(int from)
    {
        add(registryLabel(m_before.image(), from), say(QT_TRANSLATE_NOOP("kia::Changes", "registry removed")),
            m_before.placeOf({FieldKind::RegistryName, from}).line, true);
    }

    void add(const QString &title, const QString &detail, int line, bool removed = false)
    {
        m_changes.push_back({title, detail, line, removed});
    }

    std::vector<Change> take() { return std::move(m_changes); }

private:
    static QString titled(const QString &registry, FieldKind kind)
    {
        return say(QT_TRANSLATE_NOOP("kia::Changes", "%1, %2")).arg(registry, keyOf(kind));
    }

    const KusciaConfig &m_before;
    const KusciaConfig &m_after;
    std::vector<Change> m_changes;
};

} // namespace

namespace {

/// The lines of the image section; none where there is no section.
QList<QByteArray> sectionLines(const KusciaConfig &config)
{
    QList<QByteArray> lines;
    const auto section = config.imageLines();
    qsizetype from = 0;
    for (int line = 1; section && line <= section->last && from >= 0; ++line) {
        const qsizetype end = config.bytes().indexOf('\n', from);
        if (line >= section->first) {
            lines << config.bytes().mid(from, end < 0 ? -1 : end - from);
        }
        from = end < 0 ? -1 : end + 1;
    }
    return lines;
}

/// Keys that are another key now, with the value as it was: a misspelt key that was ignored has no value to compare.
void collectRenamedKeys(const KusciaConfig &before, const KusciaConfig &after, Collector &changes)
{
    const QList<QByteArray> old = sectionLines(before);
    const QList<QByteArray> now = sectionLines(after);
    for (qsizetype i = 0; old.size() == now.size() && i < now.size(); ++i) {
        const qsizetype oldColon = old.at(i).indexOf(':');
        const qsizetype colon = now.at(i).indexOf(':');
        const QByteArray oldKey = old.at(i).left(oldColon).trimmed();
        const QByteArray key = now.at(i).left(colon).trimmed();
        if (oldColon > 0 && colon > 0 && oldKey != key && old.at(i).mid(oldColon) == now.at(i).mid(colon)) {
            changes.add(QString::fromUtf8(key), becomes(QString::fromUtf8(oldKey), QString::fromUtf8(key)),
                        after.imageLines()->first + static_cast<int>(i));
        }
    }
}

} // namespace

std::vector<Change> describeChanges(const KusciaConfig &before, const KusciaConfig &after)
{
    if (before == after) {
        return {};
    }
    Collector changes(before, after);
    const ImageConfig &a = before.image();
    const ImageConfig &b = after.image();
    const int imageLine = after.imageLines().value_or(KusciaConfig::Lines{}).first;
    if (before.kind() == ConfigKind::ListForm && after.kind() != ConfigKind::ListForm) {
        changes.add(u"image"_s, say(QT_TRANSLATE_NOOP("kia::Changes", "list form converted")), imageLine);
    }
    changes.field(FieldKind::PullPolicy, a.pullPolicy, b.pullPolicy);
    changes.field(FieldKind::DefaultRegistry, a.defaultRegistry, b.defaultRegistry);
    changes.field(FieldKind::HttpProxy, a.httpProxy, b.httpProxy);
    const std::vector<int> from = predecessors(a.registries, b.registries);
    for (std::size_t to = 0; to < from.size(); ++to) {
        if (from[to] >= 0) {
            changes.registry(from[to], static_cast<int>(to));
        } else {
            changes.addedRegistry(static_cast<int>(to));
        }
    }
    for (int i = 0; i < static_cast<int>(a.registries.size()); ++i) {
        if (std::find(from.begin(), from.end(), i) == from.end()) {
            changes.removedRegistry(i);
        }
    }
    collectRenamedKeys(before, after, changes);
    std::vector<Change> found = changes.take();
    if (found.empty()) {
        found.push_back({u"image"_s, say(QT_TRANSLATE_NOOP("kia::Changes", "the same values, written differently")),
                         imageLine, false});
    }
    std::stable_sort(found.begin(), found.end(), [](const Change &x, const Change &y) { return x.line < y.line; });
    return found;
}

} // namespace kia
