#include "core/registry/truststore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QPromise>
#include <QtNetwork/QSslConfiguration>

#include <thread>

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

/// Loads them in a thread that is joined while the application goes. A pool's thread only tells that it is done: what
/// OpenSSL keeps for it would be freed some time later, or never when the process is quicker.
class Loading final
{
public:
    Loading()
    {
        m_promise.start();
        m_thread = std::thread([this] {
            m_promise.addResult(
                QSslConfiguration::systemCaCertificates() +
                namedAuthorities(qEnvironmentVariable("SSL_CERT_FILE"), qEnvironmentVariable("SSL_CERT_DIR")));
            m_promise.finish();
        });
    }

    Q_DISABLE_COPY_MOVE(Loading)

    ~Loading() { join(); }

    QFuture<QList<QSslCertificate>> future() const { return m_promise.future(); }

    void join()
    {
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

private:
    QPromise<QList<QSslCertificate>> m_promise;
    std::thread m_thread;
};

Loading &loading()
{
    static Loading once;
    return once;
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
    [[maybe_unused]] static const bool joinedInTime = (qAddPostRoutine([] { loading().join(); }), true);
    return loading().future();
}

} // namespace kia
