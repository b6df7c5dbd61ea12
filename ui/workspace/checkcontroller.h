#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <memory>
#include <vector>

#include "core/registry/checkqueue.h"
#include "core/registry/registrycheck.h"
#include "ui/workspace/checkstate.h"
#include "ui/workspace/testsettings.h"

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

    /// Valid until something is asked or ends.
    const CheckState &stateOf(const QString &reference) const;
    /// Where the check of the reference goes, or went; empty when it was never asked.
    QString hostOf(const QString &reference) const;
    /// The sign-in at a registry of the open document: tested, or learnt from the check of a reference.
    CheckState signInOf(int registry) const;

    void check(const QStringList &references);
    /// Told by allAsked().
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

    /// How every check from now on is made.
    const TestSettings &testSettings() const { return m_testSettings; }
    void setTestSettings(const TestSettings &settings);
    /// Tests and pictures answer names here.
    void setResolver(std::function<QStringList(const QString &host)> resolver);
    /// Only these hosts are connected to, and these authorities trusted besides the system's; no hosts: all. What is
    /// known so far is forgotten.
    void setOnlyHosts(const QStringList &hosts, const QList<Certificate> &authorities = {});

Q_SIGNALS:
    void referenceChanged(const QString &reference);
    /// An edit may have made any result stale, or true again.
    void staleChanged();
    void allAsked();
    /// A check begins without the authorities of the settings, whose file cannot be read any more.
    void authoritiesMissing(const QString &file);
    void signInChanged();
    /// A test that was asked for has ended.
    void signInTested(const kia::CheckReport &report);
    void runningChanged();

private:
    struct Entry {
        CheckState state;
        CheckRequest request;
        CheckQueue *queue = nullptr;
        int ticket = -1;
        int revision = 0; ///< of the access, when `state.stale` was found out
    };
    struct SignIn {
        CheckState state;
        ImageRegistry registry; ///< as tested
        QString proxy;
        std::unique_ptr<RegistryCheck> check;
    };

    CheckRequest requestFor(const QString &reference) const;
    CheckQueue *queue();
    CheckSettings checkSettings();
    void start(const QString &reference, CheckRequest request, bool anonymous);
    void finish(const QString &reference, const CheckReport &report);
    void learnSignIn(const CheckRequest &request, const CheckReport &report);
    SignIn *signInFor(const ImageRegistry &registry);
    const SignIn *findSignIn(const ImageRegistry &registry) const;
    void refreshStaleness();
    void forget();
    void tellRunning();
    QString referenceOf(const CheckQueue *queue, int ticket) const;
    bool isStale(const QString &reference, const Entry &entry) const;

    Workspace &m_workspace;
    TestSettings m_testSettings;
    QStringList m_onlyHosts;
    QList<Certificate> m_onlyAuthorities; ///< trusted besides the system's while only those hosts are connected to
    std::function<QStringList(const QString &host)> m_resolver;
    std::vector<std::unique_ptr<CheckQueue>> m_queues; ///< the last one takes new work, older ones run out
    bool m_queueIsOutdated = false;
    mutable QHash<QString, Entry> m_entries; ///< whether one is stale is found out when it is asked for
    struct Access {
        Runtime runtime = Runtime::Runc;
        QString httpProxy;
        std::optional<ImageRegistry> registry;

        friend bool operator==(const Access &, const Access &) = default;
    };
    Access m_access; ///< what the checks of references depend on, as of m_revision
    int m_revision = 0;
    QHash<std::pair<const CheckQueue *, int>, QString> m_tickets; ///< what is under way
    std::vector<std::unique_ptr<SignIn>> m_signIns;
    bool m_toldRunning = false;
};

} // namespace kia
