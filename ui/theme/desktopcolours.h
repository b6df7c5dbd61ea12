#pragma once

#include <QtCore/QObject>

#include <optional>

class QDBusVariant;
class QDBusMessage;

namespace kia {

/// What the desktop says of light and dark, where it has the portal that most desktops have: the setting "color-scheme"
/// of org.freedesktop.appearance, read through org.freedesktop.portal.Settings
/// (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html). QStyleHints knows it
/// only from Qt 6.5 on.
///
/// Asks and listens without waiting: where there is no bus, no portal or no preference, nothing is ever said.
class DesktopColours final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopColours(QObject *parent = nullptr);

    /// Nothing while the desktop has no preference.
    std::optional<bool> prefersDark() const { return m_prefersDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void adopt(const QVariant &value);

    std::optional<bool> m_prefersDark;
};

} // namespace kia
