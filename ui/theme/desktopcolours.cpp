#include "ui/theme/desktopcolours.h"

#include <QtCore/QFileInfo>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusVariant>

using namespace Qt::StringLiterals;

namespace kia {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;

/// Whether there is a bus to talk to. Without this look the bus library would start one, or a program that looks for
/// one.
bool isBusThere()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus");
}

} // namespace

DesktopColours::DesktopColours(QObject *parent) : QObject(parent)
{
    if (!isBusThere()) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(take(QString, QString, QDBusVariant)));
    // "Read", not the newer "ReadOne", which portals of the reference platform do not have
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << appearance << colorScheme;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) {
            adopt(reply.value().variant());
        }
        answer->deleteLater();
    });
}

void DesktopColours::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme) {
        adopt(value.variant());
    }
}

void DesktopColours::adopt(const QVariant &value)
{
    // Read wraps the value once more than its signature says
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    constexpr uint dark = 1;
    constexpr uint light = 2;
    const uint said = inner.toUInt();
    const std::optional<bool> now = said == dark || said == light ? std::optional(said == dark) : std::nullopt;
    if (now != m_prefersDark) {
        m_prefersDark = now;
        Q_EMIT changed();
    }
}

} // namespace kia
