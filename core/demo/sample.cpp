#include "core/demo/demoregistry.h"

#include <QtCore/QFile>

#include "core/demo/demoscenarios.h"

using namespace Qt::StringLiterals;

// A static library's resources are dropped by the linker unless something asks for them. Not inside a namespace: the
// macro declares a global function.
static void initialiseSample()
{
    Q_INIT_RESOURCE(sample);
}

namespace kia {

QByteArray sampleConfiguration(const QString &host)
{
    initialiseSample();
    QFile file(u":/sample/kuscia.yaml"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? file.readAll().replace("@DEMO_REGISTRY@", host.toLatin1()) : QByteArray();
}

QStringList sampleReferences()
{
    return {u"secretflow/app:v1"_s, u"secretflow/psi"_s, u"test/app:v1"_s, u"app:v9"_s,
            u"secretflow-registry.cn-hangzhou.cr.aliyuncs.com/secretflow/secretflow-lite-anolis8:1.11.0b1"_s};
}

QString samplePassword()
{
    return QString::fromLatin1(demoPassword);
}

} // namespace kia
