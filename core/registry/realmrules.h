#pragma once

#include <QtCore/QStringList>

#include <optional>

#include "core/registry/httpmessage.h"

namespace kia {

/// The login address that a Bearer challenge names. Whoever answers a challenge sends the password to wherever the
/// server says; the runtimes check nothing (measured), so these rules are ours.
struct Realm {
    HttpOrigin origin;
    QByteArray target; ///< path, and the query that the realm already had
};

/// An absolute http or https URL without user information, at most 2048 characters; nothing otherwise. Its fragment is
/// dropped.
std::optional<Realm> parseRealm(const QByteArray &text);

/// "auth.r.com", "auth.r.com:5001": the port only when it is not the scheme's own.
QString realmHost(const Realm &realm);

enum class RealmRule {
    Allowed,
    HeldBack, ///< another host: the person at the screen decides
    Refused,  ///< plain http, or an internal address named by a server outside
};

/// Whether the account may go to `realm`, named by `registry`.
RealmRule judgeRealmForAccount(const Realm &realm, const HttpOrigin &registry, const QStringList &allowedHosts);
/// Whether a token may be asked for there without any account: everywhere but at internal addresses that a server
/// outside names.
RealmRule judgeRealm(const Realm &realm, const HttpOrigin &registry, const QStringList &allowedHosts);

} // namespace kia
