#include "core/registry/proxytext.h"

#include <QtCore/QUrl>

#include "core/registry/hostrules.h"
#include "core/registry/redaction.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

struct Scheme {
    QStringView text;
    HttpProxy::Kind kind;
    int port;
};

constexpr Scheme schemes[] = {
    {u"http", HttpProxy::Kind::Http, 80},
    {u"https", HttpProxy::Kind::Https, 443},
    {u"socks5", HttpProxy::Kind::Socks5, 1080},
    {u"socks5h", HttpProxy::Kind::Socks5, 1080},
};

QUrl urlOf(const QString &text)
{
    return QUrl(text.contains(u"://") ? text : QString(u"http://"_s + text), QUrl::StrictMode);
}

} // namespace

std::optional<HttpProxy> parseProxy(const QString &text)
{
    const QUrl url = urlOf(text);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0) {
        return std::nullopt;
    }
    for (const Scheme &scheme : schemes) {
        if (url.scheme() == scheme.text) {
            HttpProxy proxy;
            proxy.kind = scheme.kind;
            proxy.host = url.host(QUrl::FullyEncoded); // as Go: the letters of a name become punycode
            proxy.port = static_cast<quint16>(url.port(scheme.port));
            proxy.user = url.userName(QUrl::FullyDecoded);
            proxy.password = Secret(url.password(QUrl::FullyDecoded));
            return proxy;
        }
    }
    return std::nullopt;
}

QString shownProxy(const QString &text)
{
    if (const std::optional<HttpProxy> proxy = parseProxy(text)) {
        const QString scheme = proxy->kind == HttpProxy::Kind::Http ? QString() : urlOf(text).scheme() + u"://"_s;
        return escaped(QString(scheme + hostAndPort(proxy->host, proxy->port)));
    }
    return escaped(text.mid(text.lastIndexOf(u'@') + 1));
}

QString nameOf(HttpProxy::Kind kind)
{
    switch (kind) {
    case HttpProxy::Kind::Http:
        return u"HTTP"_s;
    case HttpProxy::Kind::Https:
        return u"HTTPS"_s;
    case HttpProxy::Kind::Socks5:
        return u"SOCKS5"_s;
    }
    Q_UNREACHABLE();
}

} // namespace kia
