#include "core/report/checkjson.h"

#include <algorithm>

#include "core/explain/catalogue.h"
#include "core/report/findingjson.h"
#include "core/report/previewjson.h"

namespace kia {

namespace {

void writeSteps(JsonWriter &json, const std::vector<TraceStep> &steps)
{
    json.beginArray();
    for (const TraceStep &step : steps) {
        json.beginObject();
        json.field("name", nameOf(step.kind));
        json.field("state", nameOf(step.state));
        json.field("ms", step.ms);
        json.field("detail", step.detail ? titleOf(*step.detail) : QString());
        json.endObject();
    }
    json.endArray();
}

void writeManifest(JsonWriter &json, const std::optional<ManifestInfo> &manifest)
{
    if (!manifest) {
        json.null();
        return;
    }
    json.beginObject();
    json.field("digest", manifest->digest);
    json.field("mediaType", manifest->mediaType);
    json.field("size", manifest->size);
    json.field("platforms", manifest->platforms);
    json.endObject();
}

void writeServer(JsonWriter &json, const std::optional<ServerWords> &server)
{
    if (!server) {
        json.null();
        return;
    }
    json.beginObject();
    json.field("status", server->status);
    json.key("errors");
    json.beginArray();
    for (const ServerWords::Error &error : server->errors) {
        json.beginObject();
        json.field("code", error.code);
        json.field("message", error.message);
        json.endObject();
    }
    json.endArray();
    json.field("text", server->text);
    json.field("request", server->request);
    json.endObject();
}

void writeReport(JsonWriter &json, const CheckReport &report)
{
    const bool isPullable = report.verdict == Verdict::Pullable;
    const MessageId id = report.outcome.id;
    json.field("verdict", nameOf(report.verdict));
    json.field("code", isPullable ? std::nullopt : std::optional(codeOf(id)));
    json.field("name", isPullable ? std::nullopt : std::optional(nameOf(id)));
    writeWords(json, report.outcome);
    json.key("steps");
    writeSteps(json, report.steps);
    json.field("requests", report.requests);
    json.key("manifest");
    writeManifest(json, report.manifest);
    json.key("server");
    writeServer(json, report.server);
}

} // namespace

bool areFine(const std::vector<CheckedImage> &images)
{
    return std::all_of(images.begin(), images.end(),
                       [](const CheckedImage &image) { return image.report.verdict == Verdict::Pullable; });
}

QByteArray checkJson(const ImageConfig &config, const std::vector<CheckedImage> &images,
                     const std::vector<ManifestError> &errors)
{
    JsonWriter json;
    json.beginObject();
    json.field("ok", areFine(images) && errors.empty());
    json.key("items");
    json.beginArray();
    for (const CheckedImage &image : images) {
        json.beginObject();
        std::vector<Message> notes = image.report.notes;
        notes.insert(notes.end(), image.source.notes.begin(), image.source.notes.end());
        writePreviewFields(json, config, image.resolution, notes);
        writeSource(json, image.source);
        writeReport(json, image.report);
        json.endObject();
    }
    json.endArray();
    writeManifestErrors(json, errors);
    json.endObject();
    return json.take();
}

} // namespace kia
