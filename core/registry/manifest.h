#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace kia {

/// What is known of manifests without storing any.

enum class ManifestKind {
    Image,     ///< Docker v2 schema 2, OCI image
    Index,     ///< one image for several platforms: Docker list, OCI index
    OldFormat, ///< schema 1, or text/plain, which containerd reads as schema 1
    Page,      ///< text/html: a portal, a web interface
    Other,
};
ManifestKind manifestKindOf(const QByteArray &mediaType);
/// The same for a body whose header does not say it: `mediaType`, or what the fields show.
ManifestKind manifestKindOfBody(const QByteArray &body);

/// "sha256:" and 64 lower-case hex digits, or "sha512:" and 128.
bool isDigest(const QByteArray &text);
/// The digest of a body with the algorithm of `like` (sha256 unless that begins with "sha512:").
QByteArray digestOf(const QByteArray &body, const QByteArray &like = {});

/// "linux/amd64", "linux/arm64/v8", in the index's order; attestations ("unknown/unknown") are left out.
QStringList platformsOf(const QByteArray &index);
/// Whether one of them runs on `platform`: "linux/arm64" also takes "linux/arm64/v8".
bool containsPlatform(const QStringList &platforms, const QString &platform);
/// Where a Kuscia node of this machine's kind runs: "linux/amd64", "linux/arm64".
QString ownPlatform();

/// containerd's limit (remotes/docker/resolver.go): 4*1048*1048 bytes.
inline constexpr qint64 largestManifest = 4LL * 1048 * 1048;

} // namespace kia
