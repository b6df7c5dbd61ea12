#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

#include "core/base/message.h"

namespace kia {

/// What `set` or `fix` came to.
struct ChangeOutcome {
    bool changed = false;
    QString difference = {}; ///< masked already
    std::optional<QString> backup = {};
    bool inPlace = false;            ///< written into the file, since no other could take its place
    bool sectionReplaced = false;    ///< the whole section was written anew
    std::vector<int> lostLines = {}; ///< of the old file, whose comments or keys the new section has not
};

/// `kuscia-image set --json` and `fix --json`: product contract, section 8.
QByteArray changeJson(const ChangeOutcome &outcome);

/// Why a command could do nothing: {"ok": false, "error": {code, name, title, meaning, remedies}}. `more` remedies are
/// those of the command itself.
QByteArray errorJson(const Message &error, const QStringList &more = {});

} // namespace kia
