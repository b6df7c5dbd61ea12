#include "core/registry/checkrequest.h"

#include "core/config/secretranges.h"
#include "core/registry/registryhosts.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

ReferenceDialect dialectOf(Runtime runtime)
{
    return runtime == Runtime::Runp ? ReferenceDialect::Ggcr : ReferenceDialect::Containerd;
}

/// Any image below the endpoint tells which host the endpoint means.
Result<ImageReference, ReferenceError> imageBelow(const QString &endpoint, Runtime runtime)
{
    QString base = endpoint;
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    return ImageReference::parse(QString(base + u"/xx:1"_s), dialectOf(runtime));
}

/// The host of the endpoint; empty when it names none.
QString hostOf(const QString &endpoint, Runtime runtime)
{
    const Result<ImageReference, ReferenceError> image = imageBelow(endpoint, runtime);
    return image && !image->hostWasAdded() ? image->domain() : QString();
}

const ImageRegistry *chosenRegistry(const RegistryChoice &choice, const ImageConfig &config)
{
    return choice.index ? &config.registries[static_cast<std::size_t>(*choice.index)] : nullptr;
}

Message chosen(const ImageRegistry *registry, const QString &reason)
{
    if (!registry) {
        return {MessageId::ConfigurationNone, {}};
    }
    return {MessageId::ConfigurationChosen,
            {{Fact::Registry, registry->name},
             {Fact::Endpoint, withoutAccountPassword(registry->endpoint)},
             {Fact::User, registry->username},
             {Fact::Kind, reason}}};
}

/// Kuscia signs in only with both (pkg/agent/kuberuntime/kuberuntime_image.go:38).
std::optional<Account> accountOf(const ImageRegistry &registry)
{
    if (registry.username.isEmpty() || registry.password.isEmpty()) {
        return std::nullopt;
    }
    return Account{registry.username, registry.password};
}

void collectNotes(CheckRequest &request, const ImageConfig &config)
{
    if (request.runtime == Runtime::Runp && !config.httpProxy.isEmpty()) {
        request.notes.push_back({MessageId::ProxyNotUsedByRunp, {{Fact::Runtime, nameOf(request.runtime)}}});
    }
}

} // namespace

bool skipsVerification(const CheckSettings &settings, bool withAccount)
{
    return settings.verification == Verification::SkippedAlways ||
           (settings.verification == Verification::SkippedWithoutAccount && !withAccount);
}

CheckRequest checkRequestFor(const Resolution &resolution, const ImageConfig &config, Runtime runtime)
{
    CheckRequest request;
    request.runtime = runtime;
    request.error = resolution.error;
    request.address = resolution.reference ? resolution.effective() : shownReference(resolution.rewritten);
    if (resolution.reference) {
        const ImageReference &reference = *resolution.reference;
        request.domain = reference.domain();
        request.repository = reference.repository();
        request.reference = reference.hasDigest() ? reference.digest() : reference.tag();
    }
    const ImageRegistry *registry = chosenRegistry(resolution.choice, config);
    if (registry) {
        request.registryName = registry->name;
        request.endpointHost = hostOf(registry->endpoint, runtime);
    }
    if (registry && resolution.credentials) {
        request.account = accountOf(*registry);
        request.foreign = resolution.credentials->foreign;
    }
    if (runtime == Runtime::Runc) {
        request.httpProxy = config.httpProxy;
    }
    collectNotes(request, config);
    request.configuration = chosen(registry, nameOf(resolution.choice.reason));
    request.rule = {MessageId::AddressRule,
                    {{Fact::Reference, shownReference(resolution.typed)},
                     {Fact::Address, request.address},
                     {Fact::Host, request.domain},
                     {Fact::Kind, nameOf(resolution.rule)},
                     {Fact::Part, resolution.dropped}}};
    return request;
}

CheckRequest signInRequestFor(const ImageConfig &config, int registry, Runtime runtime)
{
    const ImageRegistry &entry = config.registries.at(static_cast<std::size_t>(registry));
    const QString endpoint = withoutAccountPassword(entry.endpoint); // for display
    CheckRequest request;
    request.runtime = runtime;
    request.registryName = entry.name;
    request.account = accountOf(entry);
    request.configuration = chosen(&entry, QString());
    if (runtime == Runtime::Runc) {
        request.httpProxy = config.httpProxy;
    }
    const Result<ImageReference, ReferenceError> image = imageBelow(entry.endpoint, runtime);
    if (!image || entry.endpoint.isEmpty()) {
        const ReferenceError error = image ? ReferenceError{} : image.error();
        request.address = endpoint;
        request.error = Message{MessageId::EndpointInvalid,
                                {{Fact::Endpoint, endpoint},
                                 {Fact::Registry, entry.name},
                                 {Fact::Part, withoutAccountPassword(error.part)},
                                 {Fact::Address, endpoint}},
                                error.reason};
    } else {
        // an endpoint without a host is a path on Docker Hub: that is where Kuscia would send the account
        request.domain = image->domain();
        request.endpointHost = image->domain();
        request.address = request.domain;
    }
    request.rule = {MessageId::AddressRule, {{Fact::Reference, endpoint}, {Fact::Address, request.address}}};
    return request;
}

} // namespace kia
