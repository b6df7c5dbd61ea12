#include "core/explain/words/families.h"

#include <QtCore/QCoreApplication>

namespace kia::words {

// Schemes, TLS and certificates.
constexpr TlsCauses::Rows tlsCauses = {{
    {MessageId::HttpsOnHttpPort,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry}[[:{port}]] speaks plain HTTP, but Kuscia uses HTTPS."),
      QT_TRANSLATE_NOOP("Explanations", "runc uses plain HTTP for localhost and 127.0.0.0/8 only, whatever the port, "
                                        "and kuscia.yaml has no setting for an insecure registry."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Turn on HTTPS at the registry, or put a proxy server with a certificate in front of it."),
       QT_TRANSLATE_NOOP("Explanations",
                         "If the registry has a second port with HTTPS, write that port into the endpoint.")}}},
    {MessageId::HttpOnHttpsPort,
     {QT_TRANSLATE_NOOP("Explanations",
                        "{host|The registry}[[:{port}]] expects HTTPS, but Kuscia speaks plain HTTP to it."),
      QT_TRANSLATE_NOOP("Explanations", "For localhost and 127.0.0.0/8 runc uses plain HTTP, whatever the port."),
      {QT_TRANSLATE_NOOP(
          "Explanations",
          "Write the real name or address of the machine instead of localhost; then Kuscia uses HTTPS.")}}},
    {MessageId::HttpOnlyRunc,
     {QT_TRANSLATE_NOOP("Explanations",
                        "{host|The registry}[[:{port}]] offers plain HTTP only, and runc cannot pull from it."),
      QT_TRANSLATE_NOOP("Explanations", "runc has no fallback to plain HTTP. runp has one for private addresses and "
                                        ".local names, but then the password travels unencrypted."),
      {QT_TRANSLATE_NOOP("Explanations", "Put HTTPS in front of the registry."),
       QT_TRANSLATE_NOOP("Explanations", "If the network is trusted and the node allows it, use the runtime runp.")}}},
    {MessageId::Expired,
     {QT_TRANSLATE_NOOP("Explanations", "The certificate of {host|the registry} expired[[ on {date}]]."),
      QT_TRANSLATE_NOOP("Explanations", "Every runtime of Kuscia refuses an expired certificate, and kuscia.yaml "
                                        "cannot switch that off.[[ The clock says {time}.]]"),
      {QT_TRANSLATE_NOOP("Explanations", "Have the administrator of the registry renew the certificate."),
       QT_TRANSLATE_NOOP("Explanations", "If the date looks right, check the clock of the node.")}}},
    {MessageId::NotYetValid,
     {QT_TRANSLATE_NOOP("Explanations", "The certificate of {host|the registry} is not valid yet."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "[[It is valid from {date}. ]][[The clock says {time}. ]]Most often the clock of the computer is wrong."),
      {QT_TRANSLATE_NOOP("Explanations", "Set the clock of the node, best from a time server."),
       QT_TRANSLATE_NOOP("Explanations",
                         "If the clock is right, have the administrator of the registry check the certificate.")}}},
    {MessageId::WrongHost,
     {QT_TRANSLATE_NOOP("Explanations", "The certificate is for {names|another name}, not for {host|this host}."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia compares the name in the endpoint with the names in the certificate "
                                        "and ends the connection when none fits."),
      {QT_TRANSLATE_NOOP("Explanations", "Write one of the certificate’s names as the host of the endpoint."),
       QT_TRANSLATE_NOOP("Explanations", "Have a certificate issued that also names {host|this host}.")}}},
    {MessageId::CnOnly,
     {QT_TRANSLATE_NOOP("Explanations", "The certificate of {host|the registry} gives its name only as Common Name."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia’s runtimes read only the Subject Alternative Names and refuse a "
                                        "certificate without them, also where other programs accept it."),
      {QT_TRANSLATE_NOOP(
          "Explanations",
          "Have the certificate issued again with {host|the host} among its Subject Alternative Names.")}}},
    {MessageId::UnknownCa,
     {QT_TRANSLATE_NOOP(
          "Explanations",
          "The certificate of {host|the registry} is not trusted on this computer. The node may trust it."),
      QT_TRANSLATE_NOOP("Explanations", "[[It is signed by {issuer}. ]]Kuscia trusts the CA file of the system in its "
                                        "own container, and kuscia.yaml has no setting for a further CA."),
      {QT_TRANSLATE_NOOP("Explanations", "Add the CA certificate to the CA file in the Kuscia container, or name it "
                                         "there in SSL_CERT_FILE, and restart Kuscia."),
       QT_TRANSLATE_NOOP(
           "Explanations",
           "To go on testing here, give the CA certificate to the test; it is not written to kuscia.yaml."),
       QT_TRANSLATE_NOOP("Explanations", "Use a certificate of a CA that is trusted everywhere.")}}},
    {MessageId::SelfSigned,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry} shows a certificate that it signed itself."),
      QT_TRANSLATE_NOOP(
          "Explanations",
          "Nobody vouches for it, so Kuscia refuses it unless its container trusts exactly this certificate."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Add the certificate to the CA file in the Kuscia container and restart Kuscia."),
       QT_TRANSLATE_NOOP("Explanations", "Better: use a certificate of a CA.")}}},
    {MessageId::Weak,
     {QT_TRANSLATE_NOOP("Explanations", "The certificate of {host|the registry} uses a key that is too weak."),
      QT_TRANSLATE_NOOP("Explanations",
                        "Today’s TLS libraries refuse short keys and old signatures.[[ Found: {detail}.]]"),
      {QT_TRANSLATE_NOOP(
          "Explanations",
          "Have a certificate issued with RSA 2048 or more, or with an elliptic curve, signed with SHA-256.")}}},
    {MessageId::TlsVersion,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry} offers no version of TLS that is still accepted."),
      QT_TRANSLATE_NOOP("Explanations", "Kuscia’s runtimes need TLS 1.2 or newer."),
      {QT_TRANSLATE_NOOP("Explanations", "Turn on TLS 1.2 or 1.3 at the registry or at the server in front of it.")}}},
    {MessageId::Sni,
     {QT_TRANSLATE_NOOP("Explanations", "The server does not know the name {host}."),
      QT_TRANSLATE_NOOP("Explanations", "It has no certificate for this name and ends the handshake. Often a shared "
                                        "entrance was not told of the registry."),
      {QT_TRANSLATE_NOOP("Explanations", "Check the spelling of the host in the endpoint."),
       QT_TRANSLATE_NOOP("Explanations",
                         "Have {host|the host} added at the server or gateway in front of the registry.")}}},
    {MessageId::ClientCert,
     {QT_TRANSLATE_NOOP("Explanations", "{host|The registry} asks for a client certificate, which Kuscia cannot send."),
      QT_TRANSLATE_NOOP("Explanations",
                        "kuscia.yaml has no setting for one; the runtime would need files in its own container."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Ask for an entrance to the registry that works with user name and password.")}}},
    {MessageId::Interception,
     {QT_TRANSLATE_NOOP("Explanations", "A device on the way replaces the certificate of {host|the registry}."),
      QT_TRANSLATE_NOOP("Explanations",
                        "[[The one that arrived is signed by {issuer}. ]]Company networks do this to inspect traffic. "
                        "Kuscia refuses the replacement unless its container trusts that CA."),
      {QT_TRANSLATE_NOOP("Explanations",
                         "Add the company’s CA certificate to the CA file in the Kuscia container and restart Kuscia."),
       QT_TRANSLATE_NOOP("Explanations", "Ask the network team to leave traffic to {host|the registry} untouched.")}}},
}};
static_assert(TlsCauses::isComplete(tlsCauses), "one row per message of the family, in the order of the enum");

} // namespace kia::words
