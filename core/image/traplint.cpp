#include "core/image/traplint.h"

#include <algorithm>

#include "core/config/endpointtext.h"
#include "core/image/localhosts.h"
#include "core/image/resolution.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

Finding at(const KusciaConfig &config, MessageId id, Severity severity, const Field &field, const Facts &facts)
{
    return {{id, facts}, severity, config.placeOf(field), pathOf(field), field, {}};
}

bool isMaster(const KusciaConfig &config)
{
    return config.mode().compare(u"master", Qt::CaseInsensitive) == 0;
}

bool isAllEmpty(const ImageRegistry &registry)
{
    return registry == ImageRegistry{};
}

/// Traps 8 and 9: several registries, and nobody has said which one: the first, or the last one without a name (kuscia
/// modules/agent.go). Where defaultRegistry says it, that the others are only kept for later is no news.
void findUnusedRegistries(const KusciaConfig &config, std::vector<Finding> &findings)
{
    const ImageConfig &image = config.image();
    if (image.registries.size() < 2 || !image.defaultRegistry.isEmpty()) {
        return;
    }
    const auto chosen = static_cast<std::size_t>(chooseRegistry(image).index.value_or(0));
    Finding finding = at(config, MessageId::OnlyOneRegistry, Severity::Warning, {FieldKind::DefaultRegistry},
                         {{Fact::Registry, image.registries[chosen].name}});
    if (finding.place.line == 0) { // the key is not there
        finding.place = config.placeOf({FieldKind::RegistryName, static_cast<int>(chosen == 0 ? 1 : 0)});
    }
    for (const ImageRegistry &registry : image.registries) {
        const bool isOnce =
            std::count_if(image.registries.begin(), image.registries.end(),
                          [&registry](const ImageRegistry &other) { return other.name == registry.name; }) == 1;
        if (isOnce && !registry.name.isEmpty() && finding.fixes.size() < 3) {
            finding.fixes.push_back({{MessageId::UseRegistry, {{Fact::Registry, registry.name}}},
                                     {SetField{{FieldKind::DefaultRegistry}, registry.name}},
                                     {}});
        }
    }
    findings.push_back(std::move(finding));
}

/// A registry without an endpoint, and trap 25: one entry is enough for Kuscia's environment to be ignored.
void findEmptyRegistries(const KusciaConfig &config, std::vector<Finding> &findings)
{
    const auto &registries = config.image().registries;
    if (registries.size() == 1 && isAllEmpty(registries.front())) {
        findings.push_back(
            at(config, MessageId::EnvironmentIgnored, Severity::Info, {FieldKind::RegistryEndpoint, 0}, {}));
        return;
    }
    for (std::size_t i = 0; i < registries.size(); ++i) {
        if (registries[i].endpoint.isEmpty()) {
            findings.push_back(at(config, MessageId::RegistryEmpty, Severity::Warning,
                                  {FieldKind::RegistryEndpoint, static_cast<int>(i)},
                                  {{Fact::Registry, registries[i].name}}));
        }
    }
}

/// The host and port that pulls of the chosen registry go to; empty where it names none.
QString chosenDomain(const KusciaConfig &config, Runtime runtime)
{
    const Resolution resolution = Resolver(config.image(), runtime).resolve(u"app:v1"_s);
    const bool hasHost = resolution.reference && !resolution.reference->hostWasAdded();
    return hasHost ? resolution.reference->domain() : QString();
}

/// Traps 2, 17, 18 and 20: what the runtime makes of a registry that is no public one.
void findRuntimeTraps(const KusciaConfig &config, Runtime runtime, std::vector<Finding> &findings)
{
    const ImageConfig &image = config.image();
    const RegistryChoice choice = chooseRegistry(image);
    const Field proxy{FieldKind::HttpProxy};
    if (runtime == Runtime::Runp && !image.httpProxy.isEmpty()) {
        findings.push_back(
            at(config, MessageId::ProxyNotUsedByRunp, Severity::Warning, proxy, {{Fact::Runtime, nameOf(runtime)}}));
    }
    if (!choice.index) {
        return;
    }
    const ImageRegistry &registry = image.registries[static_cast<std::size_t>(*choice.index)];
    const bool hasAccount = !registry.username.isEmpty() && !registry.password.isEmpty();
    const Field endpoint{FieldKind::RegistryEndpoint, *choice.index};
    if (runtime == Runtime::Runk && hasAccount) {
        findings.push_back(at(config, MessageId::RunkIgnoresAccount, Severity::Warning,
                              {FieldKind::RegistryUsername, *choice.index}, {{Fact::Registry, registry.name}}));
    }
    const QString domain = chosenDomain(config, runtime);
    if (runtime == Runtime::Runp && hasAccount && isLocalDomain(domain)) {
        findings.push_back(at(config, MessageId::RunpPlainHttp, Severity::Warning, endpoint, {{Fact::Host, domain}}));
    }
    if (runtime == Runtime::Runc && schemeOf(registry.endpoint) == u"http") {
        findings.push_back(
            at(config, MessageId::PlainHttpImpossible, Severity::Warning, endpoint, {{Fact::Registry, registry.name}}));
    }
    if (runtime == Runtime::Runc && !image.httpProxy.isEmpty() && isPrivateIpv4Domain(domain)) {
        findings.push_back(at(config, MessageId::ProxyCatchesLan, Severity::Warning, proxy, {{Fact::Host, domain}}));
    }
}

} // namespace

void findTraps(const KusciaConfig &config, Runtime runtime, std::vector<Finding> &findings)
{
    if (isMaster(config)) {
        return; // reads nothing of it
    }
    findUnusedRegistries(config, findings);
    findEmptyRegistries(config, findings);
    findRuntimeTraps(config, runtime, findings);
    const bool isWhole = !config.mode().isEmpty();
    const bool mayHaveSection = config.kind() == ConfigKind::Kuscia || config.kind() == ConfigKind::ConfigMap;
    if (isWhole && mayHaveSection && !config.imageLines()) {
        findings.push_back({{MessageId::ImageMissing, {}}, Severity::Info, {}, u"image"_s, {}, {}});
    }
}

} // namespace kia
