#include "core/image/resolution.h"

#include <QtCore/QRegularExpression>

#include "core/config/secretranges.h"
#include "core/image/addressparts.h"

namespace kia {

namespace {

using namespace Qt::StringLiterals;

ReferenceDialect dialectOf(Runtime runtime)
{
    // runk: the organisation's Kubernetes pulls, with containerd as a rule
    return runtime == Runtime::Runp ? ReferenceDialect::Ggcr : ReferenceDialect::Containerd;
}

/// Two names for the same place: ggcr says index.docker.io where containerd says docker.io.
bool isDockerHub(QStringView domain)
{
    return domain == u"docker.io" || domain == u"index.docker.io";
}

} // namespace

QString nameOf(AddressRule rule)
{
    switch (rule) {
    case AddressRule::UnchangedNoEndpoint:
        return u"unchanged-no-endpoint"_s;
    case AddressRule::BareName:
        return u"bare-name"_s;
    case AddressRule::OneSlash:
        return u"one-slash"_s;
    case AddressRule::Kept:
        return u"kept"_s;
    }
    Q_UNREACHABLE();
}

QString shownReference(const QString &text)
{
    if (!text.contains(u'@')) {
        return text;
    }
    static const QRegularExpression password(u":(?!//)[^/@\\s]*(?:/[^/@\\s]*)*@(?!sha[0-9]+:)"_s);
    return QString(text).replace(password, u":***@"_s);
}

Severity Resolution::severity() const
{
    if (error) {
        return Severity::Error;
    }
    return notes.empty() ? Severity::Info : severityOf(notes.front().id);
}

Resolver::Resolver(const ImageConfig &config, Runtime runtime)
    : m_runtime(runtime), m_dialect(dialectOf(runtime)), m_choice(chooseRegistry(config))
{
    if (!m_choice.index) {
        return;
    }
    const ImageRegistry &registry = config.registries[static_cast<std::size_t>(*m_choice.index)];
    m_registryName = registry.name;
    m_username = registry.username;
    // Kuscia signs in only with both (pkg/agent/kuberuntime/kuberuntime_image.go:38); runk leaves it to Kubernetes
    m_sendsCredentials = runtime != Runtime::Runk && !registry.username.isEmpty() && !registry.password.isEmpty();
    m_endpoint = registry.endpoint;
    if (m_endpoint.isEmpty()) {
        return;
    }
    qsizetype end = m_endpoint.size();
    while (end > 0 && m_endpoint[end - 1] == u'/') {
        --end;
    }
    m_base = m_endpoint.left(end);
    // Any valid last part tells whether the endpoint itself is right, and which host it means.
    const Result<ImageReference, ReferenceError> probe = ImageReference::parse(m_base + u"/xx:1"_s, m_dialect);
    if (!probe) {
        m_endpointError = probe.error();
    } else if (!probe->hostWasAdded()) {
        m_endpointHost = probe->domain();
    }
}

QString Resolver::rewrite(const QString &reference, Resolution &into) const
{
    // pods_controller.go:487-509, byte for byte: only slashes count, nothing is trimmed or parsed.
    if (m_endpoint.isEmpty()) {
        into.rule = AddressRule::UnchangedNoEndpoint;
        return reference;
    }
    const qsizetype slashes = reference.count(u'/');
    if (slashes == 0) {
        into.rule = AddressRule::BareName;
        return QString(m_base + u'/' + reference);
    }
    if (slashes > 1) {
        into.rule = AddressRule::Kept;
        return reference;
    }
    into.rule = AddressRule::OneSlash;
    const qsizetype slash = reference.indexOf(u'/');
    if (slash + 1 == reference.size()) {
        into.dropped = reference.mid(slash);
        return QString(m_base + u'/' + reference.left(slash));
    }
    into.dropped = reference.left(slash + 1);
    return QString(m_base + u'/' + reference.mid(slash + 1));
}

Resolution Resolver::resolve(const QString &reference) const
{
    Resolution resolution;
    resolution.typed = reference;
    resolution.choice = m_choice;
    resolution.rewritten = rewrite(reference, resolution);
    const bool usesEndpoint = resolution.rule == AddressRule::BareName || resolution.rule == AddressRule::OneSlash;

    const Result<ImageReference, ReferenceError> parsed = ImageReference::parse(resolution.rewritten, m_dialect);
    if (parsed) {
        resolution.reference = *parsed;
        if (!parsed->droppedTag().isEmpty()) {
            resolution.dropped += (resolution.dropped.isEmpty() ? u":"_s : u" :"_s) + parsed->droppedTag();
        }
        judgeCredentials(resolution);
        collectNotes(resolution);
    } else {
        resolution.error =
            usesEndpoint && m_endpointError ? endpointError(resolution.rewritten) : errorFor(reference, parsed.error());
    }
    resolution.parts = addressParts(resolution, usesEndpoint ? m_base : QString());
    if (reference.contains(u'@')) {
        hidePasswords(resolution);
    }
    return resolution;
}

Message Resolver::endpointError(const QString &address) const
{
    // somebody may have put "user:password@" into the endpoint, which is one of the things that make it invalid
    return {MessageId::EndpointInvalid,
            {{Fact::Endpoint, withoutAccountPassword(m_endpoint)},
             {Fact::Registry, m_registryName},
             {Fact::Part, withoutAccountPassword(m_endpointError->part)},
             {Fact::Address, withoutAccountPassword(address)}},
            m_endpointError->reason};
}

Message Resolver::errorFor(const QString &reference, const ReferenceError &error) const
{
    const QString shown = shownReference(reference);
    QString part = shownReference(error.part);
    if (shown != reference && part == error.part && !shown.contains(part)) {
        part = u"***"_s; // cut out of the middle of a password
    }
    return {MessageId::BadReference, {{Fact::Reference, shown}, {Fact::Part, part}}, error.reason};
}

/// What is only for display must not show "user:password@", wherever somebody has written it.
void Resolver::hidePasswords(Resolution &resolution)
{
    resolution.dropped = shownReference(resolution.dropped);
    for (AddressPart &part : resolution.parts) {
        part.text = shownReference(part.text);
    }
    for (Message &note : resolution.notes) {
        for (QString &fact : note.facts) {
            fact = shownReference(fact);
        }
    }
}

void Resolver::judgeCredentials(Resolution &resolution) const
{
    if (!m_sendsCredentials) {
        return;
    }
    // getRegistryAuth (cri_provider.go:730-749) leaves the server address empty: no host is ever compared.
    const QString host = resolution.reference->domain();
    const bool sameHost =
        !m_endpointHost.isEmpty() && (host == m_endpointHost || (isDockerHub(host) && isDockerHub(m_endpointHost)));
    resolution.credentials = CredentialUse{*m_choice.index, m_registryName, m_username, host, !sameHost};
}

/// Another runtime would look elsewhere, or take no such name (facts/registry.md 2.3).
bool Resolver::isReadOtherwise(const Resolution &resolution) const
{
    const QString &text = resolution.rewritten;
    const ImageReference &own = *resolution.reference;
    const bool isGgcr = m_dialect == ReferenceDialect::Ggcr;
    // what containerd takes go-containerregistry takes as well, but for these; so most references are read only once
    const bool mayDiffer = isGgcr || own.repository().size() < 2 || text.startsWith("localhost/"_L1) ||
                           text.startsWith(u'[') || text.size() > 255 || own.digest().startsWith("sha512:"_L1);
    if (!mayDiffer) {
        return false;
    }
    const ReferenceDialect other = isGgcr ? ReferenceDialect::Containerd : ReferenceDialect::Ggcr;
    const Result<ImageReference, ReferenceError> read = ImageReference::parse(resolution.rewritten, other);
    if (!read || read->repository() != own.repository()) {
        return true;
    }
    return read->domain() != own.domain() && !(isDockerHub(read->domain()) && isDockerHub(own.domain()));
}

void Resolver::collectNotes(Resolution &resolution) const
{
    std::vector<Message> &notes = resolution.notes;
    const ImageReference &reference = *resolution.reference;
    const QString domain = reference.domain();

    if (resolution.credentials && resolution.credentials->foreign) {
        notes.push_back({MessageId::CredentialsLeak,
                         {{Fact::Registry, m_registryName},
                          {Fact::User, m_username},
                          {Fact::Host, domain},
                          {Fact::AccountHost, m_endpointHost}}});
    }
    if (resolution.rule == AddressRule::OneSlash && !resolution.dropped.startsWith(u'/')) {
        const qsizetype slash = resolution.dropped.indexOf(u'/');
        const QString first = resolution.dropped.left(slash);
        const QString kept = resolution.typed.mid(slash + 1);
        const bool isHost = first.contains(u'.') || first == u"localhost" ||
                            (first.contains(u':') && first.back().isDigit() && !first.contains(u'@'));
        const Facts facts = {{Fact::Host, first},
                             {Fact::Organisation, QString(first + u'/')},
                             {Fact::Kept, kept},
                             {Fact::Endpoint, m_base},
                             {Fact::Registry, m_registryName},
                             {Fact::Address, reference.text()}};
        if (first == m_base || m_base.endsWith(QString(u'/' + first))) {
            // Nothing is lost: the address says the same.
        } else if (isHost && first == m_endpointHost) {
            notes.push_back({MessageId::RepositoryChanged, facts});
        } else {
            notes.push_back({isHost ? MessageId::HostReplaced : MessageId::OrganisationDropped, facts});
        }
    }
    if (reference.hostWasAdded() && m_endpoint.isEmpty()) {
        notes.push_back({m_choice.index ? MessageId::ShortName : MessageId::NoRegistry,
                         {{Fact::Host, domain}, {Fact::Address, reference.text()}, {Fact::Registry, m_registryName}}});
    } else if (reference.hostWasAdded()) {
        notes.push_back({MessageId::ShortName,
                         {{Fact::Host, domain}, {Fact::Address, reference.text()}, {Fact::Endpoint, m_endpoint}}});
    } else if (resolution.rule == AddressRule::Kept && !resolution.credentials && domain != m_endpointHost) {
        notes.push_back({MessageId::ShippedImageNotRedirected,
                         {{Fact::Host, domain}, {Fact::Registry, m_registryName}, {Fact::Endpoint, m_endpoint}}});
    }
    if (m_runtime == Runtime::Runp && (isDockerHub(domain) || !reference.droppedTag().isEmpty())) {
        // ggcr stores the canonical name, Kuscia looks for the text (pkg/agent/local/store/oci_store_pull.go:180)
        notes.push_back({MessageId::RunpNeverFound, {{Fact::Address, reference.text()}}});
    }
    if (isReadOtherwise(resolution)) {
        notes.push_back({MessageId::RuntimeDifference,
                         {{Fact::Runtime, kia::nameOf(m_runtime)},
                          {Fact::Reference, resolution.typed},
                          {Fact::Address, reference.text()}}});
    }
    if (reference.addedLatest()) {
        notes.push_back({MessageId::NoTag, {{Fact::Reference, resolution.typed}}});
    }
}

Severity severityOf(MessageId note)
{
    switch (note) {
    case MessageId::CredentialsLeak:
    case MessageId::AppimageTag:
    case MessageId::AppimageTagInName:
    case MessageId::AppimagePortSplit:
    case MessageId::UnrenderedTemplate:
    case MessageId::ImageIdCrash:
        return Severity::Error;
    case MessageId::HeadRefused:
    case MessageId::NoTag:
    case MessageId::NoRegistry:
    case MessageId::ShippedImageNotRedirected:
        return Severity::Info;
    default:
        return Severity::Warning;
    }
}

} // namespace kia
