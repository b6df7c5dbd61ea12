#pragma once

#include <QtCore/QString>

#include "core/base/messageid.h"
#include "core/base/result.h"

namespace kia {

/// Why a text is no image reference: a reason of the R family, and where. `offset` and `part` are of the text given to
/// parse().
struct ReferenceError {
    MessageId reason = MessageId::ReasonEmpty;
    qsizetype offset = 0;
    QString part;

    friend bool operator==(const ReferenceError &, const ReferenceError &) = default;
};

/// Which library normalises: what is a host and what Docker Hub is called differ.
enum class ReferenceDialect {
    Containerd, ///< runc: a first part with '.' or ':' or "localhost" is a host; Docker Hub is docker.io
    Ggcr, ///< runp: "localhost" without a port is no host; Docker Hub is index.docker.io; a repository has 2 letters
};

/// An image reference as Kuscia accepts it. Two parsers must agree before anything is pulled: the agent's
/// (docker/distribution 2.8.2, pkg/agent/images/image_manager.go:169) and the runtime's (distribution/reference 0.6.0
/// in containerd 1.7.28, or go-containerregistry 0.19.1). The grammar is what all of them take:
///
///     reference        := name [ ":" tag ] [ "@" digest ]
///     name             := [ domain "/" ] path-component *( "/" path-component )
///     domain           := domain-component *( "." domain-component ) [ ":" port ]
///     domain-component := letter or digit of either case, with inner "-"
///     port             := 1 to 65535
///     path-component   := alnum *( separator alnum ), alnum := 1*[a-z0-9], separator := "." | "_" | "__" | 1*"-"
///     tag              := [A-Za-z0-9_] *127[A-Za-z0-9_.-]
///     digest           := algorithm ":" hex; sha256 has 64, sha384 96, sha512 128 lower-case hex digits
///
/// The first part of a name is a domain if it holds '.' or ':' or is "localhost" (an upper-case first part is a domain
/// only to the newer parser, so Kuscia refuses it). Without a domain, docker.io is meant, and a one-part name gets
/// "library/"; index.docker.io reads as docker.io. The name with its domain has at most 255 characters. A bare name
/// of 64 hex digits is refused, since it could be an image ID. A tag beside a digest is dropped (containerd's
/// ParseDockerRef); without either, ":latest" is added. IPv6 hosts are refused by the agent's parser.
///
/// Valid by construction; the parts are those of the normalised text.
class ImageReference final
{
public:
    /// Reads and normalises. No input crashes; the cost is linear.
    static Result<ImageReference, ReferenceError> parse(const QString &text,
                                                        ReferenceDialect dialect = ReferenceDialect::Containerd);

    const QString &original() const { return m_original; }
    /// The normalised reference: domain "/" repository, then ":" tag or "@" digest. parse(text()) gives it back.
    const QString &text() const { return m_text; }

    /// "docker.io", "r.com:5000".
    QString domain() const { return m_text.left(m_domainEnd); }
    /// The path below the domain: "library/app", "secretflow/app".
    QString repository() const { return m_text.mid(m_domainEnd + 1, m_repositoryEnd - m_domainEnd - 1); }
    QString tag() const { return m_hasDigest ? QString() : m_text.mid(m_repositoryEnd + 1); }
    QString digest() const { return m_hasDigest ? m_text.mid(m_repositoryEnd + 1) : QString(); }
    bool hasDigest() const { return m_hasDigest; }

    /// What normalising put into the text, as ranges of text(): inserted at `insertedAt` ("docker.io/", "library/", …),
    /// and ":latest" at its end. `skipped` characters at the start of original() were replaced ("index.docker.io/").
    qsizetype insertedAt() const { return m_insertedAt; }
    qsizetype insertedLength() const { return m_insertedLength; }
    qsizetype skipped() const { return m_skipped; }
    /// The text named no host, so Docker Hub is meant.
    bool hostWasAdded() const { return m_insertedAt == 0 && m_skipped == 0; }
    bool addedLatest() const { return m_addedLatest; }
    /// The tag that was dropped because a digest stands beside it, or empty.
    const QString &droppedTag() const { return m_droppedTag; }

    friend bool operator==(const ImageReference &a, const ImageReference &b) { return a.m_text == b.m_text; }

private:
    ImageReference() = default;

    QString m_original;
    QString m_text;
    QString m_droppedTag;
    qsizetype m_domainEnd = 0;
    qsizetype m_repositoryEnd = 0;
    qsizetype m_insertedAt = 0;
    qsizetype m_insertedLength = 0;
    qsizetype m_skipped = 0;
    bool m_hasDigest = false;
    bool m_addedLatest = false;
};

} // namespace kia
