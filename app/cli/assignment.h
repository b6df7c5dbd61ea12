#pragma once

#include <QtCore/QString>

#include <optional>
#include <variant>

#include "app/cli/usageerror.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/config/configedit.h"

namespace kia::cli {

/// A registry as an assignment names it: by its name, or by its position ("#0").
struct RegistrySelector {
    QString name;
    int position = -1;

    friend bool operator==(const RegistrySelector &, const RegistrySelector &) = default;
};

/// Where the value of an assignment comes from. Passwords only from the last two.
enum class ValueSource { Argument, StandardInput, Environment };

struct SetValue {
    FieldKind field = FieldKind::PullPolicy;
    RegistrySelector registry; ///< for the fields of a registry
    ValueSource source = ValueSource::Argument;
    QString value; ///< of an argument

    friend bool operator==(const SetValue &, const SetValue &) = default;
};
struct AddNewRegistry {
    QString name;
    QString endpoint;

    friend bool operator==(const AddNewRegistry &, const AddNewRegistry &) = default;
};
struct RemoveOldRegistry {
    RegistrySelector registry;

    friend bool operator==(const RemoveOldRegistry &, const RemoveOldRegistry &) = default;
};
using Assignment = std::variant<SetValue, AddNewRegistry, RemoveOldRegistry>;

/// Reads one argument of `set`:
///
///     pullPolicy=V  defaultRegistry=V  httpProxy=V
///     registries[NAME].endpoint=V      also .name and .username; [#0] is the first one
///     registries[NAME].password=@-     from standard input; =@env from KUSCIA_IMAGE_PASSWORD; empty clears it
///     +registries[NAME]=ENDPOINT       adds one
///     -registries[NAME]                removes one
///
/// A password as an argument is refused, also inside the address of a proxy: arguments can be seen by every user of
/// the machine and stay in the shell's history. `number` is the argument's, for messages that must not repeat it.
Result<Assignment, UsageError> parseAssignment(const QString &text, int number);

/// Whether an argument that begins with '-' is an assignment and no option.
bool isRemoval(const QString &argument);

bool readsStandardInput(const Assignment &assignment);
bool readsEnvironment(const Assignment &assignment);

/// The edit on this configuration. `secret` is the value that came from standard input or the environment.
Result<ConfigEdit, CommandError> editFor(const Assignment &assignment, const ImageConfig &config, const Secret &secret,
                                         Shared shared = Shared::Ask);

} // namespace kia::cli
