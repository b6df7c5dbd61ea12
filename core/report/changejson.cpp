#include "core/report/changejson.h"

#include "core/report/findingjson.h"

namespace kia {

QByteArray changeJson(bool changed, const QString &difference, const std::optional<QString> &backup)
{
    JsonWriter json;
    json.beginObject();
    json.field("ok", true);
    json.field("changed", changed);
    json.field("difference", difference);
    json.field("backup", backup);
    json.endObject();
    return json.take();
}

QByteArray errorJson(const Message &error)
{
    JsonWriter json;
    json.beginObject();
    json.field("ok", false);
    json.key("error");
    writeMessage(json, error);
    json.endObject();
    return json.take();
}

} // namespace kia
