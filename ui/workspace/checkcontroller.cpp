#include "ui/workspace/checkcontroller.h"

#include "core/registry/truststore.h"
#include "ui/workspace/workspace.h"

namespace kia {

namespace {

/// Two requests that a registry would answer alike.
bool asksTheSame(const CheckRequest &a, const CheckRequest &b)
{
    const auto sameAccount = [](const std::optional<Account> &x, const std::optional<Account> &y) {
        return x.has_value() == y.has_value() && (!x || (x->user == y->user && x->password == y->password));
    };
    return a.runtime == b.runtime && a.address == b.address && a.httpProxy == b.httpProxy &&
           sameAccount(a.account, b.account);
}

bool sameAccess(const ImageRegistry &a, const ImageRegistry &b)
{
    return a.endpoint == b.endpoint && a.username == b.username && a.password == b.password;
}

void dropAccount(CheckRequest &request)
{
    request.account.reset();
    request.foreign = false;
}

} // namespace

CheckController::CheckController(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::documentOpened, this, &CheckController::forget);
    connect(&workspace, &Workspace::documentChanged, this, &CheckController::refreshStaleness);
}

CheckController::~CheckController() = default;

const CheckState &CheckController::stateOf(const QString &reference) const
{
    static const CheckState notChecked;
    const auto found = m_entries.find(reference);
    if (found == m_entries.end()) {
        return notChecked;
    }
    if (found->revision != m_revision && m_workspace.hasDocument()) {
        found->revision = m_revision;
        found->state.stale = isStale(reference, *found);
    }
    return found->state;
}

QString CheckController::hostOf(const QString &reference) const
{
    const auto found = m_entries.constFind(reference);
    return found == m_entries.constEnd() ? QString() : found->request.domain;
}

bool CheckController::isStale(const QString &reference, const Entry &entry) const
{
    CheckRequest now = requestFor(reference);
    if (entry.state.anonymous) {
        dropAccount(now);
    }
    return !asksTheSame(now, entry.request);
}

const CheckController::SignIn *CheckController::findSignIn(const ImageRegistry &registry) const
{
    // the same access first: it survives a rename; then the same name, whose result is then out of date
    for (const auto &signIn : m_signIns) {
        if (sameAccess(signIn->registry, registry)) {
            return signIn.get();
        }
    }
    for (const auto &signIn : m_signIns) {
        if (signIn->registry.name == registry.name) {
            return signIn.get();
        }
    }
    return nullptr;
}

CheckState CheckController::signInOf(int registry) const
{
    const auto &registries = m_workspace.image().registries;
    if (registry < 0 || registry >= static_cast<int>(registries.size())) {
        return {};
    }
    const ImageRegistry &current = registries[static_cast<std::size_t>(registry)];
    const SignIn *signIn = findSignIn(current);
    if (!signIn) {
        return {};
    }
    CheckState state = signIn->state;
    state.stale = !sameAccess(signIn->registry, current) || signIn->proxy != m_workspace.image().httpProxy;
    return state;
}

CheckRequest CheckController::requestFor(const QString &reference) const
{
    const ImageConfig &image = m_workspace.image();
    const Runtime runtime = m_workspace.runtime();
    return checkRequestFor(Resolver(image, runtime).resolve(reference), image, runtime);
}

void CheckController::check(const QStringList &references)
{
    for (const QString &reference : references) {
        start(reference, requestFor(reference), false);
    }
}

void CheckController::checkAll()
{
    check(m_workspace.references());
    Q_EMIT allAsked();
}

void CheckController::checkAnonymously(const QString &reference)
{
    CheckRequest request = requestFor(reference);
    dropAccount(request);
    start(reference, std::move(request), true);
}

void CheckController::allowHost(const QString &host)
{
    QHash<QString, QStringList> allowed; // with what was allowed before: a registry, and then its login server
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->state.isFinished() && entry->state.report.verdict == Verdict::HeldBack &&
            entry->state.report.heldBackHost == host && !isStale(entry.key(), *entry)) {
            allowed.insert(entry.key(), QStringList(entry->request.allowedHosts) << host);
        }
    }
    for (auto reference = allowed.cbegin(); reference != allowed.cend(); ++reference) {
        CheckRequest request = requestFor(reference.key());
        request.allowedHosts = reference.value();
        start(reference.key(), std::move(request), false);
    }
}

