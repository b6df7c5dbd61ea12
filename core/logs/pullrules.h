#pragma once

#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <optional>
#include <vector>

#include "core/base/messageid.h"
#include "core/image/runtime.h"

/// The rules of the detail level (pullwords.h) as expressions with named groups. Each holds only at the place where it
/// is looked for and reaches over line ends.
namespace kia {

QRegularExpression rule(const QString &pattern);
QRegularExpressionMatch matchAt(const QRegularExpression &pattern, const QString &text, qsizetype from);

const QRegularExpression &statusRule();     ///< STATUS; also the form of a blob's request, which names no method.
const QRegularExpression &netRule();        ///< NET
const QRegularExpression &runpRule();       ///< RUNP
const QRegularExpression &containerdRule(); ///< CTRD
const QRegularExpression &tokenRule();      ///< TOKEN
const QRegularExpression &deniedRule();     ///< DENIED

/// A sentence of a runtime that names no request.
struct RuntimeSentence {
    QRegularExpression pattern;
    MessageId id;
    std::optional<Runtime> runtime = {};
    std::vector<MessageId> possible = {};
};
/// More special ones first.
const std::vector<RuntimeSentence> &runtimeSentences();

} // namespace kia
