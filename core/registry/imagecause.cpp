#include "core/registry/causes.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include "core/registry/redaction.h"
#include "core/registry/registryerror.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

QStringList tagsOf(const HttpResponse &response)
{
    QStringList tags;
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const QJsonArray list = document[u"tags"_s].toArray();
    for (const QJsonValue &tag : list) {
        tags.append(tag.toString());
    }
    return tags;
}

MessageId missingReference(const CheckTrace &trace)
{
    return trace.wantsDigest() ? MessageId::DigestMissing : MessageId::TagMissing;
}

/// From an error body alone. distribution says MANIFEST_UNKNOWN for a missing tag and for a missing repository.
std::optional<MessageId> fromError(const CheckTrace &trace, const HttpResponse &response)
{
    const RegistryError said = parseRegistryError(response);
    if (said.has(u"NAME_UNKNOWN") || said.has(u"NAME_INVALID")) {
        return MessageId::RepoMissing;
    }
    if (said.has(u"NOT_FOUND")) {
        return said.mentions(u"artifact") ? missingReference(trace) : MessageId::RepoMissing;
    }
    return std::nullopt;
}

bool isRegistryAnswer(const HttpResponse &response)
{
    return !response.value("Docker-Distribution-Api-Version").isEmpty() || parseRegistryError(response).isJson;
}

MessageId causeOf(const CheckTrace &trace, const Asked &asked)
{
    const Asked *tags = trace.find(Purpose::ProbeTags);
    if (tags && tags->isSuccess()) {
        // the tag is listed and its manifest is not there: something else is wrong
        return tagsOf(tags->outcome.response).contains(trace.request.reference) ? MessageId::Other404
                                                                                : missingReference(trace);
    }
    const Asked &spoken = spokenAnswer(trace, asked);
    if (const std::optional<MessageId> id = fromError(trace, spoken.outcome.response)) {
        return *id;
    }
    if (tags && tags->status() == 404) {
        if (const std::optional<MessageId> id = fromError(trace, tags->outcome.response)) {
            return *id;
        }
    }
    if (parseRegistryError(spoken.outcome.response).has(u"MANIFEST_UNKNOWN")) {
        return missingReference(trace);
    }
    const Asked *ping = trace.find(Purpose::ProbePing);
    const bool pingFails = ping ? !ping->isSuccess() && ping->status() != 401 : trace.isSignInTest();
    const bool pingIsPage = ping && ping->isSuccess() && isPage(ping->outcome.response);
    const bool isRegistry = isRegistryAnswer(asked.outcome.response) || isRegistryAnswer(spoken.outcome.response);
    if (asked.purpose == Purpose::Ping || ((pingFails || pingIsPage) && !isRegistry)) {
        return MessageId::NotARegistry;
    }
    return MessageId::Other404;
}

} // namespace

Message imageCause(const CheckTrace &trace, const Asked &asked)
{
    const MessageId id = causeOf(trace, asked);
    Facts facts;
    if (id == MessageId::NotARegistry) {
        facts = {{Fact::Host, asked.origin.host}, {Fact::Port, QString::number(asked.origin.port)}};
    }
    if (id == MessageId::TagMissing) {
        constexpr qsizetype mostTags = 8;
        const Asked *tags = trace.find(Purpose::ProbeTags);
        const QStringList known = tags ? tagsOf(tags->outcome.response).mid(0, mostTags) : QStringList();
        if (!known.isEmpty()) {
            facts.insert(Fact::List, escaped(known.join(u", "_s)));
        }
    }
    return messageOf(trace, id, facts);
}

} // namespace kia
