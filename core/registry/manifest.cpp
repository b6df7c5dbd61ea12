#include "core/registry/manifest.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSysInfo>

#include <algorithm>

namespace kia {

using namespace Qt::StringLiterals;

ManifestKind manifestKindOf(const QByteArray &mediaType)
{
    if (mediaType == "application/vnd.docker.distribution.manifest.v2+json" ||
        mediaType == "application/vnd.oci.image.manifest.v1+json") {
        return ManifestKind::Image;
    }
    if (mediaType == "application/vnd.docker.distribution.manifest.list.v2+json" ||
        mediaType == "application/vnd.oci.image.index.v1+json") {
        return ManifestKind::Index;
    }
    if (mediaType == "application/vnd.docker.distribution.manifest.v1+json" ||
        mediaType == "application/vnd.docker.distribution.manifest.v1+prettyjws" || mediaType == "text/plain") {
        return ManifestKind::OldFormat;
    }
    if (mediaType == "text/html" || mediaType == "application/xhtml+xml") {
        return ManifestKind::Page;
    }
    return ManifestKind::Other;
}

ManifestKind manifestKindOfBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return ManifestKind::Other;
    }
    const ManifestKind said = manifestKindOf(document[u"mediaType"_s].toString().toLatin1());
    if (said != ManifestKind::Other) {
        return said;
    }
    if (document[u"manifests"_s].isArray()) {
        return ManifestKind::Index;
    }
    if (document[u"schemaVersion"_s].toInt() == 1) {
        return ManifestKind::OldFormat;
    }
    return document[u"config"_s].isObject() ? ManifestKind::Image : ManifestKind::Other;
}

bool isDigest(const QByteArray &text)
{
    const qsizetype colon = text.indexOf(':');
    const QByteArrayView algorithm = QByteArrayView(text).first(std::max<qsizetype>(colon, 0));
    const QByteArrayView hex = QByteArrayView(text).sliced(colon + 1);
    const qsizetype length = algorithm == "sha256" ? 64 : algorithm == "sha512" ? 128 : -1;
    return hex.size() == length &&
           std::ranges::all_of(hex, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

QByteArray digestOf(const QByteArray &body, const QByteArray &like)
{
    const bool isLong = like.startsWith("sha512:");
    return (isLong ? QByteArray("sha512:") : QByteArray("sha256:")) +
           QCryptographicHash::hash(body, isLong ? QCryptographicHash::Sha512 : QCryptographicHash::Sha256).toHex();
}

QStringList platformsOf(const QByteArray &index)
{
    QStringList platforms;
    const QJsonDocument document = QJsonDocument::fromJson(index);
    const QJsonArray manifests = document[u"manifests"_s].toArray();
    for (const QJsonValue &entry : manifests) {
        const QJsonValue platform = entry[u"platform"_s];
        const QString system = platform[u"os"_s].toString();
        const QString processor = platform[u"architecture"_s].toString();
        const QString variant = platform[u"variant"_s].toString();
        if (system.isEmpty() || processor.isEmpty() || system == u"unknown") {
            continue;
        }
        const QString text = system + u'/' + processor + (variant.isEmpty() ? QString() : QString(u'/' + variant));
        if (!platforms.contains(text)) {
            platforms.append(text);
        }
    }
    return platforms;
}

bool containsPlatform(const QStringList &platforms, const QString &platform)
{
    return std::ranges::any_of(platforms, [&platform](const QString &offered) {
        return offered == platform || offered.startsWith(QString(platform + u'/'));
    });
}

QString ownPlatform()
{
    const QString processor = QSysInfo::currentCpuArchitecture();
    const QString goName = processor == u"x86_64" ? u"amd64"_s : processor == u"i386" ? u"386"_s : processor;
    return u"linux/"_s + goName;
}

} // namespace kia
