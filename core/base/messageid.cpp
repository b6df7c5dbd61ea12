#include "core/base/messageid.h"

namespace kia {

namespace {

struct Identity {
    MessageId id;
    const char *code;
    const char *name;
};

constexpr Identity identities[] = {
    // Causes of a failed pull or check
    {MessageId::BadReference, "KIA-C01", "bad-reference"},
    {MessageId::NoTag, "KIA-C02", "no-tag"},
    {MessageId::RuntimeDifference, "KIA-C03", "runtime-difference"},
    {MessageId::HalfAccount, "KIA-C04", "half-account"},
    {MessageId::MangledAccount, "KIA-C05", "mangled-account"},
    {MessageId::OtherRegistryAccount, "KIA-C06", "other-registry-account"},
    {MessageId::ShortName, "KIA-C07", "short-name"},
    {MessageId::Dns, "KIA-C08", "dns"},
    {MessageId::HubBlocked, "KIA-C09", "hub-blocked"},
    {MessageId::Refused, "KIA-C10", "refused"},
    {MessageId::ConnectTimeout, "KIA-C11", "connect-timeout"},
    {MessageId::Unreachable, "KIA-C12", "unreachable"},
    {MessageId::TlsStall, "KIA-C13", "tls-stall"},
    {MessageId::Silent, "KIA-C14", "silent"},
    {MessageId::StalledAnswer, "KIA-C15", "stalled-answer"},
    {MessageId::Closed, "KIA-C16", "closed"},
    {MessageId::NotHttp, "KIA-C17", "not-http"},
    {MessageId::CutAnswer, "KIA-C18", "cut-answer"},
    {MessageId::Oversized, "KIA-C19", "oversized"},
    {MessageId::HttpsOnHttpPort, "KIA-C20", "https-on-http-port"},
    {MessageId::HttpOnHttpsPort, "KIA-C21", "http-on-https-port"},
    {MessageId::HttpOnlyRunc, "KIA-C22", "http-only-runc"},
    {MessageId::Expired, "KIA-C23", "expired"},
    {MessageId::NotYetValid, "KIA-C24", "not-yet-valid"},
    {MessageId::WrongHost, "KIA-C25", "wrong-host"},
    {MessageId::CnOnly, "KIA-C26", "cn-only"},
    {MessageId::UnknownCa, "KIA-C27", "unknown-ca"},
    {MessageId::SelfSigned, "KIA-C28", "self-signed"},
    {MessageId::Weak, "KIA-C29", "weak"},
    {MessageId::TlsVersion, "KIA-C30", "tls-version"},
    {MessageId::Sni, "KIA-C31", "sni"},
    {MessageId::ClientCert, "KIA-C32", "client-cert"},
    {MessageId::Interception, "KIA-C33", "interception"},
    {MessageId::ProxyRefused, "KIA-C34", "proxy-refused"},
    {MessageId::ProxySilent, "KIA-C35", "proxy-silent"},
    {MessageId::ProxyName, "KIA-C36", "proxy-name"},
    {MessageId::ProxyLogin, "KIA-C37", "proxy-login"},
    {MessageId::ProxyWrongLogin, "KIA-C38", "proxy-wrong-login"},
    {MessageId::ProxyForbidden, "KIA-C39", "proxy-forbidden"},
    {MessageId::ProxyCannotReach, "KIA-C40", "proxy-cannot-reach"},
    {MessageId::NotAProxy, "KIA-C41", "not-a-proxy"},
    {MessageId::ProxyNotUsedByRunp, "KIA-C42", "proxy-not-used-by-runp"},
    {MessageId::CaptivePortal, "KIA-C43", "captive-portal"},
    {MessageId::NotARegistry, "KIA-C44", "not-a-registry"},
    {MessageId::BadGateway, "KIA-C45", "bad-gateway"},
    {MessageId::Unavailable, "KIA-C46", "unavailable"},
    {MessageId::GatewayTimeout, "KIA-C47", "gateway-timeout"},
    {MessageId::ServerError, "KIA-C48", "server-error"},
    {MessageId::RateLimit, "KIA-C49", "rate-limit"},
    {MessageId::Waf, "KIA-C50", "waf"},
    {MessageId::RedirectLoop, "KIA-C51", "redirect-loop"},
    {MessageId::RedirectOtherHost, "KIA-C52", "redirect-other-host"},
    {MessageId::RedirectToHttp, "KIA-C53", "redirect-to-http"},
    {MessageId::HeadRefused, "KIA-C54", "head-refused"},
    {MessageId::Misrouted, "KIA-C55", "misrouted"},
    {MessageId::LoginNeeded, "KIA-C56", "login-needed"},
    {MessageId::WrongBasic, "KIA-C57", "wrong-basic"},
    {MessageId::WrongToken, "KIA-C58", "wrong-token"},
    {MessageId::WrongHarbor, "KIA-C59", "wrong-harbor"},
    {MessageId::NoPermissionOrMissing, "KIA-C60", "no-permission-or-missing"},
    {MessageId::HarborProjectMissing, "KIA-C61", "harbor-project-missing"},
    {MessageId::HarborNoPermission, "KIA-C62", "harbor-no-permission"},
    {MessageId::Denied, "KIA-C63", "denied"},
    {MessageId::ExpiredAccount, "KIA-C64", "expired-account"},
    {MessageId::SpecialPassword, "KIA-C65", "special-password"},
    {MessageId::PublicButBadAccount, "KIA-C66", "public-but-bad-account"},
    {MessageId::NoChallenge, "KIA-C67", "no-challenge"},
    {MessageId::OtherScheme, "KIA-C68", "other-scheme"},
    {MessageId::BadRealm, "KIA-C69", "bad-realm"},
    {MessageId::TokenServerDown, "KIA-C70", "token-server-down"},
    {MessageId::TokenServerError, "KIA-C71", "token-server-error"},
    {MessageId::TokenAnswerBad, "KIA-C72", "token-answer-bad"},
    {MessageId::TokenField, "KIA-C72b", "token-field"},
    {MessageId::FreshTokenRefused, "KIA-C73", "fresh-token-refused"},
    {MessageId::TokenTooBig, "KIA-C74", "token-too-big"},
    {MessageId::Locked, "KIA-C75", "locked"},
    {MessageId::TagMissing, "KIA-C76", "tag-missing"},
    {MessageId::RepoMissing, "KIA-C77", "repo-missing"},
    {MessageId::DigestMissing, "KIA-C78", "digest-missing"},
    {MessageId::Other404, "KIA-C79", "other-404"},
    {MessageId::OldFormat, "KIA-C80", "old-format"},
    {MessageId::NotAnImage, "KIA-C81", "not-an-image"},
    {MessageId::DigestHeader, "KIA-C82", "digest-header"},
    {MessageId::Platform, "KIA-C83", "platform"},
    {MessageId::Policy, "KIA-C84", "policy"},
    {MessageId::TooBigManifest, "KIA-C85", "too-big-manifest"},
    {MessageId::Accept, "KIA-C86", "accept"},
    // Traps in how Kuscia reads its configuration
    {MessageId::CredentialsLeak, "KIA-T01", "credentials-leak"},
    {MessageId::RunpPlainHttp, "KIA-T02", "runp-plain-http"},
    {MessageId::DebugPrintsPassword, "KIA-T03", "debug-prints-password"},
    {MessageId::ImageIdCrash, "KIA-T04", "image-id-crash"},
    {MessageId::PublicImageBroken, "KIA-T05", "public-image-broken"},
    {MessageId::HostReplaced, "KIA-T06", "host-replaced"},
    {MessageId::OrganisationDropped, "KIA-T07", "organisation-dropped"},
    {MessageId::DefaultNotFound, "KIA-T08", "default-not-found"},
    {MessageId::OnlyOneRegistry, "KIA-T09", "only-one-registry"},
    {MessageId::ListFormExits, "KIA-T10", "list-form-exits"},
    {MessageId::EndpointInvalid, "KIA-T11", "endpoint-invalid"},
    {MessageId::ShippedImageNotRedirected, "KIA-T12", "shipped-image-not-redirected"},
    {MessageId::ImportedImagesInvisible, "KIA-T13", "imported-images-invisible"},
    {MessageId::SilentAnonymous, "KIA-T14", "silent-anonymous"},
    {MessageId::LockOut, "KIA-T15", "lock-out"},
    {MessageId::JobHangs, "KIA-T16", "job-hangs"},
    {MessageId::PlainHttpImpossible, "KIA-T17", "plain-http-impossible"},
    {MessageId::ProxyCatchesLan, "KIA-T18", "proxy-catches-lan"},
    {MessageId::RunpNeverFound, "KIA-T19", "runp-never-found"},
    {MessageId::RunkIgnoresAccount, "KIA-T20", "runk-ignores-account"},
    {MessageId::MasterIgnoresImage, "KIA-T21", "master-ignores-image"},
    {MessageId::AppimageTag, "KIA-T22", "appimage-tag"},
    {MessageId::PullPolicyNoEffect, "KIA-T23", "pull-policy-no-effect"},
    {MessageId::RestartNeeded, "KIA-T24", "restart-needed"},
    {MessageId::EnvironmentIgnored, "KIA-T25", "environment-ignored"},
    {MessageId::VersionTooOld, "KIA-T26", "version-too-old"},
    {MessageId::ManualPullDiffers, "KIA-T27", "manual-pull-differs"},
    {MessageId::HalfWrittenFile, "KIA-T28", "half-written-file"},
    {MessageId::AppendedBlock, "KIA-T29", "appended-block"},
    // What the document itself shows
    {MessageId::ListForm, "KIA-Y01", "list-form"},
    {MessageId::DuplicateKey, "KIA-Y02", "duplicate-key"},
    {MessageId::UnknownKey, "KIA-Y03", "unknown-key"},
    {MessageId::KeyCase, "KIA-Y04", "key-case"},
    {MessageId::WrongType, "KIA-Y05", "wrong-type"},
    {MessageId::YamlSyntax, "KIA-Y06", "yaml-syntax"},
    {MessageId::TabIndentation, "KIA-Y07", "tab-indentation"},
    {MessageId::NotUtf8, "KIA-Y08", "not-utf8"},
    {MessageId::UnrenderedTemplate, "KIA-Y09", "unrendered-template"},
    {MessageId::SeveralDocuments, "KIA-Y10", "several-documents"},
    {MessageId::CutByComment, "KIA-Y11", "cut-by-comment"},
    {MessageId::EmptiedByTag, "KIA-Y12", "emptied-by-tag"},
    {MessageId::AnchorInValue, "KIA-Y13", "anchor-in-value"},
    {MessageId::NullValue, "KIA-Y14", "null-value"},
    {MessageId::TrailingNewline, "KIA-Y15", "trailing-newline"},
    {MessageId::VariableNotExpanded, "KIA-Y16", "variable-not-expanded"},
    {MessageId::ImageMissing, "KIA-Y17", "image-missing"},
    {MessageId::BinaryTag, "KIA-Y18", "binary-tag"},
    {MessageId::UnknownMode, "KIA-Y19", "unknown-mode"},
    {MessageId::UnknownRuntime, "KIA-Y20", "unknown-runtime"},
    {MessageId::EndpointScheme, "KIA-Y21", "endpoint-scheme"},
    {MessageId::EndpointApiPath, "KIA-Y22", "endpoint-api-path"},
    {MessageId::EndpointBlank, "KIA-Y23", "endpoint-blank"},
    {MessageId::RegistryEmpty, "KIA-Y24", "registry-empty"},
    {MessageId::DuplicateName, "KIA-Y25", "duplicate-name"},
    // What can be wrong with a file
    {MessageId::FileMissing, "KIA-F01", "file-missing"},
    {MessageId::FileUnreadable, "KIA-F02", "file-unreadable"},
    {MessageId::IsDirectory, "KIA-F03", "is-directory"},
    {MessageId::NotARegularFile, "KIA-F04", "not-a-regular-file"},
    {MessageId::FileTooBig, "KIA-F05", "file-too-big"},
    {MessageId::BinaryFile, "KIA-F06", "binary-file"},
    {MessageId::ChangedOnDisk, "KIA-F07", "changed-on-disk"},
    {MessageId::NotWritable, "KIA-F08", "not-writable"},
    {MessageId::DiskFull, "KIA-F09", "disk-full"},
    {MessageId::WriteFailed, "KIA-F10", "write-failed"},
    {MessageId::BackupFailed, "KIA-F11", "backup-failed"},
    {MessageId::NoConfigurationInside, "KIA-F12", "no-configuration-inside"},
    {MessageId::FileVanished, "KIA-F13", "file-vanished"},
    // Why an edit is refused
    {MessageId::EditChangesMore, "KIA-E01", "edit-changes-more"},
    {MessageId::ConvertFirst, "KIA-E02", "convert-first"},
    {MessageId::NoSuchRegistry, "KIA-E03", "no-such-registry"},
    {MessageId::ValueNotWritable, "KIA-E04", "value-not-writable"},
    {MessageId::ShapeNotEditable, "KIA-E05", "shape-not-editable"},
    {MessageId::NameTaken, "KIA-E06", "name-taken"},
    {MessageId::ReadOnly, "KIA-E07", "read-only"},
    // Verdicts of a check
    {MessageId::Pullable, "KIA-V01", "pullable"},
    {MessageId::PullableAnonymous, "KIA-V02", "pullable-anonymous"},
    {MessageId::HeldBack, "KIA-V03", "held-back"},
    {MessageId::Cancelled, "KIA-V04", "cancelled"},
    {MessageId::ClusterPulls, "KIA-V05", "cluster-pulls"},
    {MessageId::NotTestedSamePassword, "KIA-V06", "not-tested-same-password"},
    {MessageId::SignedIn, "KIA-V07", "signed-in"},
    {MessageId::NoSignInNeeded, "KIA-V08", "no-sign-in-needed"},
    // What a step of a check found
    {MessageId::ConfigurationChosen, "KIA-S01", "configuration-chosen"},
    {MessageId::ConfigurationNone, "KIA-S02", "configuration-none"},
    {MessageId::AddressRule, "KIA-S03", "address-rule"},
    {MessageId::ProxyNone, "KIA-S04", "proxy-none"},
    {MessageId::ProxyUsed, "KIA-S05", "proxy-used"},
    {MessageId::Resolved, "KIA-S06", "resolved"},
    {MessageId::Connected, "KIA-S07", "connected"},
    {MessageId::TlsEstablished, "KIA-S08", "tls-established"},
    {MessageId::StatusOnly, "KIA-S09", "status-only"},
    {MessageId::ChallengeSeen, "KIA-S10", "challenge-seen"},
    {MessageId::TokenReceived, "KIA-S11", "token-received"},
    {MessageId::PlatformsListed, "KIA-S12", "platforms-listed"},
    {MessageId::ConnectionReused, "KIA-S13", "connection-reused"},
    {MessageId::PlainHttp, "KIA-S14", "plain-http"},
    // Labels of one-click fixes
    {MessageId::RemoveScheme, "KIA-X01", "remove-scheme"},
    {MessageId::UseRegistry, "KIA-X02", "use-registry"},
    {MessageId::ClearUsername, "KIA-X03", "clear-username"},
    {MessageId::EnterPassword, "KIA-X04", "enter-password"},
    {MessageId::ClearPassword, "KIA-X05", "clear-password"},
    {MessageId::ConvertList, "KIA-X06", "convert-list"},
    {MessageId::TrimBlanks, "KIA-X07", "trim-blanks"},
    {MessageId::RemoveApiPath, "KIA-X08", "remove-api-path"},
    {MessageId::RenameKey, "KIA-X09", "rename-key"},
    {MessageId::EnterUsername, "KIA-X10", "enter-username"},
    {MessageId::QuoteValue, "KIA-X11", "quote-value"},
    {MessageId::RemoveTrailingSlash, "KIA-X12", "remove-trailing-slash"},
};

consteval bool identitiesAreInEnumOrder()
{
    std::size_t expected = 0;
    for (const Identity &identity : identities) {
        if (static_cast<std::size_t>(identity.id) != expected++) {
            return false;
        }
    }
    return expected == messageIdCount;
}
static_assert(identitiesAreInEnumOrder(), "one identity per MessageId, in the order of the enum");

} // namespace

QString codeOf(MessageId id)
{
    return QString::fromLatin1(identities[static_cast<std::size_t>(id)].code);
}

QString nameOf(MessageId id)
{
    return QString::fromLatin1(identities[static_cast<std::size_t>(id)].name);
}

} // namespace kia
