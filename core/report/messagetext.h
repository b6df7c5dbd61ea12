#pragma once

#include "core/base/message.h"

namespace kia {

/// "✗", "!" or "·": what stands before a finding.
QString signOf(Severity severity);

/// A message for people: `sign` and its title with the code, then the meaning and the remedies below it.
///
///     ✗ The endpoint of lab begins with https://.  [KIA-Y21]
///       Kuscia joins …
///       - Remove it.
QString messageText(const Message &message, const QString &sign, int indent = 0);

/// The meaning and the remedies alone.
QString explanationText(const Message &message, int indent);

} // namespace kia
