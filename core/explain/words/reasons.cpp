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
    {MessageId::ReasonSocksFailure, {QT_TRANSLATE_NOOP("Explanations", "it failed and gives no reason")}},
    {MessageId::ReasonSocksRules, {QT_TRANSLATE_NOOP("Explanations", "its rules do not allow the connection")}},
    {MessageId::ReasonSocksNetwork, {QT_TRANSLATE_NOOP("Explanations", "the registry’s network is unreachable")}},
    {MessageId::ReasonSocksHost,
     {QT_TRANSLATE_NOOP("Explanations", "the host is unreachable, or its name is unknown to the proxy")}},
    {MessageId::ReasonSocksRefused, {QT_TRANSLATE_NOOP("Explanations", "the host refused the connection")}},
    {MessageId::ReasonSocksHops,
     {QT_TRANSLATE_NOOP("Explanations", "the way to the host has too many hops (TTL expired)")}},
    {MessageId::ReasonSocksCommand, {QT_TRANSLATE_NOOP("Explanations", "it does not know the command CONNECT")}},
    {MessageId::ReasonSocksAddress, {QT_TRANSLATE_NOOP("Explanations", "it does not take this kind of address")}},
    {MessageId::ReasonCertificateEarly,
     {QT_TRANSLATE_NOOP("Explanations", "it is not valid yet[[, only from {date} on]]")}},
    {MessageId::ReasonCertificateExpired, {QT_TRANSLATE_NOOP("Explanations", "it expired[[ on {date}]]")}},
    {MessageId::ReasonCertificateCnOnly,
     {QT_TRANSLATE_NOOP("Explanations", "it names no host among its Subject Alternative Names")}},
    {MessageId::ReasonCertificateHost, {QT_TRANSLATE_NOOP("Explanations", "it is for {names|another name}")}},
    {MessageId::ReasonCertificateWeak,
     {QT_TRANSLATE_NOOP("Explanations", "its key or its signature is too weak[[ ({detail})]]")}},
    {MessageId::ReasonCertificateSelfSigned, {QT_TRANSLATE_NOOP("Explanations", "it is signed by itself")}},
    {MessageId::ReasonCertificateIssuer,
     {QT_TRANSLATE_NOOP("Explanations", "it is signed by {issuer|somebody}, who is not trusted here")}},
}};
static_assert(Reasons::isComplete(reasons), "one row per message of the family, in the order of the enum");

} // namespace kia::words
