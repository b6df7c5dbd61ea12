#include "core/explain/words/families.h"

#include <QtCore/QCoreApplication>

namespace kia::words {

// How Kuscia reads its configuration, where a reader would expect something else.
constexpr Traps::Rows traps = {{
    {MessageId::CredentialsLeak,
     {QT_TRANSLATE_NOOP("Explanations",
                        "Kuscia would send {registry|the chosen registry}’s password to {host|a foreign host}."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "Kuscia has one account for every pull and never compares hosts.[[ This account belongs to {accountHost}.]] "
          "runc sends it as soon as {host|the other host} asks for a sign-in, runp even unasked."),
      {QT_TRANSLATE_NOOP(
           "Explanations",
           "In the AppImage write only name and tag; then Kuscia pulls from the registry that the account belongs to."),
       QT_TRANSLATE_NOOP("Explanations",
                         "If the image is needed from {host|the other host}, copy it to your own registry."),
       QT_TRANSLATE_NOOP("Explanations",
                         "If Kuscia has pulled it before, change the password: it may be known there.")}}},
    {MessageId::RunpPlainHttp,
     {QT_TRANSLATE_NOOP("Explanations", "With runp the password for {host|this registry} may travel unencrypted."),
      QT_TRANSLATE_NOOP("Explanations", "For private addresses and .local names runp falls back to plain HTTP when "
                                        "HTTPS fails. Anybody on the way can then read the password."),
      {QT_TRANSLATE_NOOP("Explanations", "Give the registry a certificate that the node trusts."),
       QT_TRANSLATE_NOOP("Explanations", "Use the runtime runc, which does not fall back to plain HTTP.")}}},
    {MessageId::DebugPrintsPassword,
     {QT_TRANSLATE_NOOP("Explanations", "With logLevel DEBUG Kuscia writes the password into its log."),
      QT_TRANSLATE_NOOP("Explanations", "It prints its whole configuration twice at the start, with nothing hidden. "
                                        "Such logs end up in tickets and chats."),
      {QT_TRANSLATE_NOOP("Explanations", "Set logLevel back to INFO when the search is over."),
       QT_TRANSLATE_NOOP("Explanations", "Remove the password from logs before passing them on, or change it.")}}},
    {MessageId::ImageIdCrash,
     {QT_TRANSLATE_NOOP("Explanations", "The image ID in this AppImage can make Kuscia crash again and again."),
      QT_TRANSLATE_NOOP("Explanations",
                        "With an id that begins with sha256: Kuscia looks for the image under its original name. When "
                        "it is not on the node yet, the agent crashes, and so does Kuscia after every start."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Remove spec.image.id from the AppImage, or load the image on the node before.")}}},
    {MessageId::PublicImageBroken,
     {QT_TRANSLATE_NOOP(
          "Explanations",
          "The account of {registry|the chosen registry} can break the pull of public images from {host|other hosts}."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia sends its account there too. The other registry does not know it, "
                                        "refuses, and Kuscia does not try again without it."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Copy the image to your own registry and write only name and tag in the AppImage.")}}},
    {MessageId::HostReplaced,
     {QT_TRANSLATE_NOOP("Explanations", "The host {host} is replaced without a warning."),
      QT_TRANSLATE_NOOP("Explanations",
                        "With a single slash Kuscia takes what stands before it for an organisation, even if it is a "
                        "host. It keeps {kept|the last part} and puts {endpoint|the endpoint} in front."),
      {QT_TRANSLATE_NOOP(
           "Explanations",
           "If the image is meant to come from {host|that host}, write a second slash: host/path/name:tag."),
       QT_TRANSLATE_NOOP("Explanations",
                         "If it is meant to come from the endpoint, write only {kept|name and tag}.")}}},
    {MessageId::OrganisationDropped,
     {QT_TRANSLATE_NOOP("Explanations",
                        "The organisation {organisation} is dropped; Kuscia keeps only {kept|the last part}."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "With an endpoint set, a reference with one slash loses what stands before it, and {endpoint|the endpoint} "
          "comes in its place. Two organisations with an image of the same name end at the same address."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "If {organisation|the organisation} is needed, write it at the end of the endpoint."),
       QT_TRANSLATE_NOOP(
           "Explanations",
           "Otherwise write only {kept|name and tag} in the AppImage, so that everybody sees what is pulled.")}}},
    {MessageId::DefaultNotFound,
     {QT_TRANSLATE_NOOP(
          "Explanations",
          "defaultRegistry {value} names no registry. Kuscia takes the first one[[, {registry}]], without a warning."),
      QT_TRANSLATE_NOOP("Explanations", "Names are compared exactly, blanks and case included. Address and account are "
                                        "then those of the first registry[[, {endpoint}]]."),
      {QT_TRANSLATE_NOOP("Explanations", "Write one of the names that exist[[: {names}]].")}}},
    {MessageId::OnlyOneRegistry,
     {QT_TRANSLATE_NOOP("Explanations", "Kuscia uses only one registry; the others in the list do nothing."),
      QT_TRANSLATE_NOOP("Explanations", "defaultRegistry names none, so Kuscia takes {registry|one of them} and never "
                                        "looks at the rest, neither for other hosts nor when a pull fails."),
      {QT_TRANSLATE_NOOP("Explanations", "Choose with defaultRegistry the registry that holds all images."),
       QT_TRANSLATE_NOOP("Explanations", "Copy images from other registries to that one.")}}},
    {MessageId::ListFormExits,
     {QT_TRANSLATE_NOOP("Explanations", "Kuscia exits at start, because image is written as a list."),
      QT_TRANSLATE_NOOP("Explanations",
                        "The error stands only in docker logs, since the log file does not exist yet. With a restart "
                        "policy the container starts and exits again and again.[[ Kuscia says: {detail}]]"),
      {QT_TRANSLATE_NOOP("Explanations", "Remove the hyphens before image and its keys.")}}},
    {MessageId::EndpointInvalid,
     {QT_TRANSLATE_NOOP("Explanations", "The endpoint of {registry|this registry} is not valid[[: {reason}]]."),
      QT_TRANSLATE_NOOP("Explanations", "Every image that uses it gets an invalid address: the reason is "
                                        "InvalidImageName, and all tasks fail at once."),
      {QT_TRANSLATE_NOOP("Explanations", "Write host and path only, in lower case: registry.example.com/project."),
       QT_TRANSLATE_NOOP("Explanations", "Leave out https://, user names, tags and blanks.")}}},
    {MessageId::ShippedImageNotRedirected,
     {QT_TRANSLATE_NOOP("Explanations",
                        "The reference names a host itself, so {registry|the default registry} is not used."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "A reference with two or more slashes is pulled as it is written[[, here from {host}]]. That is how the "
          "AppImages that come with Kuscia are written, so defaultRegistry has no effect on them."),
      {QT_TRANSLATE_NOOP(
          "Explanations",
          "If it is meant to come from the endpoint[[ {endpoint}]], write only name and tag in the AppImage.")}}},
    {MessageId::ImportedImagesInvisible,
     {QT_TRANSLATE_NOOP("Explanations",
                        "With an endpoint set, Kuscia no longer finds images that were loaded by hand."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "It looks for them under the new address and pulls instead, which fails on a node without a network."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Load the image under the new address, or add that name to it with kuscia image tag."),
       QT_TRANSLATE_NOOP("Explanations", "Leave the endpoint empty on nodes without a network.")}}},
    {MessageId::SilentAnonymous,
     {QT_TRANSLATE_NOOP("Explanations",
                        "Kuscia pulls anonymously without a word[[: {field} of {registry} is not what it seems]]."),
      QT_TRANSLATE_NOOP("Explanations", "Without a username and a password that it can read, Kuscia asks without an "
                                        "account. The registry then answers 401."),
      {QT_TRANSLATE_NOOP("Explanations", "Set both, and write the password in quotes."),
       QT_TRANSLATE_NOOP("Explanations", "Check the spelling of the keys: username and password, in lower case.")}}},
    {MessageId::LockOut,
     {QT_TRANSLATE_NOOP("Explanations", "A wrong password can lock the account[[ of {user}]]."),
      QT_TRANSLATE_NOOP("Explanations", "runc sends a wrong password up to five times per pull, and Kuscia repeats the "
                                        "pull for as long as the task exists."),
      {QT_TRANSLATE_NOOP("Explanations", "Correct the password, or stop the task, before the account is locked.")}}},
    {MessageId::JobHangs,
     {QT_TRANSLATE_NOOP("Explanations", "The job hangs: Kuscia does not fail a task whose image cannot be pulled."),
      QT_TRANSLATE_NOOP("Explanations",
                        "ErrImagePull and ImagePullBackOff are repeated forever, with pauses of up to 5 minutes."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Correct the cause of the pull error; the next try then goes through by itself."),
       QT_TRANSLATE_NOOP("Explanations", "If it cannot be corrected, stop the job by hand.")}}},
    {MessageId::PlainHttpImpossible,
     {QT_TRANSLATE_NOOP(
          "Explanations",
          "runc cannot pull from {host|a registry} over plain HTTP or with a certificate it does not trust."),
      QT_TRANSLATE_NOOP("Explanations", "kuscia.yaml has no setting for it, and Kuscia’s containerd has none either."),
      {QT_TRANSLATE_NOOP("Explanations", "Give the registry a certificate that the Kuscia container trusts."),
       QT_TRANSLATE_NOOP("Explanations", "Add the CA to the CA file in the Kuscia container and restart Kuscia.")}}},
    {MessageId::ProxyCatchesLan,
     {QT_TRANSLATE_NOOP("Explanations",
                        "httpProxy also catches the pulls from {host|registries in the local network}."),
      QT_TRANSLATE_NOOP("Explanations", "runc sends every HTTPS request to it except those to the node itself; "
                                        "kuscia.yaml has no list of exceptions."),
      {QT_TRANSLATE_NOOP("Explanations", "Set NO_PROXY in the environment of the Kuscia container[[ to {host}]]."),
       QT_TRANSLATE_NOOP("Explanations", "If the registry is the only thing that is pulled, clear httpProxy.")}}},
    {MessageId::RunpNeverFound,
     {QT_TRANSLATE_NOOP("Explanations", "With runp this image is pulled but never found afterwards."),
      QT_TRANSLATE_NOOP("Explanations",
                        "runp stores it under another name than the one Kuscia looks for: Docker Hub becomes "
                        "index.docker.io, and a tag beside a digest is dropped. The task fails with “is not exists”."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Pull it from a registry other than Docker Hub, with a tag or a digest, not both."),
       QT_TRANSLATE_NOOP("Explanations", "Load the image by hand with kuscia image load.")}}},
    {MessageId::RunkIgnoresAccount,
     {QT_TRANSLATE_NOOP("Explanations", "With runk Kuscia does not use the account of {registry|this registry}."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "The Kubernetes cluster pulls the images, with its own accounts. Kuscia gives it the address only."),
      {QT_TRANSLATE_NOOP("Explanations", "Create a Secret of type docker-registry in the namespace of runk and name it "
                                         "in imagePullSecrets of its default ServiceAccount.")}}},
    {MessageId::MasterIgnoresImage,
     {QT_TRANSLATE_NOOP("Explanations", "In the mode {mode|master} Kuscia ignores the image section."),
      QT_TRANSLATE_NOOP("Explanations", "A master runs no tasks and pulls no images."),
      {QT_TRANSLATE_NOOP("Explanations", "Write the section into the configuration of the lite or autonomy nodes.")}}},
    {MessageId::AppimageTag,
     {QT_TRANSLATE_NOOP("Explanations",
                        "Kuscia joins name and tag of the AppImage to {reference|an address} as they are."),
      QT_TRANSLATE_NOOP("Explanations", "An empty tag leaves a colon at the end; a tag inside the name gives two of "
                                        "them. Both are invalid, and the task fails at once."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Write the name without a tag into spec.image.name and the tag into spec.image.tag.")}}},
    {MessageId::PullPolicyNoEffect,
     {QT_TRANSLATE_NOOP("Explanations", "pullPolicy {policy} has no effect."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia reads the key and does not act on it yet. Whether an image is pulled "
                                        "is decided by imagePullPolicy in the AppImage’s deploy template.")}},
    {MessageId::RestartNeeded,
     {QT_TRANSLATE_NOOP("Explanations", "Kuscia reads the image section only when it starts."),
      QT_TRANSLATE_NOOP("Explanations", "Until then it pulls with the old settings. A ConfigMap mounted with subPath "
                                        "does not change in a running pod."),
      {QT_TRANSLATE_NOOP("Explanations", "With Docker, run docker restart CONTAINER."),
       QT_TRANSLATE_NOOP("Explanations",
                         "With Kubernetes, apply the ConfigMap and run kubectl rollout restart for the deployment.")}}},
    {MessageId::EnvironmentIgnored,
     {QT_TRANSLATE_NOOP("Explanations",
                        "The variables REGISTRY_ENDPOINT, REGISTRY_USERNAME and REGISTRY_PASSWORD are ignored."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia reads them only when registries is empty. One entry, even one without "
                                        "any value, is enough to switch them off."),
      {QT_TRANSLATE_NOOP("Explanations", "Write endpoint and account into the registry in the file.")}}},
    {MessageId::VersionTooOld,
     {QT_TRANSLATE_NOOP("Explanations",
                        "This version of Kuscia does not know all of the image section[[: {version}]]."),
      QT_TRANSLATE_NOOP("Explanations", "registries takes effect from 0.10, pulling with runp from 0.11, httpProxy "
                                        "from 0.14. Older versions ignore them without a warning."),
      {QT_TRANSLATE_NOOP("Explanations", "Update Kuscia on the node.")}}},
    {MessageId::ManualPullDiffers,
     {QT_TRANSLATE_NOOP("Explanations", "kuscia image pull does not use the image section."),
      QT_TRANSLATE_NOOP("Explanations", "It changes no address and takes no account from the file, so it can work "
                                        "where a task fails, and the other way round."),
      {QT_TRANSLATE_NOOP("Explanations", "Give it the full address and the account with --creds, or test here.")}}},
    {MessageId::HalfWrittenFile,
     {QT_TRANSLATE_NOOP("Explanations", "A file that is saved half can stop a running node."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia reads the file again when it changes, for its log level, and a lite "
                                        "node ends itself when the key in it is missing."),
      {QT_TRANSLATE_NOOP("Explanations", "Save in one piece; this program does so.")}}},
    {MessageId::AppendedBlock,
     {QT_TRANSLATE_NOOP("Explanations", "The file has {key|a block} twice, because kuscia.sh appends one."),
      QT_TRANSLATE_NOOP("Explanations", "A key that stands twice is an error for Kuscia: it exits at start."),
      {QT_TRANSLATE_NOOP("Explanations", "Keep one of the two blocks.")}}},
    {MessageId::RepositoryChanged,
     {QT_TRANSLATE_NOOP("Explanations", "The host stays, but Kuscia pulls another repository[[: {address}]]."),
      QT_TRANSLATE_NOOP("Explanations", "With a single slash Kuscia takes {host|the host} for an organisation. It "
                                        "keeps {kept|the last part} and puts {endpoint|the whole endpoint} in front."),
      {QT_TRANSLATE_NOOP("Explanations", "If the path of the endpoint is meant, write only {kept|name and tag}."),
       QT_TRANSLATE_NOOP("Explanations",
                         "If not, write the full path with a second slash, or shorten the endpoint.")}}},
    {MessageId::AppimageTagInName,
     {QT_TRANSLATE_NOOP("Explanations", "The name in this AppImage holds a tag already[[: {value}]]."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia puts a colon and spec.image.tag behind it. An address with two tags is "
                                        "invalid, and the task fails at once."),
      {QT_TRANSLATE_NOOP("Explanations", "Move the tag from spec.image.name to spec.image.tag.")}}},
    {MessageId::AppimagePortSplit,
     {QT_TRANSLATE_NOOP("Explanations", "The AppImage was cut at the port of its registry[[: {value}]]."),
      QT_TRANSLATE_NOOP("Explanations", "The script that makes AppImages splits at the first colon, so the name ends "
                                        "before the port and the rest becomes the tag."),
      {QT_TRANSLATE_NOOP(
          "Explanations",
          "Write the name with host, port and path into spec.image.name, and only the tag into spec.image.tag.")}}},
    {MessageId::AppimageCollision,
     {QT_TRANSLATE_NOOP("Explanations", "Different references become the same address[[: {address}]]."),
      QT_TRANSLATE_NOOP("Explanations", "With an endpoint Kuscia drops what stands before a single slash, so images of "
                                        "two organisations cannot be told apart.[[ Here they are {list}.]]"),
      {QT_TRANSLATE_NOOP("Explanations", "Give the images different names in the registry."),
       QT_TRANSLATE_NOOP("Explanations", "Or write the full address with two slashes in the AppImage.")}}},
    {MessageId::AppimageTagNotText,
     {QT_TRANSLATE_NOOP("Explanations", "The tag {value} in this AppImage is no text to YAML."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "Without quotes 1.10 is a number and becomes 1.1. Kubernetes refuses it, or another tag is pulled."),
      {QT_TRANSLATE_NOOP("Explanations", "Write the tag in quotes.")}}},
}};
static_assert(Traps::isComplete(traps), "one row per message of the family, in the order of the enum");

} // namespace kia::words
