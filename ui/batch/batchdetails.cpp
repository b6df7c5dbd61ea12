#include "ui/batch/batchdetails.h"

#include <QtCore/QLocale>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

#include "ui/batch/batch.h"
#include "ui/batch/causerow.h"
#include "ui/batch/hostlist.h"
#include "ui/details/fold.h"
#include "ui/details/resultbanner.h"
#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

BatchDetails::BatchDetails(const Theme &theme, Workspace &workspace, CheckController &checks, Batch &batch,
                           QWidget *parent)
    : QWidget(parent), m_theme(theme), m_workspace(workspace), m_checks(checks), m_batch(batch),
      m_banner(new ResultBanner(theme)), m_card(new Ground(theme, Ground::card())), m_rows(new QVBoxLayout(m_card)),
      m_hosts(new HostList(theme)), m_causeFold(new Fold(theme, u"causes"_s, m_card)),
      m_hostFold(new Fold(theme, u"hosts"_s, m_hosts))
{
    m_rows->setContentsMargins(0, 2, 0, 2);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    column->addWidget(m_banner);
    column->addWidget(m_causeFold);
    column->addWidget(m_hostFold);
    m_turnTimer.setInterval(60);
    connect(&m_turnTimer, &QTimer::timeout, this, [this] {
        m_turn = (m_turn + 20) % 360;
        m_banner->setTurn(m_turn);
    });
    connect(&batch, &Batch::progressed, this, &BatchDetails::refresh);
    connect(&batch, &Batch::stateChanged, this, &BatchDetails::refresh);
    refresh();
}

QList<CauseRow *> BatchDetails::rows() const
{
    QList<CauseRow *> rows;
    for (int i = 0; i < m_rows->count(); ++i) {
        auto *row = static_cast<CauseRow *>(m_rows->itemAt(i)->widget());
        if (!row->isHidden()) {
            rows << row;
        }
    }
    return rows;
}

void BatchDetails::refresh()
{
    setWindowTitle(tr("Batch check"));
    m_causeFold->setTitle(tr("By cause"));
    m_hostFold->setTitle(tr("By host"));
    m_batch.isRunning() && isVisible() ? m_turnTimer.start() : m_turnTimer.stop();
    if (!m_batch.isOn() || !isVisible()) {
        return; // made when somebody looks
    }
    refreshBanner();
    refreshCauses();
    const std::vector<BatchHost> hosts = batchHosts(m_workspace.references(), m_checks);
    m_hosts->showHosts(hosts);
    m_hostFold->setVisible(!hosts.empty());
}

void BatchDetails::refreshBanner()
{
    const int failed = m_batch.count(BatchGroup::Failed);
    const int held = m_batch.count(BatchGroup::Held);
    const int unknown = m_batch.count(BatchGroup::NotChecked);
    if (m_batch.isRunning()) {
        const int left = m_batch.total() - m_batch.ended();
        m_banner->showText(
            ResultLook::Tone::Busy, Sign::Arc, tr("%1 done, %2 to go").arg(m_batch.ended()).arg(left),
            tr("%n check(s) under way, at most two for each host", nullptr, m_batch.count(BatchGroup::Checking)));
        return;
    }
    const QString time = tr("Ended at %1").arg(QLocale().toString(m_batch.endedAt(), u"HH:mm:ss"_s));
    if (failed > 0) {
        m_banner->showText(ResultLook::Tone::Bad, Sign::Cross, tr("%n image(s) cannot be pulled", nullptr, failed),
                           time);
    } else if (held > 0) {
        m_banner->showText(ResultLook::Tone::Warning, Sign::Barred, tr("%n image(s) held back", nullptr, held), time);
    } else if (unknown > 0) {
        m_banner->showText(ResultLook::Tone::Muted, Sign::Circle, tr("%n image(s) not checked", nullptr, unknown),
                           time);
    } else {
        m_banner->showText(ResultLook::Tone::Good, Sign::Tick, tr("Kuscia can pull all images"), time);
    }
}

CauseRow *BatchDetails::rowFor(std::size_t index)
{
    // rows stay and change their words: a button keeps the focus while further checks end
    while (m_rows->count() <= static_cast<int>(index)) {
        auto *row = new CauseRow(m_theme, m_card);
        connect(row, &CauseRow::actionWanted, this, &BatchDetails::act);
        m_rows->addWidget(row);
    }
    return static_cast<CauseRow *>(m_rows->itemAt(static_cast<int>(index))->widget());
}

void BatchDetails::refreshCauses()
{
    const std::vector<BatchCause> causes = batchCauses(m_workspace.references(), m_checks);
    const int passed = m_batch.count(BatchGroup::Passed);
    std::size_t used = 0;
    for (const BatchCause &cause : causes) {
        CauseRow *row = rowFor(used);
        row->showCause(cause, ++used == causes.size() && passed == 0);
        row->show();
    }
    if (passed > 0) {
        double fastest = 1e9;
        double slowest = 0;
        for (const QString &reference : m_workspace.references()) {
            const CheckState &state = m_checks.stateOf(reference);
            if (batchGroupOf(state) == BatchGroup::Passed) {
                fastest = std::min(fastest, state.report.ms);
                slowest = std::max(slowest, state.report.ms);
            }
        }
        CauseRow *row = rowFor(used);
        ++used;
        row->showPassed(passed, qRound(fastest), qRound(slowest));
        row->show();
    }
    for (std::size_t i = used; i < static_cast<std::size_t>(m_rows->count()); ++i) {
        rowFor(i)->hide();
    }
    m_causeFold->setVisible(used > 0);
}

void BatchDetails::act(const BatchCause &cause)
{
    switch (cause.action) {
    case BatchAction::EnterPassword:
        if (const std::optional<int> registry = chooseRegistry(m_workspace.image()).index) {
            Q_EMIT fieldWanted({FieldKind::RegistryPassword, *registry});
        }
        break;
    case BatchAction::CheckAnonymously:
        for (const QString &reference : cause.references) {
            m_checks.checkAnonymously(reference);
        }
        break;
    case BatchAction::CheckAgain:
        m_checks.check(cause.references);
        break;
    case BatchAction::ShowFirst:
        Q_EMIT referenceWanted(cause.references.front());
        break;
    case BatchAction::None:
        break;
    }
}

void BatchDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void BatchDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace kia
