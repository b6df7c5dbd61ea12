#include "core/config/findingcollector.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <numeric>

#include "core/config/endpointtext.h"
#include "core/config/secretranges.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

void findModeAndRuntime(FindingCollector &collector)
{
    const ConfigSection &section = collector.section();
    if (section.root >= 0 && collector.text().node(section.root).kind == YamlKind::Sequence) {
        return; // nothing of it is read
    }
    const Entry mode = findEntry(section.top, collector.text(), "mode");
    const Entry runtime = findEntry(section.top, collector.text(), "runtime");
    // a fragment with nothing but the section is no whole configuration, and is not judged as one
    const bool isWhole = std::any_of(section.top.begin(), section.top.end(), [&collector](const Entry &entry) {
        return keyOf(collector.text(), entry) != u"image";
    });
    const QStringList modes = {u"lite"_s, u"autonomy"_s, u"master"_s};
    const int modeNode = collector.text().resolved(mode.value);
    const bool modeIsText = modeNode < 0 || !collector.text().node(modeNode).isCollection();
    if (isWhole && modeIsText && !modes.contains(section.mode.toLower())) {
        collector.add(MessageId::UnknownMode, Severity::Error, mode.value >= 0 ? mode.key : -1, u"mode"_s,
                      {{Fact::Mode, section.mode},
                       {Fact::Value, section.mode},
                       {Fact::List, modes.join(u", "_s)},
                       {Fact::Detail, QString(u"not support run mode: "_s + section.mode.toLower())}});
    }
    const QStringList runtimes = {u"runc"_s, u"runk"_s, u"runp"_s};
    const bool runtimeIsText = runtime.value >= 0 && !isTemplate(collector.text(), runtime.value);
    if (runtimeIsText && !collector.isMaster() && !section.runtime.isEmpty() && !runtimes.contains(section.runtime)) {
        collector.add(MessageId::UnknownRuntime, Severity::Error, runtime.value, u"runtime"_s,
                      {{Fact::Runtime, section.runtime},
                       {Fact::Value, section.runtime},
                       {Fact::List, runtimes.join(u", "_s)},
                       {Fact::Detail, QString(u"unknown runtime: "_s + section.runtime)}});
    }
    if (collector.isMaster() && !(section.config == ImageConfig{})) {
        collector.add(MessageId::MasterIgnoresImage, Severity::Warning, section.image.key, u"image"_s,
                      {{Fact::Mode, section.mode}});
    }
}

/// How many letters have to be added, taken away or changed to make one text of the other.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j) + 1;
            const int changed = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

/// The name that was meant: the nearest one, if it is near at all, else the one that Kuscia takes anyway.
QString meantBy(const QString &wanted, const QStringList &names)
{
    constexpr qsizetype longestCompared = 200; // names that nobody typed
    const QString typed = wanted.trimmed().toLower();
    QString nearest = names.value(0);
    int least = static_cast<int>(std::min<qsizetype>(typed.size() / 2, 3)) + 1;
    for (const QString &name : names) {
        const QString candidate = name.trimmed().toLower();
        const int far = std::max(candidate.size(), typed.size()) > longestCompared ? least : distance(typed, candidate);
        if (far < least) {
            least = far;
            nearest = name;
        }
    }
    return nearest;
}

void findDefault(FindingCollector &collector)
{
    const ImageConfig &config = collector.section().config;
    const QString &wanted = config.defaultRegistry;
    const bool found = std::any_of(config.registries.begin(), config.registries.end(),
                                   [&wanted](const ImageRegistry &registry) { return registry.name == wanted; });
    if (found || wanted.isEmpty() || config.registries.empty()) {
        return;
    }
    const Field field{FieldKind::DefaultRegistry};
    QStringList names;
    for (const ImageRegistry &registry : config.registries) {
        if (!registry.name.isEmpty() && !names.contains(registry.name)) {
            names.push_back(registry.name);
        }
    }
    Finding &finding = collector.addField(MessageId::DefaultNotFound, Severity::Warning, field,
                                          {{Fact::Value, wanted},
                                           {Fact::Registry, config.registries.front().name},
                                           {Fact::Endpoint, withoutAccountPassword(config.registries.front().endpoint)},
                                           {Fact::Names, names.join(u", "_s)}});
    if (const QString name = meantBy(wanted, names); !name.isEmpty()) {
        finding.fixes.push_back({{MessageId::UseRegistry, {{Fact::Registry, name}}}, {SetField{field, name}}, {}});
    }
}

