#pragma once

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtNetwork/QSslCertificate>

namespace kia {

/// The certificates in the file SSL_CERT_FILE and in the folders SSL_CERT_DIR (separated by ':') name, as Go reads them
/// (crypto/x509/root_unix.go): PEM, every file of a folder, not its subfolders; what cannot be read is passed over.
QList<QSslCertificate> namedAuthorities(const QString &certFile, const QString &certDirs);

/// The certificates of a PEM file of the user's choice; empty when it cannot be read or holds none.
QList<QSslCertificate> authoritiesIn(const QString &file);

/// Whether the environment names authorities at all.
bool environmentNamesAuthorities();

/// Whom a TLS server's chain may end at: the system's authorities and those of the environment's SSL_CERT_FILE and
/// SSL_CERT_DIR. Go takes these *instead of* the system's; we add them, because the registry is checked from this
/// machine, whose variables need not be those of the container that pulls.
///
/// Loaded once per process and off the caller's thread: 288 entries take some 160 ms (facts/registry.md 4.3, row 15).
QFuture<QList<QSslCertificate>> trustedAuthorities();

} // namespace kia
