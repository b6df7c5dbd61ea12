#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>

#include "core/base/messageid.h"

namespace kia {

/// The named things a message speaks of. In the catalogue's sentences each stands as `{name}`, so that a translator
/// sees what is placed where. Facts are text for display: already escaped where they came from a server, never secret.
enum class Fact {
    Account,
    AccountHost,
    Actual,
    Address,
    AuthHost,
    Cause,
    Challenge,
    Column,
    Count,
    Date,
    Detail,
    Digest,
    Endpoint,
    Expected,
    Field,
    Host,
    Image,
    Issuer,
    Kept,
    Key,
    Kind,
    LastColumn,
    Limit,
    Line,
    List,
    Method,
    Mode,
    Names,
    NewValue,
    Number,
    Organisation,
    OtherHost,
    OtherKey,
    OtherName,
    Part,
    Path,
    Platform,
    Policy,
    Port,
    Project,
    Proxy,
    Realm,
    Reference,
    Registry,
    Repository,
    Runtime,
    Scheme,
    Scope,
    Seconds,
    Server,
    Size,
    Status,
    Tag,
    Target,
    Time,
    User,
    Value,
    Version,
};

inline constexpr int factCount = static_cast<int>(Fact::Version) + 1;

/// The placeholder's name without braces, for example "accountHost".
QString factName(Fact fact);

using Facts = QMap<Fact, QString>;

/// What core says: an identity and the facts of this case. Words are made from it when they are shown
/// (explain/catalogue.h), so a change of language re-renders what is on the screen.
struct Message {
    MessageId id;
    Facts facts = {};
    /// One of the R family, for messages whose sentence has a `{reason}`: its title is placed there.
    std::optional<MessageId> reason = {};

    friend bool operator==(const Message &, const Message &) = default;
};

enum class Severity { Info, Warning, Error };

} // namespace kia
