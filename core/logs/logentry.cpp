#include "core/logs/logentry.h"

namespace kia {

using namespace Qt::StringLiterals;

QString nameOf(LogCredentials credentials)
{
    switch (credentials) {
    case LogCredentials::Unknown:
        return u"unknown"_s;
    case LogCredentials::NotConfigured:
        return u"not-sent"_s;
    case LogCredentials::Configured:
        return u"sent"_s;
    }
    Q_UNREACHABLE();
}

} // namespace kia
