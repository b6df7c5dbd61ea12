#pragma once

#include <QtNetwork/QAbstractSocket>

#include "core/registry/httpmessage.h"

namespace kia {

/// What a socket's error means for an exchange. Decided by the error's number; its text, which Qt may translate, goes
/// to `detail` only (facts/registry.md 4.2).
HttpFailure socketFailure(QAbstractSocket::SocketError error, const QString &text);

/// The same for an errno of connect().
HttpFailure connectFailure(int error);

/// The text on one line, at most 300 characters: control and direction characters are written as \uXXXX, so that words
/// from outside can neither break a log nor turn a sentence round.
QString escapedDetail(const QString &text);

} // namespace kia
