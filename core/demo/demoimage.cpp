#include "core/demo/demoimage.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace kia {

namespace {

constexpr auto indexType = "application/vnd.oci.image.index.v1+json";
constexpr auto manifestType = "application/vnd.oci.image.manifest.v1+json";
constexpr auto configType = "application/vnd.oci.image.config.v1+json";

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject descriptor(const char *mediaType, const QByteArray &bytes)
{
    return {{u"mediaType"_s, QString::fromLatin1(mediaType)},
            {u"digest"_s, QString::fromLatin1(digestOf(bytes))},
            {u"size"_s, bytes.size()}};
}

} // namespace

QByteArray digestOf(const QByteArray &bytes)
{
    return "sha256:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

DemoImage makeDemoImage(const QByteArray &repository, const QByteArray &tag, const QList<QByteArray> &architectures)
{
    DemoImage image;
    QJsonArray manifests;
    for (const QByteArray &architecture : architectures) {
        const QJsonObject platform{{u"architecture"_s, QString::fromLatin1(architecture)}, {u"os"_s, u"linux"_s}};
        QJsonObject configuration = platform;
        configuration.insert(u"rootfs"_s, QJsonObject{{u"type"_s, u"layers"_s}, {u"diff_ids"_s, QJsonArray()}});
        configuration.insert(
            u"config"_s,
            QJsonObject{{u"Labels"_s, QJsonObject{{u"demo"_s, QString::fromLatin1(repository + ':' + tag)}}}});
        const QByteArray configurationBytes = text(configuration);
        const QByteArray manifest = text({{u"schemaVersion"_s, 2},
                                          {u"mediaType"_s, QString::fromLatin1(manifestType)},
                                          {u"config"_s, descriptor(configType, configurationBytes)},
                                          {u"layers"_s, QJsonArray()}});
        image.blobs.insert(digestOf(configurationBytes), {configType, configurationBytes});
        image.manifests.insert(digestOf(manifest), {manifestType, manifest});
        QJsonObject entry = descriptor(manifestType, manifest);
        entry.insert(u"platform"_s, platform);
        manifests.append(entry);
    }
    const QByteArray index =
        text({{u"schemaVersion"_s, 2}, {u"mediaType"_s, QString::fromLatin1(indexType)}, {u"manifests"_s, manifests}});
    image.index = digestOf(index);
    image.manifests.insert(image.index, {indexType, index});
    return image;
}

} // namespace kia
