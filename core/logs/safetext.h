#pragma once

#include <QtCore/QString>

namespace kia {

/// What somebody else wrote, ready to be shown: without secrets (the account in an address, the values of a query
/// except `scope` and `service`, what follows "password", "token" or "Authorization"), without characters that move or
/// hide text, at most `limit` characters.
QString safeText(const QString &text, qsizetype limit = 300);

/// An address as far as it may be shown: without account, query and fragment.
QString safeUrl(const QString &url);

} // namespace kia
