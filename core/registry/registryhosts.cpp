#include "core/registry/registryhosts.h"

#include <QtNetwork/QNetworkCookie>
#include <QtNetwork/QNetworkCookieJar>

#include "core/image/localhosts.h"
#include "core/registry/hostrules.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// Qt shows its public suffix list only through the question whether a cookie may be set for a domain.
class SuffixList final : public QNetworkCookieJar
{
public:
    bool holds(const QString &domain) const
    {
        QNetworkCookie cookie("name", "value");
        cookie.setDomain(u'.' + domain);
        QUrl below;
        below.setScheme(u"https"_s);
        below.setHost(u"x."_s + domain);
        below.setPath(u"/"_s);
        return !validateCookie(cookie, below);
    }
};

bool isSingleLabel(const QString &host)
{
    return !host.contains(u'.') && !literalAddress(host);
}

QString registrableDomain(const QString &host)
{
    if (literalAddress(host) || isSingleLabel(host)) {
        return {};
    }
    const SuffixList suffixes;
    QString candidate = host;
    for (qsizetype dot = candidate.indexOf(u'.'); dot >= 0; dot = candidate.indexOf(u'.')) {
        const QString parent = candidate.mid(dot + 1);
        // a top-level domain that nobody has listed is a suffix all the same
        if (!parent.contains(u'.') || suffixes.holds(parent)) {
            return suffixes.holds(candidate) ? QString() : candidate;
        }
        candidate = parent;
    }
    return {};
}

} // namespace

HostAndPort splitDomain(const QString &domain)
{
    HostAndPort result;
    const qsizetype colon = domain.lastIndexOf(u':');
    const bool hasPort =
        colon >= 0 && domain.indexOf(u']') < colon && (domain.startsWith(u'[') || domain.count(u':') == 1);
    result.host = (hasPort ? domain.left(colon) : domain).toLower();
    if (hasPort) {
        result.port = domain.mid(colon + 1).toUShort();
    }
    if (result.host.startsWith(u'[') && result.host.endsWith(u']')) {
        result.host = result.host.mid(1, result.host.size() - 2);
    }
    return result;
}

HttpOrigin registryOrigin(const QString &domain)
{
    const HostAndPort parts = splitDomain(domain);
    if (isDockerHub(parts.host)) {
        return {true, u"registry-1.docker.io"_s, 443};
    }
    const bool tls = !isLoopbackHost(parts.host);
    const quint16 usual = tls ? 443 : 80;
    return {tls, parts.host, parts.port == 0 ? usual : parts.port};
}

HttpOrigin ggcrOrigin(const QString &domain)
{
    const HostAndPort parts = splitDomain(domain);
    const QString host = parts.host == u"docker.io" ? u"index.docker.io"_s : parts.host;
    return {true, host, parts.port == 0 ? quint16(443) : parts.port};
}

bool mayFallBackToHttp(const QString &domain)
{
    return isLocalDomain(domain) || domain.contains(u"127.0.0.1") || domain.contains(u"::1");
}

bool isDockerHub(const QString &host)
{
    return host == u"docker.io" || host == u"index.docker.io" || host == u"registry-1.docker.io";
}

bool isInternalAddress(const QString &host)
{
    std::optional<QHostAddress> address = literalAddress(host);
    if (!address) {
        return false;
    }
    bool isIpv4 = false;
    if (const quint32 written = address->toIPv4Address(&isIpv4); isIpv4) {
        address = QHostAddress(written); // also when it is written as "::ffff:10.0.0.1"
    }
    return address->isLoopback() || address->isLinkLocal() || isPrivateIpv4Domain(address->toString()) ||
           address->isUniqueLocalUnicast() || address->isSiteLocal() ||
           address->isInSubnet(QHostAddress(u"0.0.0.0"_s), 8) || *address == QHostAddress(QHostAddress::AnyIPv6);
}

bool isLocalName(const QString &host)
{
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    return isSingleLabel(name) || name.endsWith(u".localhost");
}

bool sameRegistrableDomain(const QString &a, const QString &b)
{
    const QString domain = registrableDomain(a);
    return !domain.isEmpty() && domain == registrableDomain(b);
}

bool isListed(const QStringList &list, const QString &host, quint16 port)
{
    return !list.isEmpty() && mayConnect(host, port, list);
}

} // namespace kia
