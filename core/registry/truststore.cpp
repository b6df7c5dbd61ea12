#include "core/registry/truststore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <QtNetwork/QSslConfiguration>

#include <memory>

namespace kia {
namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024; ///< a bundle has some 200 KB; whatever is bigger is none

QList<QSslCertificate> certificatesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return {};
    }
    return QSslCertificate::fromData(file.read(largestFile), QSsl::Pem);
}

QFuture<QList<QSslCertificate>> load()
{
    // shared, because the pool keeps its work in a std::function, which must be copyable
    const auto promise = std::make_shared<QPromise<QList<QSslCertificate>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise] {
        promise->addResult(
            QSslConfiguration::systemCaCertificates() +
            namedAuthorities(qEnvironmentVariable("SSL_CERT_FILE"), qEnvironmentVariable("SSL_CERT_DIR")));
        promise->finish();
    });
    return promise->future();
}

} // namespace

QList<QSslCertificate> namedAuthorities(const QString &certFile, const QString &certDirs)
{
    QList<QSslCertificate> found;
    if (!certFile.isEmpty()) {
        found << certificatesIn(certFile);
    }
    for (const QString &folder : certDirs.split(u':', Qt::SkipEmptyParts)) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
            found << certificatesIn(dir.filePath(name));
        }
    }
    return found;
}

QList<QSslCertificate> authoritiesIn(const QString &file)
{
    QFile opened(file);
    // a device or a pipe would never end
    if (!opened.open(QIODevice::ReadOnly) || opened.isSequential() || opened.size() > largestFile) {
        return {};
    }
    return QSslCertificate::fromData(opened.read(largestFile), QSsl::Pem);
}

bool environmentNamesAuthorities()
{
    return !qEnvironmentVariableIsEmpty("SSL_CERT_FILE") || !qEnvironmentVariableIsEmpty("SSL_CERT_DIR");
}

QFuture<QList<QSslCertificate>> trustedAuthorities()
{
    static const QFuture<QList<QSslCertificate>> authorities = load();
    return authorities;
}

} // namespace kia
