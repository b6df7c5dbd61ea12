#include "core/registry/proxytext.h"

#include <QtCore/QUrl>

#include "core/registry/redaction.h"

namespace kia {

using namespace Qt::StringLiterals;

std::optional<HttpProxy> parseProxy(const QString &text)
{
    const QString whole = text.contains(u"://") ? text : QString(u"http://"_s + text);
    const QUrl url(whole, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"http" || url.host().isEmpty() || url.port() == 0) {
        return std::nullopt;
    }
    HttpProxy proxy;
    proxy.host = url.host();
    proxy.port = static_cast<quint16>(url.port(80));
    proxy.user = url.userName(QUrl::FullyDecoded);
    proxy.password = Secret(url.password(QUrl::FullyDecoded));
    return proxy;
}

QString untestedProxyKind(const QString &text)
{
    const QString scheme = text.left(text.indexOf(u"://")).toLower();
    const bool isKnown = scheme == u"https" || scheme == u"socks5" || scheme == u"socks5h";
    return isKnown && text.size() > scheme.size() + 3 ? scheme : QString();
}

QString shownProxy(const QString &text)
{
    if (const std::optional<HttpProxy> proxy = parseProxy(text)) {
        return escaped(QString(proxy->host + u':' + QString::number(proxy->port)));
    }
    return escaped(text.mid(text.lastIndexOf(u'@') + 1));
}

} // namespace kia
