#include "core/config/imageconfig.h"

namespace kia {

using namespace Qt::StringLiterals;

QString keyOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::PullPolicy:
        return u"pullPolicy"_s;
    case FieldKind::DefaultRegistry:
        return u"defaultRegistry"_s;
    case FieldKind::HttpProxy:
        return u"httpProxy"_s;
    case FieldKind::RegistryName:
        return u"name"_s;
    case FieldKind::RegistryEndpoint:
        return u"endpoint"_s;
    case FieldKind::RegistryUsername:
        return u"username"_s;
    case FieldKind::RegistryPassword:
        return u"password"_s;
    }
    Q_UNREACHABLE();
}

QString pathOf(const Field &field)
{
    if (field.registry < 0) {
        return u"image."_s + keyOf(field.kind);
    }
    return u"image.registries[%1]."_s.arg(field.registry) + keyOf(field.kind);
}

} // namespace kia
