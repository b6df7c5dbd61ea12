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
      {QT_TRANSLATE_NOOP("Explanations",
                         "Check host and port in httpProxy[[, and that a proxy of the kind {kind} listens there]]."),
       QT_TRANSLATE_NOOP("Explanations", "Check that the node may reach the proxy.")}}},
    {MessageId::ProxyName,
     {QT_TRANSLATE_NOOP("Explanations", "The name of the proxy {proxy} could not be resolved."),
      QT_TRANSLATE_NOOP("Explanations", "The registry itself was not asked, so nothing is known about it yet."),
      {QT_TRANSLATE_NOOP("Explanations", "Check the spelling in httpProxy."),
       QT_TRANSLATE_NOOP("Explanations",
                         "Write the proxy’s IP address if the node’s resolver does not know the name.")}}},
    {MessageId::ProxyLogin,
     {QT_TRANSLATE_NOOP("Explanations", "The proxy {proxy} wants a user name and a password."),
      QT_TRANSLATE_NOOP("Explanations", "httpProxy does not name both, so the proxy lets nothing through."),
      {QT_TRANSLATE_NOOP("Explanations", "Write them into httpProxy before the host, as user:password@host:port."),
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
      QT_TRANSLATE_NOOP(
          "Explanations",
          "The registry was never asked[[, though in Kuscia’s log this looks like a {status} of the registry]]."),
      {QT_TRANSLATE_NOOP("Explanations", "Have {host|the registry}[[:{port}]] allowed at the proxy."),
       QT_TRANSLATE_NOOP("Explanations", "If the registry needs no proxy, clear httpProxy.")}}},
    {MessageId::ProxyCannotReach,
     {QT_TRANSLATE_NOOP("Explanations", "The proxy {proxy} cannot reach {host|the registry}[[:{port}]][[: {reason}]]."),
      QT_TRANSLATE_NOOP("Explanations", "The proxy itself works; it answered[[ {status}]] in the registry’s place. A "
                                        "registry in the local network is often unknown to the proxy."),
      {QT_TRANSLATE_NOOP("Explanations", "If the node reaches the registry directly, clear httpProxy, or set NO_PROXY "
                                         "in the environment of the Kuscia container."),
       QT_TRANSLATE_NOOP("Explanations", "Ask the administrator of the proxy about {host|the registry}.")}}},
    {MessageId::NotAProxy,
     {QT_TRANSLATE_NOOP("Explanations", "{proxy|The address in httpProxy} is no {kind|HTTP} proxy[[: {reason}]]."),
      QT_TRANSLATE_NOOP("Explanations",
                        "[[Something answered, but not as a proxy of the kind {kind} does. ]][[It answered “{detail}”. "
                        "]]What is spoken with a proxy follows from how its address begins."),
      {QT_TRANSLATE_NOOP("Explanations", "Check host and port in httpProxy."),
       QT_TRANSLATE_NOOP("Explanations", "Begin the address with http://, https:// or socks5://, as the proxy is one "
                                         "for HTTP, for HTTP inside TLS, or for SOCKS5.")}}},
    {MessageId::ProxyNotUsedByRunp,
     {QT_TRANSLATE_NOOP("Explanations", "{runtime|runp} does not use httpProxy."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "Kuscia hands httpProxy to containerd only, that is to runc. With another runtime the setting does nothing."),
      {QT_TRANSLATE_NOOP("Explanations", "Set HTTPS_PROXY in the environment of the Kuscia container.")}}},
}};
static_assert(ProxyCauses::isComplete(proxyCauses), "one row per message of the family, in the order of the enum");

// Proxies that are spoken with in another way than by plain HTTP.
constexpr ProxyKindCauses::Rows proxyKindCauses = {{
    {MessageId::ProxyCertificate,
     {QT_TRANSLATE_NOOP("Explanations", "The certificate of the proxy {proxy} is not accepted[[: {reason}]]."),
      QT_TRANSLATE_NOOP("Explanations", "httpProxy begins with https://, so Kuscia checks the proxy itself before it "
                                        "asks for anything. The registry was not asked."),
      {QT_TRANSLATE_NOOP("Explanations", "Have the administrator of the proxy put its certificate right."),
       QT_TRANSLATE_NOOP(
           "Explanations",
           "If the proxy’s authority is one of your own, add it to the CA file of the Kuscia container.")}}},
    {MessageId::ProxyNotTls,
     {QT_TRANSLATE_NOOP("Explanations", "No encrypted connection to the proxy {proxy} comes about."),
      QT_TRANSLATE_NOOP("Explanations",
                        "httpProxy begins with https://, so Kuscia speaks TLS 1.2 or newer with the proxy itself. Most "
                        "proxies want plain HTTP there, whatever the registry speaks."),
      {QT_TRANSLATE_NOOP("Explanations", "Write http:// instead of https:// before the address of the proxy."),
       QT_TRANSLATE_NOOP("Explanations",
                         "If it is to be TLS, ask the administrator of the proxy for the port and the version.")}}},
    {MessageId::ProxySignInKind,
     {QT_TRANSLATE_NOOP("Explanations", "The proxy {proxy} offers no sign-in that Kuscia knows[[, only {scheme}]]."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia’s containerd signs in at a proxy with user name and password only: as "
                                        "Basic at an HTTP proxy, by RFC 1929 at a SOCKS5 proxy."),
      {QT_TRANSLATE_NOOP("Explanations", "Have the sign-in with user name and password turned on at the proxy."),
       QT_TRANSLATE_NOOP("Explanations", "Ask for a proxy without a sign-in for the node.")}}},
}};
static_assert(ProxyKindCauses::isComplete(proxyKindCauses),
              "one row per message of the family, in the order of the enum");

} // namespace kia::words