void findHalfAccount(FindingCollector &collector, int index, const ImageRegistry &registry)
{
    if (registry.username.isEmpty() == registry.password.isEmpty()) {
        return;
    }
    const bool hasUser = !registry.username.isEmpty();
    const Field given{hasUser ? FieldKind::RegistryUsername : FieldKind::RegistryPassword, index};
    const Field missing{hasUser ? FieldKind::RegistryPassword : FieldKind::RegistryUsername, index};
    const Facts facts{{Fact::Registry, registry.name},
                      {Fact::User, registry.username},
                      {Fact::Field, keyOf(given.kind)},
                      {Fact::Part, keyOf(missing.kind)}};
    Finding &finding = collector.addField(MessageId::HalfAccount, Severity::Warning, given, facts);
    if (hasUser) {
        finding.fixes.push_back({{MessageId::EnterPassword, facts}, {}, missing});
        finding.fixes.push_back({{MessageId::ClearUsername, facts}, {SetField{given, QString()}}, {}});
    } else {
        finding.fixes.push_back({{MessageId::EnterUsername, facts}, {}, missing});
        finding.fixes.push_back({{MessageId::ClearPassword, facts}, {SetPassword{index, Secret()}}, {}});
    }
}

void findEndpoint(FindingCollector &collector, int index, const ImageRegistry &registry)
{
    const Field field{FieldKind::RegistryEndpoint, index};
    const QString &endpoint = registry.endpoint;
    const auto add = [&](MessageId id, Severity severity, MessageId fix, const QString &better, Facts facts) {
        facts.insert(Fact::Registry, registry.name);
        facts.insert(Fact::Endpoint, withoutAccountPassword(endpoint));
        facts.insert(Fact::NewValue, withoutAccountPassword(better));
        Finding &finding = collector.addField(id, severity, field, facts);
        if (!better.isEmpty() && better != endpoint) {
            finding.fixes.push_back({{fix, facts}, {SetField{field, better}}, {}});
        }
    };
    if (const QString scheme = schemeOf(endpoint); !scheme.isEmpty()) {
        add(MessageId::EndpointScheme, Severity::Error, MessageId::RemoveScheme, withoutScheme(endpoint),
            {{Fact::Scheme, scheme}});
    }
    if (hasBlank(endpoint)) {
        const QString trimmed = endpoint.trimmed();
        add(MessageId::EndpointBlank, Severity::Error, MessageId::TrimBlanks, hasBlank(trimmed) ? QString() : trimmed,
            {});
    }
    if (const QString part = apiPathOf(endpoint); !part.isEmpty()) {
        add(MessageId::EndpointApiPath, Severity::Warning, MessageId::RemoveApiPath, withoutApiPath(endpoint),
            {{Fact::Part, part}});
    }
}

/// Kuscia takes the last of equals, whichever was meant.
void findDuplicateNames(FindingCollector &collector)
{
    const std::vector<ImageRegistry> &registries = collector.section().config.registries;
    QHash<QString, int> counts;
    for (const ImageRegistry &registry : registries) {
        ++counts[registry.name];
    }
    QSet<QString> seen;
    for (int i = 0; i < static_cast<int>(registries.size()) && !collector.isFull(); ++i) {
        const QString &name = registries[static_cast<std::size_t>(i)].name;
        if (seen.contains(name) && !name.isEmpty()) {
            collector.addField(MessageId::DuplicateName, Severity::Warning, {FieldKind::RegistryName, i},
                               {{Fact::Registry, name},
                                {Fact::Number, QString::number(i + 1)},
                                {Fact::Count, QString::number(counts.value(name))}});
        }
        seen.insert(name);
    }
}

} // namespace

void findValues(FindingCollector &collector)
{
    const ImageConfig &config = collector.section().config;
    findModeAndRuntime(collector);
    findDefault(collector);
    for (int i = 0; i < static_cast<int>(config.registries.size()) && !collector.isFull(); ++i) {
        const ImageRegistry &registry = config.registries[static_cast<std::size_t>(i)];
        findHalfAccount(collector, i, registry);
        findEndpoint(collector, i, registry);
    }
    findDuplicateNames(collector);
    if (!config.pullPolicy.isEmpty()) {
        collector.addField(MessageId::PullPolicyNoEffect, Severity::Info, {FieldKind::PullPolicy},
                           {{Fact::Policy, config.pullPolicy}, {Fact::Value, config.pullPolicy}});
    }
}

} // namespace kia
