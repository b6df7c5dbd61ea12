#include "core/report/exitcodes.h"

#include <algorithm>

namespace kia {

namespace {

struct Row {
    MessageId id;
    int code;
};

constexpr Row rows[] = {
    {MessageId::Pullable, exitcode::fine},
    {MessageId::PullableAnonymous, exitcode::fine},
    {MessageId::SignedIn, exitcode::fine},
    {MessageId::NoSignInNeeded, exitcode::fine},
    {MessageId::Cancelled, exitcode::interrupted},

    {MessageId::BadReference, exitcode::invalidReference},
    {MessageId::EndpointInvalid, exitcode::invalidReference},
    {MessageId::AppimageTag, exitcode::invalidReference},
    {MessageId::AppimageTagInName, exitcode::invalidReference},
    {MessageId::AppimagePortSplit, exitcode::invalidReference},
    {MessageId::AppimageTagNotText, exitcode::invalidReference},

    {MessageId::WrongBasic, exitcode::credentialsRejected},
    {MessageId::WrongToken, exitcode::credentialsRejected},
    {MessageId::WrongHarbor, exitcode::credentialsRejected},
    {MessageId::ExpiredAccount, exitcode::credentialsRejected},
    {MessageId::SpecialPassword, exitcode::credentialsRejected},
    {MessageId::PublicButBadAccount, exitcode::credentialsRejected},
    {MessageId::MangledAccount, exitcode::credentialsRejected},
    {MessageId::Locked, exitcode::credentialsRejected},
    {MessageId::NotTestedSamePassword, exitcode::credentialsRejected},

    {MessageId::LoginNeeded, exitcode::loginNeeded},
    {MessageId::HalfAccount, exitcode::loginNeeded},

    {MessageId::NoPermissionOrMissing, exitcode::noRight},
    {MessageId::HarborNoPermission, exitcode::noRight},
    {MessageId::Denied, exitcode::noRight},
    {MessageId::Policy, exitcode::noRight},

    {MessageId::TagMissing, exitcode::notFound},
    {MessageId::RepoMissing, exitcode::notFound},
    {MessageId::DigestMissing, exitcode::notFound},
    {MessageId::Other404, exitcode::notFound},
    {MessageId::HarborProjectMissing, exitcode::notFound},
    {MessageId::Platform, exitcode::notFound},

    {MessageId::HeldBack, exitcode::heldBack},

    {MessageId::Dns, exitcode::nameResolution},

    {MessageId::HubBlocked, exitcode::connection},
    {MessageId::Refused, exitcode::connection},
    {MessageId::Unreachable, exitcode::connection},
    {MessageId::Closed, exitcode::connection},
    {MessageId::CutAnswer, exitcode::connection},
    {MessageId::Waf, exitcode::connection},
    {MessageId::HostBlocked, exitcode::connection},

    {MessageId::HttpsOnHttpPort, exitcode::tls},
    {MessageId::HttpOnHttpsPort, exitcode::tls},
    {MessageId::HttpOnlyRunc, exitcode::tls},
    {MessageId::RunpPlainHttp, exitcode::tls},
    {MessageId::PlainHttpImpossible, exitcode::tls},
    {MessageId::Expired, exitcode::tls},
    {MessageId::NotYetValid, exitcode::tls},
    {MessageId::WrongHost, exitcode::tls},
    {MessageId::CnOnly, exitcode::tls},
    {MessageId::UnknownCa, exitcode::tls},
    {MessageId::SelfSigned, exitcode::tls},
    {MessageId::Weak, exitcode::tls},
    {MessageId::TlsVersion, exitcode::tls},
    {MessageId::Sni, exitcode::tls},
    {MessageId::ClientCert, exitcode::tls},
    {MessageId::Interception, exitcode::tls},

    {MessageId::ConnectTimeout, exitcode::timeout},
    {MessageId::TlsStall, exitcode::timeout},
    {MessageId::Silent, exitcode::timeout},
    {MessageId::StalledAnswer, exitcode::timeout},

    {MessageId::ProxyRefused, exitcode::proxy},
    {MessageId::ProxySilent, exitcode::proxy},
    {MessageId::ProxyName, exitcode::proxy},
    {MessageId::ProxyLogin, exitcode::proxy},
    {MessageId::ProxyWrongLogin, exitcode::proxy},
    {MessageId::ProxyForbidden, exitcode::proxy},
    {MessageId::ProxyCannotReach, exitcode::proxy},
    {MessageId::NotAProxy, exitcode::proxy},
    {MessageId::ProxyCertificate, exitcode::proxy},
    {MessageId::ProxyNotTls, exitcode::proxy},
    {MessageId::ProxySignInKind, exitcode::proxy},

    {MessageId::RateLimit, exitcode::rateLimit},

    {MessageId::NotHttp, exitcode::notARegistry},
    {MessageId::Oversized, exitcode::notARegistry},
    {MessageId::CaptivePortal, exitcode::notARegistry},
    {MessageId::NotARegistry, exitcode::notARegistry},
    {MessageId::RedirectLoop, exitcode::notARegistry},
    {MessageId::RedirectOtherHost, exitcode::notARegistry},
    {MessageId::RedirectToHttp, exitcode::notARegistry},
    {MessageId::HeadRefused, exitcode::notARegistry},
    {MessageId::Misrouted, exitcode::notARegistry},
    {MessageId::NoChallenge, exitcode::notARegistry},
    {MessageId::OtherScheme, exitcode::notARegistry},
    {MessageId::BadRealm, exitcode::notARegistry},
    {MessageId::TokenAnswerBad, exitcode::notARegistry},
    {MessageId::TokenField, exitcode::notARegistry},
    {MessageId::OldFormat, exitcode::notARegistry},
    {MessageId::NotAnImage, exitcode::notARegistry},
    {MessageId::DigestHeader, exitcode::notARegistry},
    {MessageId::TooBigManifest, exitcode::notARegistry},
    {MessageId::Accept, exitcode::notARegistry},

    {MessageId::BadGateway, exitcode::serverError},
    {MessageId::Unavailable, exitcode::serverError},
    {MessageId::GatewayTimeout, exitcode::serverError},
    {MessageId::ServerError, exitcode::serverError},
    {MessageId::TokenServerDown, exitcode::serverError},
    {MessageId::TokenServerError, exitcode::serverError},
    {MessageId::FreshTokenRefused, exitcode::serverError},
    {MessageId::TokenTooBig, exitcode::serverError},

    {MessageId::YamlSyntax, exitcode::file},
    {MessageId::TabIndentation, exitcode::file},
    {MessageId::NotUtf8, exitcode::file},
    {MessageId::FileMissing, exitcode::file},
    {MessageId::FileUnreadable, exitcode::file},
    {MessageId::IsDirectory, exitcode::file},
    {MessageId::NotARegularFile, exitcode::file},
    {MessageId::FileTooBig, exitcode::file},
    {MessageId::BinaryFile, exitcode::file},
    {MessageId::ChangedOnDisk, exitcode::file},
    {MessageId::NotWritable, exitcode::file},
    {MessageId::DiskFull, exitcode::file},
    {MessageId::WriteFailed, exitcode::file},
    {MessageId::BackupFailed, exitcode::file},
    {MessageId::NoConfigurationInside, exitcode::file},
    {MessageId::FileVanished, exitcode::file},
    {MessageId::ManifestsLeftOut, exitcode::file},
    {MessageId::EditChangesMore, exitcode::file},
    {MessageId::ConvertFirst, exitcode::file},
    {MessageId::ValueNotWritable, exitcode::file},
    {MessageId::ShapeNotEditable, exitcode::file},
    {MessageId::ReadOnly, exitcode::file},
    {MessageId::FoldedText, exitcode::file},
    {MessageId::SharedValue, exitcode::file},

    // the command names what is not there, or what is there already
    {MessageId::NoSuchRegistry, exitcode::usage},
    {MessageId::NameTaken, exitcode::usage},
};

} // namespace

std::optional<int> ownExitCode(MessageId id)
{
    const auto *found = std::find_if(std::begin(rows), std::end(rows), [id](const Row &row) { return row.id == id; });
    return found == std::end(rows) ? std::nullopt : std::optional<int>(found->code);
}

int exitCodeFor(MessageId id)
{
    return ownExitCode(id).value_or(exitcode::findings);
}

int exitCodeFor(const std::vector<int> &codes)
{
    int shared = exitcode::fine;
    for (const int code : codes) {
        if (code != exitcode::fine && shared != exitcode::fine && code != shared) {
            return exitcode::findings;
        }
        shared = code != exitcode::fine ? code : shared;
    }
    return shared;
}

} // namespace kia
