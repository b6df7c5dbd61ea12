#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <memory>

#include "core/base/result.h"

namespace kia {

/// The embedded registry: answers on 127.0.0.1 only, on a port the system chooses, with scripted images and accounts.
/// A check against it runs the same code as against a real one. Scenarios (the bundled sample uses them all):
///   * user `demo`, password `demo-password`: fine with Basic; any other password is refused with 401;
///   * repository `secretflow/app`, tag `v1`: there; every other tag of it: 404 MANIFEST_UNKNOWN;
///   * repository `secretflow/psi`, tags `v1` and `latest`: there.
class DemoRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit DemoRegistry(QObject *parent = nullptr);
    ~DemoRegistry() override;

    /// Listens on `port` (0: any). False, with errorString(), when that fails.
    bool listen(quint16 port = 0);
    QString errorString() const;
    quint16 port() const;
    /// "127.0.0.1:PORT"
    QString host() const;
    /// Requests answered, or being answered, since the start.
    int requestCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The bundled sample configuration for a demo registry at `host`, with a wrong password in it, as it is found in the
/// field; and the references that go with it. What the tour of the window and of the command line starts from.
QByteArray sampleConfiguration(const QString &host);
QStringList sampleReferences();
QString samplePassword(); ///< the right one, shown in the tour: it protects nothing

} // namespace kia
