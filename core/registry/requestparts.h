#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include "core/image/runtime.h"
#include "core/registry/checkrequest.h"
#include "core/registry/httpmessage.h"

namespace kia {

/// The pieces of requests, byte for byte as the runtimes send them (containerd 1.7.28, go-containerregistry 0.19.1).

QByteArray manifestTarget(const QString &repository, const QString &reference);
QByteArray blobTarget(const QString &repository, const QString &digest);
QByteArray tagsTarget(const QString &repository);

/// User-Agent and Accept.
HttpHeaders manifestHeaders(Runtime runtime);
HttpHeaders plainHeaders(Runtime runtime);

QByteArray basicAuthorization(const Account &account);
QByteArray bearerAuthorization(const Secret &token);

/// The challenge's scopes and "repository:<name>:pull", sorted, without repetition, joined by blanks. Without a
/// repository nothing is asked for.
QByteArray scopeOf(const QString &repository, const QByteArray &challenged);

/// Every value percent-encoded in full: QUrlQuery would leave a '+' of a password as it is, and the server would read a
/// blank.
QByteArray passwordForm(const Account &account, const QByteArray &service, const QByteArray &scope);
/// The realm's target with scope and service appended; `alwaysService` as go-containerregistry does.
QByteArray tokenTarget(const QByteArray &realmTarget, const QByteArray &service, const QByteArray &scope,
                       bool alwaysService);

} // namespace kia
