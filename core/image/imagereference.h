#pragma once

#include <QtCore/QString>

#include "core/base/result.h"

namespace kia {

/// Why a text is no image reference. The facts say where: `offset` and `part` are into the text given to parse().
struct ReferenceError {
    enum class Kind {
        Empty,
        Scheme,    ///< starts with http:// or https://
        Blank,     ///< a space, tab or line end
        UpperCase, ///< upper case in the repository ("repository name must be lowercase")
        NotAscii,
        UserInfo, ///< name@host or name:password@host
        BadDomain,
        BadPort,
        BadPathComponent,
        BadTag,
        EmptyTag,
        BadDigest,         ///< not algorithm:hex
        DigestLength,      ///< fewer or more hex digits than the algorithm has
        UnsupportedDigest, ///< an algorithm that is not registered
        NameTooLong,       ///< more than 255 characters before tag and digest
        HexName,           ///< a bare name of 64 hex digits could be an image ID
    };
    Kind kind = Kind::Empty;
    qsizetype offset = 0;
    QString part;

    friend bool operator==(const ReferenceError &, const ReferenceError &) = default;
};

/// An image reference as docker/distribution defines it (reference v0.6.0, the one containerd 1.7.28 parses with):
///
///     reference       := name [ ":" tag ] [ "@" digest ]
///     name            := [ domain "/" ] path-component *( "/" path-component )
///     domain          := host [ ":" port ]
///     host            := domain-component *( "." domain-component ) | "[" IPv6 "]"
///     domain-component:= alnum-upper-or-lower with inner "-"
///     port            := 1*digit
///     path-component  := [a-z0-9]+ *( ( "." | "_" | "__" | 1*"-" ) [a-z0-9]+ )
///     tag             := [A-Za-z0-9_] *127[A-Za-z0-9_.-]
///     digest          := algorithm ":" 32*hex; sha256 has 64, sha384 96, sha512 128 digits
///
/// The first part of a name is a domain if it holds '.' or ':', is "localhost", or has an upper-case letter; otherwise
/// the domain is docker.io, and a one-part name gets "library/". `index.docker.io` reads as docker.io. The name with
/// its domain has at most 255 characters. A tag beside a digest is dropped (containerd's ParseDockerRef); without
/// either, ":latest" is added. Valid by construction; the parts are those of the normalised text.
class ImageReference final
{
public:
    /// Reads and normalises. No input crashes; the cost is linear.
    static Result<ImageReference, ReferenceError> parse(QStringView text);

    const QString &original() const { return m_original; }
    /// The normalised reference: domain "/" repository, then ":" tag or "@" digest. parse(text()) gives it back.
    const QString &text() const { return m_text; }

    /// "docker.io", "r.com:5000", "[::1]:5000".
    QString domain() const { return m_text.left(m_domainEnd); }
    /// The path below the domain: "library/app", "secretflow/app".
    QString repository() const { return m_text.mid(m_domainEnd + 1, m_repositoryEnd - m_domainEnd - 1); }
    QString tag() const { return m_isDigest ? QString() : m_text.mid(m_repositoryEnd + 1); }
    QString digest() const { return m_isDigest ? m_text.mid(m_repositoryEnd + 1) : QString(); }

    /// What the original lacked and normalising added in front ("docker.io/", "docker.io/library/"), or empty.
    QString addedPrefix() const;
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
    qsizetype m_addedPrefixLength = 0;
    bool m_isDigest = false;
    bool m_addedLatest = false;
};

} // namespace kia
