#include "core/explain/words/families.h"

#include <QtCore/QCoreApplication>

namespace kia::words {

// The registry answers; the image is the matter.
constexpr ImageCauses::Rows imageCauses = {{
    {MessageId::TagMissing,
     {QT_TRANSLATE_NOOP("Explanations", "The registry has no tag {tag} for this image."),
      QT_TRANSLATE_NOOP("Explanations",
                        "[[{repository} has the tags {list}. ]]Kuscia keeps trying, and the job waits."),
      {QT_TRANSLATE_NOOP("Explanations", "Use a tag that exists."),
       QT_TRANSLATE_NOOP("Explanations", "Have the image pushed with this tag.")}}},
    {MessageId::RepoMissing,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry} has no repository {repository} for this image."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "Kuscia asks for exactly this path. Where a part was dropped or added by its rules, the preview shows it."),
      {QT_TRANSLATE_NOOP("Explanations", "Compare the path with the name in the registry."),
       QT_TRANSLATE_NOOP("Explanations", "If the organisation is missing, write it at the end of the endpoint.")}}},
    {MessageId::DigestMissing,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry} has no image with this digest."),
      QT_TRANSLATE_NOOP("Explanations", "Digests vanish when an image is rebuilt or cleaned up.[[ Wanted: {digest}]]"),
      {QT_TRANSLATE_NOOP("Explanations", "Use the digest of the present image, or a tag.")}}},
    {MessageId::Other404,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry} does not know this address (404)."),
      QT_TRANSLATE_NOOP("Explanations", "The path may contain something that this registry does not allow."),
      {QT_TRANSLATE_NOOP("Explanations", "Compare the path with the name in the registry."),
       QT_TRANSLATE_NOOP("Explanations",
                         "Check that the endpoint has no /v1 or /v2 in it; Kuscia adds /v2 by itself.")}}},
    {MessageId::OldFormat,
     {QT_TRANSLATE_NOOP("Explanations", "The image has the outdated format schema 1."),
      QT_TRANSLATE_NOOP("Explanations",
                        "Runtimes are giving this format up, so a pull fails now or after the next update."),
      {QT_TRANSLATE_NOOP("Explanations", "Push the image again with a current tool.")}}},
    {MessageId::NotAnImage,
     {QT_TRANSLATE_NOOP("Explanations", "What stands at this address is no image."),
      QT_TRANSLATE_NOOP("Explanations",
                        "[[The registry sent {detail}. ]]Kuscia would accept it at first and fail while pulling."),
      {QT_TRANSLATE_NOOP("Explanations", "Check the name; charts and other things can stand in a registry too.")}}},
    {MessageId::DigestHeader,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry} gives a digest that does not fit the image."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "[[Expected was {expected}, it sent {actual}. ]]Kuscia would refuse the image after the download."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Ask the administrator of the registry; a cache or a mirror may be damaged.")}}},
    {MessageId::Platform,
     {QT_TRANSLATE_NOOP("Explanations", "The image has no variant for {platform|the platform of this node}."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "[[It offers {list}. ]]Kuscia would say “no match for platform”, which looks like a missing image."),
      {QT_TRANSLATE_NOOP("Explanations", "Use an image or a tag that offers {platform|the platform of the node}."),
       QT_TRANSLATE_NOOP("Explanations", "Have the image built for it as well.")}}},
    {MessageId::Policy,
     {QT_TRANSLATE_NOOP("Explanations", "A rule of {host|the registry} forbids pulling this image."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "Harbor does this for images with known weaknesses or without a signature.[[ It says: {detail}]]"),
      {QT_TRANSLATE_NOOP("Explanations", "Ask the owner of the project to release the image or to change the rule."),
       QT_TRANSLATE_NOOP("Explanations", "Use a version that fulfils the rule.")}}},
    {MessageId::TooBigManifest,
     {QT_TRANSLATE_NOOP("Explanations", "The description of the image is too large for Kuscia."),
      QT_TRANSLATE_NOOP("Explanations", "[[It has {size} bytes; ]]containerd takes at most 4 MiB."),
      {QT_TRANSLATE_NOOP("Explanations", "Have the image built with fewer layers or annotations.")}}},
    {MessageId::Accept,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry} has the image in no form that the check asked for."),
      QT_TRANSLATE_NOOP("Explanations",
                        "The check asks for the same forms as Kuscia’s runtime. This answer was not expected."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Copy the report of the check and send it to whoever maintains this program.")}}},
}};
static_assert(ImageCauses::isComplete(imageCauses), "one row per message of the family, in the order of the enum");

} // namespace kia::words
