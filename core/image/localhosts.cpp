#include "core/image/localhosts.h"

#include <QtCore/QStringList>

#include <array>

namespace kia {

bool isPrivateIpv4Domain(const QString &domain)
{
    // as Go reads it: four decimal numbers, nothing shorter, and no sign, blank or leading zero
    const QStringList parts = domain.section(u':', 0, 0).split(u'.');
    std::array<int, 4> numbers{};
    if (parts.size() != 4) {
        return false;
    }
    for (qsizetype i = 0; i < 4; ++i) {
        const int number = parts[i].toInt();
        if (number < 0 || number > 255 || QString::number(number) != parts[i]) {
            return false;
        }
        numbers[static_cast<std::size_t>(i)] = number;
    }
    return numbers[0] == 10 || (numbers[0] == 172 && numbers[1] >= 16 && numbers[1] < 32) ||
           (numbers[0] == 192 && numbers[1] == 168);
}

bool isLocalDomain(const QString &domain)
{
    const QString host = domain.section(u':', 0, 0).toLower();
    return host == u"localhost" || host.endsWith(u".local") || host.endsWith(u".localhost") ||
           isPrivateIpv4Domain(domain);
}

} // namespace kia
