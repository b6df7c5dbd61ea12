#include "core/report/lintjson.h"

#include <algorithm>

#include "core/config/secretranges.h"
#include "core/image/registrychoice.h"
#include "core/report/findingjson.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QString nameOf(ConfigKind kind)
{
    switch (kind) {
    case ConfigKind::Kuscia:
        return u"kuscia"_s;
    case ConfigKind::ConfigMap:
        return u"configmap"_s;
    case ConfigKind::ListForm:
        return u"list-form"_s;
    case ConfigKind::Empty:
        return u"empty"_s;
    }
    Q_UNREACHABLE();
}

void writeImage(JsonWriter &json, const ImageConfig &image)
{
    json.beginObject();
    json.field("pullPolicy", image.pullPolicy);
    json.field("defaultRegistry", image.defaultRegistry);
    json.field("httpProxy", withoutAccountPassword(image.httpProxy));
    json.key("registries");
    json.beginArray();
    for (const ImageRegistry &registry : image.registries) {
        json.beginObject();
        json.field("name", registry.name);
        json.field("endpoint", withoutAccountPassword(registry.endpoint));
        json.field("username", registry.username);
        json.field("passwordSet", !registry.password.isEmpty());
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeChoice(JsonWriter &json, const ImageConfig &image)
{
    const RegistryChoice choice = chooseRegistry(image);
    json.beginObject();
    json.field("index", choice.index);
    json.field("name", choice.index ? image.registries[static_cast<std::size_t>(*choice.index)].name : QString());
    json.field("why", kia::nameOf(choice.reason));
    json.endObject();
}

} // namespace

bool isFine(const std::vector<Finding> &findings)
{
    return std::all_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Info; });
}

QByteArray lintJson(const QString &file, const KusciaConfig &config, const std::vector<Finding> &findings)
{
    JsonWriter json;
    json.beginObject();
    json.field("ok", isFine(findings));
    json.field("file", file);
    json.field("kind", nameOf(config.kind()));
    json.field("mode", config.mode());
    json.field("runtime", config.runtime());
    json.key("image");
    writeImage(json, config.image());
    json.key("effectiveRegistry");
    writeChoice(json, config.image());
    json.key("findings");
    json.beginArray();
    for (const Finding &finding : findings) {
        writeFinding(json, finding);
    }
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace kia