CheckQueue *CheckController::queue()
{
    // A queue remembers which password was refused where. That must not outlive the question: whoever asks again, means
    // to ask again.
    const bool reusable = !m_queues.empty() && !m_queues.back()->isIdle() && !m_queueIsOutdated;
    if (!reusable) {
        std::erase_if(m_queues, [](const auto &queue) { return queue->isIdle(); });
        m_queues.push_back(std::make_unique<CheckQueue>(checkSettings(), m_testSettings.jobs));
        m_queueIsOutdated = false;
        CheckQueue *made = m_queues.back().get();
        connect(made, &CheckQueue::entered, this, [this, made](int ticket, StepKind kind) {
            const auto entry = m_entries.find(referenceOf(made, ticket));
            if (entry != m_entries.end()) {
                entry->state.phase = CheckPhase::Running;
                entry->state.step = kind;
                Q_EMIT referenceChanged(entry.key());
            }
        });
        connect(made, &CheckQueue::stepped, this, [this, made](int ticket, const TraceStep &step) {
            const auto entry = m_entries.find(referenceOf(made, ticket));
            if (entry != m_entries.end()) {
                entry->state.steps.push_back(step);
                Q_EMIT referenceChanged(entry.key());
            }
        });
        connect(made, &CheckQueue::finished, this, [this, made](int ticket, const CheckReport &report) {
            const QString reference = referenceOf(made, ticket);
            if (!reference.isNull()) {
                finish(reference, report);
            }
        });
        connect(made, &CheckQueue::idle, this, &CheckController::tellRunning);
    }
    return m_queues.back().get();
}

QString CheckController::referenceOf(const CheckQueue *queue, int ticket) const
{
    return m_tickets.value({queue, ticket});
}

void CheckController::start(const QString &reference, CheckRequest request, bool anonymous)
{
    if (!m_workspace.hasDocument() || reference.isEmpty() || stateOf(reference).isBusy()) {
        return;
    }
    Entry entry;
    entry.state.phase = CheckPhase::Waiting;
    entry.state.anonymous = anonymous;
    entry.request = request;
    entry.queue = queue();
    entry.ticket = entry.queue->add(std::move(request));
    entry.revision = m_revision;
    m_tickets.insert({entry.queue, entry.ticket}, reference);
    m_entries.insert(reference, entry);
    Q_EMIT referenceChanged(reference);
    tellRunning();
}

void CheckController::finish(const QString &reference, const CheckReport &report)
{
    Entry &entry = m_entries[reference];
    const CheckRequest request = entry.request;
    m_tickets.remove({entry.queue, entry.ticket});
    entry.queue = nullptr;
    entry.ticket = -1;
    entry.state.phase = CheckPhase::Finished;
    entry.state.step.reset();
    entry.state.steps.clear();
    entry.state.report = report;
    entry.state.at = QDateTime::currentDateTime();
    if (report.outcome.id == MessageId::Cancelled) {
        m_entries.remove(reference);
    } else {
        learnSignIn(request, report);
    }
    Q_EMIT referenceChanged(reference);
    tellRunning();
}

void CheckController::learnSignIn(const CheckRequest &request, const CheckReport &report)
{
    const bool signedIn = report.verdict == Verdict::Pullable && !report.user.isEmpty();
    if (!request.account || request.foreign || !(signedIn || isAccountRefused(report))) {
        return;
    }
    for (const ImageRegistry &registry : m_workspace.image().registries) {
        if (registry.name != request.registryName || registry.username != request.account->user ||
            !(registry.password == request.account->password)) {
            continue;
        }
        const SignIn *known = findSignIn(registry);
        if (known && known->state.isBusy()) {
            continue; // its own test will tell
        }
        SignIn *signIn = signInFor(registry);
        signIn->state.phase = CheckPhase::Finished;
        signIn->state.at = QDateTime::currentDateTime();
        signIn->state.report = report;
        if (signedIn) {
            signIn->state.report.outcome = {MessageId::SignedIn,
                                            {{Fact::User, report.user}, {Fact::Host, request.domain}}};
        }
        Q_EMIT signInChanged();
    }
}

CheckController::SignIn *CheckController::signInFor(const ImageRegistry &registry)
{
    std::erase_if(m_signIns, [&registry](const auto &signIn) {
        return signIn->registry.name == registry.name || sameAccess(signIn->registry, registry);
    });
    auto signIn = std::make_unique<SignIn>();
    signIn->registry = registry;
    signIn->proxy = m_workspace.image().httpProxy;
    m_signIns.push_back(std::move(signIn));
    return m_signIns.back().get();
}

