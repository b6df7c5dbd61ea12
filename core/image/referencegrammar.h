#pragma once

#include <QtCore/QStringView>

#include <optional>

#include "core/base/messageid.h"

/// The pieces of the reference grammar (see imagereference.h), one function a rule, each linear and without
/// allocation. A fault without a reason means that the piece is right.
namespace kia::grammar {

struct Fault {
    std::optional<MessageId> reason = {};
    qsizetype offset = 0; ///< into the piece
    QStringView part = {};

    explicit operator bool() const { return reason.has_value(); }
};

/// "r.com", "R.com:5000": labels of letters, digits and inner hyphens; a port from 1 to 65535.
Fault domainFault(QStringView domain);
/// "secretflow/app": lower-case components with single separators. Upper case is told apart, it is the usual mistake.
Fault pathFault(QStringView path);
/// At most 128 characters.
Fault tagFault(QStringView tag);
/// "sha256:" and 64 lower-case hex digits, or the longer algorithms.
Fault digestFault(QStringView digest);
/// 64 lower-case hex digits and nothing else: could be an image ID.
bool isHexName(QStringView text);

} // namespace kia::grammar
