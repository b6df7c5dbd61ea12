#include "core/registry/causes.h"

#include "core/registry/accountrules.h"
#include "core/registry/manifest.h"
#include "core/registry/proxytext.h"
#include "core/registry/redaction.h"
#include "core/registry/registryerror.h"
#include "core/registry/registryhosts.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

bool isRefusal(MessageId id)
{
    return id == MessageId::WrongBasic || id == MessageId::WrongToken || id == MessageId::WrongHarbor;
}

/// Registries that take no ordinary password, by what their manuals say. A hint beside the cause, never a cause.
bool wantsSpecialPassword(const QString &host)
{
    return isDockerHub(host) || host == u"ghcr.io" || host.endsWith(u".aliyuncs.com") ||
           host.endsWith(u".myhuaweicloud.com") || host.endsWith(u".tencentcloudcr.com") ||
           host == u"ccr.ccs.tencentyun.com";
}

bool isLoginCause(MessageId id)
{
    return id >= MessageId::LoginNeeded && id <= MessageId::Locked && id != MessageId::BadRealm &&
           id != MessageId::TokenServerDown && id != MessageId::TokenServerError;
}

/// What the deciding answer shows besides: its type, its digest, its size.
Facts answerFacts(const CheckTrace &trace, MessageId id)
{
    const Asked *asked = trace.deciding();
    if (!asked || asked->status() == 0) {
        return {};
    }
    const HttpResponse &response = asked->outcome.response;
    switch (id) {
    case MessageId::NotAnImage:
    case MessageId::TokenAnswerBad:
        return {{Fact::Detail, escaped(mediaTypeOf(response), 120)}};
    case MessageId::DigestHeader:
        return {{Fact::Actual, escaped(response.value("Docker-Content-Digest"), 150)},
                {Fact::Expected, trace.wantsDigest() ? trace.request.reference : QString()}};
    case MessageId::TooBigManifest:
        return {{Fact::Size, escaped(response.value("Content-Length"), 20)}};
    default:
        return {};
    }
}

Message causeOf(const CheckTrace &trace)
{
    const Asked *asked = trace.deciding();
    if (trace.stopped) {
        return messageOf(trace, *trace.stopped);
    }
    if (asked->purpose == Purpose::Token) {
        return tokenCause(trace, *asked);
    }
    if (asked->outcome.failure) {
        return connectionCause(trace, *asked);
    }
    switch (asked->status()) {
    case 401:
    case 403:
        return loginCause(trace, *asked);
    case 404:
        return imageCause(trace, *asked);
    default:
        return serverCause(trace, *asked);
    }
}

} // namespace

const Asked &spokenAnswer(const CheckTrace &trace, const Asked &asked)
{
    const Asked *body = trace.find(Purpose::ProbeBody);
    return body && !body->outcome.failure && asked.outcome.response.body.isEmpty() ? *body : asked;
}

Message messageOf(const CheckTrace &trace, MessageId id, const Facts &more)
{
    const CheckRequest &request = trace.request;
    Message message{id, {}};
    Facts &facts = message.facts;
    const auto add = [&facts](Fact fact, const QString &text) {
        if (!text.isEmpty()) {
            facts.insert(fact, text);
        }
    };
    add(Fact::Host, request.domain);
    add(Fact::Address, request.address);
    add(Fact::Image, request.address);
    add(Fact::Repository, request.repository);
    add(Fact::Project, request.repository.section(u'/', 0, 0));
    add(Fact::Reference, request.reference);
    add(trace.wantsDigest() ? Fact::Digest : Fact::Tag, request.reference);
    add(Fact::Registry, request.registryName);
    add(Fact::AccountHost, request.endpointHost);
    add(Fact::Runtime, nameOf(request.runtime));
    if (request.account) {
        add(Fact::User, escaped(request.account->user));
    }
    if (!request.httpProxy.isEmpty()) {
        add(Fact::Proxy, shownProxy(request.httpProxy));
    }
    if (trace.realm) {
        add(Fact::AuthHost, realmHost(*trace.realm));
    }
    if (!trace.realmText.isEmpty()) {
        add(Fact::Realm, trace.realm ? shownUrl(trace.realm->origin, trace.realm->target)
                                     : escaped(withoutTokens(QString::fromUtf8(trace.realmText)), 120));
    }
    if (trace.redirectedTo) {
        add(Fact::Target, escaped(trace.redirectedTo->text()));
        add(Fact::OtherHost, escaped(trace.redirectedTo->host));
    }
    if (const Asked *asked = trace.deciding(); asked && asked->status() > 0) {
        add(Fact::Status, QString::number(asked->status()));
    }
    if (id == MessageId::MangledAccount && request.account) {
        const std::optional<FieldKind> fault = faultOf(*request.account);
        const std::optional<FieldKind> blank = blankEdgeOf(*request.account);
        if (fault || blank) {
            add(Fact::Field, keyOf(fault ? *fault : *blank));
        }
    }
    if (id == MessageId::HeldBack && trace.realm) {
        // the realm is another host than the registry, and it is the realm that would receive the account
        facts.insert(Fact::Host, facts.value(Fact::AuthHost));
        facts.insert(Fact::AccountHost, request.domain);
    }
    for (const Facts &others : {answerFacts(trace, id), more}) {
        for (auto fact = others.cbegin(); fact != others.cend(); ++fact) {
            add(fact.key(), fact.value());
        }
    }
    return message;
}

