#include "core/registry/stepdetails.h"

#include "core/registry/causes.h"
#include "core/registry/redaction.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

Message tlsDetail(const CheckTrace &trace, const HttpPeer &peer, const HttpOrigin &origin)
{
    Message message = certificateCause(trace, MessageId::TlsEstablished, peer, origin);
    message.facts.insert(Fact::Version, peer.tlsVersion);
    return message;
}

QString schemeForDisplay(const QByteArray &scheme)
{
    QString text = QString::fromLatin1(scheme);
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return escaped(text, 40);
}

Message challengeDetail(const CheckTrace &trace)
{
    Facts facts;
    if (trace.challenge) {
        facts.insert(Fact::Scheme, schemeForDisplay(trace.challenge->scheme));
        facts.insert(Fact::Challenge, schemeForDisplay(trace.challenge->scheme));
        facts.insert(Fact::Realm, escaped(withoutTokens(QString::fromUtf8(trace.challenge->value("realm"))), 120));
        facts.insert(Fact::Scope, escaped(trace.challenge->value("scope"), 120));
    } else {
        QStringList schemes;
        for (const Challenge &challenge : trace.last().challenges()) {
            schemes.append(schemeForDisplay(challenge.scheme));
        }
        facts.insert(Fact::Scheme, schemes.join(u", "_s));
        facts.insert(Fact::Challenge, schemes.join(u", "_s));
    }
    return messageOf(trace, MessageId::ChallengeSeen, facts);
}

} // namespace

std::optional<Message> detailOf(const CheckTrace &trace, StepKind kind, const Asked *asked)
{
    switch (kind) {
    case StepKind::Configuration:
        return trace.request.configuration;
    case StepKind::Address:
        return trace.request.rule;
    case StepKind::Proxy:
        return messageOf(trace, trace.request.httpProxy.isEmpty() ? MessageId::ProxyNone : MessageId::ProxyUsed);
    case StepKind::Resolve: {
        const QStringList &addresses = asked->outcome.peer.addresses;
        return messageOf(trace, MessageId::Resolved,
                         {{Fact::Host, asked->origin.host},
                          {Fact::List, addresses.join(u", "_s)},
                          {Fact::Count, QString::number(addresses.size())}});
    }
    case StepKind::Connect:
        if (asked->outcome.peer.reused) {
            return messageOf(trace, MessageId::ConnectionReused);
        }
        return messageOf(trace, MessageId::Connected,
                         {{Fact::Address, asked->outcome.peer.address},
                          {Fact::Host, asked->origin.host},
                          {Fact::Port, QString::number(asked->origin.port)}});
    case StepKind::Tls:
        return asked->origin.tls ? tlsDetail(trace, asked->outcome.peer, asked->origin)
                                 : messageOf(trace, MessageId::PlainHttp);
    case StepKind::Challenge:
        return challengeDetail(trace);
    case StepKind::Token:
        if (trace.hasToken) {
            return messageOf(trace, MessageId::TokenReceived);
        }
        break;
    case StepKind::Platforms:
        if (trace.manifest && !trace.manifest->platforms.isEmpty()) {
            return messageOf(trace, MessageId::PlatformsListed,
                             {{Fact::List, escaped(trace.manifest->platforms.join(u", "_s))},
                              {Fact::Count, QString::number(trace.manifest->platforms.size())}});
        }
        break;
    case StepKind::Manifest:
    case StepKind::ManifestAgain:
        break;
    }
    if (!asked || asked->status() == 0) {
        return std::nullopt;
    }
    return messageOf(
        trace, MessageId::StatusOnly,
        {{Fact::Status, QString::number(asked->status())}, {Fact::Method, QString::fromLatin1(asked->method)}});
}

} // namespace kia
