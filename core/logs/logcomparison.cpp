#include "core/logs/logcomparison.h"

#include <algorithm>

#include "core/config/secretranges.h"
#include "core/image/lint.h"
#include "core/image/resolution.h"
#include "core/logs/logfixes.h"
#include "core/logs/networds.h"

namespace kia {

using namespace Qt::StringLiterals;
using enum MessageId;

namespace {

QString withoutSlashes(QString endpoint)
{
    while (endpoint.endsWith(u'/')) {
        endpoint.chop(1);
    }
    return endpoint;
}

class Comparer final
{
public:
    Comparer(const LogEntry &entry, const LogReading &reading, const KusciaConfig &config,
             const QStringList &references)
        : m_entry(entry), m_reading(reading), m_config(config), m_image(config.image()),
          m_resolver(config.image(), runtimeOf(config)), m_references(references)
    {
        if (const auto index = m_resolver.choice().index) {
            m_chosen = *index;
        }
        if (!entry.appImage.isEmpty() && !m_references.contains(entry.appImage)) {
            m_references.prepend(entry.appImage);
        }
    }

    LogComparison compare()
    {
        compareEndpointText();
        compareHost();
        compareForeignHost();
        comparePath();
        compareReferences();
        compareStart();
        compareAccount();
        compareRuntime();
        compareVersion();
        compareProxy();
        offerAccountFields();
        // what explains nothing comes last
        std::stable_partition(m_result.findings.begin(), m_result.findings.end(),
                              [](const Finding &finding) { return finding.severity != Severity::Info; });
        return std::move(m_result);
    }

private:
    const ImageRegistry *chosen() const
    {
        return m_chosen < 0 ? nullptr : &m_image.registries[static_cast<std::size_t>(m_chosen)];
    }

    Facts facts() const
    {
        Facts all = m_entry.cause.facts;
        all.remove(Fact::Detail);
        if (!m_entry.host.isEmpty()) {
            all.insert(Fact::Host, m_entry.host);
        }
        if (const ImageRegistry *registry = chosen()) {
            all.insert(Fact::Registry, registry->name);
            all.insert(Fact::Endpoint, withoutAccountPassword(registry->endpoint));
            all.insert(Fact::User, registry->username);
            all.insert(Fact::AccountHost, endpointHost(registry->endpoint));
        }
        return all;
    }

    Finding &add(MessageId id, Severity severity, std::optional<Field> field, Facts all)
    {
        Finding finding{{id, std::move(all)}, severity, {}, {}, field, {}};
        if (field) {
            finding.place = m_config.placeOf(*field);
            finding.path = pathOf(*field);
        }
        m_result.findings.push_back(std::move(finding));
        return m_result.findings.back();
    }

    /// An address that is no reference because of the endpoint: the file's own findings say how to mend it.
    void compareEndpointText()
    {
        const ImageRegistry *registry = chosen();
        if (m_entry.cause.id != BadReference || !registry || registry->endpoint.isEmpty() ||
            !m_entry.image.startsWith(QString(withoutSlashes(registry->endpoint) + u'/'))) {
            return;
        }
        const Field field{FieldKind::RegistryEndpoint, m_chosen};
        for (const Finding &finding : lint(m_config)) {
            if (finding.field == field && finding.severity == Severity::Error) {
                m_result.findings.push_back(finding);
            }
        }
    }

    void compareHost()
    {
        if (m_entry.host.isEmpty() || isHubHost(m_entry.host) || m_entry.cause.id == BadReference) {
            return;
        }
        const auto &registries = m_image.registries;
        const auto owner = std::find_if(registries.begin(), registries.end(), [this](const ImageRegistry &registry) {
            return endpointHost(registry.endpoint) == m_entry.host;
        });
        if (owner == registries.end()) {
            QStringList names;
            for (const ImageRegistry &registry : registries) {
                names += registry.name;
            }
            Facts all = facts();
            all.insert(Fact::Names, names.join(u", "_s));
            all.insert(Fact::Count, QString::number(names.size()));
            Finding &finding = add(LogHostNotConfigured, Severity::Error, std::nullopt, all);
            finding.fixes.push_back(addRegistryFix(m_entry, m_image));
            suggest(finding.fixes.front());
        } else if (chosen() && endpointHost(chosen()->endpoint) != m_entry.host) {
            Facts all = facts();
            all.insert(Fact::OtherName, chosen()->name);
            all.insert(Fact::Registry, owner->name);
            Finding &finding = add(LogHostOfOtherRegistry, Severity::Error, Field{FieldKind::DefaultRegistry}, all);
            finding.fixes.push_back({{UseRegistry, {{Fact::Registry, owner->name}}},
                                     {SetField{{FieldKind::DefaultRegistry}, owner->name}},
                                     {}});
            suggest(finding.fixes.front());
        }
    }

