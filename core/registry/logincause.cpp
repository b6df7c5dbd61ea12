#include "core/registry/causes.h"

#include "core/registry/probes.h"
#include "core/registry/redaction.h"
#include "core/registry/registryerror.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

bool saysLocked(const RegistryError &said)
{
    return said.mentions(u"locked") || said.mentions(u"too many failed");
}

bool saysExpired(const RegistryError &said)
{
    return said.mentions(u"token has expired") || said.mentions(u"password has expired") ||
           said.mentions(u"credential has expired");
}

bool saysNoProject(const RegistryError &said)
{
    return said.mentions(u"project") && said.mentions(u"not found");
}

QByteArray challengeError(const Asked &asked)
{
    for (const Challenge &challenge : asked.challenges()) {
        if (challenge.parameters.contains("error")) {
            return challenge.value("error");
        }
    }
    return {};
}

bool isThereWithoutAccount(const CheckTrace &trace)
{
    const Asked *anonymous = trace.find(Purpose::ProbeAnonymousManifest);
    return anonymous && anonymous->isSuccess();
}

/// The account itself was answered 401.
MessageId refusedPassword(const CheckTrace &trace, const RegistryError &said, MessageId usual)
{
    if (saysLocked(said)) {
        return MessageId::Locked;
    }
    if (saysExpired(said)) {
        return MessageId::ExpiredAccount;
    }
    return isThereWithoutAccount(trace) ? MessageId::PublicButBadAccount : usual;
}

/// 401 before anything was sent: nothing that can be answered.
MessageId unanswerable(const CheckTrace &trace, const Asked &asked, const RegistryError &said)
{
    if (asked.challenges().empty()) {
        return saysNoProject(said) ? MessageId::HarborProjectMissing : MessageId::NoChallenge;
    }
    return usableChallenge(asked.challenges()) && !trace.hasAccount() ? MessageId::LoginNeeded : MessageId::OtherScheme;
}

/// 401 to a token that was just issued.
MessageId refusedToken(const CheckTrace &trace, const Asked &asked, const RegistryError &said)
{
    if (challengeError(asked) == "invalid_token") {
        return MessageId::FreshTokenRefused;
    }
    if (!trace.hasAccount()) {
        return MessageId::LoginNeeded;
    }
    if (saysNoProject(said)) {
        return MessageId::HarborProjectMissing;
    }
    if (const Asked *unscoped = trace.find(Purpose::ProbeUnscopedToken)) {
        const bool isHarbor = looksLikeHarbor(trace);
        if (unscoped->status() == 401) {
            return isHarbor ? MessageId::WrongHarbor : MessageId::WrongToken;
        }
        if (unscoped->isSuccess()) {
            return isHarbor ? MessageId::HarborNoPermission : MessageId::NoPermissionOrMissing;
        }
    }
    // registries hide what one may not read: no right and no such image are one answer, by design
    return MessageId::NoPermissionOrMissing;
}

MessageId unauthorized(const CheckTrace &trace, const Asked &asked, const RegistryError &said)
{
    if (!(asked.origin == trace.registry)) {
        return MessageId::RedirectOtherHost;
    }
    if (asked.withPassword) {
        return refusedPassword(trace, said, MessageId::WrongBasic);
    }
    return asked.withToken ? refusedToken(trace, asked, said) : unanswerable(trace, asked, said);
}

MessageId forbidden(const CheckTrace &trace, const Asked &asked, const RegistryError &said)
{
    if (saysExpired(said)) {
        return MessageId::ExpiredAccount;
    }
    if (saysLocked(said)) {
        return MessageId::Locked;
    }
    const bool isRegistry = said.isJson && (!said.entries.empty() || said.mentions(u"denied"));
    if (!isRegistry) {
        return MessageId::Waf;
    }
    return asked.withPassword || asked.withToken || trace.hasAccount() ? MessageId::Denied : MessageId::LoginNeeded;
}

} // namespace

Message loginCause(const CheckTrace &trace, const Asked &asked)
{
    const RegistryError said = parseRegistryError(spokenAnswer(trace, asked).outcome.response);
    const MessageId id = asked.status() == 403 ? forbidden(trace, asked, said) : unauthorized(trace, asked, said);
    Facts facts;
    if (id == MessageId::OtherScheme) {
        QStringList schemes;
        for (const Challenge &challenge : asked.challenges()) {
            schemes.append(QString::fromLatin1(challenge.scheme));
        }
        schemes.removeDuplicates();
        facts.insert(Fact::Scheme, escaped(schemes.join(u", "_s), 80));
    }
    return messageOf(trace, id, facts);
}

Message tokenCause(const CheckTrace &trace, const Asked &asked)
{
    if (asked.outcome.failure) {
        const Message inner = connectionCause(trace, asked);
        Message message = messageOf(trace, MessageId::TokenServerDown, {{Fact::Cause, nameOf(inner.id)}});
        const bool isOurs = inner.id == MessageId::Cancelled || inner.id == MessageId::HostBlocked;
        if (isOurs || asked.outcome.failure->atProxy) {
            return inner;
        }
        message.reason = inner.id;
        for (auto fact = inner.facts.cbegin(); fact != inner.facts.cend(); ++fact) {
            message.facts.insert(fact.key(), fact.value());
        }
        return message;
    }
    if (trace.tokenFault) {
        return messageOf(trace,
                         *trace.tokenFault == TokenFault::TooBig ? MessageId::TokenTooBig : MessageId::TokenAnswerBad);
    }
    const RegistryError said = parseRegistryError(asked.outcome.response);
    const bool isRefusal = asked.status() == 401 || (asked.status() == 403 && said.isJson);
    if (isRefusal && !trace.hasAccount()) {
        return messageOf(trace, MessageId::LoginNeeded);
    }
    if (isRefusal) {
        const MessageId usual = asked.status() == 401 ? MessageId::WrongToken : MessageId::Denied;
        return messageOf(trace, refusedPassword(trace, said, usual));
    }
    return messageOf(trace, saysExpired(said) ? MessageId::ExpiredAccount : MessageId::TokenServerError);
}

} // namespace kia
