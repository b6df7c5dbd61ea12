#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>

#include <optional>
#include <vector>

namespace kia {

/// One challenge of a WWW-Authenticate header (RFC 9110 section 11.6.1):
///
///     WWW-Authenticate = challenge *( "," challenge )
///     challenge        := scheme [ 1*SP ( token68 / param *( "," param ) ) ]
///     param            := token BWS "=" BWS ( token / quoted-string )
///
/// Scheme and names are lower case; the first value of a repeated name wins.
struct Challenge {
    QByteArray scheme;
    QMap<QByteArray, QByteArray> parameters;
    /// Not the first of its header line: containerd stops before it (auth/parse.go:47-53).
    bool hiddenFromContainerd = false;

    QByteArray value(const QByteArray &name) const { return parameters.value(name); }
};

/// Reads all lines of the header; stops at 8 KiB, 16 challenges and 32 parameters. Never fails: what cannot be read
/// ends the line.
std::vector<Challenge> parseChallenges(const QList<QByteArray> &lines);

/// The one that containerd would answer: Bearer, then Basic; only the first challenge of each line counts, and only
/// when a line hides a usable one behind another, that one is taken.
std::optional<Challenge> usableChallenge(const std::vector<Challenge> &challenges);

} // namespace kia
