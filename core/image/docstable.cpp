#include "core/image/docstable.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// The page's registry, with an account, because that is what travels.
ImageRegistry sampleRegistry()
{
    return {u"private"_s, u"private.registry.com/secretflow"_s, u"testname"_s, Secret(u"sample"_s)};
}

ImageRegistry registryOf(const ImageConfig &config)
{
    const RegistryChoice choice = chooseRegistry(config);
    if (!choice.index) {
        return sampleRegistry();
    }
    const ImageRegistry &chosen = config.registries[static_cast<std::size_t>(*choice.index)];
    return chosen.endpoint.isEmpty() ? sampleRegistry() : chosen;
}

QString withoutSlashes(QString endpoint)
{
    while (endpoint.endsWith(u'/')) {
        endpoint.chop(1);
    }
    return endpoint;
}

ImageConfig configOf(const ImageRegistry &registry, const QString &endpoint)
{
    ImageConfig config;
    config.defaultRegistry = registry.name;
    config.registries.push_back(registry);
    config.registries.front().endpoint = endpoint;
    return config;
}

} // namespace

std::vector<DocsRow> docsTable(const ImageConfig &config, Runtime runtime)
{
    const ImageRegistry registry = registryOf(config);
    const QString endpoint = withoutSlashes(registry.endpoint);
    const auto probe = ImageReference::parse(QString(endpoint + u"/xx:1"));
    const QString host = probe && !probe->hostWasAdded() ? probe->domain() : u"private.registry.com"_s;
    const bool isBareHost = endpoint == host;
    const QString organisation = isBareHost ? u"secretflow"_s : endpoint.section(u'/', -1);
    const QString fullName = isBareHost ? QString(host + u"/secretflow/app:v1") : QString(endpoint + u"/app:v1");

    const Resolver nothing(ImageConfig{}, runtime);
    const Resolver hostOnly(configOf(registry, host), runtime);
    const Resolver whole(configOf(registry, registry.endpoint), runtime);
    std::vector<DocsRow> rows;
    rows.push_back({{}, true, nothing.resolve(u"secretflow/app:v1"_s)});
    rows.push_back({{}, true, nothing.resolve(fullName)});
    rows.push_back({host, true, hostOnly.resolve(u"secretflow/app:v1"_s)});
    const auto add = [&](const QString &reference, bool isOnPage) {
        rows.push_back({registry.endpoint, isOnPage, whole.resolve(reference)});
    };
    add(u"app:v1"_s, true);
    add(QString(organisation + u"/app:v1"), true);
    add(u"test/app:v1"_s, true);
    add(fullName, true);
    add(u"public.aliyun.com/secretflow/app:v1"_s, true);

    add(QString(host + u"/app:v1"), false);              // its own host, and still another repository
    add(u"localhost:5000/app:v1"_s, false);              // a host that is thrown away
    add(u"team/project/app:v1"_s, false);                // three parts: Docker Hub, with this account
    add(u"app"_s, false);                                // :latest
    add(u"app:v1@sha256:"_s + QString(64, u'a'), false); // the tag is thrown away
    add(u"app:"_s, false);                               // an AppImage without a tag
    add(u"App:v1"_s, false);
    add(QString(u"https://" + host + u"/secretflow/app:v1"), false);
    return rows;
}

} // namespace kia
