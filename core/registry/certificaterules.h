#pragma once

#include <QtCore/QStringList>
#include <QtNetwork/QSslCertificate>

#include <optional>

#include "core/base/messageid.h"

namespace kia {

/// Rules on certificates where Go, and so both runtimes, is stricter than Qt.

/// The names and addresses of the Subject Alternative Name, as they are shown.
QStringList namesOf(const QSslCertificate &certificate);

/// Nothing when Go would take the certificate for this host. Qt also looks at the Common Name, which Go has not done
/// since 1.15: CnOnly without any alternative name, WrongHost when none fits.
std::optional<MessageId> nameFaultOf(const QSslCertificate &certificate, const QString &host);

} // namespace kia
