#pragma once

#include <QtCore/QStringList>
#include <QtNetwork/QSslCertificate>

#include "core/registry/checkrequest.h"

namespace kia {

/// What belongs to the tests of this window only and to no kuscia.yaml. Remembered in QSettings, for every file.
struct TestSettings {
    QString authorityFile;    ///< PEM, trusted besides the system's; empty: none
    int stepSeconds = 10;     ///< for each step of a check
    int totalSeconds = 30;    ///< for the whole of it
    int jobs = 4;             ///< checks at a time; of one host never more than two
    QStringList allowedHosts; ///< may be sent the account of another registry, as Kuscia would

    static constexpr int maxSeconds = 600;
    static constexpr int maxJobs = 32;

    friend bool operator==(const TestSettings &, const TestSettings &) = default;
};

TestSettings rememberedTestSettings();
void remember(const TestSettings &settings);

/// The certificates of a PEM file; empty when it cannot be read or holds none.
QList<QSslCertificate> authoritiesIn(const QString &file);

/// "r.com", "r.com:5000", "[::1]:5000": a host as an address names it, without a scheme, a path or an account.
bool isHostName(const QString &text);

/// The deadlines and the hosts; the certificates are read by whoever checks, when they are needed.
CheckSettings checkSettingsFor(const TestSettings &settings);

} // namespace kia
