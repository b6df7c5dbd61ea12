#include "core/explain/words/families.h"

#include <QtCore/QCoreApplication>

namespace kia::words {

// Half sentences that fill {reason} of another message.
constexpr Reasons::Rows reasons = {{
    {MessageId::ReasonEmpty, {QT_TRANSLATE_NOOP("Explanations", "it is empty")}},
    {MessageId::ReasonScheme,
     {QT_TRANSLATE_NOOP("Explanations", "it starts with {part|a scheme}, which has no place there")}},
    {MessageId::ReasonBlank, {QT_TRANSLATE_NOOP("Explanations", "it contains a blank")}},
    {MessageId::ReasonUpperCase, {QT_TRANSLATE_NOOP("Explanations", "{part|a part of it} must be in lower case")}},
    {MessageId::ReasonNotAscii, {QT_TRANSLATE_NOOP("Explanations", "the character “{part}” is not ASCII")}},
    {MessageId::ReasonUserInfo,
     {QT_TRANSLATE_NOOP("Explanations", "it contains an account, which has no place there")}},
    {MessageId::ReasonDomain, {QT_TRANSLATE_NOOP("Explanations", "{part|its first part} is no host name")}},
    {MessageId::ReasonIpv6, {QT_TRANSLATE_NOOP("Explanations", "Kuscia does not take the IPv6 address {part}")}},
    {MessageId::ReasonPort, {QT_TRANSLATE_NOOP("Explanations", "the port {part} is not between 1 and 65535")}},
    {MessageId::ReasonPath, {QT_TRANSLATE_NOOP("Explanations", "it has {part|nothing} where a name is expected")}},
    {MessageId::ReasonTag, {QT_TRANSLATE_NOOP("Explanations", "the tag {part} is not allowed")}},
    {MessageId::ReasonEmptyTag, {QT_TRANSLATE_NOOP("Explanations", "the tag after the colon is empty")}},
    {MessageId::ReasonDigest, {QT_TRANSLATE_NOOP("Explanations", "the digest is malformed")}},
    {MessageId::ReasonDigestLength, {QT_TRANSLATE_NOOP("Explanations", "the digest has the wrong length")}},
    {MessageId::ReasonDigestAlgorithm,
     {QT_TRANSLATE_NOOP("Explanations", "the runtime does not know the algorithm of the digest")}},
    {MessageId::ReasonTooLong,
     {QT_TRANSLATE_NOOP("Explanations", "the name has {part|too many} characters, at most 255 are allowed")}},
    {MessageId::ReasonHexName,
     {QT_TRANSLATE_NOOP("Explanations", "64 hexadecimal digits are an image ID, not a name")}},
    {MessageId::ReasonShortRepository,
     {QT_TRANSLATE_NOOP("Explanations", "runp takes no repository name of one letter")}},
}};
static_assert(Reasons::isComplete(reasons), "one row per message of the family, in the order of the enum");

} // namespace kia::words
