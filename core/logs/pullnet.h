#pragma once

#include "core/logs/pullbuilder.h"

namespace kia {

/// NET of the detail level (pullwords.h): a request that got no answer. False: the words at `from` are none of it.
bool readNet(PullBuilder &builder, qsizetype from);

/// What Go's network code says (networds.h), from `words` on; `url` is what was asked. False: it says nothing known.
bool readNetWords(PullBuilder &builder, const QString &text, qsizetype words, const QString &url);

/// The login server got the request and gave no answer.
void readTokenServerDown(PullBuilder &builder, const QString &authHost, qsizetype words);

} // namespace kia
