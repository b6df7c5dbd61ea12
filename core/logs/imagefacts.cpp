#include "core/logs/imagefacts.h"

#include <QtCore/QRegularExpression>

#include "core/image/imagereference.h"
#include "core/logs/safetext.h"

namespace kia {

using namespace Qt::StringLiterals;

Facts imageFacts(const QString &image)
{
    if (image.isEmpty()) {
        return {};
    }
    Facts facts{{Fact::Image, safeText(image)}, {Fact::Reference, safeText(image)}};
    if (const auto parsed = ImageReference::parse(image)) {
        facts.insert(Fact::Address, parsed->text());
        facts.insert(Fact::Host, parsed->domain());
        facts.insert(Fact::Repository, parsed->repository());
        facts.insert(Fact::Project, parsed->repository().section(u'/', 0, 0));
        facts.insert(parsed->hasDigest() ? Fact::Digest : Fact::Tag,
                     parsed->hasDigest() ? parsed->digest() : parsed->tag());
    }
    return facts;
}

Message badReferenceMessage(const QString &reference)
{
    Message message{MessageId::BadReference,
                    {{Fact::Reference, safeText(reference)}, {Fact::Image, safeText(reference)}}};
    if (const auto parsed = ImageReference::parse(reference); !parsed) {
        message.facts.insert(Fact::Part, safeText(parsed.error().part));
        message.reason = parsed.error().reason;
    }
    return message;
}

QString hostOfUrl(const QString &url)
{
    static const QRegularExpression pattern(u"^https?://(?:[^/?#@]*@)?([^/?#]+)"_s);
    return pattern.match(url).captured(1);
}

QString imageOfUrl(const QString &url)
{
    static const QRegularExpression pattern(u"^https?://(?:[^/?#@]*@)?([^/?#]+)/v2/([^?#]+)/manifests/([^?#/]+)"_s);
    const auto match = pattern.match(url);
    if (!match.hasMatch()) {
        return {};
    }
    const QString reference = match.captured(3);
    return QString(match.captured(1) + u'/' + match.captured(2) + (reference.contains(u':') ? u'@' : u':') + reference);
}

} // namespace kia
