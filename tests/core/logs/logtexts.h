#pragma once

#include <QtCore/QString>

/// Lines as Kuscia writes them, built from their inmost words (facts of its source: pkg/agent/container/sync_result.go,
/// pkg/agent/kuberuntime/kuberuntime_image.go).
namespace logtexts {

using namespace Qt::StringLiterals;

inline const QString image = u"hub.lab.example/team/train:2.1"_s;
inline const QString manifest = u"https://hub.lab.example/v2/team/train/manifests/2.1"_s;

/// Go's %q, and JSON's string.
inline QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return QString(u'"' + text + u'"');
}

inline QString containerd(const QString &cause, const QString &of = image)
{
    return QString(u"failed to pull and unpack image \"" + of + u"\": failed to resolve reference \"" + of + u"\": " +
                   cause);
}

inline QString pull(const QString &detail, bool hasAccount = true, const QString &of = image)
{
    return QString(u"failed to pull image \"" + of + u"\"" + (hasAccount ? u" with credentials"_s : QString()) +
                   u", detail-> " + detail);
}

inline QString sync(const QString &message, const QString &reason = u"ErrImagePull"_s)
{
    return QString(
        u"2026-02-14 08:20:01.007 ERROR framework/pod_workers.go:978 Error syncing pod "
        "\"train-0_carol(0b0e4f3e-1111-4222-8333-944455566677)\", skipping: failed to \"StartContainer\" for "
        "\"worker\" with "_s +
        reason + u": " + quoted(message));
}

inline QString started(const QString &message, const QString &reason = u"ErrImagePull"_s)
{
    return QString(u"2026-02-14 08:20:01.007 ERROR kuberuntime/kuberuntime_manager.go:716 Container \"worker\" start "
                   "failed in pod \"train-0_carol(0b0e4f3e-1111-4222-8333-944455566677)\", containerMessage-> "_s +
                   message + u", err-> " + reason);
}

/// What the documentation's 401 looks like.
inline QString head401()
{
    return containerd(QString(u"unexpected status from HEAD request to " + manifest + u": 401 Unauthorized"));
}

} // namespace logtexts
