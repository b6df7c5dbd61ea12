#include "core/explain/words/families.h"

#include <QtCore/QCoreApplication>

namespace kia::words {

// Causes that no request is needed for: how the image and the account are written.
constexpr NameCauses::Rows nameCauses = {{
    {MessageId::BadReference,
     {QT_TRANSLATE_NOOP("Explanations", "{reference|This text} is no valid image reference[[: {reason}]]."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia refuses such an address before it asks any registry: the reason is "
                                        "InvalidImageName, and the task fails at once."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Write the reference as host/path/name:tag, in lower case and without https://."),
       QT_TRANSLATE_NOOP("Explanations", "In names use letters, digits and single dots, underscores or hyphens; a tag "
                                         "begins with a letter, a digit or an underscore."),
       QT_TRANSLATE_NOOP("Explanations", "In the AppImage, write the name into spec.image.name and the tag into "
                                         "spec.image.tag; Kuscia joins them with a colon.")}}},
    {MessageId::NoTag,
     {QT_TRANSLATE_NOOP("Explanations", "{reference|The reference} has no tag, so Kuscia pulls latest."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "What latest stands for can change at any time, so two nodes may run different images under the same name."),
      {QT_TRANSLATE_NOOP("Explanations", "Write the tag that you mean, in the AppImage under spec.image.tag.")}}},
    {MessageId::RuntimeDifference,
     {QT_TRANSLATE_NOOP("Explanations",
                        "{runtime|The runtime} reads {reference|this reference} differently from the others."),
      QT_TRANSLATE_NOOP("Explanations", "runc and runp have rules of their own for hosts, for short names and for "
                                        "plain HTTP, so the same reference can mean two images.[[ {detail}]]"),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Write the full address: a host with a dot or a port, then path, name and tag."),
       QT_TRANSLATE_NOOP("Explanations", "Look at the preview for the runtime that the node really uses.")}}},
    {MessageId::HalfAccount,
     {QT_TRANSLATE_NOOP("Explanations", "{registry|A registry}: {field|one half of the account} without a "
                                        "{part|second}. Kuscia would pull anonymously."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia signs in only when username and password are both set; with one of "
                                        "them it asks without an account and logs nothing about it."),
      {QT_TRANSLATE_NOOP("Explanations", "Fill in the {part|missing half}."),
       QT_TRANSLATE_NOOP("Explanations", "If the registry is public, clear the {field|other half} as well.")}}},
    {MessageId::MangledAccount,
     {QT_TRANSLATE_NOOP(
          "Explanations",
          "The {field|account} of {registry|this registry} contains a character that does not belong there."),
      QT_TRANSLATE_NOOP("Explanations",
                        "A blank, a tab or a line break that came along with copying is part of the value, and a colon "
                        "ends a user name early. The registry then sees another account.[[ Found: {detail}.]]"),
      {QT_TRANSLATE_NOOP("Explanations", "Type the value again instead of pasting it."),
       QT_TRANSLATE_NOOP("Explanations", "In YAML write it in single quotes, so that it is read as it stands.")}}},
    {MessageId::OtherRegistryAccount,
     {QT_TRANSLATE_NOOP("Explanations",
                        "Kuscia sends the account of {registry|the chosen registry} to {host|another host}."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia has one account for all images and never compares hosts.[[ This one "
                                        "belongs to {accountHost}.]] The other host may refuse it, or keep it."),
      {QT_TRANSLATE_NOOP("Explanations", "In the AppImage write only name and tag, so that the image comes from the "
                                         "registry that the account belongs to."),
       QT_TRANSLATE_NOOP(
           "Explanations",
           "If {host|the other host} is right, make its registry the default one, with an account of its own.")}}},
    {MessageId::ShortName,
     {QT_TRANSLATE_NOOP("Explanations", "{endpoint|The reference} names no host, so Kuscia goes to {host|docker.io}."),
      QT_TRANSLATE_NOOP("Explanations", "Only a first part with a dot or a colon is a host; for runc, localhost is one "
                                        "too.[[ What is pulled is {address}.]]"),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Write the registry’s host in front, for example registry.example.com/project."),
       QT_TRANSLATE_NOOP("Explanations", "If Docker Hub is meant, write docker.io, so that everybody sees it.")}}},
}};
static_assert(NameCauses::isComplete(nameCauses), "one row per message of the family, in the order of the enum");

} // namespace kia::words
