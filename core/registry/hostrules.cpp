#include "core/registry/hostrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kia {

std::optional<QHostAddress> literalAddress(const QString &host)
{
    QHostAddress address;
    if (!address.setAddress(host)) {
        return std::nullopt;
    }
    // setAddress() also reads the short and hexadecimal forms of inet_aton(); those do not print as they were written
    if (address.protocol() == QAbstractSocket::IPv4Protocol && address.toString() != host) {
        return std::nullopt;
    }
    return address;
}

bool isDemoHost(const QString &host)
{
    return host.endsWith(u".demo.localhost", Qt::CaseInsensitive);
}

QString hostAndPort(const QString &host, quint16 port)
{
    const QString written = host.contains(u':') ? QString{u'[' + host + u']'} : host;
    return written + u':' + QString::number(port);
}

bool isLoopbackHost(const QString &host)
{
    const std::optional<QHostAddress> address = literalAddress(host);
    return address ? address->isLoopback() : host.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
}

bool goesThroughProxy(const HttpOrigin &origin)
{
    return origin.tls && !isLoopbackHost(origin.host);
}

bool mayConnect(const QString &host, quint16 port, const QStringList &onlyHosts)
{
    if (onlyHosts.isEmpty()) {
        return true;
    }
    const QString withPort = hostAndPort(host, port);
    return std::any_of(onlyHosts.begin(), onlyHosts.end(), [&](const QString &entry) {
        return entry.compare(host, Qt::CaseInsensitive) == 0 || entry.compare(withPort, Qt::CaseInsensitive) == 0;
    });
}

bool isHostText(const QString &host)
{
    if (host.contains(u':')) {
        return literalAddress(host).has_value() && !host.contains(u'%');
    }
    return !host.isEmpty() && host.size() <= 255 && std::all_of(host.begin(), host.end(), [](QChar c) {
        const char16_t unit = c.unicode();
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9') ||
               unit == u'.' || unit == u'-' || unit == u'_';
    });
}

} // namespace kia