    /// getRegistryAuth never compares hosts (cri_provider.go:730-749), so the chosen registry's account was offered.
    void compareForeignHost()
    {
        const ImageRegistry *registry = chosen();
        if (!registry || m_entry.host.isEmpty() || m_entry.credentials != LogCredentials::Configured ||
            m_entry.runtime == Runtime::Runk || registry->username.isEmpty() || registry->password.isEmpty()) {
            return;
        }
        const QString own = endpointHost(registry->endpoint);
        if (own != m_entry.host && !(isHubHost(own) && isHubHost(m_entry.host))) {
            add(LogPasswordOffered, Severity::Error, Field{FieldKind::RegistryPassword, m_chosen}, facts());
        }
    }

    /// The host is right, the path is not one that this endpoint makes.
    void comparePath()
    {
        const ImageRegistry *registry = chosen();
        if (!registry || m_entry.host.isEmpty() || endpointHost(registry->endpoint) != m_entry.host ||
            m_entry.image.startsWith(QString(withoutSlashes(registry->endpoint) + u'/')) || makesImage()) {
            return;
        }
        add(LogEndpointDiffers, Severity::Warning, Field{FieldKind::RegistryEndpoint, m_chosen}, facts());
    }

    /// Whether one of the references gives the entry's image under this configuration.
    bool makesImage() const
    {
        return std::any_of(m_references.begin(), m_references.end(), [this](const QString &reference) {
            return m_resolver.resolve(reference).rewritten == m_entry.image;
        });
    }

    void compareReferences()
    {
        for (const QString &reference : std::as_const(m_references)) {
            const Resolution resolution = m_resolver.resolve(reference);
            if (resolution.rewritten != m_entry.image) {
                if (reference == m_entry.appImage) {
                    Facts all = facts();
                    all.insert(Fact::Reference, reference);
                    all.insert(Fact::Actual, m_entry.image);
                    all.insert(Fact::Expected, resolution.rewritten);
                    add(LogNodeHasOtherEndpoint, Severity::Warning, Field{FieldKind::RegistryEndpoint, m_chosen}, all);
                }
                continue;
            }
            for (const Message &note : resolution.notes) {
                if (note.id == OrganisationDropped || note.id == HostReplaced || note.id == RepositoryChanged) {
                    Finding &finding =
                        add(note.id, Severity::Warning, Field{FieldKind::RegistryEndpoint, m_chosen}, note.facts);
                    if (auto fix = organisationFix(resolution, *chosen(), m_chosen)) {
                        finding.fixes.push_back(std::move(*fix));
                    }
                    return; // two references with one address fail for one reason
                }
            }
        }
    }

    /// What Kuscia wrote when it started is what the node runs with.
    void compareStart()
    {
        const bool isSaid = std::any_of(m_result.findings.begin(), m_result.findings.end(), [](const Finding &finding) {
            return finding.message.id == LogNodeHasOtherEndpoint;
        });
        if (m_reading.registries.empty() || isSaid) {
            return;
        }
        const auto &then = m_reading.registries;
        const auto &now = m_image.registries;
        for (std::size_t i = 0; i < std::max(then.size(), now.size()); ++i) {
            const bool same =
                i < then.size() && i < now.size() && then[i].name == now[i].name && then[i].endpoint == now[i].endpoint;
            if (same) {
                continue;
            }
            const auto written = [](const QString &name, const QString &endpoint) {
                return QString(name + u' ' + endpoint).trimmed();
            };
            Facts all = facts();
            all.insert(Fact::Actual, i < then.size() ? written(then[i].name, then[i].endpoint) : QString());
            all.insert(Fact::Expected,
                       i < now.size() ? written(now[i].name, withoutAccountPassword(now[i].endpoint)) : QString());
            all.insert(Fact::Time, then.front().time.text);
            const bool isThere = i < now.size();
            add(LogNodeHasOtherEndpoint, Severity::Warning,
                isThere ? std::optional<Field>(Field{FieldKind::RegistryEndpoint, static_cast<int>(i)}) : std::nullopt,
                all);
            return;
        }
    }

