#pragma once

#include <QtCore/QString>
#include <QtCore/QVarLengthArray>

#include <optional>
#include <vector>

#include "core/base/message.h"
#include "core/config/imageconfig.h"
#include "core/image/imagereference.h"
#include "core/image/registrychoice.h"
#include "core/image/runtime.h"

namespace kia {

/// Which of Kuscia's rules made the address (pkg/agent/framework/pods_controller.go:487-509). Only the number of '/'
/// in the AppImage's reference counts.
enum class AddressRule {
    UnchangedNoEndpoint, ///< no endpoint: the reference is used as it stands
    BareName,            ///< no '/': endpoint + "/" + reference
    OneSlash,            ///< one '/': endpoint + "/" + last part; what stands before it is dropped
    Kept,                ///< two or more: used as it stands
};
/// "unchanged-no-endpoint", "bare-name", "one-slash", "kept".
QString nameOf(AddressRule rule);

/// Where a piece of the address comes from.
enum class Origin {
    Endpoint,  ///< the chosen registry's endpoint
    Reference, ///< the AppImage
    Default,   ///< added by Kuscia or its runtime: "docker.io/", "library/", ":latest", the joining "/"
};
struct AddressPart {
    QString text;
    Origin origin;

    friend bool operator==(const AddressPart &, const AddressPart &) = default;
};

/// Who will receive the chosen registry's credentials when this image is pulled.
struct CredentialUse {
    int registry = -1; ///< position in the configuration
    QString registryName;
    QString username;
    QString host;         ///< the host (and port) that the pull goes to, "docker.io" for Docker Hub
    bool foreign = false; ///< the host is not the endpoint's host: the password leaves its registry
};

/// What Kuscia makes of one AppImage reference. Everything is decided: nothing here needs a network or a file.
struct Resolution {
    QString typed;     ///< as given
    QString rewritten; ///< after Kuscia's rule, before the runtime normalises it; what logs and events show
    AddressRule rule = AddressRule::UnchangedNoEndpoint;
    RegistryChoice choice;
    /// The address as the runtime pulls it (runc: docker.io/, library/ and :latest added; tag and digest: digest
    /// only). Empty when the result is no valid reference.
    std::optional<ImageReference> reference;
    std::vector<AddressPart> parts; ///< joined they are effective(); of `rewritten` when there is no valid reference
    QString dropped;                ///< what the rule or the runtime left out of `typed`, or empty
    std::optional<CredentialUse> credentials; ///< none: the pull is anonymous (or runk)
    std::optional<Message> error; ///< why the result is no valid reference (BadReference, EndpointInvalid, …)
    std::vector<Message> notes;   ///< what a reader would not expect, most important first

    /// The address as pulled, or empty.
    QString effective() const { return reference ? reference->text() : QString(); }
    /// Error when there is an error, else the severity of the first note, Info when there is nothing to say.
    Severity severity() const;
};

/// How grave a note is: a password that leaves its registry is an error, an added ":latest" a hint.
Severity severityOf(MessageId note);

/// The text of a reference for display: "user:password@" in it, which no reference may have but somebody may write,
/// shows no password. A tag before a digest ("app:v1@sha256:…") is none.
QString shownReference(const QString &text);

/// Applies Kuscia's rules to references; made once per configuration, then cheap for every keystroke.
class Resolver final
{
public:
    Resolver(const ImageConfig &config, Runtime runtime);

    Resolution resolve(const QString &reference) const;

    const RegistryChoice &choice() const { return m_choice; }
    Runtime runtime() const { return m_runtime; }

private:
    QString rewrite(const QString &reference, Resolution &into) const;
    static void hidePasswords(Resolution &resolution);
    void judgeCredentials(Resolution &resolution) const;
    bool isReadOtherwise(const Resolution &resolution) const;
    void collectNotes(Resolution &resolution) const;
    Message endpointError(const QString &address) const;
    Message errorFor(const QString &reference, const ReferenceError &error) const;

    Runtime m_runtime;
    ReferenceDialect m_dialect;
    RegistryChoice m_choice;
    QString m_registryName;
    QString m_username;
    QString m_endpoint;     ///< as written
    QString m_base;         ///< without its trailing slashes
    QString m_endpointHost; ///< the host it names; empty when it names none or is no valid address
    std::optional<ReferenceError> m_endpointError;
    bool m_sendsCredentials = false;
};

} // namespace kia
