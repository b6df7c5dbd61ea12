#include "core/report/findingjson.h"

#include <algorithm>

#include "core/explain/catalogue.h"
#include "core/image/resolution.h"

using namespace Qt::StringLiterals;

namespace kia {

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

const ConfigFix *fixOf(const Finding &finding)
{
    const auto fix = std::find_if(finding.fixes.begin(), finding.fixes.end(),
                                  [](const ConfigFix &candidate) { return !candidate.edits.empty(); });
    return fix == finding.fixes.end() ? nullptr : &*fix;
}

void writeFinding(JsonWriter &json, const Finding &finding)
{
    json.beginObject();
    json.field("code", codeOf(finding.message.id));
    json.field("name", nameOf(finding.message.id));
    json.field("severity", nameOf(finding.severity));
    json.field("line", finding.place.line);
    json.field("column", finding.place.column);
    json.field("path", finding.path);
    json.field("title", titleOf(finding.message));
    json.field("meaning", meaningOf(finding.message));
    json.field("remedies", remediesOf(finding.message));
    const ConfigFix *fix = fixOf(finding);
    json.field("fix", fix ? std::optional(titleOf(fix->label)) : std::nullopt);
    json.endObject();
}

void writeNote(JsonWriter &json, const Message &note)
{
    writeFinding(json, {note, severityOf(note.id), {}, {}, {}, {}});
}

void writeMessage(JsonWriter &json, const Message &message, const QStringList &more)
{
    json.beginObject();
    json.field("code", codeOf(message.id));
    json.field("name", nameOf(message.id));
    json.field("title", titleOf(message));
    json.field("meaning", meaningOf(message));
    json.field("remedies", remediesOf(message) + more);
    json.endObject();
}

} // namespace kia