CheckEnd failureEnd(const CheckTrace &trace)
{
    const Message cause = causeOf(trace);
    if (trace.request.runtime == Runtime::Runk && !trace.hasAccount() && isLoginCause(cause.id)) {
        // the cluster pulls, perhaps with a secret of its own: a login that we lack says nothing
        return {Verdict::Unknown, messageOf(trace, MessageId::ClusterPulls)};
    }
    const bool isUnknown = cause.id == MessageId::Cancelled || cause.id == MessageId::HostBlocked ||
                           (cause.id == MessageId::NotAProxy && trace.stopped);
    return {isUnknown ? Verdict::Unknown : Verdict::NotPullable, cause};
}

void addFailureNotes(CheckTrace &trace)
{
    const MessageId cause = causeOf(trace).id;
    if (const Asked *asked = trace.deciding(); asked && asked->outcome.failure && !asked->outcome.failure->atProxy) {
        for (Message &message : otherTlsCauses(trace, *asked)) {
            trace.notes.push_back(std::move(message));
        }
    }
    if (isRefusal(cause) && blankEdgeOf(*trace.request.account)) {
        trace.notes.push_back(messageOf(trace, MessageId::MangledAccount));
    }
    if (isRefusal(cause) && wantsSpecialPassword(splitDomain(trace.request.domain).host)) {
        trace.notes.push_back(messageOf(trace, MessageId::SpecialPassword));
    }
    if (trace.request.runtime == Runtime::Runk && !trace.isSignInTest()) {
        trace.notes.push_back(
            messageOf(trace, trace.hasAccount() || !isLoginCause(cause) ? MessageId::ClusterPulls : cause));
    }
}

Message successOf(const CheckTrace &trace)
{
    if (trace.isSignInTest()) {
        return messageOf(trace, trace.signedIn ? MessageId::SignedIn : MessageId::NoSignInNeeded);
    }
    Facts more;
    if (trace.manifest) {
        more.insert(Fact::Digest, trace.manifest->digest);
    }
    return messageOf(trace, trace.signedIn ? MessageId::Pullable : MessageId::PullableAnonymous, more);
}

void addSuccessNotes(CheckTrace &trace)
{
    if (trace.redirectedTo) {
        trace.notes.push_back(messageOf(trace, MessageId::RedirectOtherHost));
    }
    if (trace.manifest && !trace.manifest->platforms.isEmpty() &&
        !containsPlatform(trace.manifest->platforms, ownPlatform())) {
        trace.notes.push_back(messageOf(
            trace, MessageId::Platform,
            {{Fact::Platform, ownPlatform()}, {Fact::List, escaped(trace.manifest->platforms.join(u", "_s))}}));
    }
    if (trace.request.runtime == Runtime::Runk && !trace.isSignInTest()) {
        trace.notes.push_back(messageOf(trace, MessageId::ClusterPulls));
    }
}

} // namespace kia
