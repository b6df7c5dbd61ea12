#include "core/registry/truststore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QPromise>

#include <algorithm>
#include <openssl/x509_vfy.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace kia {
namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024; ///< a bundle has some 200 KB; whatever is bigger is none

/// Where Linux systems keep one file for each authority, named by its hash (Go: crypto/x509/root_linux.go).
constexpr const char *hashedFolders[] = {"/etc/ssl/certs", "/etc/pki/tls/certs"};
/// Where they keep all in one; Go reads the first that exists.
constexpr const char *bundles[] = {
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/tls/cacert.pem",
    "/etc/ssl/cert.pem",
};

bool systemIsHashed()
{
    static const bool isHashed = std::any_of(std::begin(hashedFolders), std::end(hashedFolders), [](const char *path) {
        return !QDir(QString::fromLatin1(path)).entryList({u"????????.0"_s}, QDir::Files).isEmpty();
    });
    return isHashed;
}

QList<Certificate> systemsBundle()
{
    for (const char *path : bundles) {
        if (const QList<Certificate> found = authoritiesIn(QString::fromLatin1(path)); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QList<Certificate> certificatesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return {};
    }
    return Certificate::allIn(file.read(largestFile));
}

/// Reads them in a thread that is joined while the application goes. A pool's thread only tells that it is done: what
/// OpenSSL keeps for it would be freed some time later, or never when the process is quicker.
class Reading final
{
public:
    Reading()
    {
        m_promise.start();
        m_thread = std::thread([this] {
            m_promise.addResult(
                namedAuthorities(qEnvironmentVariable("SSL_CERT_FILE"), qEnvironmentVariable("SSL_CERT_DIR")) +
                (systemIsHashed() ? QList<Certificate>() : systemsBundle()));
            m_promise.finish();
        });
    }

    Q_DISABLE_COPY_MOVE(Reading)

    ~Reading() { join(); }

    QFuture<QList<Certificate>> future() const { return m_promise.future(); }

    void join()
    {
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

private:
    QPromise<QList<Certificate>> m_promise;
    std::thread m_thread;
};

Reading &reading()
{
    static Reading once;
    return once;
}

} // namespace

QList<Certificate> namedAuthorities(const QString &certFile, const QString &certDirs)
{
    QList<Certificate> found;
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

QList<Certificate> authoritiesIn(const QString &file)
{
    QFile opened(file);
    // a device or a pipe would never end
    if (!opened.open(QIODevice::ReadOnly) || opened.isSequential() || opened.size() > largestFile) {
        return {};
    }
    return Certificate::allIn(opened.read(largestFile));
}

bool hasAuthoritiesToRead()
{
    return !qEnvironmentVariableIsEmpty("SSL_CERT_FILE") || !qEnvironmentVariableIsEmpty("SSL_CERT_DIR") ||
           !systemIsHashed();
}

QFuture<QList<Certificate>> readAuthorities()
{
    [[maybe_unused]] static const bool joinedInTime = (qAddPostRoutine([] { reading().join(); }), true);
    return reading().future();
}

TrustStore trustStore(bool withSystems, const QList<Certificate> &others)
{
    TrustStore store(X509_STORE_new(), &X509_STORE_free);
    for (const Certificate &authority : others) {
        X509_STORE_add_cert(store.get(), authority.handle());
    }
    if (withSystems) {
        for (const char *folder : hashedFolders) {
            X509_STORE_load_path(store.get(), folder);
        }
    }
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_TRUSTED_FIRST);
    return store;
}

} // namespace kia
