#pragma once

#include <QtCore/QString>

#include "core/registry/checkreport.h"
#include "core/registry/checkrequest.h"
#include "core/registry/httpmessage.h"

namespace kia {

/// What may be shown of what went over the wire. Text is made safe when it is made, not when it is shown.

/// Control characters, bidirectional overrides and invisible characters as `\u202e`; cut after `limit` characters.
QString escaped(const QString &text, qsizetype limit = 300);
QString escaped(const QByteArray &text, qsizetype limit = 300);

/// Runs of base64 or hexadecimal that are long enough to be a token become "…"; digests ("sha256:…") stay.
QString withoutTokens(const QString &text);

/// A server may repeat what it was sent. Of texts and facts that come from one, the password becomes "***", in every
/// form in which it goes out; passwords of less than four characters stand in ordinary words too and stay.
QString withoutAccount(QString text, const std::optional<Account> &account);
void hideAccount(Message &message, const std::optional<Account> &account);

/// "https://auth.r.com/token?service=r.com&scope=repository%3Asf%2Fapp%3Apull": of the query only service and scope.
QString shownUrl(const HttpOrigin &origin, const QByteArray &target);

/// The server's own words. An answer to a token request that succeeded shows no text: a token may stand in it.
ServerWords serverWordsOf(const QString &request, const HttpResponse &response, const std::optional<Account> &account,
                          bool mayHoldToken);

} // namespace kia
