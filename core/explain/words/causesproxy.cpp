#include "core/explain/words/families.h"

#include <QtCore/QCoreApplication>

namespace kia::words {

// The proxy of httpProxy.
constexpr ProxyCauses::Rows proxyCauses = {{
    {MessageId::ProxyRefused,
     {QT_TRANSLATE_NOOP("Explanations", "The proxy {proxy} refused the connection."),
      QT_TRANSLATE_NOOP("Explanations", "With runc everything goes through image.httpProxy, also to a registry in the "
                                        "local network. Without the proxy no pull works."),
      {QT_TRANSLATE_NOOP("Explanations", "Check host and port in httpProxy."),
       QT_TRANSLATE_NOOP("Explanations", "If the registry needs no proxy, clear httpProxy.")}}},
    {MessageId::ProxySilent,
     {QT_TRANSLATE_NOOP("Explanations", "The proxy {proxy} did not answer[[ within {seconds} s]]."),
      QT_TRANSLATE_NOOP("Explanations",
                        "No request reached {host|the registry}, because Kuscia asks only through the proxy."),
      {QT_TRANSLATE_NOOP("Explanations", "Check host and port in httpProxy."),
       QT_TRANSLATE_NOOP("Explanations", "Check that the node may reach the proxy.")}}},
    {MessageId::ProxyName,
     {QT_TRANSLATE_NOOP("Explanations", "The name of the proxy {proxy} could not be resolved."),
      QT_TRANSLATE_NOOP("Explanations", "The registry itself was not asked, so nothing is known about it yet."),
      {QT_TRANSLATE_NOOP("Explanations", "Check the spelling in httpProxy."),
       QT_TRANSLATE_NOOP("Explanations",
                         "Write the proxy’s IP address if the node’s resolver does not know the name.")}}},
    {MessageId::ProxyLogin,
     {QT_TRANSLATE_NOOP("Explanations", "The proxy {proxy} wants a user name and a password."),
      QT_TRANSLATE_NOOP("Explanations", "httpProxy names none, so the proxy lets nothing through."),
      {QT_TRANSLATE_NOOP("Explanations", "Write them into httpProxy as http://user:password@host:port."),
       QT_TRANSLATE_NOOP("Explanations", "Ask for a proxy without a sign-in for the node.")}}},
    {MessageId::ProxyWrongLogin,
     {QT_TRANSLATE_NOOP("Explanations", "The proxy {proxy} refused its user name or password."),
      QT_TRANSLATE_NOOP("Explanations", "These are the ones in httpProxy, not those of the registry."),
      {QT_TRANSLATE_NOOP(
          "Explanations",
          "Correct user name and password in httpProxy; write special characters as %40 and the like.")}}},
    {MessageId::ProxyForbidden,
     {QT_TRANSLATE_NOOP("Explanations",
                        "The proxy {proxy} does not allow connections to {host|the registry}[[:{port}]]."),
      QT_TRANSLATE_NOOP("Explanations",
                        "In Kuscia’s log this looks like a 403 of the registry, but the registry was never asked."),
      {QT_TRANSLATE_NOOP("Explanations", "Have {host|the registry}[[:{port}]] allowed at the proxy."),
       QT_TRANSLATE_NOOP("Explanations", "If the registry needs no proxy, clear httpProxy.")}}},
    {MessageId::ProxyCannotReach,
     {QT_TRANSLATE_NOOP("Explanations", "The proxy {proxy} works, but it cannot reach {host|the registry}[[:{port}]]."),
      QT_TRANSLATE_NOOP("Explanations", "The proxy answered[[ {status}]] in the registry’s place. A registry in the "
                                        "local network is often unknown to the proxy."),
      {QT_TRANSLATE_NOOP("Explanations", "If the node reaches the registry directly, clear httpProxy, or set NO_PROXY "
                                         "in the environment of the Kuscia container."),
       QT_TRANSLATE_NOOP("Explanations", "Ask the administrator of the proxy about {host|the registry}.")}}},
    {MessageId::NotAProxy,
     {QT_TRANSLATE_NOOP("Explanations", "{proxy|The address in httpProxy} is no HTTP proxy."),
      QT_TRANSLATE_NOOP("Explanations", "Something answered, but not as a proxy does[[ ({detail})]]."),
      {QT_TRANSLATE_NOOP("Explanations", "Write the proxy as http://host:port; the check can test no other kind.")}}},
    {MessageId::ProxyNotUsedByRunp,
     {QT_TRANSLATE_NOOP("Explanations", "{runtime|runp} does not use httpProxy."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "Kuscia hands httpProxy to containerd only, that is to runc. With another runtime the setting does nothing."),
      {QT_TRANSLATE_NOOP("Explanations", "Set HTTPS_PROXY in the environment of the Kuscia container.")}}},
}};
static_assert(ProxyCauses::isComplete(proxyCauses), "one row per message of the family, in the order of the enum");

} // namespace kia::words
