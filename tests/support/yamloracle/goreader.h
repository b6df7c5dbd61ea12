#pragma once

#include <QtCore/QProcess>

#include "tests/support/yamloracle/documents.h"

namespace kia::test {

/// Asks yaml.v3 itself (main.go beside this file) how Kuscia reads a configuration.
class GoReader final
{
public:
    /// Whether the helper was built: it needs Go and Debian's golang-gopkg-yaml.v3-dev.
    static bool isAvailable();
    static const char *whyNot();

    GoReader();
    ~GoReader();
    Reading read(const QByteArray &bytes);

private:
    QProcess m_process;
};

} // namespace kia::test
