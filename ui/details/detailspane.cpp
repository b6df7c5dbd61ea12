#include "ui/details/detailspane.h"

#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "core/image/lint.h"
#include "ui/details/explanation.h"
#include "ui/details/fold.h"
#include "ui/details/resultbanner.h"
#include "ui/details/steplist.h"
#include "ui/details/sumcard.h"
#include "ui/kit/button.h"
#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QString shortDigest(const QString &digest)
{
    const qsizetype hex = digest.indexOf(u':') + 1;
    return digest.size() - hex <= 20 ? digest : digest.left(hex + 12) + u'…' + digest.right(4);
}

QString rawText(const ServerWords &server)
{
    QStringList lines{server.request};
    if (server.status > 0) {
        lines << QString::number(server.status);
    }
    for (const ServerWords::Error &error : server.errors) {
        lines << (error.message.isEmpty() ? error.code : u"%1: %2"_s.arg(error.code, error.message));
    }
    lines << server.text;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

DetailsPane::DetailsPane(const Theme &theme, Workspace &workspace, CheckController &checks, QWidget *parent)
    : Ground(theme, {&Tokens::win, nullptr, 0, false, false}, parent), m_workspace(workspace), m_checks(checks),
      m_title(new Label(theme, FontRole::Mono, &Tokens::text)), m_close(new Button(theme, Button::Look::Icon)),
      m_scroll(new QScrollArea), m_body(new QWidget), m_nothing(new Label(theme, FontRole::Body, &Tokens::muted)),
      m_banner(new ResultBanner(theme)), m_explanation(new Explanation(theme)), m_sum(new SumCard(theme)),
      m_rule(new Label(theme, FontRole::Note, &Tokens::text2)), m_steps(new StepList(theme)),
      m_manifest(new Ground(theme, Ground::card())), m_digest(new Label(theme, FontRole::MonoSmall, &Tokens::text)),
      m_type(new Label(theme, FontRole::MonoSmall, &Tokens::text)),
      m_platforms(new Label(theme, FontRole::MonoSmall, &Tokens::text)),
      m_digestLabel(new Label(theme, FontRole::Note, &Tokens::text2)),
      m_typeLabel(new Label(theme, FontRole::Note, &Tokens::text2)),
      m_platformsLabel(new Label(theme, FontRole::Note, &Tokens::text2)),
      m_copyDigest(new Button(theme, Button::Look::Icon)), m_raw(new Label(theme, FontRole::MonoTiny, &Tokens::text2))
{
    auto *header = new Ground(theme, {&Tokens::win, nullptr, 0, false, true});
    header->setFixedHeight(44);
    auto *headerRow = new QHBoxLayout(header);
    headerRow->setContentsMargins(16, 0, 12, 0);
    headerRow->addWidget(m_title, 1);
    headerRow->addWidget(m_close);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_close->setSmall(true);
    m_close->setSign(Sign::Close);

    auto *sumContent = new QWidget;
    auto *sumColumn = new QVBoxLayout(sumContent);
    sumColumn->setContentsMargins(0, 0, 0, 0);
    sumColumn->setSpacing(8);
    sumColumn->addWidget(m_sum);
    sumColumn->addWidget(m_rule);
    m_rule->setWordWrap(true);
    m_sumFold = new Fold(theme, u"sum"_s, sumContent);
    m_stepsFold = new Fold(theme, u"steps"_s, m_steps);

    auto *grid = new QGridLayout(m_manifest);
    grid->setContentsMargins(16, 8, 12, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_digestLabel, 0, 0);
    grid->addWidget(m_digest, 0, 1);
    grid->addWidget(m_copyDigest, 0, 2);
    grid->addWidget(m_typeLabel, 1, 0);
    grid->addWidget(m_type, 1, 1, 1, 2);
    grid->addWidget(m_platformsLabel, 2, 0);
    grid->addWidget(m_platforms, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    m_platforms->setWordWrap(true);
    m_type->setWordWrap(true);
    m_copyDigest->setSmall(true);
    m_copyDigest->setSign(Sign::Copy);
    m_manifestFold = new Fold(theme, u"manifest"_s, m_manifest);

    auto *raw = new Ground(theme, {&Tokens::sunken, nullptr, 8, false, false});
    auto *rawColumn = new QVBoxLayout(raw);
    rawColumn->setContentsMargins(12, 10, 12, 10);
    rawColumn->addWidget(m_raw);
    m_raw->setWordWrap(true);
    m_raw->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rawFold = new Fold(theme, u"raw"_s, raw);

    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_nothing, m_banner, m_explanation, m_sumFold, m_stepsFold,
                                                          m_manifestFold, m_rawFold}) {
        column->addWidget(part);
    }
    column->addStretch();
    m_nothing->setWordWrap(true);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(header);
    outer->addWidget(m_scroll, 1);
    setMinimumWidth(320);

    m_turnTimer.setInterval(60);
    connect(&m_turnTimer, &QTimer::timeout, this, [this] {
        m_turn = (m_turn + 20) % 360;
        m_banner->setTurn(m_turn);
    });
    connect(m_close, &QAbstractButton::clicked, this, &DetailsPane::closeWanted);
    connect(m_copyDigest, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_wholeDigest); });
    connect(m_banner, &ResultBanner::checkWanted, this, [this] { m_checks.check({m_reference}); });
    connect(&workspace, &Workspace::documentChanged, this, &DetailsPane::refresh);
    connect(&checks, &CheckController::referenceChanged, this, [this](const QString &reference) {
        if (reference == m_reference) {
            refresh();
        }
    });
    retranslate();
}

