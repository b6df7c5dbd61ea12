#include "core/logs/logfixes.h"

#include <algorithm>

#include "core/image/imagereference.h"

namespace kia {

using namespace Qt::StringLiterals;
using enum MessageId;

namespace {

QString freeName(const QString &wanted, const ImageConfig &config)
{
    const auto isTaken = [&config](const QString &name) {
        return std::any_of(config.registries.begin(), config.registries.end(),
                           [&name](const ImageRegistry &registry) { return registry.name == name; });
    };
    QString name = wanted;
    for (int i = 2; isTaken(name); ++i) {
        name = wanted + u'-' + QString::number(i);
    }
    return name;
}

} // namespace

QString endpointHost(const QString &endpoint)
{
    QString base = endpoint;
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    // any last part will do to see how the beginning is read
    const auto probe = ImageReference::parse(QString(base + u"/xx:1"));
    return probe && !probe->hostWasAdded() ? probe->domain() : QString();
}

ConfigFix addRegistryFix(const LogEntry &entry, const ImageConfig &config)
{
    const qsizetype slash = entry.repository.lastIndexOf(u'/');
    const QString path = slash < 0 ? QString() : QString(u'/' + entry.repository.left(slash));
    ImageRegistry registry;
    registry.name = freeName(entry.host.section(u':', 0, 0), config);
    registry.endpoint = entry.host + path;
    return {{AddRegistryAndUse,
             {{Fact::Host, entry.host}, {Fact::Registry, registry.name}, {Fact::Endpoint, registry.endpoint}}},
            {AddRegistry{registry}, SetField{{FieldKind::DefaultRegistry}, registry.name}},
            {}};
}

std::optional<ConfigFix> organisationFix(const Resolution &resolution, const ImageRegistry &registry, int index)
{
    const bool isOrganisation = std::any_of(resolution.notes.begin(), resolution.notes.end(),
                                            [](const Message &note) { return note.id == OrganisationDropped; });
    QString base = registry.endpoint;
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    const qsizetype slashes = base.count(u'/');
    const QString organisation = resolution.dropped.section(u'/', 0, 0);
    if (!isOrganisation || slashes > 1 || organisation.isEmpty() || endpointHost(base).isEmpty()) {
        return {};
    }
    const QString endpoint = base.section(u'/', 0, 0) + u'/' + organisation;
    const Field field{FieldKind::RegistryEndpoint, index};
    return ConfigFix{
        {SetEndpoint, {{Fact::Registry, registry.name}, {Fact::Endpoint, endpoint}, {Fact::NewValue, endpoint}}},
        {SetField{field, endpoint}},
        field};
}

} // namespace kia
