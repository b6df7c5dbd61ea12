#include "core/explain/words/families.h"

#include <QtCore/QCoreApplication>

namespace kia::words {

// Details of a check's steps: what stands behind the step's name.
constexpr Steps::Rows steps = {{
    {MessageId::ConfigurationChosen, {QT_TRANSLATE_NOOP("Explanations", "{registry|unnamed registry}")}},
    {MessageId::ConfigurationNone, {QT_TRANSLATE_NOOP("Explanations", "no registry, anonymous")}},
    {MessageId::AddressRule, {QT_TRANSLATE_NOOP("Explanations", "{address|as written}")}},
    {MessageId::ProxyNone, {QT_TRANSLATE_NOOP("Explanations", "none")}},
    {MessageId::ProxyUsed, {QT_TRANSLATE_NOOP("Explanations", "{proxy|as in httpProxy}")}},
    {MessageId::Resolved, {QT_TRANSLATE_NOOP("Explanations", "{list|known}")}},
    {MessageId::Connected, {QT_TRANSLATE_NOOP("Explanations", "{address|connected}")}},
    {MessageId::TlsEstablished,
     {QT_TRANSLATE_NOOP("Explanations", "{version|trusted}[[, by {issuer}]][[, until {date}]]")}},
    {MessageId::StatusOnly, {QT_TRANSLATE_NOOP("Explanations", "answered {status|something}")}},
    {MessageId::ChallengeSeen, {QT_TRANSLATE_NOOP("Explanations", "{challenge|sign-in wanted}[[, at {authHost}]]")}},
    {MessageId::TokenReceived, {QT_TRANSLATE_NOOP("Explanations", "from {authHost|the login server}")}},
    {MessageId::PlatformsListed, {QT_TRANSLATE_NOOP("Explanations", "{list|listed}")}},
    {MessageId::ConnectionReused, {QT_TRANSLATE_NOOP("Explanations", "over the open connection")}},
    {MessageId::PlainHttp, {QT_TRANSLATE_NOOP("Explanations", "plain HTTP")}},
}};
static_assert(Steps::isComplete(steps), "one row per message of the family, in the order of the enum");

} // namespace kia::words
