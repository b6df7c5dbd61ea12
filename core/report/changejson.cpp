#include "core/report/changejson.h"

#include "core/report/findingjson.h"

namespace kia {

QByteArray changeJson(const ChangeOutcome &outcome)
{
    JsonWriter json;
    json.beginObject();
    json.field("ok", true);
    json.field("changed", outcome.changed);
    json.field("difference", outcome.difference);
    json.field("backup", outcome.backup);
    json.field("inPlace", outcome.inPlace);
    json.field("sectionReplaced", outcome.sectionReplaced);
    json.key("lostLines");
    json.beginArray();
    for (const int line : outcome.lostLines) {
        json.value(line);
    }
    json.endArray();
    json.endObject();
    return json.take();
}

QByteArray errorJson(const Message &error, const QStringList &more)
{
    JsonWriter json;
    json.beginObject();
    json.field("ok", false);
    json.key("error");
    writeMessage(json, error, more);
    json.endObject();
    return json.take();
}

} // namespace kia
