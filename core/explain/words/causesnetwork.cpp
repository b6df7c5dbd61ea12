#include "core/explain/words/families.h"

#include <QtCore/QCoreApplication>

namespace kia::words {

// Names, connections and silence.
constexpr NetworkCauses::Rows networkCauses = {{
    {MessageId::Dns,
     {QT_TRANSLATE_NOOP("Explanations", "The name {host|of the registry} could not be resolved."),
      QT_TRANSLATE_NOOP("Explanations",
                        "Without an address Kuscia sends no request. Kuscia resolves names inside its own container, "
                        "so a node may know a name that this computer does not know, and the other way round."),
      {QT_TRANSLATE_NOOP("Explanations", "Compare the spelling of the endpoint with the real name of the registry."),
       QT_TRANSLATE_NOOP("Explanations", "Ask the node itself: docker exec CONTAINER getent hosts {host|HOST}."),
       QT_TRANSLATE_NOOP("Explanations",
                         "If the name is known only in a company network or a VPN, test from there.")}}},
    {MessageId::HubBlocked,
     {QT_TRANSLATE_NOOP("Explanations", "Docker Hub cannot be reached from here[[ ({host})]]."),
      QT_TRANSLATE_NOOP("Explanations", "In many networks, above all in mainland China, Docker Hub is not reachable "
                                        "directly. Kuscia keeps trying, and the job waits."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Use SecretFlow’s registry secretflow-registry.cn-hangzhou.cr.aliyuncs.com/secretflow, or "
                         "your own, as the endpoint."),
       QT_TRANSLATE_NOOP("Explanations", "With runc, set httpProxy to a proxy that may reach Docker Hub."),
       QT_TRANSLATE_NOOP("Explanations", "Load the image on the node by hand with kuscia image load.")}}},
    {MessageId::Refused,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry}[[:{port}]] refused the connection."),
      QT_TRANSLATE_NOOP("Explanations", "Nothing listens at this port, or a firewall turns connections away at once."),
      {QT_TRANSLATE_NOOP("Explanations", "Check the port in the endpoint: without one, Kuscia uses 443."),
       QT_TRANSLATE_NOOP("Explanations", "Check that the registry is running."),
       QT_TRANSLATE_NOOP("Explanations",
                         "Ask the node itself: docker exec CONTAINER curl -v https://{host|HOST}[[:{port}]]/v2/.")}}},
    {MessageId::ConnectTimeout,
     {QT_TRANSLATE_NOOP("Explanations",
                        "{host|The registry}[[:{port}]] did not answer the connection[[ within {seconds} s]]."),
      QT_TRANSLATE_NOOP("Explanations", "The packets get lost on the way: a firewall drops them, the route is wrong, "
                                        "or the host is down. Kuscia waits 30 s each time and then tries again."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Have the way from the node to {host|the registry}[[:{port}]] opened in the firewall."),
       QT_TRANSLATE_NOOP("Explanations", "If the registry is reached only through a proxy, set httpProxy (runc only)."),
       QT_TRANSLATE_NOOP("Explanations", "Check host and port in the endpoint.")}}},
    {MessageId::Unreachable,
     {QT_TRANSLATE_NOOP("Explanations", "There is no route to {host|the registry}."),
      QT_TRANSLATE_NOOP("Explanations",
                        "The network of this computer has no way to that address, so no request was sent."),
      {QT_TRANSLATE_NOOP("Explanations", "Check the network and the VPN of the node."),
       QT_TRANSLATE_NOOP("Explanations",
                         "If the registry is reached only through a proxy, set httpProxy (runc only).")}}},
    {MessageId::TlsStall,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry}[[:{port}]] accepts the connection but starts no TLS."),
      QT_TRANSLATE_NOOP("Explanations",
                        "Kuscia speaks HTTPS and waits for the handshake in vain[[ ({seconds} s here)]]. The port may "
                        "belong to another service, or something between holds the handshake back."),
      {QT_TRANSLATE_NOOP("Explanations", "Check the port in the endpoint."),
       QT_TRANSLATE_NOOP("Explanations",
                         "Ask the network team whether TLS to {host|the registry} is inspected or blocked.")}}},
    {MessageId::Silent,
     {QT_TRANSLATE_NOOP("Explanations",
                        "{host|The registry} took the request and sent nothing back[[ for {seconds} s]]."),
      QT_TRANSLATE_NOOP("Explanations", "The way is open, but the service behind it does not answer. It may be "
                                        "overloaded, or wait for a part of its own that hangs."),
      {QT_TRANSLATE_NOOP("Explanations", "Try again in a few minutes."),
       QT_TRANSLATE_NOOP("Explanations",
                         "Ask the administrator of the registry; its log shows whether the request arrived.")}}},
    {MessageId::StalledAnswer,
     {QT_TRANSLATE_NOOP("Explanations", "The answer of {host|the registry} stopped half way."),
      QT_TRANSLATE_NOOP("Explanations", "The beginning arrived, then nothing[[ for {seconds} s]]. The line is very "
                                        "slow, or a device between cuts it."),
      {QT_TRANSLATE_NOOP("Explanations", "Try again."),
       QT_TRANSLATE_NOOP("Explanations", "Check proxies and load balancers between the node and the registry.")}}},
    {MessageId::Closed,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry}[[:{port}]] closed the connection without an answer."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "Often the port belongs to another service, or a firewall resets connections that it does not want."),
      {QT_TRANSLATE_NOOP("Explanations", "Check the port in the endpoint."),
       QT_TRANSLATE_NOOP("Explanations",
                         "Ask the network team whether connections to {host|the registry} are reset.")}}},
    {MessageId::NotHttp,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry}[[:{port}]] does not speak HTTP."),
      QT_TRANSLATE_NOOP("Explanations", "Another service listens at this port[[; it says “{detail}”]]."),
      {QT_TRANSLATE_NOOP("Explanations", "Write the registry’s own port into the endpoint.")}}},
    {MessageId::CutAnswer,
     {QT_TRANSLATE_NOOP("Explanations", "The answer of {host|the registry} was cut off."),
      QT_TRANSLATE_NOOP("Explanations",
                        "The connection ended before the answer was complete, so nothing can be read from it."),
      {QT_TRANSLATE_NOOP("Explanations", "Try again."),
       QT_TRANSLATE_NOOP("Explanations",
                         "If it happens again, check proxies and load balancers between the node and the registry.")}}},
    {MessageId::Oversized,
     {QT_TRANSLATE_NOOP("Explanations", "The answer of {host|the registry} is far too large for a registry."),
      QT_TRANSLATE_NOOP("Explanations",
                        "Registries answer with a few lines here. Something else answers at this address."),
      {QT_TRANSLATE_NOOP("Explanations", "Check host and port in the endpoint.")}}},
}};
static_assert(NetworkCauses::isComplete(networkCauses), "one row per message of the family, in the order of the enum");

} // namespace kia::words
