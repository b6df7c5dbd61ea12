#include "core/image/lint.h"

#include <algorithm>

#include "core/image/resolution.h"
#include "core/image/traplint.h"

namespace kia {

namespace {

using namespace Qt::StringLiterals;

/// A check of each registry's endpoint against the reference grammar, unless the document's own findings have already
/// named a cause at the same place (a scheme, blanks) that explains it better.
void lintEndpoints(const KusciaConfig &config, Runtime runtime, std::vector<Finding> &findings)
{
    const std::vector<ImageRegistry> &registries = config.image().registries;
    for (std::size_t i = 0; i < registries.size(); ++i) {
        const Field field{FieldKind::RegistryEndpoint, static_cast<int>(i)};
        const auto known = std::find_if(findings.begin(), findings.end(), [&field](const Finding &finding) {
            return finding.field == field && finding.severity == Severity::Error;
        });
        if (registries[i].endpoint.isEmpty() || known != findings.end()) {
            continue;
        }
        ImageConfig alone;
        alone.registries.push_back(registries[i]);
        const Resolution resolution = Resolver(alone, runtime).resolve(u"app:v1"_s);
        if (resolution.error) {
            findings.push_back({*resolution.error, Severity::Error, config.placeOf(field), pathOf(field), field, {}});
        } else if (resolution.reference->hostWasAdded()) {
            findings.push_back({{MessageId::ShortName,
                                 {{Fact::Host, resolution.reference->domain()},
                                  {Fact::Endpoint, registries[i].endpoint},
                                  {Fact::Registry, registries[i].name},
                                  {Fact::Address, resolution.effective()}}},
                                Severity::Warning,
                                config.placeOf(field),
                                pathOf(field),
                                field,
                                {}});
        }
    }
}

} // namespace

Runtime runtimeOf(const KusciaConfig &config)
{
    return runtimeFrom(config.runtime()).value_or(Runtime::Runc);
}

std::vector<Finding> lint(const KusciaConfig &config, const QStringList &references)
{
    return lint(config, references, runtimeOf(config));
}

std::vector<Finding> lint(const KusciaConfig &config, const QStringList &references, Runtime runtime)
{
    std::vector<Finding> findings = config.findings();
    lintEndpoints(config, runtime, findings);
    findTraps(config, runtime, findings);

    const Resolver resolver(config.image(), runtime);
    for (const QString &reference : references) {
        const Resolution resolution = resolver.resolve(reference);
        if (resolution.error && resolution.error->id == MessageId::BadReference) {
            findings.push_back({*resolution.error, Severity::Error, {}, reference, {}, {}});
        }
        for (const Message &note : resolution.notes) {
            if (severityOf(note.id) != Severity::Info) {
                findings.push_back({note, severityOf(note.id), {}, reference, {}, {}});
            }
        }
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        if (a.severity != b.severity) {
            return a.severity > b.severity;
        }
        // findings without a place (those of references) come after those of the file
        const auto order = [](const Finding &finding) {
            return finding.place.line == 0 ? INT_MAX : finding.place.line;
        };
        return order(a) < order(b);
    });
    return findings;
}

} // namespace kia
