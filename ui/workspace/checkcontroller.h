#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <memory>
#include <vector>

#include "core/registry/checkqueue.h"
#include "core/registry/registrycheck.h"
#include "ui/workspace/checkstate.h"

namespace kia {

class Workspace;

/// Runs the checks of the window and remembers their results, per reference and per registry. Nothing is sent unless
/// one of the functions below is called; a change of the settings never checks again by itself, it only marks what is
/// no longer true.
class CheckController final : public QObject
{
    Q_OBJECT

public:
    explicit CheckController(Workspace &workspace, QObject *parent = nullptr);
    ~CheckController() override;

    CheckState stateOf(const QString &reference) const;
    /// The sign-in at a registry of the open document: tested, or learnt from the check of a reference.
    CheckState signInOf(int registry) const;

    void check(const QStringList &references);
    void checkAll();
    /// Once, without the account that Kuscia would send.
    void checkAnonymously(const QString &reference);
    /// Checks again what was held back because of this host, and lets the account go there; for this once. What was
    /// changed since is not among it.
    void allowHost(const QString &host);
    void testSignIn(int registry);
    /// Ends everything that runs. What had not ended yet is as if it had never been asked.
    void stop();

    bool isRunning() const;
    /// Of the references asked for since nothing was running: how many have ended, and how many there are.
    int finishedCount() const { return m_finishedCount; }
    int askedCount() const { return m_askedCount; }

    /// Only these hosts are connected to; empty: all. What is known so far is forgotten.
    void setOnlyHosts(const QStringList &hosts);

Q_SIGNALS:
    void referenceChanged(const QString &reference);
    void signInChanged();
    /// isRunning() or the counts.
    void runningChanged();

private:
    struct Entry {
        CheckState state;
        CheckRequest request;
        CheckQueue *queue = nullptr;
        int ticket = -1;
    };
    struct SignIn {
        CheckState state;
        ImageRegistry registry; ///< as tested
        QString proxy;
        std::unique_ptr<RegistryCheck> check;
    };

    CheckRequest requestFor(const QString &reference) const;
    CheckQueue *queue();
    void start(const QString &reference, CheckRequest request, bool anonymous);
    void finish(const QString &reference, const CheckReport &report);
    void learnSignIn(const CheckRequest &request, const CheckReport &report);
    SignIn *signInFor(const ImageRegistry &registry);
    const SignIn *findSignIn(const ImageRegistry &registry) const;
    void refreshStaleness();
    void forget();
    QString referenceOf(const CheckQueue *queue, int ticket) const;

    Workspace &m_workspace;
    CheckSettings m_settings;
    std::vector<std::unique_ptr<CheckQueue>> m_queues; ///< the last one takes new work, older ones run out
    bool m_queueIsOutdated = false;
    QHash<QString, Entry> m_entries;
    QHash<std::pair<const CheckQueue *, int>, QString> m_tickets; ///< what is under way
    std::vector<std::unique_ptr<SignIn>> m_signIns;
    int m_finishedCount = 0;
    int m_askedCount = 0;
};

} // namespace kia