void DetailsPane::focusFirst()
{
    m_close->setFocus(Qt::ShortcutFocusReason);
}

void DetailsPane::showReference(const QString &reference)
{
    if (reference != m_reference) {
        m_reference = reference;
        refresh();
    }
}

void DetailsPane::refresh()
{
    const bool any = !m_reference.isEmpty() && m_workspace.hasDocument();
    m_title->setText(any ? m_reference : tr("Details"));
    m_title->setToolTip(any ? m_reference : QString());
    m_nothing->setVisible(!any);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_banner, m_explanation, m_sumFold, m_stepsFold, m_manifestFold, m_rawFold}) {
        part->setVisible(any);
    }
    if (!any) {
        m_turnTimer.stop();
        return;
    }
    const ImageConfig &image = m_workspace.image();
    const Resolution resolution = Resolver(image, runtimeOf(m_workspace.config())).resolve(m_reference);
    const CheckState state = m_checks.stateOf(m_reference);
    m_banner->showState(state);
    state.phase == CheckPhase::Running ? m_turnTimer.start() : m_turnTimer.stop();
    const std::optional<int> index = resolution.choice.index;
    m_sum->showResolution(resolution, index ? image.registries[static_cast<std::size_t>(*index)].endpoint : QString());
    QStringList rule;
    for (const Message &note : resolution.notes) {
        rule << meaningOf(note);
    }
    if (resolution.error) {
        rule = QStringList{titleOf(*resolution.error), meaningOf(*resolution.error)};
    }
    rule.removeAll(QString());
    m_rule->setText(rule.join(u'\n'));
    m_rule->setVisible(!rule.isEmpty());

    refreshExplanation(resolution, state);
    const bool finished = state.isFinished();
    const std::vector<TraceStep> &steps = finished ? state.report.steps : state.steps;
    m_steps->showSteps(steps, state.phase == CheckPhase::Running ? state.step : std::nullopt);
    m_stepsFold->setVisible(!steps.empty() || state.phase == CheckPhase::Running);
    const bool stopped = finished && state.report.verdict != Verdict::Pullable;
    m_stepsFold->setAside(!finished ? QString()
                          : stopped ? tr("stopped after %1 ms").arg(qRound(state.report.ms))
                                    : tr("%1 ms").arg(qRound(state.report.ms)));
    refreshManifest(state);
    const QString raw = finished && state.report.server ? rawText(*state.report.server) : QString();
    m_raw->setText(raw);
    m_rawFold->setVisible(!raw.isEmpty());
}

void DetailsPane::refreshExplanation(const Resolution &resolution, const CheckState &state)
{
    const bool explain = state.isFinished() && state.report.verdict != Verdict::Pullable;
    m_explanation->setVisible(explain);
    m_explanation->clearActions();
    if (!explain) {
        return;
    }
    m_explanation->showMessage(state.report.outcome);
    const QString reference = m_reference;
    if (isAccountRefused(state.report) && resolution.choice.index) {
        const Field password{FieldKind::RegistryPassword, *resolution.choice.index};
        Button *enter = m_explanation->addAction(tr("Enter password"), true);
        enter->setSign(Sign::Key);
        connect(enter, &QAbstractButton::clicked, this, [this, password] { Q_EMIT fieldWanted(password); });
    }
    if (state.report.verdict == Verdict::HeldBack && resolution.credentials) {
        const QString host = resolution.credentials->host;
        Button *allow = m_explanation->addAction(tr("Send the account to %1").arg(host), false);
        connect(allow, &QAbstractButton::clicked, this, [this, host] { m_checks.allowHost(host); });
    }
    if (resolution.credentials && !state.anonymous) {
        Button *anonymous =
            m_explanation->addAction(tr("Try without signing in"), state.report.verdict == Verdict::HeldBack);
        connect(anonymous, &QAbstractButton::clicked, this,
                [this, reference] { m_checks.checkAnonymously(reference); });
    }
}

void DetailsPane::refreshManifest(const CheckState &state)
{
    const bool any = state.isFinished() && state.report.manifest;
    m_manifestFold->setVisible(any);
    if (!any) {
        return;
    }
    const ManifestInfo &manifest = *state.report.manifest;
    m_wholeDigest = manifest.digest;
    m_digest->setText(shortDigest(manifest.digest));
    m_digest->setToolTip(manifest.digest);
    m_type->setText(manifest.size > 0
                        ? tr("%1, %2").arg(manifest.mediaType,
                                           QLocale().formattedDataSize(manifest.size, 2, QLocale::DataSizeSIFormat))
                        : manifest.mediaType);
    m_platforms->setText(manifest.platforms.join(tr(", ")));
    m_platforms->setVisible(!manifest.platforms.isEmpty());
    m_platformsLabel->setVisible(!manifest.platforms.isEmpty());
}

void DetailsPane::retranslate()
{
    m_close->setAccessibleName(tr("Close the details"));
    m_close->setToolTip(tr("Close the details (Esc)"));
    m_copyDigest->setAccessibleName(tr("Copy the digest"));
    m_copyDigest->setToolTip(tr("Copy the digest"));
    m_nothing->setText(tr("Choose a reference to see how its address is made and what a check found."));
    m_sumFold->setTitle(tr("How the address is made"));
    m_stepsFold->setTitle(tr("Steps"));
    m_manifestFold->setTitle(tr("Manifest"));
    m_rawFold->setTitle(tr("Raw message"));
    m_digestLabel->setText(tr("Digest"));
    m_typeLabel->setText(tr("Type"));
    m_platformsLabel->setText(tr("Platforms"));
    refresh();
}

void DetailsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Ground::changeEvent(event);
}

} // namespace kia
