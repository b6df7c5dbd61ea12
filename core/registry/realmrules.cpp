#include "core/registry/realmrules.h"

#include <QtCore/QUrl>

#include "core/registry/hostrules.h"
#include "core/registry/registryhosts.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// Registries whose login host is known to be theirs.
bool isWellKnownPair(const QString &registry, const QString &login)
{
    if (isDockerHub(registry)) {
        return login == u"auth.docker.io";
    }
    return registry.endsWith(u".aliyuncs.com") && login.startsWith(u"dockerauth.") && login.endsWith(u".aliyuncs.com");
}

bool isInside(const QString &host)
{
    return isInternalAddress(host) || isLocalName(host);
}

} // namespace

std::optional<Realm> parseRealm(const QByteArray &text)
{
    constexpr qsizetype longest = 2048;
    if (text.isEmpty() || text.size() > longest) {
        return std::nullopt;
    }
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || (scheme != u"https" && scheme != u"http") || url.host().isEmpty() ||
        !url.userInfo().isEmpty() || url.port() == 0) {
        return std::nullopt;
    }
    Realm realm;
    realm.origin.tls = scheme == u"https";
    realm.origin.host = url.host(QUrl::FullyEncoded).toLower(); // as it goes over the wire and as it is shown
    realm.origin.port = static_cast<quint16>(url.port(realm.origin.tls ? 443 : 80));
    realm.target = url.path(QUrl::FullyEncoded).toLatin1();
    if (realm.target.isEmpty()) {
        realm.target = "/";
    }
    if (url.hasQuery()) {
        realm.target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    }
    return realm;
}

QString realmHost(const Realm &realm)
{
    const HttpOrigin &origin = realm.origin;
    const bool usual = origin.port == (origin.tls ? 443 : 80);
    return usual ? origin.host : hostAndPort(origin.host, origin.port);
}

RealmRule judgeRealm(const Realm &realm, const HttpOrigin &registry, const QStringList &allowedHosts)
{
    const bool named =
        realm.origin.host == registry.host || isListed(allowedHosts, realm.origin.host, realm.origin.port);
    return isInside(realm.origin.host) && !isInside(registry.host) && !named ? RealmRule::Refused : RealmRule::Allowed;
}

RealmRule judgeRealmForAccount(const Realm &realm, const HttpOrigin &registry, const QStringList &allowedHosts)
{
    const QString &login = realm.origin.host;
    const bool bothLoopback = isLoopbackHost(login) && isLoopbackHost(registry.host);
    if (!realm.origin.tls && !bothLoopback) {
        return RealmRule::Refused;
    }
    if (judgeRealm(realm, registry, allowedHosts) == RealmRule::Refused) {
        return RealmRule::Refused;
    }
    // A challenge that came in the clear may have been written by anybody on the way.
    const bool challengeIsTrusted = registry.tls || isLoopbackHost(registry.host);
    if (challengeIsTrusted && (login == registry.host || bothLoopback || sameRegistrableDomain(login, registry.host) ||
                               isWellKnownPair(registry.host, login))) {
        return RealmRule::Allowed;
    }
    return isListed(allowedHosts, login, realm.origin.port) ? RealmRule::Allowed : RealmRule::HeldBack;
}

} // namespace kia
