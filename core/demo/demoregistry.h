#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <memory>

#include "core/demo/demoscenarios.h"
#include "core/registry/certificate.h"

namespace kia {

/// The embedded registry: answers on 127.0.0.1 only, with scripted images and accounts; demoExamples() lists them. A
/// check against it runs the same code as against a real one.
///
/// It has several names. The first is plain HTTP, as runtimes allow it on loopback; those below demo.localhost show
/// certificates, each with what is wrong with it. These and their keys are in resources/demo for everybody to read, so
/// they prove nothing: a check trusts them only when it is told to trust demoAuthority().
class DemoRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit DemoRegistry(QObject *parent = nullptr);
    ~DemoRegistry() override;

    /// Listens on `port` and the five behind it (0: any). False, with errorString(), when that fails.
    bool listen(quint16 port = 0);
    QString errorString() const;
    quint16 port() const;
    /// "127.0.0.1:PORT"
    QString host() const;
    /// "self-signed.demo.localhost:PORT"
    QString hostOf(DemoHost host) const;
    /// The example's image with the host it is asked at.
    QString addressOf(const DemoExample &example) const;
    /// All that a check of the examples connects to.
    QStringList hosts() const;
    /// Requests answered, or being answered, since the start.
    int requestCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Who signed the demo's certificates, for names below demo.localhost only.
Certificate demoAuthority();
/// The same as a file's bytes (PEM).
QByteArray demoAuthorityPem();

/// The bundled sample configuration for a demo registry at `host`, with a wrong password in it, as it is found in the
/// field; and the references that go with it. What the tour of the window and of the command line starts from.
QByteArray sampleConfiguration(const QString &host);
QStringList sampleReferences();
QString samplePassword(); ///< the right one, shown in the tour: it protects nothing

} // namespace kia
