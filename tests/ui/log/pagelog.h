#pragma once

#include <QtCore/QString>

namespace kia::test {

/// The line that the documentation's registry page shows, about another image.
inline QString pageLine(const QString &host = QStringLiteral("registry.xxxx.com"),
                        const QString &image = QStringLiteral("secretflow/nginx:v1"),
                        const QString &time = QStringLiteral("2024-06-06 13:33:00.534"))
{
    QString line = QStringLiteral(
        "@TIME@ ERROR framework/pod_workers.go:978 Error syncing pod "
        "\"ant-test-0_ant(7fd5285b-2a5c-4a75-930a-2908e98c8799)\", skipping: failed to \"StartContainer\" for \"test\" "
        "with ErrImagePull: \"faile to pull image \\\"@HOST@/@IMAGE@\\\" with credentials, detail-> rpc error: code = "
        "Unknown desc = failed to pull and unpack image \\\"@HOST@/@IMAGE@\\\": failed to resolve reference "
        "\\\"@HOST@/@IMAGE@\\\": unexpected status from HEAD request to "
        "https://@HOST@/v2/@REPOSITORY@/manifests/@TAG@: 401 Unauthorized\"");
    line.replace(QStringLiteral("@TIME@"), time);
    line.replace(QStringLiteral("@HOST@"), host);
    line.replace(QStringLiteral("@IMAGE@"), image);
    line.replace(QStringLiteral("@REPOSITORY@"), image.section(u':', 0, 0));
    return line.replace(QStringLiteral("@TAG@"), image.section(u':', 1, 1));
}

} // namespace kia::test
