#pragma once

#include <QtCore/QString>

#include <optional>

#include "core/registry/checkreport.h"
#include "core/report/referencesource.h"

namespace kia {

/// The registry refused the account: its state, its row and its password field say so.
bool isAccountRefused(const CheckReport &report);

/// Another password, or another account, is what helps: this one was refused, now or before.
bool wantsAnotherAccount(const CheckReport &report);

/// The server's answer that says it all. None where no server answered, and where the certificate or a proxy is the
/// matter, whatever status came with it.
std::optional<int> decidingStatus(const CheckReport &report);

/// The result in one word or number for the right end of a row, in the current language: "214 ms", "401",
/// "Unreachable", "Held back".
QString shortResult(const CheckReport &report);

/// Why a check did not end well, in a few words: the number and what it means here ("404 Tag not found"), the
/// protocol's own phrase where nothing plainer is certain ("401 Unauthorized"), else shortResult().
QString failureTitle(const CheckReport &report);

/// What a row says of a check beneath its address: why this image cannot be pulled. Nothing where that is said
/// elsewhere already: a refused account is said by its registry, a password held back and an invalid reference by
/// gravestNote() of the address. Nothing, too, of what went well or was stopped.
std::optional<ReferenceNote> causeNote(const CheckReport &report, const Resolution &resolution);

} // namespace kia
