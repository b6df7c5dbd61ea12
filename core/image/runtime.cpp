#include "core/image/runtime.h"

namespace kia {

using namespace Qt::StringLiterals;

std::optional<Runtime> runtimeFrom(QStringView text)
{
    if (text == u"runc") {
        return Runtime::Runc;
    }
    if (text == u"runp") {
        return Runtime::Runp;
    }
    if (text == u"runk") {
        return Runtime::Runk;
    }
    return std::nullopt;
}

QString nameOf(Runtime runtime)
{
    switch (runtime) {
    case Runtime::Runc:
        return u"runc"_s;
    case Runtime::Runp:
        return u"runp"_s;
    case Runtime::Runk:
        return u"runk"_s;
    }
    Q_UNREACHABLE();
}

} // namespace kia
