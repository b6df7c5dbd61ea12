#include "core/report/resultwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QtMath>

#include <algorithm>

#include "core/image/resolution.h"

namespace kia {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("kia::ResultWords", text);
}

/// Nothing answered, or not as a registry would: everything from the name to the certificate.
bool isUnreachable(MessageId id)
{
    return id >= MessageId::Dns && id <= MessageId::CutAnswer;
}

bool isTls(MessageId id)
{
    return id >= MessageId::HttpsOnHttpPort && id <= MessageId::Interception;
}

bool isProxy(MessageId id)
{
    return id >= MessageId::ProxyRefused && id <= MessageId::ProxyNotUsedByRunp;
}

/// What a status means for this cause; null where only the protocol's phrase is certain.
const char *plainWords(MessageId id)
{
    switch (id) {
    case MessageId::LoginNeeded:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Sign-in needed");
    case MessageId::HarborNoPermission:
    case MessageId::Denied:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "No right to pull");
    case MessageId::NoPermissionOrMissing:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Not there, or no right to pull");
    case MessageId::HarborProjectMissing:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Project not found");
    case MessageId::TagMissing:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Tag not found");
    case MessageId::RepoMissing:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Image not found");
    case MessageId::DigestMissing:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Digest not found");
    case MessageId::Policy:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Stopped by a rule of the registry");
    default:
        return nullptr;
    }
}

/// The phrase of HTTP, which logs and servers use too.
const char *phrase(int status)
{
    switch (status) {
    case 400:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Bad Request");
    case 401:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Unauthorized");
    case 403:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Forbidden");
    case 404:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Not Found");
    case 405:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Method Not Allowed");
    case 412:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Precondition Failed");
    case 429:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Too Many Requests");
    case 431:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Request Header Fields Too Large");
    case 500:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Internal Server Error");
    case 502:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Bad Gateway");
    case 503:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Service Unavailable");
    case 504:
        return QT_TRANSLATE_NOOP("kia::ResultWords", "Gateway Timeout");
    default:
        return nullptr;
    }
}

} // namespace

bool isAccountRefused(const CheckReport &report)
{
    switch (report.outcome.id) {
    case MessageId::WrongBasic:
    case MessageId::WrongToken:
    case MessageId::WrongHarbor:
    case MessageId::ExpiredAccount:
    case MessageId::SpecialPassword:
    case MessageId::PublicButBadAccount:
    case MessageId::MangledAccount:
        return true;
    default:
        return false;
    }
}

bool wantsAnotherAccount(const CheckReport &report)
{
    return isAccountRefused(report) || report.outcome.id == MessageId::NotTestedSamePassword;
}

std::optional<int> decidingStatus(const CheckReport &report)
{
    const MessageId id = report.outcome.id;
    const bool answered = report.server && report.server->status >= 400;
    const bool elsewhere = report.verdict == Verdict::Pullable || report.verdict == Verdict::HeldBack ||
                           id == MessageId::Cancelled || id == MessageId::NotTestedSamePassword ||
                           id == MessageId::BadReference || id == MessageId::EndpointInvalid || isTls(id) ||
                           isProxy(id);
    return answered && !elsewhere ? std::optional(report.server->status) : std::nullopt;
}

QString shortResult(const CheckReport &report)
{
    switch (report.verdict) {
    case Verdict::Pullable:
        return say(QT_TRANSLATE_NOOP("kia::ResultWords", "%1 ms")).arg(qRound(report.ms));
    case Verdict::HeldBack:
        return say(QT_TRANSLATE_NOOP("kia::ResultWords", "Held back"));
    case Verdict::NotPullable:
    case Verdict::Unknown:
        break;
    }
    const MessageId id = report.outcome.id;
    if (id == MessageId::Cancelled) {
        return say(QT_TRANSLATE_NOOP("kia::ResultWords", "Stopped"));
    }
    if (id == MessageId::NotTestedSamePassword) {
        return say(QT_TRANSLATE_NOOP("kia::ResultWords", "Not tested"));
    }
    if (id == MessageId::BadReference || id == MessageId::EndpointInvalid) {
        return say(QT_TRANSLATE_NOOP("kia::ResultWords", "Not valid"));
    }
    if (isTls(id)) {
        return say(QT_TRANSLATE_NOOP("kia::ResultWords", "Certificate"));
    }
    if (isProxy(id)) {
        return say(QT_TRANSLATE_NOOP("kia::ResultWords", "Proxy"));
    }
    if (const std::optional<int> status = decidingStatus(report)) {
        return QString::number(*status);
    }
    if (isUnreachable(id)) {
        return say(QT_TRANSLATE_NOOP("kia::ResultWords", "Unreachable"));
    }
    return report.verdict == Verdict::Unknown ? say(QT_TRANSLATE_NOOP("kia::ResultWords", "Unclear"))
                                              : say(QT_TRANSLATE_NOOP("kia::ResultWords", "Cannot pull"));
}

QString failureTitle(const CheckReport &report)
{
    const QString result = shortResult(report);
    const std::optional<int> status = decidingStatus(report);
    if (!status) {
        return result;
    }
    const char *plain = plainWords(report.outcome.id);
    const char *words = plain ? plain : phrase(*status);
    return words ? result + u' ' + say(words) : result;
}

std::optional<ReferenceNote> causeNote(const CheckReport &report, const Resolution &resolution)
{
    const MessageId id = report.outcome.id;
    const auto says = [&resolution](MessageId what) {
        return std::any_of(resolution.notes.begin(), resolution.notes.end(),
                           [what](const Message &note) { return note.id == what; });
    };
    if (report.verdict == Verdict::Pullable || id == MessageId::Cancelled || isAccountRefused(report) ||
        (resolution.error && resolution.error->id == id)) {
        return {};
    }
    if (report.verdict == Verdict::HeldBack) {
        return says(MessageId::CredentialsLeak) ? std::nullopt
                                                : std::optional(ReferenceNote{report.outcome, Severity::Warning});
    }
    const Severity severity = report.verdict == Verdict::NotPullable   ? Severity::Error
                              : id == MessageId::NotTestedSamePassword ? Severity::Info
                                                                       : Severity::Warning;
    return ReferenceNote{report.outcome, severity};
}

} // namespace kia
