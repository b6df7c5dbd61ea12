#include "core/registry/foundmanifest.h"

#include "core/registry/redaction.h"
#include "core/registry/registryerror.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

std::optional<MessageId> faultOf(ManifestKind kind)
{
    switch (kind) {
    case ManifestKind::Image:
    case ManifestKind::Index:
        return std::nullopt;
    case ManifestKind::OldFormat:
        return MessageId::OldFormat;
    case ManifestKind::Page:
        return MessageId::CaptivePortal;
    case ManifestKind::Other:
        break;
    }
    return MessageId::NotAnImage;
}

} // namespace

Found judgeManifest(const CheckRequest &request, const QByteArray &method, const HttpResponse &response)
{
    Found found;
    const bool hasBody = method == "GET";
    const QByteArray type = mediaTypeOf(response);
    found.kind = isPage(response) ? ManifestKind::Page : manifestKindOf(type);
    if (found.kind == ManifestKind::Other && hasBody) {
        found.kind = manifestKindOfBody(response.body); // go-containerregistry reads what no header describes
    }
    found.info.mediaType = escaped(type, 120);
    found.fault = faultOf(found.kind);
    if (found.fault) {
        return found;
    }

    const QByteArray asked = request.reference.toLatin1();
    const bool asksDigest = asked.contains(':');
    const QByteArray header = response.value("Docker-Content-Digest").trimmed();
    bool hasLength = false;
    found.info.size = hasBody ? response.body.size() : response.value("Content-Length").toLongLong(&hasLength);
    QByteArray digest = header;
    if (hasBody) {
        digest = digestOf(response.body, asksDigest ? asked : header);
        if (!header.isEmpty() && header != digest) {
            found.fault = MessageId::DigestHeader;
        }
    } else if (!hasLength || (header.isEmpty() && !asksDigest)) {
        found.needsBody = true;
        return found;
    } else if (header.isEmpty()) {
        digest = asked;
    } else if (!isDigest(header)) {
        found.fault = MessageId::DigestHeader;
    }
    if (asksDigest && digest != asked) {
        found.fault = MessageId::DigestHeader;
    }
    if (found.info.size > largestManifest) {
        found.fault = MessageId::TooBigManifest;
    }
    found.info.digest = QString::fromLatin1(digest);
    if (hasBody && found.kind == ManifestKind::Index) {
        found.info.platforms = platformsOf(response.body);
    }
    return found;
}

} // namespace kia
