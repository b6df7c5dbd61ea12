#include "core/logs/enginewords.h"

#include <QtCore/QRegularExpression>

namespace kia {

using namespace Qt::StringLiterals;
using enum MessageId;

namespace {

struct Sentence {
    QRegularExpression pattern;
    MessageId id;
    std::vector<MessageId> possible = {};
    int status = 0;
};

/// More special ones first.
const std::vector<Sentence> &sentences()
{
    static const std::vector<Sentence> all = {
        {QRegularExpression(u"no matching manifest for \\S+|no image found in (?:manifest list|image index) for "
                            "architecture|no image found in manifest list"_s),
         Platform},
        {QRegularExpression(u"toomanyrequests|[Tt]oo [Mm]any [Rr]equests|pull rate limit"_s), RateLimit, {}, 429},
        {QRegularExpression(u"incorrect username or password|invalid username/password"_s), WrongToken, {}, 401},
        {QRegularExpression(u"unable to retrieve auth token: [^:]*: unauthorized"_s), WrongToken, {}, 401},
        {QRegularExpression(u"no basic auth credentials"_s), LoginNeeded, {}, 401},
        {QRegularExpression(
             u"manifest for \\S+ not found|reading manifest \\S+ in \\S+: (?:manifest unknown|not found)|"
             "manifest unknown"_s),
         LogNotFound,
         {TagMissing, RepoMissing},
         404},
        {QRegularExpression(u"name unknown|repository name not known to registry|repository \\S+ not found"_s),
         RepoMissing,
         {},
         404},
        {QRegularExpression(u"pull access denied|requested access to the resource is denied|"
                            "access to the requested resource is not authorized|access forbidden"_s),
         LogAccessDenied,
         {LoginNeeded, NoPermissionOrMissing}},
        {QRegularExpression(u"unauthorized: |authentication required"_s),
         LogLoginRefused,
         {LoginNeeded, WrongBasic, WrongToken, NoPermissionOrMissing},
         401},
        {QRegularExpression(u"\\bdenied: "_s), LogAccessDenied, {LoginNeeded, Denied}},
        {QRegularExpression(u"no space left on device"_s), LogNodeDiskFull},
    };
    return all;
}

const QRegularExpression &statusPattern()
{
    static const QRegularExpression pattern(
        u"(?:invalid status code from registry|received unexpected HTTP status:|error parsing HTTP|StatusCode:|"
        "unexpected http code:) (\\d{3})(?!\\d)"_s);
    return pattern;
}

} // namespace

std::optional<EngineCause> engineCauseOf(const QString &text, qsizetype from, LogCredentials credentials,
                                         const Facts &facts)
{
    for (const Sentence &sentence : sentences()) {
        const auto match = sentence.pattern.match(text, from);
        if (!match.hasMatch()) {
            continue;
        }
        Facts all = facts;
        std::optional<int> status;
        if (sentence.status > 0) {
            status = sentence.status;
            all.insert(Fact::Status, QString::number(sentence.status));
        }
        if (sentence.id == WrongToken) {
            all.insert(Fact::AuthHost, facts.value(Fact::Host));
        }
        return EngineCause{
            {{sentence.id, all}, sentence.possible}, status, match.capturedStart(0), match.capturedEnd(0)};
    }
    if (const auto match = statusPattern().match(text, from); match.hasMatch()) {
        const int status = match.captured(1).toInt();
        Facts all = facts;
        all.insert(Fact::Status, match.captured(1));
        return EngineCause{statusCause(status, credentials, all), status, match.capturedStart(1), match.capturedEnd(1)};
    }
    return {};
}

} // namespace kia
