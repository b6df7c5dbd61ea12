#pragma once

#include <QtCore/QObject>
#include <QtCore/QTemporaryDir>

#include <memory>

#include "core/demo/demoregistry.h"

namespace kia {

class CheckController;
class Workspace;

/// The demo: a registry in this process, the bundled sample as a copy in a temporary folder, its references, and every
/// other host blocked.
class DemoMode final : public QObject
{
    Q_OBJECT

public:
    DemoMode(Workspace &workspace, CheckController &checks, QObject *parent = nullptr);
    ~DemoMode() override;

    bool isOn() const { return m_registry != nullptr; }
    /// Replaces the open document. False, with why(), when no port or no folder can be had.
    bool start();
    QString why() const { return m_why; }
    /// Makes everything ready for a scenario: the account's password in the sample, and whom checks trust. Gives the
    /// reference to check; under the sample's endpoint it becomes the example's address.
    QString prepare(const DemoExample &example);
    /// Closes the sample and opens the network again.
    void stop();
    /// Another file was opened in the sample's place: only opens the network again.
    void leave();

Q_SIGNALS:
    void changed();

private:
    Workspace &m_workspace;
    CheckController &m_checks;
    std::unique_ptr<DemoRegistry> m_registry;
    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_trusts = true; ///< checks trust the demo's authority
    QStringList m_ownReferences;
    QString m_why;
};

} // namespace kia