    void compareAccount()
    {
        const ImageRegistry *registry = chosen();
        const bool has = registry && !registry->username.isEmpty() && !registry->password.isEmpty();
        const bool had = m_entry.credentials == LogCredentials::Configured;
        // the cluster's kubelet never says a word about Kuscia's account
        if (m_entry.credentials == LogCredentials::Unknown || m_entry.runtime == Runtime::Runk || has == had) {
            return;
        }
        if (!registry) {
            add(LogNodeHasOtherAccount, Severity::Warning, std::nullopt, facts());
            return;
        }
        add(LogNodeHasOtherAccount, Severity::Warning, Field{FieldKind::RegistryUsername, m_chosen}, facts());
    }

    void compareRuntime()
    {
        const auto inFile = runtimeFrom(m_config.runtime());
        if (!m_entry.runtime || !inFile || *inFile == *m_entry.runtime) {
            return;
        }
        Facts all = facts();
        all.insert(Fact::Runtime, nameOf(*m_entry.runtime));
        all.insert(Fact::Expected, nameOf(*inFile));
        add(LogNodeHasOtherRuntime, Severity::Warning, std::nullopt, all);
    }

    void compareVersion()
    {
        if (m_entry.cause.id == VersionTooOld || !(m_entry.oldSpelling || m_entry.oldRpcPrefix)) {
            return;
        }
        Facts all = facts();
        all.insert(Fact::Version, m_entry.oldRpcPrefix ? u"≤ 0.13"_s : u"≤ 0.14"_s);
        if (m_entry.oldRpcPrefix && !m_image.httpProxy.isEmpty()) {
            // httpProxy came with 0.14 (facts/kuscia.md 1.7); older ones pass over the key
            all.insert(Fact::Key, u"httpProxy"_s);
            add(VersionTooOld, Severity::Warning, Field{FieldKind::HttpProxy}, all);
        } else {
            add(LogOldKuscia, Severity::Info, std::nullopt, all);
        }
    }

    void compareProxy()
    {
        static const std::vector<MessageId> ofProxies = {ProxyRefused,     ProxySilent,    ProxyName,        ProxyLogin,
                                                         ProxyWrongLogin,  ProxyForbidden, ProxyCannotReach, NotAProxy,
                                                         ProxyCertificate, ProxyNotTls,    ProxySignInKind};
        if (std::find(ofProxies.begin(), ofProxies.end(), m_entry.cause.id) == ofProxies.end()) {
            return;
        }
        if (m_image.httpProxy.isEmpty()) {
            add(LogProxyNotInFile, Severity::Warning, Field{FieldKind::HttpProxy}, facts());
        }
    }

    /// The fields to go to when the account is what is wrong.
    void offerAccountFields()
    {
        const ImageRegistry *registry = chosen();
        if (!registry || endpointHost(registry->endpoint) != m_entry.host) {
            return;
        }
        const bool wantsAccount = m_entry.cause.id == LoginNeeded || m_entry.cause.id == LogAnonymousDenied;
        const bool refused =
            m_entry.cause.id == WrongToken || m_entry.cause.id == LogLoginRefused || m_entry.cause.id == WrongBasic;
        if (!wantsAccount && !refused) {
            return;
        }
        const bool user = registry->username.isEmpty();
        const Field field{user ? FieldKind::RegistryUsername : FieldKind::RegistryPassword, m_chosen};
        if (wantsAccount && !user && !registry->password.isEmpty()) {
            return; // the file has both: compareAccount() has said so
        }
        Finding &finding = add(m_entry.cause.id, Severity::Error, field, facts());
        finding.fixes.push_back(
            {{user ? EnterUsername : EnterPassword, {{Fact::Registry, registry->name}}}, {}, field});
    }

    /// The AppImage's reference that goes with a fix, and the address that the two make.
    void suggest(const ConfigFix &fix)
    {
        const Result<KusciaConfig, Message> after = m_config.edited(fix.edits);
        if (!after || m_entry.repository.isEmpty()) {
            return;
        }
        const QString last = m_entry.repository.section(u'/', -1);
        const QString reference =
            m_entry.digest.isEmpty() ? QString(last + u':' + m_entry.tag) : QString(last + u'@' + m_entry.digest);
        m_result.reference = reference;
        m_result.address = Resolver(after->image(), runtimeOf(*after)).resolve(reference).effective();
    }

    const LogEntry &m_entry;
    const LogReading &m_reading;
    const KusciaConfig &m_config;
    const ImageConfig &m_image;
    Resolver m_resolver;
    QStringList m_references;
    int m_chosen = -1;
    LogComparison m_result;
};

} // namespace

LogComparison compareLog(const LogEntry &entry, const LogReading &reading, const KusciaConfig &config,
                         const QStringList &references)
{
    return Comparer(entry, reading, config, references).compare();
}

} // namespace kia
