#pragma once

#include <QtCore/QByteArray>

#include <optional>

#include "core/base/message.h"

namespace kia {

/// `kuscia-image set --json` and `fix --json`: product contract, section 8. `difference` is masked already.
QByteArray changeJson(bool changed, const QString &difference, const std::optional<QString> &backup);

/// Why a command could do nothing: {"ok": false, "error": {code, name, title, meaning, remedies}}.
QByteArray errorJson(const Message &error);

} // namespace kia
