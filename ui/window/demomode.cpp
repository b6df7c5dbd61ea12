#include "ui/window/demomode.h"

#include <QtCore/QFile>

#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

DemoMode::DemoMode(Workspace &workspace, CheckController &checks, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_checks(checks)
{}

DemoMode::~DemoMode() = default;

bool DemoMode::start()
{
    if (isOn()) {
        return true;
    }
    auto registry = std::make_unique<DemoRegistry>();
    if (!registry->listen()) {
        m_why = registry->errorString();
        return false;
    }
    auto folder = std::make_unique<QTemporaryDir>();
    QFile file(folder->filePath(u"kuscia.yaml"_s));
    const QByteArray sample = sampleConfiguration(registry->host());
    if (!folder->isValid() || !file.open(QIODevice::WriteOnly) || file.write(sample) != sample.size()) {
        m_why = folder->isValid() ? file.errorString() : folder->errorString();
        return false;
    }
    file.close();
    if (!m_workspace.open(file.fileName())) {
        return false;
    }
    m_registry = std::move(registry);
    m_folder = std::move(folder);
    m_trusts = true;
    m_checks.setOnlyHosts(m_registry->hosts(), {demoAuthority()});
    m_ownReferences = m_workspace.references();
    m_workspace.setReferences(sampleReferences());
    Q_EMIT changed();
    return true;
}

QString DemoMode::prepare(const DemoExample &example)
{
    const ImageConfig &image = m_workspace.image();
    if (example.account != DemoAccount::None && !image.registries.empty()) {
        const bool isRight = example.account == DemoAccount::Right;
        const Secret password(isRight ? samplePassword() : u"another-password"_s);
        if ((image.registries.front().password == Secret(samplePassword())) != isRight) {
            (void)m_workspace.setPassword(0, password); // the sample can be edited
        }
    }
    if (example.trustsDemo != m_trusts) {
        m_trusts = example.trustsDemo;
        m_checks.setOnlyHosts(m_registry->hosts(), m_trusts ? QList{demoAuthority()} : QList<Certificate>());
    }
    return example.host == DemoHost::Main ? example.image : m_registry->addressOf(example);
}

void DemoMode::stop()
{
    if (!isOn()) {
        return;
    }
    m_workspace.close();
    leave();
}

void DemoMode::leave()
{
    if (!isOn()) {
        return;
    }
    m_checks.setOnlyHosts({});
    m_workspace.setReferences(m_ownReferences);
    m_registry.reset();
    m_folder.reset();
    Q_EMIT changed();
}

} // namespace kia
