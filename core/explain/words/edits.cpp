#include "core/explain/words/families.h"

#include <QtCore/QCoreApplication>

namespace kia::words {

// Why an edit is refused.
constexpr Edits::Rows edits = {{
    {MessageId::EditChangesMore,
     {QT_TRANSLATE_NOOP("Explanations", "{field|This value} cannot be changed without changing something else too."),
      QT_TRANSLATE_NOOP("Explanations",
                        "Every edit is read back. This one would have altered another value, so it was not made."),
      {QT_TRANSLATE_NOOP("Explanations", "Write the whole image section anew; what changes is shown first."),
       QT_TRANSLATE_NOOP("Explanations",
                         "Change it in a text editor; an anchor or an unusual form may stand there.")}}},
    {MessageId::ConvertFirst,
     {QT_TRANSLATE_NOOP("Explanations", "The list form cannot be edited as it stands."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia cannot load it either, so it has to become a mapping first."),
      {QT_TRANSLATE_NOOP("Explanations", "Convert it; the difference is shown before anything is saved.")}}},
    {MessageId::NoSuchRegistry,
     {QT_TRANSLATE_NOOP("Explanations", "The file has no such registry[[: {number}]][[; it has {count}]]."),
      QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
      {QT_TRANSLATE_NOOP("Explanations", "Choose one of the registries in the file by its name or its position.")}}},
    {MessageId::ValueNotWritable,
     {QT_TRANSLATE_NOOP("Explanations", "This value cannot be written into {field|the file}."),
      QT_TRANSLATE_NOOP("Explanations", "It contains characters that YAML cannot hold, such as control characters."),
      {QT_TRANSLATE_NOOP("Explanations", "Type it again instead of pasting it.")}}},
    {MessageId::ShapeNotEditable,
     {QT_TRANSLATE_NOOP("Explanations", "{field|This part of the file} is written in a form that is not edited here."),
      QT_TRANSLATE_NOOP("Explanations",
                        "Aliases, merged keys, keys that stand twice and the like serve several places at once. "
                        "Changing one could change others, so nothing was changed."),
      {QT_TRANSLATE_NOOP("Explanations", "Write the whole image section anew; what changes is shown first."),
       QT_TRANSLATE_NOOP("Explanations", "Change it in a text editor.")}}},
    {MessageId::NameTaken,
     {QT_TRANSLATE_NOOP("Explanations", "The name {registry} is already taken[[ by registry {number}]]."),
      QT_TRANSLATE_NOOP("Explanations",
                        "With two registries of the same name Kuscia takes the last one, without a warning."),
      {QT_TRANSLATE_NOOP("Explanations", "Choose another name.")}}},
    {MessageId::ReadOnly,
     {QT_TRANSLATE_NOOP("Explanations", "This file is open for reading only."),
      QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Open it from a place where it may be written, or save it under another name.")}}},
    {MessageId::FoldedText,
     {QT_TRANSLATE_NOOP("Explanations", "The kuscia.yaml in this manifest is folded (>) and is not edited here."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "In a folded text one line break depends on the others, so a change would move more than itself."),
      {QT_TRANSLATE_NOOP("Explanations", "Write it with | in place of >, then open it again.")}}},
    {MessageId::SharedValue,
     {QT_TRANSLATE_NOOP("Explanations", "{field|This value} is used in {count|several} places."),
      QT_TRANSLATE_NOOP("Explanations",
                        "An anchor (&) shares it. Changing it would change all of them, so nothing was changed."),
      {QT_TRANSLATE_NOOP("Explanations", "Change it everywhere, or here alone; the others then keep the old value.")}}},
}};
static_assert(Edits::isComplete(edits), "one row per message of the family, in the order of the enum");

} // namespace kia::words
