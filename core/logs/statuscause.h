#pragma once

#include <QtCore/QString>

#include <optional>
#include <vector>

#include "core/base/message.h"
#include "core/logs/logentry.h"

namespace kia {

/// A message, and the causes it may stand for when the words do not tell them apart.
struct LogCause {
    Message message;
    std::vector<MessageId> possible = {};
};

/// What a registry's HTTP status means for a pull, when nothing but the status is known. 401 is a wrong password, a
/// missing right or a challenge that the runtime could not use, in which case the credentials were never sent
/// (facts/kuscia.md 6, "Ambiguity to respect"); 403 a missing right or a firewall; 404 a missing tag, repository or
/// registry.
LogCause statusCause(int status, LogCredentials credentials, const Facts &facts);

/// What the status of a token server at `authHost` means; `signedIn`: the request had the credentials with it.
LogCause tokenCause(int status, bool signedIn, const QString &authHost, Facts facts);

/// What an error code of the registry API says (facts/registry.md 6.9); `words` are those of the server behind it.
/// Nothing when the code is none that decides.
std::optional<LogCause> ociCause(const QString &code, const QString &words, LogCredentials credentials,
                                 const Facts &facts);

/// The status that usually goes with an error code; 0 when there is none.
int statusOf(const QString &ociCode);

} // namespace kia
