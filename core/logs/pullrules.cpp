#include "core/logs/pullrules.h"

namespace kia {

using namespace Qt::StringLiterals;
using enum MessageId;

QRegularExpression rule(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption);
}

QRegularExpressionMatch matchAt(const QRegularExpression &pattern, const QString &text, qsizetype from)
{
    return pattern.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
}

const QRegularExpression &statusRule()
{
    static const QRegularExpression pattern =
        rule(u"unexpected status (?:code )?(?:from (?<method>[A-Z]+) request to )?(?<url>\\S+): (?<code>\\d{3})"
             "(?!\\d)(?: (?<text>.*))?$"_s);
    return pattern;
}

const QRegularExpression &netRule()
{
    static const QRegularExpression pattern =
        rule(u"(?:failed to do request: )?(?<op>Head|Get|Post) \"?(?<url>https?://[^\\s\"]+)\"?: (?<net>.*)$"_s);
    return pattern;
}

const QRegularExpression &runpRule()
{
    static const QRegularExpression pattern =
        rule(u"(?<method>GET|POST|HEAD) (?<url>https?://\\S+): (?:unexpected status code (?<code>\\d{3})(?!\\d)"
             "(?: (?<text>[^:]*))?(?:: (?<body>.*))?|multiple errors returned: (?<many>.*)|"
             "(?<oci>[A-Z][A-Z_]+): (?<words>.*))$"_s);
    return pattern;
}

const QRegularExpression &containerdRule()
{
    static const QRegularExpression pattern =
        rule(u"failed to pull and unpack image \"(?<norm>[^\"]+)\": "
             "(?:failed to resolve reference \"(?<ref>[^\"]+)\": )?(?<cause>.*)$"_s);
    return pattern;
}

const QRegularExpression &tokenRule()
{
    static const QRegularExpression pattern =
        rule(u"failed to authorize: failed to fetch (?<kind>oauth|anonymous) token: (?<inner>.*)$"_s);
    return pattern;
}

const QRegularExpression &deniedRule()
{
    static const QRegularExpression pattern =
        rule(u"pull access denied, repository does not exist or may require authorization: "
             "(?:server message: (?<server>.+): )?authorization failed(?:: (?<why>.*))?$"_s);
    return pattern;
}

const std::vector<RuntimeSentence> &runtimeSentences()
{
    static const std::vector<RuntimeSentence> sentences = {
        {QRegularExpression(u"no match for platform in manifest"_s), Platform},
        {QRegularExpression(u"not found matched image"_s), Platform, Runtime::Runp},
        {QRegularExpression(u"no realm specified for token auth challenge|unsupported protocol scheme"_s), BadRealm},
        {QRegularExpression(u"malformed www-authenticate, missing realm"_s), BadRealm, Runtime::Runp},
        {QRegularExpression(u"no token in bearer response"_s), TokenAnswerBad, Runtime::Runp},
        {QRegularExpression(u"pulling images is not supported currently"_s), VersionTooOld, Runtime::Runp},
        {QRegularExpression(u"unexpected media type \\S+ for"_s), NotAnImage},
        {QRegularExpression(u"content at \\S+ not found"_s), LogNotFound, {}, {TagMissing, RepoMissing}},
        {QRegularExpression(u"no space left on device"_s), LogNodeDiskFull},
        {QRegularExpression(u"context canceled"_s), LogPullCancelled},
        {QRegularExpression(u"manifest\\.v1\\+(?:json|prettyjws)|no signatures"_s), OldFormat},
    };
    return sentences;
}

} // namespace kia
