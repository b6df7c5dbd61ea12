#include "core/image/imagereference.h"

#include <optional>

#include "core/image/referencegrammar.h"

namespace kia {

namespace {

using enum MessageId;

constexpr qsizetype longestName = 255;
constexpr QStringView docker = u"docker.io";
constexpr QStringView ggcrDocker = u"index.docker.io";
constexpr QStringView library = u"library/";

bool looksLikeHost(QStringView first, ReferenceDialect dialect)
{
    // splitDockerDomain: a first part with '.' or ':' is a host; so is "localhost", but not to ggcr (name/registry.go)
    return first.contains(u'.') || first.contains(u':') ||
           (first == u"localhost" && dialect == ReferenceDialect::Containerd);
}

/// What is wrong with the text before any of its structure is looked at.
std::optional<ReferenceError> plainFault(QStringView text)
{
    if (text.isEmpty()) {
        return ReferenceError{ReasonEmpty, 0, {}};
    }
    if (const qsizetype scheme = text.indexOf(u"://"); scheme >= 0) {
        return ReferenceError{ReasonScheme, 0, text.left(scheme + 3).toString()};
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace()) {
            return ReferenceError{ReasonBlank, i, text.mid(i, 1).toString()};
        }
        if (c.unicode() < 0x21 || c.unicode() > 0x7e) {
            return ReferenceError{ReasonNotAscii, i, text.mid(i, c.isHighSurrogate() ? 2 : 1).toString()};
        }
    }
    return std::nullopt;
}

} // namespace

Result<ImageReference, ReferenceError> ImageReference::parse(const QString &original, ReferenceDialect dialect)
{
    const QStringView text = original;
    if (const std::optional<ReferenceError> fault = plainFault(text)) {
        return Fail{*fault};
    }
    if (grammar::isHexName(text)) {
        return Fail{ReferenceError{ReasonHexName, 0, original}};
    }

    const qsizetype slash = text.indexOf(u'/');
    const bool hasDomain = slash >= 0 && looksLikeHost(text.left(slash), dialect);
    const QStringView domain = hasDomain ? text.left(slash) : QStringView();
    const qsizetype nameBegin = hasDomain ? slash + 1 : 0;
    if (hasDomain) {
        if (const grammar::Fault fault = grammar::domainFault(domain)) {
            return Fail{ReferenceError{*fault.reason, fault.offset, fault.part.toString()}};
        }
    }

    // Name, tag and digest: none of their alphabets holds ':' or '@' before the separator that ends it.
    qsizetype nameEnd = nameBegin;
    while (nameEnd < text.size() && text[nameEnd] != u':' && text[nameEnd] != u'@') {
        ++nameEnd;
    }
    const QStringView path = text.mid(nameBegin, nameEnd - nameBegin);
    if (const grammar::Fault fault = grammar::pathFault(path)) {
        return Fail{ReferenceError{*fault.reason, nameBegin + fault.offset, fault.part.toString()}};
    }
    const qsizetype at = text.indexOf(u'@', nameEnd);
    const qsizetype tagEnd = at < 0 ? text.size() : at;
    const QStringView tag = nameEnd < tagEnd ? text.mid(nameEnd + 1, tagEnd - nameEnd - 1) : QStringView();
    if (nameEnd < tagEnd) {
        if (const grammar::Fault fault = grammar::tagFault(tag)) {
            return Fail{ReferenceError{*fault.reason, nameEnd + 1 + fault.offset, fault.part.toString()}};
        }
    }
    const QStringView digest = at < 0 ? QStringView() : text.mid(at + 1);
    if (at >= 0) {
        if (const grammar::Fault fault = grammar::digestFault(digest)) {
            return Fail{ReferenceError{*fault.reason, at + 1 + fault.offset, fault.part.toString()}};
        }
        if (dialect == ReferenceDialect::Ggcr && !digest.startsWith(u"sha256:")) {
            return Fail{ReferenceError{ReasonDigestAlgorithm, at + 1, digest.toString()}};
        }
    }

    const bool isDockerHub = !hasDomain || domain == docker || domain == ggcrDocker;
    const QStringView hub = dialect == ReferenceDialect::Ggcr ? ggcrDocker : docker;
    const bool needsLibrary = isDockerHub && !path.contains(u'/');
    const bool keepsDomain = hasDomain && (!isDockerHub || domain == hub);
    const QStringView pulledDomain = keepsDomain ? domain : hub;

    ImageReference reference;
    reference.m_original = original;
    reference.m_hasDigest = at >= 0;
    reference.m_addedLatest = at < 0 && tag.isEmpty();
    if (at >= 0 && !tag.isEmpty()) {
        reference.m_droppedTag = tag.toString();
    }
    QString &result = reference.m_text;
    result.reserve(text.size() + hub.size() + library.size() + 8);
    result.append(pulledDomain).append(u'/');
    if (keepsDomain) {
        reference.m_insertedAt = result.size();
    } else {
        reference.m_skipped = hasDomain ? domain.size() + 1 : 0;
    }
    if (needsLibrary) {
        result.append(library);
    }
    reference.m_insertedLength = result.size() - reference.m_insertedAt;
    reference.m_domainEnd = pulledDomain.size();
    result.append(path);
    reference.m_repositoryEnd = result.size();
    if (reference.m_repositoryEnd > longestName) {
        return Fail{ReferenceError{ReasonTooLong, 0, QString::number(reference.m_repositoryEnd)}};
    }
    if (dialect == ReferenceDialect::Ggcr && reference.m_repositoryEnd - reference.m_domainEnd - 1 < 2) {
        return Fail{ReferenceError{ReasonShortRepository, nameBegin, path.toString()}};
    }
    if (at >= 0) {
        result.append(u'@').append(digest);
    } else if (tag.isEmpty()) {
        result.append(u":latest");
    } else {
        result.append(u':').append(tag);
    }
    return reference;
}

} // namespace kia
