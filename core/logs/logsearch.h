#pragma once

#include "core/logs/bytesearch.h"

namespace kia {

/// The first place from `from` on where a byte string stands that no line about a pull does without. A line in which
/// there is none need not be looked at.
ByteSearch::Hit findLogHint(QByteArrayView text, qsizetype from);

} // namespace kia
