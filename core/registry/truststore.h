#pragma once

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>

#include "core/registry/certificate.h"

struct x509_store_st; // OpenSSL's X509_STORE

namespace kia {

/// The certificates in the file SSL_CERT_FILE and in the folders SSL_CERT_DIR (separated by ':') name, as Go reads them
/// (crypto/x509/root_unix.go): PEM, every file of a folder, not its subfolders; what cannot be read is passed over.
QList<Certificate> namedAuthorities(const QString &certFile, const QString &certDirs);

/// The certificates of a PEM file of the user's choice; empty when it cannot be read or holds none.
QList<Certificate> authoritiesIn(const QString &file);

/// Those that have to be read from files before they can be looked at: of the environment's SSL_CERT_FILE and
/// SSL_CERT_DIR, and of the system's bundle where the system has no folder in which OpenSSL finds an authority by the
/// hash of its name (openssl-rehash(1)). Go takes the environment's *instead of* the system's; we add them, because the
/// registry is checked from this machine, whose variables need not be those of the container that pulls.
///
/// Read once per process and off the caller's thread: 288 certificates take some 160 ms.
QFuture<QList<Certificate>> readAuthorities();

/// Whether there are any to be read.
bool hasAuthoritiesToRead();

/// Whom a server's chain may end at: the system's authorities, each read when it is needed, if `withSystems`, and
/// `others`. Of `others` also one that is no root, as in Go.
using TrustStore = std::shared_ptr<x509_store_st>;
TrustStore trustStore(bool withSystems, const QList<Certificate> &others);

} // namespace kia
