#include "core/base/message.h"

#include <array>

namespace kia {

namespace {

constexpr std::array<const char *, factCount> factNames = {
    "account",  "accountHost", "actual", "address",      "authHost",  "cause",    "challenge", "column",   "count",
    "date",     "detail",      "digest", "endpoint",     "expected",  "field",    "host",      "image",    "issuer",
    "kept",     "key",         "kind",   "lastColumn",   "limit",     "line",     "list",      "method",   "mode",
    "names",    "newValue",    "number", "organisation", "otherHost", "otherKey", "otherName", "part",     "path",
    "platform", "policy",      "port",   "project",      "proxy",     "realm",    "reference", "registry", "repository",
    "runtime",  "scheme",      "scope",  "seconds",      "server",    "size",     "status",    "tag",      "target",
    "time",     "user",        "value",  "version",
};

} // namespace

QString factName(Fact fact)
{
    return QString::fromLatin1(factNames[static_cast<std::size_t>(fact)]);
}

} // namespace kia
