#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>

namespace kia {

/// A manifest or configuration as a registry hands it out.
struct DemoBlob {
    QByteArray mediaType;
    QByteArray bytes;
};

/// "sha256:…" of the bytes.
QByteArray digestOf(const QByteArray &bytes);

/// An image without layers for the given platforms ("amd64", "arm64"), built as the OCI image specification says: an
/// index, one manifest and one configuration a platform. Every digest is the real one, so any client can read it.
struct DemoImage {
    QByteArray index;                      ///< digest of the index
    QHash<QByteArray, DemoBlob> manifests; ///< by digest
    QHash<QByteArray, DemoBlob> blobs;     ///< the configurations, by digest
};
DemoImage makeDemoImage(const QByteArray &repository, const QByteArray &tag, const QList<QByteArray> &architectures);

} // namespace kia
