#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

#include "core/base/secret.h"
#include "core/image/resolution.h"
#include "core/registry/certificate.h"

namespace kia {

struct Account {
    QString user;
    Secret password;
};

/// What to check: one image, or (with an empty repository) only the sign-in at a registry.
struct CheckRequest {
    Runtime runtime = Runtime::Runc;
    QString address;    ///< normalised, for display: "r.com/sf/app:v1"
    QString domain;     ///< "docker.io", "r.com:5000"
    QString repository; ///< "sf/app"; empty: test the sign-in only
    QString reference;  ///< tag or digest
    std::optional<Account> account;
    QString registryName; ///< whose account it is
    QString endpointHost; ///< the host that the account belongs to
    bool foreign = false; ///< `domain` is not that host
    /// Hosts that may receive the account for this question alone, besides CheckSettings::allowedHosts.
    QStringList allowedHosts = {};
    QString httpProxy; ///< image.httpProxy, only for runc
    Message configuration{
        MessageId::ConfigurationNone};    ///< detail of the first step (ConfigurationChosen or ConfigurationNone)
    Message rule{MessageId::AddressRule}; ///< detail of the second (AddressRule)
    std::vector<Message> notes;           ///< what the file and the reference show about this check before it begins
    std::optional<Message> error;         ///< the reference is invalid: the check ends at once with this
};

/// The request for what Kuscia would pull; always possible, an invalid reference becomes `error`.
CheckRequest checkRequestFor(const Resolution &resolution, const ImageConfig &config, Runtime runtime);
/// The request of the sign-in test for one registry of the configuration, whether Kuscia uses it or not.
CheckRequest signInRequestFor(const ImageConfig &config, int registry, Runtime runtime);

/// Whether servers must prove who they are. Kuscia knows no such setting: a test that skips it proves less than a pull
/// needs, and whoever answers in the registry's place would get the password.
enum class Verification {
    Full,
    SkippedWithoutAccount, ///< checks with an account verify all the same
    SkippedAlways,         ///< the user has confirmed that the account may go to whoever answers
};

/// What belongs to the test only and not to kuscia.yaml. Passed in, never global.
struct CheckSettings {
    std::chrono::milliseconds resolve{5000};
    std::chrono::milliseconds connect{5000};
    std::chrono::milliseconds tls{5000};
    std::chrono::milliseconds firstByte{8000};
    std::chrono::milliseconds total{20000};
    QStringList allowedHosts;            ///< hosts that may receive any account although they are foreign
    QList<Certificate> extraAuthorities; ///< trusted besides the system's
    /// Only hosts of this list may be connected to; empty: all. The offline demo sets it to its own address.
    QStringList onlyHosts;
    /// Tests answer names here; nothing: the system's resolver. Gives addresses, or nothing for an unknown name.
    std::function<QStringList(const QString &host)> resolver = {};
    Verification verification = Verification::Full;
};

/// Whether a check with these settings passes over errors of certificates.
bool skipsVerification(const CheckSettings &settings, bool withAccount);

} // namespace kia
