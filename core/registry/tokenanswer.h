#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace kia {

/// What a token says of itself, when it is a JWT. Not verified, so only a hint: it tells a wrong password from a
/// missing right where the registry answers both alike (Harbor).
struct TokenClaims {
    QString subject;                 ///< empty: the token is anonymous
    QStringList grants;              ///< "repository:sf/app:pull,push"
    std::optional<qint64> expires;   ///< `exp`, seconds since 1970
    std::optional<qint64> notBefore; ///< `nbf`

    /// Whether the token may pull `repository`.
    bool allowsPull(const QString &repository) const;
};

struct TokenAnswer {
    Secret token;
    bool isAccessToken = false; ///< `access_token`; containerd takes nothing else as the answer to its POST
    std::optional<TokenClaims> claims;
};

enum class TokenFault {
    NotJson,  ///< a page, a list, nothing
    NoToken,  ///< JSON without a token
    TooBig,   ///< more than 16 KiB
    BadToken, ///< characters that no header may carry
};

/// Reads a token server's answer: `access_token`, else `token`.
Result<TokenAnswer, TokenFault> parseTokenAnswer(const QByteArray &body);

/// The claims of a JWT; nothing when it is none.
std::optional<TokenClaims> claimsOf(const QByteArray &token);

} // namespace kia
