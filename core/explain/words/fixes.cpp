#include "core/explain/words/families.h"

#include <QtCore/QCoreApplication>

namespace kia::words {

// Labels of buttons.
constexpr Fixes::Rows fixes = {{
    {MessageId::RemoveScheme, {QT_TRANSLATE_NOOP("Explanations", "Remove {scheme|http}://")}},
    {MessageId::UseRegistry, {QT_TRANSLATE_NOOP("Explanations", "Use {registry|this registry}")}},
    {MessageId::ClearUsername, {QT_TRANSLATE_NOOP("Explanations", "Clear username")}},
    {MessageId::EnterPassword, {QT_TRANSLATE_NOOP("Explanations", "Enter password")}},
    {MessageId::ClearPassword, {QT_TRANSLATE_NOOP("Explanations", "Clear password")}},
    {MessageId::ConvertList, {QT_TRANSLATE_NOOP("Explanations", "Convert")}},
    {MessageId::TrimBlanks, {QT_TRANSLATE_NOOP("Explanations", "Remove blanks")}},
    {MessageId::RemoveApiPath, {QT_TRANSLATE_NOOP("Explanations", "Remove /{part|v2}")}},
    {MessageId::RenameKey, {QT_TRANSLATE_NOOP("Explanations", "Rename to {expected|the right key}")}},
    {MessageId::EnterUsername, {QT_TRANSLATE_NOOP("Explanations", "Enter username")}},
    {MessageId::QuoteValue, {QT_TRANSLATE_NOOP("Explanations", "Remove line break")}},
    {MessageId::RemoveTrailingSlash, {QT_TRANSLATE_NOOP("Explanations", "Remove the slash at the end")}},
    {MessageId::AddRegistryAndUse, {QT_TRANSLATE_NOOP("Explanations", "Add {host|the registry} and use it")}},
    {MessageId::SetEndpoint, {QT_TRANSLATE_NOOP("Explanations", "Set the endpoint to {endpoint|this address}")}},
    {MessageId::AddRobotPrefix, {QT_TRANSLATE_NOOP("Explanations", "Put robot$ in front")}},
    {MessageId::ChangeEverywhere, {QT_TRANSLATE_NOOP("Explanations", "Change everywhere")}},
    {MessageId::RemoveSecondKey, {QT_TRANSLATE_NOOP("Explanations", "Remove the second {key|key}")}},
    {MessageId::QuotePassword, {QT_TRANSLATE_NOOP("Explanations", "Put all that was typed in quotes")}},
    {MessageId::RemoveHidden, {QT_TRANSLATE_NOOP("Explanations", "Remove the hidden characters at the ends")}},
}};
static_assert(Fixes::isComplete(fixes), "one row per message of the family, in the order of the enum");

} // namespace kia::words
