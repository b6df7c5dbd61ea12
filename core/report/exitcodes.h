#pragma once

#include <optional>
#include <vector>

#include "core/base/messageid.h"

namespace kia {

/// The exit codes of the product's contract. Stable.
namespace exitcode {
inline constexpr int fine = 0;
inline constexpr int findings = 1; ///< also failures of different kinds
inline constexpr int usage = 2;
inline constexpr int file = 3; ///< cannot be read, parsed or written
inline constexpr int credentialsRejected = 10;
inline constexpr int loginNeeded = 11;
inline constexpr int noRight = 12;
inline constexpr int notFound = 13;
inline constexpr int heldBack = 14;
inline constexpr int nameResolution = 20;
inline constexpr int connection = 21;
inline constexpr int tls = 22;
inline constexpr int timeout = 23;
inline constexpr int proxy = 24;
inline constexpr int rateLimit = 25;
inline constexpr int notARegistry = 26;
inline constexpr int serverError = 27;
inline constexpr int invalidReference = 28;
inline constexpr int interrupted = 130; ///< 128 + SIGINT, as shells do
} // namespace exitcode

/// For a command that ends with this error, or a check with this outcome.
int exitCodeFor(MessageId id);

/// The code that stands for this cause, for a help page; none where it has no code of its own.
std::optional<int> ownExitCode(MessageId id);

/// Of several: fine when all are, the one that all failures share, else `findings`.
int exitCodeFor(const std::vector<int> &codes);

} // namespace kia
