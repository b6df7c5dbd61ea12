#include "ui/batch/batch.h"

#include <QtCore/QtMath>

#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

namespace kia {

namespace {
constexpr std::chrono::milliseconds breath{80}; ///< between two counts: hundreds of checks end in a second
constexpr int pace = 3;                         ///< checks that must have ended before a time is guessed
} // namespace

Batch::Batch(Workspace &workspace, CheckController &checks, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_checks(checks)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(breath);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_tell, &QTimer::timeout, this, &Batch::recount);
    connect(&m_second, &QTimer::timeout, this, &Batch::progressed);
    connect(&checks, &CheckController::allAsked, this, &Batch::start);
    connect(&checks, &CheckController::runningChanged, this, &Batch::follow);
    const auto later = [this] {
        if (m_isOn && !m_tell.isActive()) {
            m_tell.start();
        }
    };
    connect(&checks, &CheckController::referenceChanged, this, later);
    connect(&checks, &CheckController::staleChanged, this, later);
    connect(&workspace, &Workspace::referencesChanged, this, later);
    connect(&workspace, &Workspace::documentOpened, this, &Batch::dismiss);
}

bool Batch::isRunning() const
{
    return m_isOn && m_wasRunning;
}

void Batch::start()
{
    m_isOn = true;
    m_wasRunning = m_checks.isRunning();
    recount();
    m_before = ended();
    m_since.start();
    if (m_wasRunning) {
        m_second.start();
    }
    Q_EMIT stateChanged();
}

void Batch::follow()
{
    const bool running = m_checks.isRunning();
    if (!m_isOn || running == m_wasRunning) {
        return;
    }
    m_wasRunning = running;
    m_tell.stop();
    recount();
    if (running) { // some are asked again while the result stands there
        m_before = ended();
        m_since.start();
        m_second.start();
    } else {
        m_second.stop();
        m_endedAt = QTime::currentTime();
        m_secondsTaken = qCeil(static_cast<double>(m_since.elapsed()) / 1000);
    }
    Q_EMIT stateChanged();
}

void Batch::recount()
{
    m_counts.fill(0);
    const QStringList &references = m_workspace.references();
    m_total = static_cast<int>(references.size());
    for (const QString &reference : references) {
        ++m_counts[static_cast<std::size_t>(batchGroupOf(m_checks.stateOf(reference)))];
    }
    Q_EMIT progressed();
}

std::optional<int> Batch::secondsLeft() const
{
    const int done = ended() - m_before;
    if (!isRunning() || done < pace) {
        return {};
    }
    const double each = static_cast<double>(m_since.elapsed()) / done;
    return std::max(1, qCeil(each * (m_total - ended()) / 1000));
}

void Batch::dismiss()
{
    if (m_isOn) {
        m_isOn = false;
        m_tell.stop();
        m_second.stop();
        Q_EMIT stateChanged();
    }
}

} // namespace kia
