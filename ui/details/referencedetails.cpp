#include "ui/details/referencedetails.h"

#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "ui/details/appimagecard.h"
#include "ui/details/explanation.h"
#include "ui/details/fold.h"
#include "ui/details/manifestcard.h"
#include "ui/details/resultbanner.h"
#include "ui/details/shownsteps.h"
#include "ui/details/steplist.h"
#include "ui/details/sumcard.h"
#include "ui/kit/button.h"
#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

/// A long word would make the pane wider than it is: it may break behind its slashes and the like.
QString breakable(const QString &text)
{
    constexpr int longWord = 40;
    constexpr QChar zeroWidthSpace(0x200B);
    QString result;
    int word = 0;
    for (const QChar c : text) {
        result += c;
        word = c.isSpace() ? 0 : word + 1;
        if (word >= longWord || (word > 8 && u"/=&,;"_s.contains(c))) {
            result += zeroWidthSpace;
            word = 0;
        }
    }
    return result;
}

QString answerText(const ServerWords &server)
{
    QStringList lines;
    for (const ServerWords::Error &error : server.errors) {
        lines << (error.message.isEmpty() ? error.code : u"%1: %2"_s.arg(error.code, error.message));
    }
    if (server.status > 0) {
        const QString status = QString::number(server.status);
        if (lines.isEmpty()) {
            lines << status;
        } else {
            lines.front().prepend(QString(status + u' '));
        }
    }
    lines << server.text;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

ReferenceDetails::ReferenceDetails(const Theme &theme, Workspace &workspace, CheckController &checks, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_checks(checks), m_column(new QVBoxLayout(this)),
      m_banner(new ResultBanner(theme)), m_explanation(new Explanation(theme)), m_sum(new SumCard(theme)),
      m_rule(new Label(theme, FontRole::Note, &Tokens::text2)), m_appImages(new AppImageCard(theme)),
      m_appImagesFold(new Fold(theme, u"appimages"_s, m_appImages)), m_steps(new StepList(theme)),
      m_manifest(new ManifestCard(theme)), m_request(new Label(theme, FontRole::MonoTiny, &Tokens::text2)),
      m_answer(new Label(theme, FontRole::MonoTiny, &Tokens::errT))
{
    auto *sum = new QWidget;
    auto *sumColumn = new QVBoxLayout(sum);
    sumColumn->setContentsMargins(0, 0, 0, 0);
    sumColumn->setSpacing(8);
    sumColumn->addWidget(m_sum);
    sumColumn->addWidget(m_rule);
    m_rule->setWordWrap(true);
    m_rule->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sumFold = new Fold(theme, u"sum"_s, sum);
    m_stepsFold = new Fold(theme, u"steps"_s, m_steps);
    m_manifestFold = new Fold(theme, u"manifest"_s, m_manifest);
    auto *raw = new Ground(theme, {&Tokens::sunken, nullptr, 8});
    auto *rawColumn = new QVBoxLayout(raw);
    rawColumn->setContentsMargins(12, 10, 12, 10);
    rawColumn->setSpacing(2);
    for (Label *part : {m_request, m_answer}) {
        part->setWordWrap(true);
        part->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rawColumn->addWidget(part);
    }
    m_rawFold = new Fold(theme, u"raw"_s, raw);

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(9);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_explanation);
    m_column->addStretch();
    m_failed = true;
    arrange(false);

    m_turnTimer.setInterval(60);
    connect(&m_turnTimer, &QTimer::timeout, this, [this] {
        m_turn = (m_turn + 20) % 360;
        m_banner->setTurn(m_turn);
    });
    connect(m_banner, &ResultBanner::checkWanted, this, [this] { m_checks.check({m_reference}); });
    connect(&workspace, &Workspace::documentChanged, this, &ReferenceDetails::refresh);
    connect(&checks, &CheckController::referenceChanged, this, [this](const QString &reference) {
        if (reference == m_reference) {
            refresh();
        }
    });
    retranslate();
}

void ReferenceDetails::setPlan(const PullPlan &plan)
{
    m_plan = &plan;
    connect(&plan, &PullPlan::changed, this, &ReferenceDetails::refreshAppImages);
    refreshAppImages();
}

void ReferenceDetails::refreshAppImages()
{
    const PullPlan::Origin *origin = m_plan ? m_plan->originOf(m_reference) : nullptr;
    m_appImagesFold->setVisible(origin != nullptr);
    if (origin) {
        m_appImages->showOrigin(*m_plan, *origin);
    }
}

void ReferenceDetails::showReference(const QString &reference)
{
    if (reference != m_reference) {
        m_reference = reference;
        refresh();
    }
}

void ReferenceDetails::arrange(bool failed)
{
    if (failed == m_failed) {
        return;
    }
    // who can pull wants to know what; who cannot wants to know where it broke
    m_failed = failed;
    const QList<Fold *> order = failed
                                    ? QList<Fold *>{m_stepsFold, m_rawFold, m_sumFold, m_appImagesFold, m_manifestFold}
                                    : QList<Fold *>{m_sumFold, m_appImagesFold, m_stepsFold, m_manifestFold, m_rawFold};
    for (Fold *fold : order) {
        m_column->removeWidget(fold);
        m_column->insertWidget(m_column->count() - 1, fold);
    }
    m_sumFold->setKind(failed ? u"sum-of-failed"_s : u"sum"_s, !failed);
}

void ReferenceDetails::refresh()
{
    if (m_reference.isEmpty() || !m_workspace.hasDocument()) {
        m_turnTimer.stop();
        return;
    }
    const ImageConfig &image = m_workspace.image();
    const Resolution resolution = Resolver(image, m_workspace.runtime()).resolve(m_reference);
    const CheckState state = m_checks.stateOf(m_reference);
    const bool finished = state.isFinished();
    const bool failed = finished && state.report.verdict != Verdict::Pullable;
    m_banner->showState(state, resolution.reference ? resolution.reference->domain() : QString());
    state.phase == CheckPhase::Running ? m_turnTimer.start() : m_turnTimer.stop();
    arrange(failed);
    refreshExplanation(resolution, state);

    const std::optional<int> index = resolution.choice.index;
    m_sum->showResolution(resolution, index ? image.registries[static_cast<std::size_t>(*index)].endpoint : QString());
    QStringList rule;
    if (resolution.error) {
        rule << titleOf(*resolution.error) << meaningOf(*resolution.error);
    } else {
        for (const Message &note : resolution.notes) {
            rule << meaningOf(note);
        }
    }
    rule.removeAll(QString());
    m_rule->setProse(rule.join(u'\n'), {resolution.dropped});
    m_rule->setVisible(!rule.isEmpty());

    refreshAppImages();
    const std::vector<TraceStep> steps = shownSteps(finished ? state.report.steps : state.steps);
    m_steps->showSteps(steps, state.phase == CheckPhase::Running ? state.step : std::nullopt);
    m_stepsFold->setVisible(!steps.empty() || state.phase == CheckPhase::Running);
    m_stepsFold->setAside(!finished ? QString()
                          : failed  ? tr("stopped after %1 ms").arg(qRound(state.report.ms))
                                    : tr("%1 ms").arg(qRound(state.report.ms)));
    const bool manifest = finished && state.report.manifest;
    m_manifestFold->setVisible(manifest);
    if (manifest) {
        m_manifest->showManifest(*state.report.manifest);
    }
    const ServerWords server = finished && state.report.server ? *state.report.server : ServerWords();
    m_request->setText(breakable(server.request.section(u'?', 0, 0))); // what is asked for, the words say
    m_answer->setText(breakable(answerText(server)));
    m_rawFold->setVisible(!m_answer->text().isEmpty());
}

void ReferenceDetails::refreshExplanation(const Resolution &resolution, const CheckState &state)
{
    const bool explain = state.isFinished() && state.report.verdict != Verdict::Pullable;
    const bool notes = state.isFinished() && !state.report.notes.empty();
    m_explanation->setVisible(explain || notes);
    m_explanation->clearActions();
    if (!explain) {
        m_explanation->showNotes(notes ? state.report.notes : std::vector<Message>());
        return;
    }
    const QString registry = resolution.credentials ? resolution.credentials->registryName : QString();
    m_explanation->showMessage(state.report.outcome, {registry});
    const QString reference = m_reference;
    if (wantsAnotherAccount(state.report) && resolution.choice.index) {
        const Field password{FieldKind::RegistryPassword, *resolution.choice.index};
        Button *enter = m_explanation->addAction(tr("Enter password"), Explanation::Weight::First);
        enter->setSign(Sign::Key);
        connect(enter, &QAbstractButton::clicked, this, [this, password] { Q_EMIT fieldWanted(password); });
    }
    const bool held = state.report.verdict == Verdict::HeldBack;
    if (resolution.credentials && !state.anonymous) {
        Button *anonymous = m_explanation->addAction(held ? tr("Check anonymously") : tr("Try without signing in"),
                                                     held ? Explanation::Weight::First : Explanation::Weight::Other);
        connect(anonymous, &QAbstractButton::clicked, this,
                [this, reference] { m_checks.checkAnonymously(reference); });
    }
    if (held && !state.report.heldBackHost.isEmpty()) {
        const QString host = state.report.heldBackHost;
        Button *allow = m_explanation->addAction(tr("Allow once"), Explanation::Weight::Other);
        allow->setToolTip(tr("Sends the account of %1 to %2, as Kuscia would").arg(registry, host));
        connect(allow, &QAbstractButton::clicked, this, [this, host] { m_checks.allowHost(host); });
    }
}

void ReferenceDetails::retranslate()
{
    m_sumFold->setTitle(tr("How the address is made"));
    m_appImagesFold->setTitle(tr("From the AppImage"));
    m_stepsFold->setTitle(tr("Steps"));
    m_manifestFold->setTitle(tr("Manifest"));
    m_rawFold->setTitle(tr("Raw message"));
    m_manifest->retranslate();
    refresh();
}

void ReferenceDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace kia
