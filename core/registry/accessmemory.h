#pragma once

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <optional>

#include "core/base/secret.h"
#include "core/registry/challenge.h"
#include "core/registry/checkrequest.h"
#include "core/registry/httpmessage.h"
#include "core/registry/realmrules.h"
#include "core/registry/tokenanswer.h"

namespace kia {

/// What a request to a registry carries.
enum class Credentials { None, Password, Token };

/// The outcome of a sign-in that a registry has accepted: what the next question there can begin with.
struct KnownAccess {
    HttpOrigin registry;
    Credentials credentials = Credentials::None;
    std::optional<Challenge> challenge = {};
    std::optional<Realm> realm = {};
    QByteArray realmText = {};
    std::optional<TokenClaims> claims = {};
    Secret token = {};
};

/// What the checks of one account have learnt in one batch, so that 500 images of a repository need one token. It
/// counts for the repository that asked for it: containerd begins each pull without the account, so a repository that
/// asks nobody must not be told the password. (Read in 1.7: PullImage makes a resolver, and with it an authorizer, for
/// itself alone, pkg/cri/server/image_pull.go, registryHosts(); that sends nothing to a host before the host's own 401,
/// remotes/docker/authorizer.go, Authorize().) What runp's first question told
/// counts for the whole registry, as in go-containerregistry, which asks it of the registry and not of a repository.
/// Holds a few entries and forgets the oldest. Never shared between accounts.
class AccessMemory final
{
public:
    std::optional<KnownAccess> recall(const CheckRequest &request) const;
    void remember(const CheckRequest &request, const KnownAccess &access);
    /// The registry did not take it any more.
    void forget(const CheckRequest &request);

    qsizetype size() const { return m_known.size(); }

private:
    QHash<QString, KnownAccess> m_known;
    QStringList m_order; ///< the oldest first
};

} // namespace kia
