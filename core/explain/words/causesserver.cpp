#include "core/explain/words/families.h"

#include <QtCore/QCoreApplication>

namespace kia::words {

// Something answers that is no registry, or the registry is unwell.
constexpr ServerCauses::Rows serverCauses = {{
    {MessageId::CaptivePortal,
     {QT_TRANSLATE_NOOP("Explanations", "A login page answered in place of {host|the registry}."),
      QT_TRANSLATE_NOOP("Explanations",
                        "The network asks people to sign in with a browser first. Kuscia would take the page for the "
                        "image’s description and fail later.[[ The page came from {target}.]]"),
      {QT_TRANSLATE_NOOP("Explanations", "Sign in to the network, or have the node exempted."),
       QT_TRANSLATE_NOOP("Explanations", "Check that the endpoint names the registry and not its website.")}}},
    {MessageId::NotARegistry,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The server}[[:{port}]] answers, but it is no image registry."),
      QT_TRANSLATE_NOOP("Explanations",
                        "A registry would answer at /v2/. Kuscia adds that by itself, directly behind host and port."),
      {QT_TRANSLATE_NOOP(
           "Explanations",
           "Check the port: Nexus, for example, has a port of its own for images, not that of its web pages."),
       QT_TRANSLATE_NOOP("Explanations", "With Artifactory, put the repository key at the front of the path.")}}},
    {MessageId::BadGateway,
     {QT_TRANSLATE_NOOP("Explanations", "The gateway in front of {host|the registry} cannot reach it (502)."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "The name and the network are fine up to the gateway; the registry behind it is down or restarting."),
      {QT_TRANSLATE_NOOP("Explanations", "Ask the administrator of the registry."),
       QT_TRANSLATE_NOOP("Explanations", "Try again in a few minutes.")}}},
    {MessageId::Unavailable,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry} is not available at the moment (503)."),
      QT_TRANSLATE_NOOP("Explanations", "It is overloaded or under maintenance.[[ It asks to wait {seconds} s.]] "
                                        "Kuscia tries again by itself; the job waits meanwhile."),
      {QT_TRANSLATE_NOOP("Explanations", "Try again later."),
       QT_TRANSLATE_NOOP("Explanations", "If it lasts, ask the administrator of the registry.")}}},
    {MessageId::GatewayTimeout,
     {QT_TRANSLATE_NOOP("Explanations",
                        "{host|The registry} is too slow for the gateway in front of it[[ ({status})]]."),
      QT_TRANSLATE_NOOP("Explanations", "The gateway gave up waiting, so Kuscia gets no answer either."),
      {QT_TRANSLATE_NOOP("Explanations", "Try again in a few minutes."),
       QT_TRANSLATE_NOOP("Explanations", "Ask the administrator of the registry.")}}},
    {MessageId::ServerError,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry} had an internal error[[ ({status})]]."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "The request arrived and was understood. What went wrong stands only in the log of the registry."),
      {QT_TRANSLATE_NOOP("Explanations", "Ask the administrator of the registry to look into its log at this time."),
       QT_TRANSLATE_NOOP("Explanations", "Try again in a few minutes.")}}},
    {MessageId::RateLimit,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry} limits the number of requests, and the limit is reached."),
      QT_TRANSLATE_NOOP("Explanations", "[[It asks to wait {seconds} s. ]]runc repeats such a request at once, up to "
                                        "six times, which makes it worse."),
      {QT_TRANSLATE_NOOP("Explanations", "Wait, then try again."),
       QT_TRANSLATE_NOOP("Explanations", "Sign in: the limit for accounts is higher than that for anonymous pulls."),
       QT_TRANSLATE_NOOP("Explanations", "Keep the image in a registry of your own.")}}},
    {MessageId::Waf,
     {QT_TRANSLATE_NOOP("Explanations",
                        "A firewall in front of {host|the registry} turns this computer away[[ ({status})]]."),
      QT_TRANSLATE_NOOP("Explanations", "The refusal does not come from the registry itself, and no account changes "
                                        "it. Often only listed addresses are let in."),
      {QT_TRANSLATE_NOOP("Explanations", "Have the address from which the node goes out added to the list.")}}},
    {MessageId::RedirectLoop,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry} sends the request round in circles."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia follows ten redirects and then gives up."),
      {QT_TRANSLATE_NOOP("Explanations", "Have the administrator correct the external address of the registry.")}}},
    {MessageId::RedirectOtherHost,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry} sends the request on to {target|another host}."),
      QT_TRANSLATE_NOOP("Explanations",
                        "The account was not sent there. runc would follow, and would send it if that host asks."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "If {target|the other host} is the real registry, write it into the endpoint."),
       QT_TRANSLATE_NOOP("Explanations",
                         "Otherwise have the administrator correct the external address of the registry.")}}},
    {MessageId::RedirectToHttp,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry} sends the request on to plain HTTP[[: {target}]]."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "The check stops here, because everything after would travel unencrypted. Kuscia would follow."),
      {QT_TRANSLATE_NOOP(
          "Explanations",
          "Have the administrator correct the external address of the registry, so that it begins with https.")}}},
    {MessageId::HeadRefused,
     {QT_TRANSLATE_NOOP("Explanations",
                        "{host|The registry} does not answer HEAD requests; the check used GET instead."),
      QT_TRANSLATE_NOOP("Explanations", "runc does the same, so a pull works.")}},
    {MessageId::Misrouted,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The server} does not know which site is meant[[ ({status})]]."),
      QT_TRANSLATE_NOOP("Explanations",
                        "Several sites share this address, and the name that Kuscia sends belongs to none of them."),
      {QT_TRANSLATE_NOOP("Explanations", "Check host and port in the endpoint."),
       QT_TRANSLATE_NOOP("Explanations", "Have {host|the host} added at the gateway in front of the registry.")}}},
}};
static_assert(ServerCauses::isComplete(serverCauses), "one row per message of the family, in the order of the enum");

} // namespace kia::words
