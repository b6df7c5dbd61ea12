#include "core/registry/httpmessage.h"

using namespace Qt::StringLiterals;

namespace kia {

QString HttpOrigin::text() const
{
    const QString written = host.contains(u':') ? QString{u'[' + host + u']'} : host;
    const QString base = QString{(tls ? u"https://"_s : u"http://"_s) + written};
    return port == (tls ? 443 : 80) ? base : QString{base + u':' + QString::number(port)};
}

QList<QByteArray> HttpResponse::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            found << value;
        }
    }
    return found;
}

QByteArray HttpResponse::value(QByteArrayView name) const
{
    const QList<QByteArray> all = values(name);
    return all.isEmpty() ? QByteArray{} : all.first();
}

} // namespace kia
