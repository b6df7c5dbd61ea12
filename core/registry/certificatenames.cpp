#include "core/registry/certificatenames.h"

#include <algorithm>

#include "core/registry/hostrules.h"

using namespace Qt::StringLiterals;

namespace kia {
namespace {

bool matches(const QString &pattern, const QString &host)
{
    if (!pattern.startsWith("*."_L1)) {
        return pattern.compare(host, Qt::CaseInsensitive) == 0;
    }
    const qsizetype firstDot = host.indexOf(u'.');
    return firstDot > 0 &&
           QStringView(pattern).sliced(1).compare(QStringView(host).sliced(firstDot), Qt::CaseInsensitive) == 0;
}

} // namespace

bool isIssuedFor(const Certificate &certificate, const QString &host)
{
    if (const std::optional<QHostAddress> address = literalAddress(host)) {
        const QStringList addresses = certificate.addresses();
        return std::any_of(addresses.begin(), addresses.end(),
                           [&](const QString &text) { return QHostAddress(text) == *address; });
    }
    QString plain = host;
    if (plain.endsWith(u'.')) { // the root's dot is part of no certificate
        plain.chop(1);
    }
    const QStringList patterns = certificate.hostNames();
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const QString &pattern) { return matches(pattern, plain); });
}

} // namespace kia
