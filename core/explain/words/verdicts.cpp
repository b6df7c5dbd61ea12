#include "core/explain/words/families.h"

#include <QtCore/QCoreApplication>

namespace kia::words {

// What a check ends with when it found no fault.
constexpr Verdicts::Rows verdicts = {{
    {MessageId::Pullable,
     {QT_TRANSLATE_NOOP("Explanations", "Kuscia can pull this image[[, signed in as {user}]]."),
      QT_TRANSLATE_NOOP("Explanations",
                        "Proven are the way to {host|the registry}, its certificate, the account and that the image is "
                        "there. The layers were not downloaded, and the node’s network may differ from this one.")}},
    {MessageId::PullableAnonymous,
     {QT_TRANSLATE_NOOP("Explanations", "Kuscia can pull this image without signing in."),
      QT_TRANSLATE_NOOP("Explanations",
                        "Proven are the way to {host|the registry}, its certificate and that the image is there. The "
                        "layers were not downloaded, and the node’s network may differ from this one.")}},
    {MessageId::HeldBack,
     {QT_TRANSLATE_NOOP("Explanations",
                        "Held back: {registry|the chosen registry}’s password would go to {host|a foreign host}."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia would send it there. The check sent nothing, because the account[[ "
                                        "{user}]] belongs to {accountHost|another host}."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "In the AppImage write only name and tag, so that the image comes from your registry."),
       QT_TRANSLATE_NOOP("Explanations", "Check this image without an account."),
       QT_TRANSLATE_NOOP("Explanations", "If {host|the other host} may know the password, allow it for this check.")}}},
    {MessageId::Cancelled,
     {QT_TRANSLATE_NOOP("Explanations", "The check was cancelled."),
      QT_TRANSLATE_NOOP("Explanations", "Nothing is known about this image yet.")}},
    {MessageId::ClusterPulls,
     {QT_TRANSLATE_NOOP("Explanations", "With runk the Kubernetes cluster pulls this image, not Kuscia."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia only gives the address. Accounts, proxies and certificates are those "
                                        "of the cluster, so a check from here says little."),
      {QT_TRANSLATE_NOOP("Explanations", "Look at the events of the pod: kubectl describe pod."),
       QT_TRANSLATE_NOOP("Explanations", "Check without an account whether the image is there.")}}},
    {MessageId::NotTestedSamePassword,
     {QT_TRANSLATE_NOOP("Explanations", "Not tested: {host|the registry} has already refused this password."),
      QT_TRANSLATE_NOOP("Explanations", "Sending it again proves nothing and can lock the account."),
      {QT_TRANSLATE_NOOP("Explanations", "Correct the password, then check again.")}}},
    {MessageId::SignedIn,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry} accepts the password of {user|this account}."),
      QT_TRANSLATE_NOOP("Explanations",
                        "Whether the account may pull an image is known only when that image is checked.")}},
    {MessageId::NoSignInNeeded,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry} asks for no sign-in."),
      QT_TRANSLATE_NOOP("Explanations", "Whether the account is right cannot be told: nobody asked for it.")}},
    {MessageId::HostBlocked,
     {QT_TRANSLATE_NOOP("Explanations", "{host|This host} was not asked: the demo allows only its own registry."),
      QT_TRANSLATE_NOOP("Explanations", "While the demo runs, nothing leaves this computer."),
      {QT_TRANSLATE_NOOP("Explanations", "Stop the demo to check real registries.")}}},
    {MessageId::NotVerified,
     {QT_TRANSLATE_NOOP("Explanations", "Test only: the certificate of {host|the registry} was not verified."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia always verifies it, so the pull can fail although this check did not; "
                                        "and whoever answered may not have been the registry."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Check again with certificates verified. An authority of your own can be given "
                         "to the check as a file: --ca on the command line.")}}},
}};
static_assert(Verdicts::isComplete(verdicts), "one row per message of the family, in the order of the enum");

} // namespace kia::words
