#include "core/report/explainjson.h"

#include "core/explain/catalogue.h"
#include "core/report/findingjson.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

void writeComparison(JsonWriter &json, const LogComparison &comparison)
{
    json.key("findings");
    json.beginArray();
    for (const Finding &finding : comparison.findings) {
        writeFinding(json, finding);
    }
    json.endArray();
    json.field("reference", comparison.reference);
    json.field("address", comparison.address);
}

void writeEntry(JsonWriter &json, const LogEntry &entry, const LogComparison *comparison)
{
    json.beginObject();
    json.field("code", codeOf(entry.cause.id));
    json.field("name", nameOf(entry.cause.id));
    json.field("title", titleOf(entry.cause));
    json.field("meaning", meaningOf(entry.cause));
    json.field("remedies", remediesOf(entry.cause));
    QStringList possible;
    for (const MessageId id : entry.possible) {
        possible << codeOf(id);
    }
    json.field("possible", possible);
    json.key("doubts");
    json.beginArray();
    for (const Message &doubt : entry.doubts) {
        writeMessage(json, doubt);
    }
    json.endArray();
    json.field("count", entry.count);
    json.field("first", entry.first.text);
    json.field("last", entry.last.text);
    json.field("line", entry.line);
    json.field("pod", entry.pod);
    json.field("namespace", entry.nameSpace);
    json.field("container", entry.container);
    json.field("reason", entry.reason);
    json.field("image", entry.image);
    json.field("appImage", entry.appImage);
    json.field("host", entry.host);
    json.field("repository", entry.repository);
    json.field("tag", entry.tag);
    json.field("digest", entry.digest);
    json.field("request", entry.request);
    json.field("status", entry.status);
    json.field("credentials", nameOf(entry.credentials));
    json.field("runtime", entry.runtime ? nameOf(*entry.runtime) : u"unknown"_s);
    json.field("words", entry.words);
    if (comparison) {
        writeComparison(json, *comparison);
    }
    json.endObject();
}

void writeNotes(JsonWriter &json, const std::vector<LogNote> &notes)
{
    json.key("notes");
    json.beginArray();
    for (const LogNote &note : notes) {
        json.beginObject();
        json.field("code", codeOf(note.message.id));
        json.field("name", nameOf(note.message.id));
        json.field("title", titleOf(note.message));
        json.field("meaning", meaningOf(note.message));
        json.field("remedies", remediesOf(note.message));
        json.field("line", note.line);
        json.field("time", note.time.text);
        json.endObject();
    }
    json.endArray();
}

} // namespace

bool isFine(const ExplainedLog &log)
{
    return log.reading.entries.empty() && log.reading.notes.empty();
}

QByteArray explainJson(const ExplainedLog &log)
{
    JsonWriter json;
    json.beginObject();
    json.field("ok", isFine(log));
    json.key("entries");
    json.beginArray();
    for (std::size_t i = 0; i < log.reading.entries.size(); ++i) {
        writeEntry(json, log.reading.entries[i], i < log.comparisons.size() ? &log.comparisons[i] : nullptr);
    }
    json.endArray();
    writeNotes(json, log.reading.notes);
    json.field("lines", log.reading.lines);
    json.field("leftOut", log.reading.leftOut);
    json.endObject();
    return json.take();
}

} // namespace kia
