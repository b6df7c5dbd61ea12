#pragma once

#include <optional>

#include "core/registry/checktrace.h"

namespace kia {

/// From what a check saw to what it means: one function per family of the failure catalogue (facts/registry.md 6). Each
/// looks at the deciding exchange and at the probes after it, never at words of the operating system (TLS alerts
/// excepted: OpenSSL has no other way to tell them).

/// A message with the facts that every cause may name (host, repository, tag, user, …) and `more`.
Message messageOf(const CheckTrace &trace, MessageId id, const Facts &more = {});

/// The exchange ended without an answer: name, connection, silence (C08 to C19). `asked` may be a probe of nobody.
Message connectionCause(const CheckTrace &trace, const Asked &asked);
/// The handshake failed (C20 to C33).
Message tlsCause(const CheckTrace &trace, const Asked &asked);
/// A message with what the certificate says: names, issuer, dates.
Message certificateCause(const CheckTrace &trace, MessageId id, const HttpPeer &peer, const HttpOrigin &origin);
/// The other errors of a handshake, beside the first.
std::vector<Message> otherTlsCauses(const CheckTrace &trace, const Asked &asked);
/// What the errors of the handshake mean (C23 to C29, C33), in the order in which Go would find them.
std::vector<MessageId> certificateCauses(const Asked &asked);
/// The same of a proxy's certificate: the half sentence that says why it is not accepted.
MessageId proxyReasonOf(MessageId certificateCause);
/// The proxy is in the way (C34 to C41, C87 to C89).
Message proxyCause(const CheckTrace &trace, const Asked &asked);
/// Not the registry, or the registry is unwell (C43 to C55).
Message serverCause(const CheckTrace &trace, const Asked &asked);
/// Login and permission (C56 to C75).
Message loginCause(const CheckTrace &trace, const Asked &asked);
Message tokenCause(const CheckTrace &trace, const Asked &asked);
/// The image (C76 to C86), and what answers 404 and is none.
Message imageCause(const CheckTrace &trace, const Asked &asked);

/// The end of a check that failed, and what else is worth knowing of it.
CheckEnd failureEnd(const CheckTrace &trace);
void addFailureNotes(CheckTrace &trace);

/// How it is pullable, or signed in; and what else is worth knowing of it.
Message successOf(const CheckTrace &trace);
void addSuccessNotes(CheckTrace &trace);

/// What the server said in the body: of the probe that read it, else of the answer itself.
const Asked &spokenAnswer(const CheckTrace &trace, const Asked &asked);

} // namespace kia