void CheckController::testSignIn(int registry)
{
    const ImageConfig &image = m_workspace.image();
    if (registry < 0 || registry >= static_cast<int>(image.registries.size()) || signInOf(registry).isBusy()) {
        return;
    }
    SignIn *signIn = signInFor(image.registries[static_cast<std::size_t>(registry)]);
    signIn->check =
        std::make_unique<RegistryCheck>(signInRequestFor(image, registry, m_workspace.runtime()), checkSettings());
    signIn->state.phase = CheckPhase::Running;
    // `signIn` outlives its check: it owns it
    connect(signIn->check.get(), &RegistryCheck::entered, this, [this, signIn](StepKind kind) {
        signIn->state.step = kind;
        Q_EMIT signInChanged();
    });
    connect(signIn->check.get(), &RegistryCheck::finished, this, [this, signIn](const CheckReport &report) {
        signIn->state.phase = report.outcome.id == MessageId::Cancelled ? CheckPhase::NotChecked : CheckPhase::Finished;
        signIn->state.step.reset();
        signIn->state.report = report;
        signIn->state.at = QDateTime::currentDateTime();
        signIn->check.release()->deleteLater(); // it is still telling
        Q_EMIT signInChanged();
        Q_EMIT signInTested(report);
        tellRunning();
    });
    signIn->check->start();
    Q_EMIT signInChanged();
    tellRunning();
}

void CheckController::stop()
{
    for (const auto &queue : m_queues) {
        queue->cancelAll();
    }
    for (const auto &signIn : m_signIns) {
        if (signIn->check) {
            signIn->check->cancel();
        }
    }
}

bool CheckController::isRunning() const
{
    return std::any_of(m_queues.cbegin(), m_queues.cend(), [](const auto &queue) { return !queue->isIdle(); });
}

void CheckController::tellRunning()
{
    const bool running = isRunning();
    if (running != m_toldRunning) {
        m_toldRunning = running;
        Q_EMIT runningChanged();
    }
}

void CheckController::setTestSettings(const TestSettings &settings)
{
    if (!(settings == m_testSettings)) {
        m_testSettings = settings;
        m_queueIsOutdated = true;
    }
}

void CheckController::setResolver(std::function<QStringList(const QString &host)> resolver)
{
    m_resolver = std::move(resolver);
    m_queueIsOutdated = true;
}

CheckSettings CheckController::checkSettings()
{
    CheckSettings settings = checkSettingsFor(m_testSettings);
    settings.onlyHosts = m_onlyHosts;
    settings.extraAuthorities = m_onlyAuthorities;
    settings.resolver = m_resolver;
    if (!m_testSettings.authorityFile.isEmpty()) {
        // read anew: it may have been renewed, or may be gone
        const QList<Certificate> own = authoritiesIn(m_testSettings.authorityFile);
        settings.extraAuthorities += own;
        if (own.isEmpty()) {
            Q_EMIT authoritiesMissing(m_testSettings.authorityFile);
        }
    }
    return settings;
}

void CheckController::setOnlyHosts(const QStringList &hosts, const QList<Certificate> &authorities)
{
    m_onlyHosts = hosts;
    m_onlyAuthorities = authorities;
    forget();
}

void CheckController::refreshStaleness()
{
    if (!m_workspace.hasDocument()) {
        return;
    }
    Q_EMIT signInChanged();
    // most edits touch nothing that a check depends on, and ten thousand results are not to be looked through for them
    const ImageConfig &image = m_workspace.image();
    Access access{m_workspace.runtime(), image.httpProxy, {}};
    if (const std::optional<int> index = chooseRegistry(image).index) {
        access.registry = image.registries[static_cast<std::size_t>(*index)];
    }
    if (access == m_access) {
        return;
    }
    m_access = access;
    ++m_revision;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry->state.isBusy() && isStale(entry.key(), *entry)) {
            // its answer would be to a question nobody asks any more
            entry->queue->cancel(entry->ticket);
        }
    }
    Q_EMIT staleChanged();
}

void CheckController::forget()
{
    m_tickets.clear();
    m_queues.clear();
    m_signIns.clear();
    m_queueIsOutdated = false;
    const QStringList known = m_entries.keys();
    m_entries.clear();
    for (const QString &reference : known) {
        Q_EMIT referenceChanged(reference);
    }
    Q_EMIT signInChanged();
    tellRunning();
}

} // namespace kia
