#include "core/logs/statuscause.h"

namespace kia {

using namespace Qt::StringLiterals;
using enum MessageId;

namespace {

LogCause loginRefused(LogCredentials credentials, const Facts &facts, std::vector<MessageId> possible)
{
    if (credentials == LogCredentials::NotConfigured) {
        return {{LoginNeeded, facts}};
    }
    if (credentials == LogCredentials::Unknown) {
        possible.insert(possible.begin(), LoginNeeded);
    }
    return {{LogLoginRefused, facts}, std::move(possible)};
}

} // namespace

LogCause statusCause(int status, LogCredentials credentials, const Facts &facts)
{
    switch (status) {
    case 401:
        return loginRefused(credentials, facts, {WrongBasic, WrongHarbor, HarborNoPermission, NoChallenge});
    case 403:
        return {{LogForbidden, facts}, {Denied, Waf, ExpiredAccount}};
    case 404:
        return {{LogNotFound, facts},
                facts.contains(Fact::Digest) ? std::vector<MessageId>{DigestMissing, RepoMissing, NotARegistry}
                                             : std::vector<MessageId>{TagMissing, RepoMissing, NotARegistry}};
    case 412:
        return {{Policy, facts}};
    case 421:
        return {{Misrouted, facts}};
    case 429:
        return {{RateLimit, facts}};
    case 431:
        return {{TokenTooBig, facts}};
    case 500:
        return {{ServerError, facts}};
    case 502:
        return {{BadGateway, facts}};
    case 503:
        return {{Unavailable, facts}};
    case 504:
        return {{GatewayTimeout, facts}};
    default:
        return {{LogStatus, facts}};
    }
}

LogCause tokenCause(int status, bool signedIn, const QString &authHost, Facts facts)
{
    facts.insert(Fact::AuthHost, authHost);
    if (status == 401 || (!signedIn && status == 403)) {
        return {{signedIn ? WrongToken : LoginNeeded, facts}};
    }
    return {{TokenServerError, facts}};
}

std::optional<LogCause> ociCause(const QString &code, const QString &words, LogCredentials credentials,
                                 const Facts &facts)
{
    if (code == u"UNAUTHORIZED") {
        if (words.contains(u"unauthorized to access repository")) {
            // Harbor's one sentence for three things (facts/peers.md K19)
            return loginRefused(credentials, facts, {WrongHarbor, HarborNoPermission, HarborProjectMissing});
        }
        // go-containerregistry asks for a second token before it says so (facts/kuscia.md 5.4)
        return loginRefused(credentials, facts, {WrongBasic, WrongHarbor, NoPermissionOrMissing});
    }
    if (code == u"DENIED" || code == u"FORBIDDEN") {
        return credentials == LogCredentials::NotConfigured
                   ? LogCause{{LogAnonymousDenied, facts}, {LoginNeeded, RepoMissing}}
                   : LogCause{{Denied, facts}};
    }
    if (code == u"NAME_UNKNOWN") {
        return LogCause{{RepoMissing, facts}};
    }
    if (code == u"PROJECTPOLICYVIOLATION") {
        return LogCause{{Policy, facts}};
    }
    if (const int status = statusOf(code); status > 0) {
        return statusCause(status, credentials, facts);
    }
    return {};
}

int statusOf(const QString &ociCode)
{
    if (ociCode == u"UNAUTHORIZED") {
        return 401;
    }
    if (ociCode == u"DENIED" || ociCode == u"FORBIDDEN") {
        return 403;
    }
    if (ociCode == u"MANIFEST_UNKNOWN" || ociCode == u"NAME_UNKNOWN" || ociCode == u"NOT_FOUND" ||
        ociCode == u"BLOB_UNKNOWN" || ociCode == u"MANIFEST_BLOB_UNKNOWN") {
        return 404;
    }
    if (ociCode == u"PROJECTPOLICYVIOLATION") {
        return 412;
    }
    if (ociCode == u"TOOMANYREQUESTS") {
        return 429;
    }
    if (ociCode == u"UNKNOWN") {
        return 500;
    }
    return ociCode == u"UNAVAILABLE" ? 503 : 0;
}

} // namespace kia
