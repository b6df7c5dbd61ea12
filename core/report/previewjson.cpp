#include "core/report/previewjson.h"

#include <algorithm>

#include "core/config/secretranges.h"
#include "core/report/findingjson.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QString nameOf(Origin origin)
{
    switch (origin) {
    case Origin::Endpoint:
        return u"endpoint"_s;
    case Origin::Reference:
        return u"reference"_s;
    case Origin::Default:
        return u"default"_s;
    }
    Q_UNREACHABLE();
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void writeParts(JsonWriter &json, const std::vector<AddressPart> &parts)
{
    json.beginArray();
    for (const AddressPart &part : parts) {
        json.beginObject();
        json.field("text", part.origin == Origin::Endpoint ? withoutAccountPassword(part.text) : part.text);
        json.field("from", nameOf(part.origin));
        json.endObject();
    }
    json.endArray();
}

void writeCredentials(JsonWriter &json, const std::optional<CredentialUse> &credentials)
{
    if (!credentials) {
        json.null();
        return;
    }
    json.beginObject();
    json.field("registry", credentials->registryName);
    json.field("username", credentials->username);
    json.field("host", credentials->host);
    json.field("foreign", credentials->foreign);
    json.endObject();
}

void writeError(JsonWriter &json, const std::optional<Message> &error)
{
    error ? writeMessage(json, *error) : json.null();
}

} // namespace

bool isFine(const Resolution &resolution)
{
    return !resolution.error && std::none_of(resolution.notes.begin(), resolution.notes.end(), [](const Message &note) {
        return severityOf(note.id) == Severity::Error;
    });
}

void writePreviewFields(JsonWriter &json, const ImageConfig &config, const Resolution &resolution,
                        const std::vector<Message> &notes)
{
    const std::optional<int> registry = resolution.choice.index;
    json.field("typed", shownReference(resolution.typed));
    json.field("effective", unlessEmpty(resolution.effective()));
    json.field("rule", kia::nameOf(resolution.rule));
    json.field("registry",
               registry ? std::optional(config.registries[static_cast<std::size_t>(*registry)].name) : std::nullopt);
    json.key("parts");
    writeParts(json, resolution.parts);
    json.field("dropped", unlessEmpty(resolution.dropped));
    json.key("credentials");
    writeCredentials(json, resolution.credentials);
    json.key("error");
    writeError(json, resolution.error);
    json.key("findings");
    json.beginArray();
    for (const std::vector<Message> &group : {resolution.notes, notes}) {
        for (const Message &note : group) {
            writeNote(json, note);
        }
    }
    json.endArray();
}

void writeSource(JsonWriter &json, const ReferenceSource &source)
{
    json.field("appImage", source.appImage);
    json.field("file", source.file);
    json.field("line", source.line);
}

void writeManifestErrors(JsonWriter &json, const std::vector<ManifestError> &errors)
{
    json.key("errors");
    json.beginArray();
    for (const ManifestError &error : errors) {
        json.beginObject();
        json.field("code", codeOf(error.message.id));
        json.field("name", kia::nameOf(error.message.id));
        writeWords(json, error.message);
        json.field("file", error.file);
        json.field("line", error.message.facts.value(Fact::Line).toInt());
        json.field("column", error.message.facts.value(Fact::Column).toInt());
        json.endObject();
    }
    json.endArray();
}

QByteArray previewJson(const ImageConfig &config, const std::vector<Resolution> &resolutions,
                       const std::vector<ReferenceSource> &sources, const std::vector<ManifestError> &errors)
{
    JsonWriter json;
    json.beginObject();
    json.field("ok", errors.empty() &&
                         std::all_of(resolutions.begin(), resolutions.end(),
                                     [](const Resolution &resolution) { return isFine(resolution); }) &&
                         std::none_of(sources.begin(), sources.end(), hasError));
    json.key("items");
    json.beginArray();
    for (std::size_t i = 0; i < resolutions.size(); ++i) {
        const ReferenceSource source = i < sources.size() ? sources[i] : ReferenceSource{};
        json.beginObject();
        writePreviewFields(json, config, resolutions[i], source.notes);
        writeSource(json, source);
        json.endObject();
    }
    json.endArray();
    writeManifestErrors(json, errors);
    json.endObject();
    return json.take();
}

} // namespace kia
